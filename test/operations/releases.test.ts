import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Database } from '../../src/database/database.ts';
import { projectFile } from '../../src/domain/projectFile.ts';
import { importDatasets } from '../../src/importers/datasets/importDatasets.ts';
import { FigureAsOfReleaseDocument, LatestOfPeerGroupDocument, ReleasesDocument } from '../../src/web/generated/operations.ts';
import { copyOfSeeds } from '../seededDatabase.ts';
import { TestAtlas } from '../testAtlas.ts';
import { SqlRecorder } from './sqlRecorder.ts';

const EDITION = projectFile('seeds/oecd/oecd-gg-procurement/oecd-gg-2019');
let dataDir: string;
let database: Database;
let atlas: TestAtlas;

beforeAll(async () => {
  dataDir = await copyOfSeeds();
  database = await Database.open({ url: undefined, dataDir });
  atlas = await TestAtlas.open(database);
});

afterAll(() => atlas.close());

/** A synthetic revision of the 2019 edition: another figure for Korea in 2017. */
function revised(expenditure: string): string {
  const folder = join(mkdtempSync(join(dataDir, 'revision-')), 'oecd-gg-2019');
  cpSync(EDITION, folder, { recursive: true });
  const table = join(folder, 'observations.csv');
  const text = readFileSync(table, 'utf8');
  const changed = text.replace('OECD_GG_PROCUREMENT_EXPENDITURE,KOR,2017,40.107771975688,', `OECD_GG_PROCUREMENT_EXPENDITURE,KOR,2017,${expenditure},`);
  expect(changed).not.toBe(text);
  writeFileSync(table, changed);
  return folder;
}

const newestOf = async (): Promise<unknown> => {
  const { countries } = await atlas.example(LatestOfPeerGroupDocument, { indicators: ['OECD_GG_PROCUREMENT_EXPENDITURE'] });
  return countries.nodes.find(({ code }) => code === 'KOR')?.latest[0]?.value;
};

test('a later release changes the newest answer, and no earlier one by a byte', async () => {
  const before = JSON.stringify(await atlas.example(FigureAsOfReleaseDocument));
  const recorder = new SqlRecorder(database);
  await atlas.example(ReleasesDocument);
  const statements = recorder.take();
  for (const [i, figure] of ['41.5', '42.25'].entries()) expect((await importDatasets(database, [revised(figure)])).release).toBe(i + 2);
  // Those who began before a release go on with theirs; the next question sees the new one.
  expect(await newestOf()).toBe(40.107771975688);
  await atlas.atlas.catalogues.refresh();
  expect(await newestOf()).toBe(42.25);
  expect(JSON.stringify(await atlas.example(FigureAsOfReleaseDocument))).toBe(before);
  expect((await atlas.example(FigureAsOfReleaseDocument, { release: '2' })).observations.nodes[0]?.value).toBe(41.5);
  recorder.take();
  const { releases } = await atlas.example(ReleasesDocument);
  expect(releases.nodes.map(({ number }) => number)).toEqual(['3', '2', '1']);
  expect(new Set(releases.nodes.map(({ hash }) => hash)).size).toBe(3);
  // Three releases cost the statements of one.
  expect(recorder.take()).toHaveLength(statements.length);
});
