import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { ContractStore } from '../../src/contracts/contractStore.ts';
import { atlas, startAtlas, startServer, post } from '../cli/atlas.ts';
import { isLong } from '../fuzz/budget.ts';
import { observations } from '../importers/datasets/stewardFolder.ts';
import { pinned, type Pinned } from './pinned.ts';
import { emptyDir, filledFolder, ocdsFile, ocdsReleases } from './syntheticAtlas.ts';
import { counted } from './trials.ts';

/** Five commands: 200 moments in the long form, 10 in every run of the tests. */
const MOMENTS = isLong ? 40 : 2;
const SEED = isLong ? Date.now() % 2_147_483_648 : 20_261_125;

let base: string;
let before: Pinned;
beforeAll(async () => {
  base = await filledFolder();
  before = await pinned({ url: undefined, dataDir: base });
  expect(before.violations).toEqual([]);
  expect(before.hashes).toHaveLength(3);
  expect(before.answers).toContain('OCDS_PROCESSES');
}, 60_000);

function copyOfBase(): string {
  const copy = emptyDir();
  cpSync(base, copy, { recursive: true });
  return copy;
}

/** Moments between 0 and 1, one in each of as many equal parts, that the same seed repeats. */
function moments(salt: number): number[] {
  let state = (SEED + salt * 7919) % 2_147_483_648;
  return Array.from({ length: MOMENTS }, (_, i) => (i + (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648) / MOMENTS);
}

/** What must hold after whatever happened: the old releases as they were, at most one more, every hash right. */
async function requireIntact(dataDir: string, what: string): Promise<number> {
  const after = await pinned({ url: undefined, dataDir });
  expect(after.violations, what).toEqual([]);
  expect(after.answers, what).toBe(before.answers);
  expect(after.hashes.slice(0, 3), what).toEqual(before.hashes);
  expect(after.hashes.length, what).toBeLessThanOrEqual(4);
  return after.hashes.length;
}

interface Killing {
  readonly name: string;
  readonly args: readonly string[];
  readonly also?: (dataDir: string) => Promise<void>;
}

const rows = Array.from({ length: 20_000 }, (_, i) => `SYN_SHARE,${['AAA', 'BBB', 'CCC'][i % 3]},${1900 + (Math.floor(i / 3) % 100)},${i},D=${Math.floor(i / 300)}`);

/** The contract store holds what it held, or all of the import. */
async function requireStore(dataDir: string): Promise<void> {
  const folder = join(dataDir, 'contracts', 'synthetic');
  expect(existsSync(join(folder, 'pseudonym.key'))).toBe(true);
  const store = await ContractStore.open(folder, 'synthetic');
  expect([40, 3040]).toContain(await store.processCount());
  await store.close();
}

const KILLINGS: readonly Killing[] = [
  { name: 'R30 seed', args: ['seed'] },
  { name: 'R31 import dataset', args: ['import', 'dataset', observations(`indicator,area,period,value,breakdown\n${rows.join('\n')}\n`, { code: 'synthetic-more' })] },
  { name: 'R32 import ocds', args: ['import', 'ocds', ocdsFile(ocdsReleases(3000, 'ocds-killed')), '--publisher', 'synthetic', '--country', 'AAA'], also: requireStore },
  { name: 'R33 release retract', args: ['release', 'retract', 'synthetic-1', '--reason', 'A synthetic reason.'] },
];

test.each(KILLINGS)('$name killed at random moments leaves the old release as it was, and then ends well', async ({ name, args, also }) => {
  const began = performance.now();
  expect(await atlas(copyOfBase(), ...args)).toMatchObject({ code: 0 });
  const took = performance.now() - began;
  const attempt = counted();
  let dataDir = copyOfBase();
  let killed = 0;
  for (const moment of moments(args.length)) {
    const running = await startAtlas(dataDir, args);
    await wait(moment * took);
    running.kill('SIGKILL');
    if ((await running.ended).code === null) killed += 1;
    const releases = await attempt(async () => {
      const found = await requireIntact(dataDir, `${name} after ${Math.round(moment * took)} ms, seed ${SEED}`);
      await also?.(dataDir);
      return found;
    });
    if (releases > 3) {
      rmSync(dataDir, { recursive: true });
      dataDir = copyOfBase();
    }
  }
  expect(killed).toBeGreaterThan(0);
  // Seeds and imports of datasets after killed ones are tried in every run by test/cli/killed.test.ts.
  if (!isLong && name !== 'R32 import ocds') return;
  expect(await atlas(dataDir, ...args)).toMatchObject({ code: 0, stderr: '' });
  expect(await requireIntact(dataDir, `${name} at the end`)).toBe(4);
}, 1_200_000);

test('R34 serve killed at random moments while it answers leaves everything as it was', async () => {
  const attempt = counted();
  const dataDir = copyOfBase();
  const questions = ['{ observations(filter: {}, first: 500) { nodes { id value } } }', '{ compare(input: { areas: ["AAA", "BBB"], indicators: ["SYN_SHARE"] }) { permalink resultHash } }', '{ search(text: "synthetic") { title } }'];
  for (const moment of moments(9)) {
    const server = await startServer(dataDir);
    let over = false;
    const asking = (async () => {
      for (let i = 0; !over; i += 1) await post(server.url, questions[i % questions.length] ?? '').catch(() => (over = true));
    })();
    await wait(moment * 400);
    server.process.kill('SIGKILL');
    over = true;
    await Promise.all([server.process.ended, asking]);
    await attempt(async () => expect(await requireIntact(dataDir, `serve, seed ${SEED}`)).toBe(3));
  }
}, 600_000);

test('R35 two imports at once, of a dataset and of contracts of one publisher twice, end well or with a sentence', async () => {
  const dataDir = copyOfBase();
  const more = observations('indicator,area,period,value\nSYN_SHARE,AAA,2001,1\n', { code: 'synthetic-other' });
  const ocds = (prefix: string): string[] => ['import', 'ocds', ocdsFile(ocdsReleases(800, prefix)), '--publisher', 'other', '--country', 'AAA', '--json'];
  const ended = await Promise.all([atlas(dataDir, 'import', 'dataset', more, '--json'), atlas(dataDir, ...ocds('ocds-bbbbbb')), atlas(dataDir, ...ocds('ocds-cccccc'))]);
  const [dataset, ...second] = ended;
  expect(dataset?.code).toBe(0);
  const refused = second.filter(({ code }) => code !== 0);
  for (const { code, stderr } of refused) expect({ code, stderr }).toEqual({ code: 3, stderr: 'atlas: Another import is writing into this contract store. Wait until it has ended.\n' });
  expect(refused.length).toBeLessThan(2);
  const after = await pinned({ url: undefined, dataDir });
  expect(after.violations).toEqual([]);
  expect(after.answers).toBe(before.answers);
  expect(after.hashes).toHaveLength(3 + ended.filter(({ code }) => code === 0).length);
}, 120_000);
