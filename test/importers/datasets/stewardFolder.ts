import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '../../../src/database/database.ts';
import { importDatasets, type ImportOptions, type ImportReport } from '../../../src/importers/datasets/importDatasets.ts';
import type { Reject } from '../../../src/importers/datasets/reject.ts';

/** Everything here is synthetic: countries AAA, BBB, CCC and what is said of them exist in tests alone. */
export const NOW = new Date('2026-11-25T00:00:00Z');

type Files = Readonly<Record<string, string | Uint8Array>>;

export interface Steward {
  readonly code?: string;
  readonly edition?: string;
  readonly precedence?: number;
  readonly tables: readonly object[];
  readonly files: Files;
  /** Parts of the sidecar that differ. */
  readonly sidecar?: object;
}

/** The folder of a synthetic dataset, as a steward would hand it in. */
export function stewardFolder({ code = 'synthetic', edition = `${code}-1`, precedence = 0, tables, files, sidecar = {} }: Steward): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'atlas-steward-')), code);
  mkdirSync(folder);
  const described = {
    publisher: { code: 'synthetic-office', name: { en: 'Synthetic office' } },
    dataset: { code, title: { en: `Synthetic dataset ${code}`, ko: '합성 데이터' }, url: 'https://example.org/synthetic', licence: { name: 'not stated' } },
    edition: { code: edition, title: 'Synthetic edition', accessed: '2026-11-24', precedence },
    warnings: [{ code: 'BREAK', message: { en: 'A synthetic break.' }, appliesTo: 'listed' }],
    tables,
    ...sidecar,
  };
  writeFileSync(join(folder, 'dataset.json'), JSON.stringify(described));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  return folder;
}

const COUNTRIES = `code,name_en,name_ko,iso,currency
AAA,Alphaland,알파국,no,AAX
BBB,Betaland,베타국,no,BBX
CCC,Gammaland,감마국,no,CCX
`;
const GROUPS = `code,name_en,name_ko,kind
GRP,Synthetic group,합성 그룹,ORGANISATION
`;
const MEMBERS = `group,country,valid_from,valid_to
GRP,AAA,2001,
GRP,BBB,2005-03,2030
`;
const INDICATORS = `code,version,name_en,name_ko,definition_en,unit,multiplier,better_when,comparability,topic
SYN_SHARE,1,Synthetic share,합성 비율,Procurement of an invented country as a share of its output,PT_B1GQ,0,NEITHER,INTERNATIONAL,SIZE
SYN_MONEY,1,Synthetic amount,합성 금액,Procurement of an invented country,XDC,9,NEITHER,NATIONAL_DEFINITION,SIZE
`;

/** What the rows of other synthetic datasets refer to. */
export const referenceFolder = (): string =>
  stewardFolder({
    code: 'synthetic-reference',
    tables: [
      { file: 'countries.csv', kind: 'countries' },
      { file: 'groups.csv', kind: 'country_groups' },
      { file: 'members.csv', kind: 'group_memberships' },
      { file: 'indicators.csv', kind: 'indicators' },
    ],
    files: { 'countries.csv': COUNTRIES, 'groups.csv': GROUPS, 'members.csv': MEMBERS, 'indicators.csv': INDICATORS },
  });

/** A database in a folder of its own, with the synthetic reference as release 1. */
export async function stewardDatabase(): Promise<Database> {
  const database = await Database.open({ url: undefined, dataDir: mkdtempSync(join(tmpdir(), 'atlas-database-')) });
  await database.migrate();
  await run(database, [referenceFolder()]);
  return database;
}

export function run(database: Database, folders: readonly string[], options: ImportOptions = {}): Promise<ImportReport> {
  return importDatasets(database, folders, { now: NOW, ...options });
}

/** A dataset with one table of observations. */
export function observations(text: string | Uint8Array, { table = {}, ...more }: Partial<Steward> & { table?: object } = {}): string {
  return stewardFolder({ tables: [{ file: 'observations.csv', kind: 'observations', ...table }], files: { 'observations.csv': text }, ...more });
}

export function rejectsOf(report: ImportReport): Reject[] {
  return report.editions.flatMap((edition) => [...edition.rejects]);
}

/** What was stored, as one line a row, in the order of the rows. */
export async function storedRows(database: Database, edition: string): Promise<string[]> {
  const rows = await database.rows<Record<string, string | number | null>>(
    `select indicator, area, period, breakdown, decimal_value as "decimalValue", status, missing_reason as "missingReason", currency, warnings, locator from observation
     where edition_id = (select max(id) from edition where code = ?) order by id`,
    [edition],
  );
  return rows.map((row) => Object.values(row).map((cell) => cell ?? '-').join(' | '));
}
