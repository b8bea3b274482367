import { execFile } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Database } from '../../src/database/database.ts';
import { publishRelease } from '../../src/database/repositories/releasePublisher.ts';
import { askedByDashboard, askedByRunbook, ownMetrics, toldBy } from '../docs/watched.ts';
import { copyOfSeeds } from '../seededDatabase.ts';
import { atlas, type RunningServer, startAtlas, startServer } from './atlas.ts';

const seriesOf = (text: string, name: string): string[] => text.split('\n').filter((line) => line.startsWith(`${name}{`));
const valueOf = (text: string, series: string): number => Number(text.split('\n').find((line) => line.startsWith(`${series} `))?.split(' ').at(-1));
const metrics = async (): Promise<string> => (await fetch(`${serving.url}/metrics`)).text();

/** Ids of the processes that a process started. */
async function childrenOf(parent: number | undefined): Promise<number[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=']);
  return stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number)).filter(([, ppid]) => ppid === parent).map(([pid]) => pid ?? 0);
}

/** Values of a measure by the number of the process that tells it. */
async function byWorker(name: string): Promise<Record<string, number>> {
  return Object.fromEntries(seriesOf(await metrics(), name).map((line) => [/worker="(\d+)"/.exec(line)?.[1] ?? '', Number(line.split(' ').at(-1))]));
}

/** A question over a connection of its own, which the processes take in turns. */
const ask = async (heads: Record<string, string> = {}): Promise<Response> =>
  fetch(`${serving.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', connection: 'close', ...heads }, body: JSON.stringify({ query: '{ country(code: "KOR") { code } }' }) });

let dataDir: string;
let serving: RunningServer;
beforeAll(async () => {
  dataDir = await copyOfSeeds();
  serving = await startServer(dataDir, { ATLAS_THREADS: '2', ATLAS_RATE_LIMIT: '6', ATLAS_TRUSTED_PROXIES: 'loopback' }, ['--workers', '2']);
});
afterAll(() => serving.process.kill('SIGKILL'));

test('two processes share a port and stand side by side in the metrics', async () => {
  for (let i = 0; i < 4; i++) expect(await (await ask()).json()).toEqual({ data: { country: { code: 'KOR' } } });
  expect(await byWorker('atlas_release')).toEqual({ 1: 1, 2: 1 });
  const asked = seriesOf(await metrics(), 'atlas_requests_total').filter((line) => line.includes('"/graphql"'));
  expect(asked.length).toBe(2);
  expect(asked.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0)).toBe(4);
});

test('the dashboard and the runbook ask for nothing that is not told, and leave nothing of ours out', async () => {
  const text = await metrics();
  const told = toldBy(text);
  const own = ownMetrics(text);
  expect([...askedByDashboard()].filter((name) => !told.has(name))).toEqual([]);
  // A histogram may be spoken of as one.
  expect([...askedByRunbook()].filter((name) => !told.has(name) && !own.includes(name))).toEqual([]);
  const asked = [...askedByDashboard(), ...askedByRunbook()];
  expect(own.length).toBeGreaterThanOrEqual(19);
  expect(own.filter((name) => !asked.some((each) => each.replace(/_(bucket|sum|count)$/, '') === name))).toEqual([]);
});

test('a network may ask both together as often as it may ask one', async () => {
  // Counts begin anew with each minute of the clock.
  const left = 60_000 - (Date.now() % 60_000);
  if (left < 10_000) await wait(left);
  const statuses: number[] = [];
  for (let i = 0; i < 8; i++) {
    statuses.push((await ask({ 'x-forwarded-for': '203.0.113.7' })).status);
    // Longer than a process waits to tell the other one.
    await wait(300);
  }
  expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429, 429]);
  expect((await ask({ 'x-forwarded-for': '203.0.113.8' })).status).toBe(200);
}, 60_000);

test('both move on to a release that is published meanwhile', async () => {
  const database = await Database.open({ url: undefined, dataDir });
  await database.write((transaction) => publishRelease(database, transaction, { added: [], retracted: [], note: { en: 'The same again.', ko: null } }));
  await database.close();
  await expect.poll(() => byWorker('atlas_release'), { timeout: 10_000 }).toEqual({ 1: 2, 2: 2 });
});

test('a port that is taken, and a number of processes that is none, are told once', async () => {
  const { code, stderr } = await (await startAtlas(dataDir, ['serve'], { PORT: new URL(serving.url).port, ATLAS_WORKERS: '2', ATLAS_THREADS: '0' })).ended;
  expect(code).toBe(3);
  expect(stderr.match(/another program listens there/g)?.length).toBe(1);
  const wrong = await atlas(dataDir, 'serve', '--workers', '0');
  expect(wrong.stderr).toContain('from 1 to 64');
  expect(wrong.code).toBe(2);
}, 60_000);

test('one that is killed is replaced, and both end together', async () => {
  const { child } = serving.process;
  const [victim] = await childrenOf(child.pid);
  process.kill(victim ?? 0, 'SIGKILL');
  await expect.poll(async () => valueOf(await metrics(), 'atlas_workers_replaced'), { timeout: 10_000 }).toBe(1);
  expect((await ask()).status).toBe(200);
  await expect.poll(async () => Object.keys(await byWorker('atlas_release')).length, { timeout: 30_000 }).toBe(2);
  expect(await byWorker('atlas_release')).toMatchObject({ 3: 2 });
  expect(serving.process.stderr).toMatch(/process [12] ended with SIGKILL; the next one starts in 250 ms/);

  const children = await childrenOf(child.pid);
  serving.process.kill('SIGTERM');
  expect((await serving.process.ended).code).toBe(0);
  for (const each of children) expect(() => process.kill(each, 0)).toThrow('ESRCH');
}, 60_000);
