import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Database, type DatabasePlace } from '../../src/database/database.ts';
import { SQLITE_MIGRATIONS } from '../../src/database/migrations/sqlite/index.ts';
import { insertRows, storedTables, tablePages } from '../../src/database/storedTables.ts';
import { importDatasets } from '../../src/importers/datasets/importDatasets.ts';
import { type RunningPostgres, startPostgres } from '../database/postgres.ts';
import { observations, referenceFolder } from '../importers/datasets/stewardFolder.ts';
import { SEEDED_AT } from '../seededDatabase.ts';
import { pinned } from './pinned.ts';
import { emptyDir, tableFolder } from './syntheticAtlas.ts';

const VERSIONS = SQLITE_MIGRATIONS.map(({ name }) => name);
const NEWEST = VERSIONS.at(-1) ?? '';
/** Databases that the versions of the atlas themselves wrote, each with the code with which its last migration landed. */
const landed = (version: string): string => join(import.meta.dirname, 'landed', `${version}.sqlite.gz`);

/** Adds the database of the newest version: ATLAS_KEEP_DATABASE=1 npx vitest run test/faults/upgrade.test.ts */
async function keepNewest(): Promise<void> {
  const dataDir = emptyDir();
  const database = await Database.open({ url: undefined, dataDir });
  await database.migrate();
  for (const folder of [referenceFolder(), tableFolder()]) await importDatasets(database, [folder], { now: SEEDED_AT });
  await database.rows('pragma wal_checkpoint(truncate)');
  await database.close();
  writeFileSync(landed(NEWEST), gzipSync(readFileSync(join(dataDir, 'atlas.sqlite')), { level: 9 }));
}

let server: RunningPostgres;
beforeAll(async () => {
  if (process.env['ATLAS_KEEP_DATABASE'] !== undefined) await keepNewest();
  server = await startPostgres();
}, 120_000);
afterAll(() => server?.stop());

function unpacked(version: string): DatabasePlace {
  const dataDir = emptyDir();
  writeFileSync(join(dataDir, 'atlas.sqlite'), gunzipSync(readFileSync(landed(version))));
  return { url: undefined, dataDir };
}

/** The same rows in PostgreSQL with the tables of that version. */
async function inPostgres(version: string): Promise<DatabasePlace> {
  const admin = await Database.open({ url: server.url, dataDir: '' });
  const name = `upgraded_${version.slice(0, 4)}`;
  await admin.rows(`create database ${name}`);
  await admin.close();
  const place = { url: server.url.replace(/\/[^/]*$/, `/${name}`), dataDir: '' };
  const [from, to] = [await Database.open(unpacked(version)), await Database.open(place)];
  await to.migrate(version);
  await to.write(async (transaction) => {
    for (const table of storedTables(from)) {
      const had = new Set((await from.rows<{ name: string }>(`pragma table_info(${table.name})`)).map((column) => column.name));
      if (had.size === 0) continue;
      const columns = table.columns.filter((column) => had.has(column));
      await insertRows(to, transaction, { name: table.name, columns, pages: tablePages(from, { ...table, columns }) });
    }
  });
  await from.close();
  await to.close();
  return place;
}

/** What the table of test/faults/syntheticAtlas.ts says, which every version imported: rows, values, reasons. */
const ROWS = [
  ['AAA', '2017', '-0', null], ['AAA', '2018', '1e-300', null], ['BBB', '2017', null, 'NOT_PUBLISHED'],
  ['BBB', '2018', '0.30000000000000004', null], ['CCC', '2018', '1.7976931348623157e308', null],
];

/** Brings a database to the newest form and asks it; then a further release must leave the old one alone. */
async function upgraded(place: DatabasePlace): Promise<{ answers: string; hashes: readonly string[] }> {
  const database = await Database.open(place);
  await database.migrate();
  const rows = await database.rows<{ area: string; period: string; decimal_value: string | null; missing_reason: string | null }>('select area, period, decimal_value, missing_reason from observation order by id');
  expect(rows.map((row) => [row.area, row.period, row.decimal_value, row.missing_reason])).toEqual(ROWS);
  if (database.dialect === 'sqlite') expect([await database.rows('pragma integrity_check'), await database.rows('pragma foreign_key_check')]).toEqual([[{ integrity_check: 'ok' }], []]);
  const before = await pinned(place, 2);
  expect(before.violations).toEqual([]);
  expect((await importDatasets(database, [observations('indicator,area,period,value\nSYN_SHARE,AAA,2020,7\n', { code: 'synthetic-next' })], { now: SEEDED_AT })).release).toBe(3);
  await database.close();
  const after = await pinned(place, 2);
  expect(after.violations).toEqual([]);
  expect(after.answers).toBe(before.answers);
  expect(after.hashes).toHaveLength(3);
  return { answers: before.answers, hashes: before.hashes };
}

test('R50 there is a database of every landed version before the newest', () => {
  expect(VERSIONS.slice(0, -1).filter((version) => !existsSync(landed(version))), 'ATLAS_KEEP_DATABASE=1 keeps that of the newest: check out the version that is missing and run this file with it').toEqual([]);
});

describe('R51 a database of an earlier version is brought to the newest form with its answers, and takes the next release', () => {
  const found = new Map<string, string>();
  test.each(VERSIONS.filter((version) => existsSync(landed(version))).flatMap((version) => [[version, 'SQLite'], [version, 'PostgreSQL']]))('%s in %s', async (version = '', dialect) => {
    const result = await upgraded(dialect === 'SQLite' ? unpacked(version) : await inPostgres(version));
    const text = JSON.stringify(result);
    expect(found.get('first') ?? text).toBe(text);
    found.set('first', text);
    expect(result.answers).toContain('"decimalValue":"0.30000000000000004"');
  });
});
