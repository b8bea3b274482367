import type { Conversion } from './conversion.ts';
import { countries } from './reference/countries.ts';
import { groups } from './reference/groups.ts';
import { ocdsPublishers } from './reference/ocdsPublishers.ts';
import { worldBankClassification } from './reference/worldBankClassification.ts';

/** Every conversion by its name; one line each, so that two people adding one do not meet. */
export const conversions: Readonly<Record<string, Conversion>> = {
  countries,
  groups,
  'ocds-publishers': ocdsPublishers,
  'world-bank-classification': worldBankClassification,
};
