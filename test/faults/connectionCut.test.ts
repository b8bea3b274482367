import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { Database } from '../../src/database/database.ts';
import { startAtlas, startServer, post } from '../cli/atlas.ts';
import { type RunningPostgres, startPostgres } from '../database/postgres.ts';
import { isLong } from '../fuzz/budget.ts';
import { observations } from '../importers/datasets/stewardFolder.ts';
import { pinned, type Pinned } from './pinned.ts';
import { emptyDir, fillAtlas, ocdsFile, ocdsReleases } from './syntheticAtlas.ts';
import { counted } from './trials.ts';
import { join } from 'node:path';

let server: RunningPostgres;
let dataDir: string;
let before: Pinned;

beforeAll(async () => {
  server = await startPostgres();
  dataDir = emptyDir();
  const database = await Database.open({ url: server.url, dataDir });
  await fillAtlas(database, join(dataDir, 'contracts'));
  await database.close();
  before = await pinned({ url: server.url, dataDir });
  expect(before.violations).toEqual([]);
}, 120_000);
afterAll(() => server?.stop());

/** Cuts every other connection to the database, as often as there are some, until told to stop; says how many were cut. */
async function cutConnections(after: number, once: boolean): Promise<{ stop: () => Promise<number> }> {
  const admin = await Database.open({ url: server.url, dataDir: '' });
  let over = false;
  let cut = 0;
  const cutting = (async () => {
    await wait(after);
    while (!over) {
      const rows = await admin.rows("select pg_terminate_backend(pid) as cut from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend' and state <> 'idle'");
      cut += rows.length;
      if (once && rows.length > 0) return;
      await wait(5);
    }
  })();
  return {
    stop: async () => {
      if (!over) {
        over = true;
        await cutting;
        await admin.close();
      }
      return cut;
    },
  };
}

const rows = Array.from({ length: 20_000 }, (_, i) => `SYN_SHARE,${['AAA', 'BBB', 'CCC'][i % 3]},${1900 + (Math.floor(i / 3) % 100)},${i},D=${Math.floor(i / 300)}`);
const COMMANDS: readonly (readonly [string, readonly string[]])[] = [
  ['import dataset', ['import', 'dataset', observations(`indicator,area,period,value,breakdown\n${rows.join('\n')}\n`, { code: 'synthetic-more' })]],
  ['import ocds', ['import', 'ocds', ocdsFile(ocdsReleases(300, 'ocds-killed')), '--publisher', 'synthetic', '--country', 'AAA']],
];

test.each(COMMANDS)('R43 the connection to PostgreSQL is cut in mid-%s: one sentence, the old release as before, and then it ends well', async (_name, args) => {
  const attempt = counted();
  let cut = 0;
  const hashes = (await pinned({ url: server.url, dataDir })).hashes;
  for (const after of isLong ? Array.from({ length: 20 }, (_, i) => 500 + i * 100) : [1000]) {
    const cutter = await cutConnections(after, true);
    const running = await startAtlas(dataDir, args, { DATABASE_URL: server.url });
    const { code, stderr } = await running.ended;
    cut += await cutter.stop();
    await attempt(async () => {
      if (code !== 0) {
        expect(stderr).toMatch(/^atlas: (The connection to the database was lost|The database cannot be opened).*\n$/);
        expect(code).toBe(3);
      }
      const now = await pinned({ url: server.url, dataDir });
      expect(now.violations).toEqual([]);
      expect(now.answers).toBe(before.answers);
      if (code !== 0) expect(now.hashes).toEqual(hashes);
    });
    if (code === 0 || !isLong) break;
  }
  expect(cut).toBeGreaterThan(0);
  expect((await (await startAtlas(dataDir, args, { DATABASE_URL: server.url })).ended).code).toBe(0);
}, 300_000);

test('R44 a server whose connections are cut answers the next question', async () => {
  const running = await startServer(dataDir, { DATABASE_URL: server.url });
  onTestFinished(() => running.process.kill('SIGKILL'));
  // Its threads are up once one has answered: a start that is cut is tried again, which is another matter.
  expect((await post(running.url, '{ observations(filter: {}, first: 500) { nodes { id } } }')).status).toBe(200);
  const cutter = await cutConnections(0, false);
  onTestFinished(async () => void (await cutter.stop()));
  const answers: number[] = [];
  for (let i = 0; i < 20; i += 1) answers.push((await post(running.url, `{ observations(filter: {}, first: ${1 + i}) { nodes { id value } } }`)).status);
  await cutter.stop();
  // Connections that lie idle are cut too, which the driver notices only when they are used.
  const admin = await Database.open({ url: server.url, dataDir: '' });
  const idle = await admin.rows("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'");
  await admin.close();
  expect(idle.length).toBeGreaterThan(0);
  await wait(300);
  const { body } = await post(running.url, '{ observations(filter: {}, first: 500) { totalCount } }');
  expect(body.errors).toBeUndefined();
  expect(answers.filter((status) => status === 200).length).toBeGreaterThan(0);
  running.process.kill('SIGTERM');
  expect((await running.process.ended).code).toBe(0);
}, 120_000);

test('R45 transactions that are cut leave no connection behind: a pool of ten outlives twelve, and closes', async () => {
  const attempt = counted();
  const database = await Database.open({ url: server.url, dataDir: '' });
  const admin = await Database.open({ url: server.url, dataDir: '' });
  for (let n = 0; n < 12; n += 1) {
    const cut = database.write(async (transaction) => {
      const [own] = await database.rows<{ pid: number }>('select pg_backend_pid() as pid', [], transaction);
      await admin.rows('select pg_terminate_backend(?)', [own?.pid ?? 0]);
      await database.rows('select pg_sleep(1)', [], transaction);
    });
    await attempt(async () => expect(cut).rejects.toThrow(/terminat|connection/i));
  }
  expect(await database.write((transaction) => database.rows('select 1 as one', [], transaction))).toEqual([{ one: 1 }]);
  await database.close();
  await admin.close();
}, 30_000);
