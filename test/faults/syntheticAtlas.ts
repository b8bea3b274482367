import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '../../src/database/database.ts';
import { importDatasets } from '../../src/importers/datasets/importDatasets.ts';
import { importOcds } from '../../src/importers/ocds/importOcds.ts';
import { publishContracts } from '../../src/importers/ocds/publishContracts.ts';
import { observations, referenceFolder } from '../importers/datasets/stewardFolder.ts';
import { SEEDED_AT } from '../seededDatabase.ts';

/** Everything here is synthetic: countries, figures and processes of this folder exist in tests alone. */

export const emptyDir = (): string => mkdtempSync(join(tmpdir(), 'atlas-faults-'));

const TABLE = `indicator,area,period,value,missing_reason,breakdown
SYN_SHARE,AAA,2017,-0,,
SYN_SHARE,AAA,2018,1e-300,,
SYN_SHARE,BBB,2017,,NOT_PUBLISHED,
SYN_SHARE,BBB,2018,0.30000000000000004,,A_DIM=Z
SYN_SHARE,CCC,2018,1.7976931348623157e308,,A_DIM=_
`;

export const tableFolder = (text = TABLE): string => observations(text);

/** So many synthetic OCDS releases, each of a process of its own. */
export function ocdsReleases(count: number, prefix = 'ocds-abcdef'): object[] {
  return Array.from({ length: count }, (_, i) => ({
    ocid: `${prefix}-${i}`, id: `r${i}`, date: '2020-03-01T00:00:00Z', tag: ['award'],
    tender: { id: 't', procurementMethod: i % 3 === 0 ? 'direct' : 'open', status: 'complete', numberOfTenderers: (i % 7) + 1, tenderPeriod: { startDate: '2020-01-01T00:00:00Z', endDate: '2020-02-01T00:00:00Z' } },
    awards: [{ id: 'a', status: 'active', date: '2020-02-11T00:00:00Z', value: { amount: 1000.5 + i, currency: 'EUR' }, suppliers: [{ id: `XX-${1_000_000 + (i % 50)}`, name: `Synthetic ${i % 50} Ltd` }] }],
  }));
}

/** A file of synthetic OCDS releases in a folder of its own. */
export function ocdsFile(content: unknown, name = 'releases.json'): string {
  const folder = join(emptyDir(), 'inputs');
  mkdirSync(folder);
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content));
  return path;
}

const FACTS = { publisherName: 'Synthetic publisher', licence: 'not stated', scope: null, url: null, isSample: false };

/** Synthetic reference, observations and contracting data as three releases. */
export async function fillAtlas(database: Database, contractsFolder: string): Promise<void> {
  await database.migrate();
  await importDatasets(database, [referenceFolder()], { now: SEEDED_AT });
  await importDatasets(database, [tableFolder()], { now: SEEDED_AT });
  const result = await importOcds({ inputs: [ocdsFile(ocdsReleases(40))], publisher: 'synthetic', country: 'AAA', storeFolder: contractsFolder, now: SEEDED_AT });
  await publishContracts(database, result, FACTS);
}

/** The same in an SQLite database in a folder of its own. */
export async function filledFolder(): Promise<string> {
  const dataDir = emptyDir();
  const database = await Database.open({ url: undefined, dataDir });
  await fillAtlas(database, join(dataDir, 'contracts'));
  await database.close();
  return dataDir;
}
