import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Database } from '../../src/database/database.ts';
import { ReleaseRepository } from '../../src/database/repositories/release.repository.ts';
import { observations, referenceFolder } from '../importers/datasets/stewardFolder.ts';
import { copyOfSeeds, seededDataDir } from '../seededDatabase.ts';
import { atlas, startAtlas } from './atlas.ts';

const emptyDir = (): string => mkdtempSync(join(tmpdir(), 'atlas-killed-'));

/** The releases that a reader sees now: their hashes, and how many editions there are at all. */
async function visible(dataDir: string): Promise<{ hashes: string[]; editions: number }> {
  const database = await Database.open({ url: undefined, dataDir });
  try {
    const [table] = await database.rows("select name from sqlite_master where name = 'release'");
    if (!table) return { hashes: [], editions: 0 };
    const [row] = await database.rows<{ n: number }>('select count(*) as n from edition');
    return { hashes: (await new ReleaseRepository(database).all()).map((release) => release.hash), editions: row?.n ?? 0 };
  } finally {
    await database.close();
  }
}

/** Moments between 0 and 1 that the same seed repeats (a linear congruential generator). */
function moments(seed: number, count: number): number[] {
  let state = seed;
  return Array.from({ length: count }, () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648);
}

/** Starts a command, kills it after so many milliseconds, and says whether it was still at work. */
async function killedAfter(dataDir: string, args: readonly string[], ms: number): Promise<boolean> {
  const running = await startAtlas(dataDir, args);
  await wait(ms);
  running.kill('SIGKILL');
  return (await running.ended).code === null;
}

test('a seed that is killed leaves nothing visible, and the next one ends with the release of an undisturbed one', async () => {
  const undisturbed = await visible(await seededDataDir());
  const probe = emptyDir();
  const began = performance.now();
  expect((await atlas(probe, 'seed')).code).toBe(0);
  const took = performance.now() - began;
  expect((await visible(probe)).hashes).toEqual(undisturbed.hashes);
  let dataDir = emptyDir();
  let killed = 0;
  for (const moment of moments(20_261_125, 3)) {
    // On a machine that is suddenly quick a seed may end before its moment; the next one then begins anew.
    if (await killedAfter(dataDir, ['seed'], 100 + moment * took * 0.7)) {
      const left = await visible(dataDir);
      // A kill between the commit and the end of the process finds the whole; anything between nothing and the whole is a fault.
      if (left.editions > 0) {
        expect(left).toEqual(undisturbed);
        dataDir = emptyDir();
      } else {
        killed += 1;
        expect(left).toEqual({ hashes: [], editions: 0 });
      }
    } else dataDir = emptyDir();
  }
  expect(killed).toBeGreaterThan(0);
  expect((await atlas(dataDir, 'seed')).code).toBe(0);
  expect(await visible(dataDir)).toEqual(undisturbed);
}, 300_000);

test('an import that is killed leaves the release before it as it was', async () => {
  const rows = Array.from({ length: 60_000 }, (_, i) => `SYN_SHARE,${['AAA', 'BBB', 'CCC'][i % 3]},${1900 + (Math.floor(i / 3) % 100)}-${String((Math.floor(i / 300) % 12) + 1).padStart(2, '0')},${i},D=${Math.floor(i / 3600)}`);
  const folders = [referenceFolder(), observations(`indicator,area,period,value,breakdown\n${rows.join('\n')}\n`)];
  const dataDir = await copyOfSeeds();
  const before = await visible(dataDir);
  let killed = 0;
  for (const moment of moments(7, 4)) killed += Number(await killedAfter(dataDir, ['import', 'dataset', ...folders], 400 + moment * 800));
  expect(killed).toBeGreaterThan(0);
  const after = await visible(dataDir);
  if (killed === 4) expect(after).toEqual(before);
  const end = await atlas(dataDir, 'import', 'dataset', ...folders, '--json');
  expect(end.code).toBe(0);
  expect((await visible(dataDir)).hashes).toHaveLength(2);
}, 300_000);

test('two importers at once end well, and their releases are numbered in order', async () => {
  const dataDir = emptyDir();
  const results = await Promise.all([atlas(dataDir, 'import', 'dataset', referenceFolder(), '--json'), atlas(dataDir, 'import', 'dataset', observations('name_en\n', { code: 'other', tables: [], sidecar: { tables: [{ file: 'groups.csv', kind: 'country_groups' }] }, files: { 'groups.csv': 'code,name_en,name_ko,kind\nOTH,Other,다른,REGION\n' } }), '--json')]);
  expect(results.map(({ code, stderr }) => ({ code, stderr }))).toEqual([{ code: 0, stderr: '' }, { code: 0, stderr: '' }]);
  expect(results.map(({ stdout }) => (JSON.parse(stdout) as { release: number }).release).toSorted()).toEqual([1, 2]);
  expect((await visible(dataDir)).hashes).toHaveLength(2);
}, 60_000);

test('two first seeds at once give one release', async () => {
  const dataDir = emptyDir();
  const results = await Promise.all([atlas(dataDir, 'seed', '--json'), atlas(dataDir, 'seed', '--json')]);
  expect(results.map(({ code, stderr }) => ({ code, stderr }))).toEqual([{ code: 0, stderr: '' }, { code: 0, stderr: '' }]);
  expect(results.map(({ stdout }) => (JSON.parse(stdout) as { release: number | null }).release).toSorted()).toEqual([1, null]);
  expect((await visible(dataDir)).hashes).toHaveLength(1);
}, 120_000);
