import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { seededDataDir } from '../seededDatabase.ts';
import { atlas, type Ended, post, startAtlas, startServer } from './atlas.ts';

const seriesOf = (text: string, name: string): string[] => text.split('\n').filter((line) => line.startsWith(`${name}{`));
const valueOf = (text: string, series: string): number => Number(text.split('\n').find((line) => line.startsWith(`${series} `))?.split(' ').at(-1));
const metrics = async (url: string): Promise<string> => (await fetch(`${url}/metrics`)).text();

/** Ids of the processes that a process started. */
async function childrenOf(parent: number | undefined): Promise<number[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=']);
  return stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number)).filter(([, ppid]) => ppid === parent).map(([pid]) => pid ?? 0);
}

const startAtlasOn = async (dataDir: string, port: string): Promise<Ended> => (await startAtlas(dataDir, ['serve', '--workers', '2'], { PORT: port })).ended;

/** Numbers of the processes that tell their metrics. */
async function workersOf(url: string): Promise<string[]> {
  return seriesOf(await metrics(url), 'process_resident_memory_bytes').map((line) => /worker="(\d+)"/.exec(line)?.[1] ?? '');
}

test('two processes share a port; their metrics stand side by side, one that is killed is replaced, and both end together', async () => {
  const dataDir = await seededDataDir();
  const { url, process: server } = await startServer(dataDir, { ATLAS_THREADS: '2' }, ['--workers', '2']);
  expect((await workersOf(url)).toSorted()).toEqual(['1', '2']);
  // A connection of its own for each question, which the processes take in turns.
  for (let i = 0; i < 4; i++) {
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', connection: 'close' }, body: JSON.stringify({ query: '{ country(code: "KOR") { code } }' }) });
    expect(await response.json()).toEqual({ data: { country: { code: 'KOR' } } });
  }
  const asked = seriesOf(await metrics(url), 'atlas_requests_total').filter((line) => line.includes('"/graphql"'));
  expect(asked.length).toBe(2);
  expect(asked.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0)).toBe(4);

  const [victim] = await childrenOf(server.child.pid);
  process.kill(victim ?? 0, 'SIGKILL');
  await expect.poll(async () => valueOf(await metrics(url), 'atlas_workers_replaced'), { timeout: 10_000 }).toBe(1);
  expect((await post(url, '{ country(code: "KOR") { code } }')).status).toBe(200);
  await expect.poll(async () => (await workersOf(url)).length, { timeout: 20_000 }).toBe(2);
  expect(await workersOf(url)).toContain('3');
  expect(server.stderr).toMatch(/process [12] ended with SIGKILL; the next one starts in 250 ms/);

  const children = await childrenOf(server.child.pid);
  server.kill('SIGTERM');
  expect((await server.ended).code).toBe(0);
  for (const child of children) expect(() => process.kill(child, 0)).toThrow('ESRCH');
}, 120_000);

test('a port that is taken, and a number of processes that is none, are told once', async () => {
  const dataDir = await seededDataDir();
  const { url, process: first } = await startServer(dataDir, { ATLAS_THREADS: '0' });
  const second = await startAtlasOn(dataDir, new URL(url).port);
  expect(second.code).toBe(3);
  expect(second.stderr.match(/another program listens there/g)?.length).toBe(1);
  first.kill('SIGTERM');
  await first.ended;
  const wrong = await atlas(dataDir, 'serve', '--workers', '0');
  expect(wrong.stderr).toContain('from 1 to 64');
}, 120_000);
