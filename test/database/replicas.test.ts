import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { CatalogueStore } from '../../src/database/catalogueStore.ts';
import { Database } from '../../src/database/database.ts';
import { QuestionRepository } from '../../src/database/repositories/question.repository.ts';
import { importDatasets } from '../../src/importers/datasets/importDatasets.ts';
import { emptyDir, fillAtlas, tableFolder } from '../faults/syntheticAtlas.ts';
import { referenceFolder } from '../importers/datasets/stewardFolder.ts';
import { type ReplicatedPostgres, startReplicatedPostgres } from './replicatedPostgres.ts';

let servers: ReplicatedPostgres;
let primary: Database;
let database: Database;
let catalogues: CatalogueStore;
const told: string[] = [];

beforeAll(async () => {
  servers = await startReplicatedPostgres();
  primary = await Database.open({ url: servers.url, dataDir: '' });
  await fillAtlas(primary, emptyDir());
  // The second address is that of another database of the same server, which is no replica.
  await primary.rows('create database other');
  const otherUrl = servers.url.replace(/atlas$/, 'other');
  const other = await Database.open({ url: otherUrl, dataDir: '' });
  await other.migrate();
  for (const folder of [referenceFolder(), ...['1', '2'].map((value) => tableFolder(`indicator,area,period,value\nSYN_SHARE,AAA,2017,${value}\n`))]) await importDatasets(other, [folder]);
  await other.close();
  database = await Database.open({ url: servers.url, dataDir: '', replicaUrls: [servers.replicaUrl, otherUrl] });
  catalogues = await CatalogueStore.open(database);
  database.replicas?.watch((line) => told.push(line));
});
afterAll(async () => {
  await database?.close();
  await primary?.close();
  await servers?.stop();
});

/** Where a read is answered, as the server that answers says itself. */
async function answeredBy(): Promise<'replica' | 'primary' | 'other'> {
  const [row] = await database.rows<{ replica: boolean; name: string }>('select pg_is_in_recovery() as replica, current_database() as name');
  return row?.name === 'other' ? 'other' : row?.replica ? 'replica' : 'primary';
}

const publish = async (value: string): Promise<number> => (await importDatasets(primary, [tableFolder(`indicator,area,period,value\nSYN_SHARE,AAA,2017,${value}\n`)])).release ?? 0;

test('reads go to the replica, writes and what is written beside releases to the primary, and nothing to another database', async () => {
  await expect.poll(answeredBy, { timeout: 10_000 }).toBe('replica');
  for (let i = 0; i < 10; i++) expect(await answeredBy()).toBe('replica');
  const questions = new QuestionRepository(database);
  expect(await questions.find(await questions.keep('a synthetic question'))).toBe('a synthetic question');
  expect(await database.write(async (transaction) => database.rows('select pg_is_in_recovery() as replica', [], transaction))).toEqual([{ replica: false }]);
  // A statement that writes in the clothes of a read is refused by the replica and left to the primary.
  expect(await database.rows("with gone as (delete from stored_question where text = 'a synthetic question' returning text) select text from gone")).toEqual([{ text: 'a synthetic question' }]);
  await expect.poll(() => told.filter((line) => line.includes('other')), { timeout: 10_000 }).toEqual([expect.stringMatching(/^replica 2 \(127\.0\.0\.1:\d+\/other\) is no replica of this database: its release 3 has another hash than that of the primary; the primary answers in its place$/)]);
  expect(told.join()).not.toContain('atlas:atlas');
});

test('a replica that lags is not asked until it holds the release that the primary told', async () => {
  const replica = await Database.open({ url: servers.replicaUrl, dataDir: '' });
  await replica.rows('select pg_wal_replay_pause()');
  const release = await publish('2');
  await catalogues.refresh();
  expect(catalogues.newest.release.number).toBe(release);
  for (let i = 0; i < 40; i++) {
    expect(await answeredBy()).toBe('primary');
    expect(await database.rows('select max(number) as newest from release')).toEqual([{ newest: release }]);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  expect(await replica.rows('select max(number) as newest from release')).toEqual([{ newest: release - 1 }]);
  await replica.rows('select pg_wal_replay_resume()');
  await replica.close();
  await expect.poll(answeredBy, { timeout: 10_000 }).toBe('replica');
  expect(await database.rows('select max(number) as newest from release')).toEqual([{ newest: release }]);
});

test('a replica that goes away in the middle of reads fails none of them, is told, and is asked again when it is back', async () => {
  let over = false;
  let answered = 0;
  const reading = Array.from({ length: 4 }, async () => {
    while (!over) {
      await answeredBy();
      answered += 1;
    }
  });
  await expect.poll(() => answered, { timeout: 10_000 }).toBeGreaterThan(20);
  await servers.stopReplica();
  await expect.poll(answeredBy, { timeout: 10_000 }).toBe('primary');
  over = true;
  await Promise.all(reading);
  await expect.poll(() => told.findLast((line) => line.startsWith('replica 1'))).toMatch(/^replica 1 \(127\.0\.0\.1:\d+\/atlas\) is away: .+; the primary answers in its place$/);
  await servers.startReplica();
  await expect.poll(answeredBy, { timeout: 10_000 }).toBe('replica');
  expect(told.at(-1)).toMatch(/^replica 1 .* holds the newest release and answers reads$/);
});

test('addresses that are none, and replicas of nothing, are refused without their passwords', () => {
  const wrong = { DATABASE_URL: 'postgresql://a/b', ATLAS_REPLICA_URLS: 'postgresql://atlas:secret@one/atlas, mysql://atlas:secret@two/atlas' };
  expect(() => readConfig(wrong)).toThrow(/^Address 2 of ATLAS_REPLICA_URLS is none; [^@]*$/);
  expect(() => readConfig({ ATLAS_REPLICA_URLS: 'postgresql://one/atlas' })).toThrow('DATABASE_URL, which is not set');
});
