import type { Conversion } from './conversion.ts';
import { convertFiscalMonitor } from './macro/fiscalMonitor.ts';
import { convertH10 } from './macro/h10.ts';
import { convertWdi } from './macro/wdi.ts';
import { convertWeo } from './macro/weo.ts';
import { countries } from './reference/countries.ts';
import { groups } from './reference/groups.ts';
import { ocdsPublishers } from './reference/ocdsPublishers.ts';
import { worldBankClassification } from './reference/worldBankClassification.ts';
import { nationalFacts } from './national/nationalFacts.ts';

/** Every conversion by its name; one line each, so that two people adding one do not meet. */
export const conversions: Readonly<Record<string, Conversion>> = {
  'fiscal-monitor': convertFiscalMonitor,
  h10: convertH10,
  wdi: convertWdi,
  weo: convertWeo,
  countries,
  groups,
  'ocds-publishers': ocdsPublishers,
  'world-bank-classification': worldBankClassification,
  'national-facts': nationalFacts,
};
