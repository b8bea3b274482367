import type { Conversion } from './conversion.ts';
import { convertFiscalMonitor } from './macro/fiscalMonitor.ts';
import { convertH10 } from './macro/h10.ts';
import { convertWdi } from './macro/wdi.ts';
import { convertWeo } from './macro/weo.ts';
import { oecdGlance2017 } from './oecd/edition2017.ts';
import { oecdGlance2019 } from './oecd/edition2019.ts';
import { oecdGlancePrinted } from './oecd/printedEditions.ts';
import { globalDataBarometer } from './global-data-barometer/barometer.ts';
import { countries } from './reference/countries.ts';
import { groups } from './reference/groups.ts';
import { ocdsPublishers } from './reference/ocdsPublishers.ts';
import { systems } from './systems/systems.ts';
import { worldBankClassification } from './reference/worldBankClassification.ts';
import { nationalFacts } from './national/nationalFacts.ts';
import { bready } from './bready/bready.ts';
import { scoreboard } from './pages/scoreboard.ts';
import { contractingWithGovernment } from './world-bank/contractingWithGovernment.ts';
import { govTech } from './world-bank/govTech.ts';
import { nationalProcurementSize } from './pages/asiaPacific.ts';
import { worldBankSize } from './pages/worldBankSize.ts';
import { auditors } from './pages/auditors.ts';
import { womenOwned } from './pages/womenOwned.ts';

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
  systems,
  'national-facts': nationalFacts,
  'oecd-glance-2017': oecdGlance2017,
  'oecd-glance-2019': oecdGlance2019,
  'oecd-glance-printed': oecdGlancePrinted,
  bready,
  'single-market-scoreboard': scoreboard,
  'contracting-with-government': contractingWithGovernment,
  govtech: govTech,
  'global-data-barometer': globalDataBarometer,
  'national-procurement-size': nationalProcurementSize,
  'world-bank-procurement-size': worldBankSize,
  'european-court-of-auditors': auditors,
  'women-owned-firms': womenOwned,
};
