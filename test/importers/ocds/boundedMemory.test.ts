import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectFile } from '../../../src/domain/projectFile.ts';
import { temporaryStore } from './importShared.ts';
import { largeProcess, writeLargeFile } from './syntheticProcesses.ts';

/** ATLAS_LONG_TESTS=1 imports a file of a gigabyte; every run of the tests one of 10 megabytes. */
const MEGABYTES = process.env['ATLAS_LONG_TESTS'] ? 1024 : 10;
const LIMIT_MEGABYTES = 512;

const script = `import { readFileSync } from 'node:fs';
  import { importOcds } from ${JSON.stringify(projectFile('src/importers/ocds/importOcds.ts'))};
  const [storeFolder, input] = process.argv.slice(1);
  const progress = [];
  const { counts, findingsByRule, seconds } = await importOcds({ inputs: [input], storeFolder, publisher: 'large', country: 'KOR', now: new Date('2026-11-25T00:00:00Z'), onProgress: (each) => progress.push(each) });
  const peak = Number(/VmHWM:\\s+(\\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1024;
  console.log(JSON.stringify({ counts, findingsByRule, seconds, peak, told: progress.length, progress: progress.filter((_, i) => i % Math.ceil(progress.length / 40) === 0) }));`;

interface Told { readonly stage: string; readonly releasesPerSecond: number; readonly secondsLeft: number | null }
interface Ended { readonly counts: Record<string, number>; readonly findingsByRule: readonly { rule: string; count: number }[]; readonly seconds: number; readonly peak: number; readonly told: number; readonly progress: readonly Told[] }

const folder = temporaryStore();
const path = join(folder, 'large.jsonl');
let processes = 0;
let ended: Ended;

beforeAll(async () => {
  processes = writeLargeFile({ path, bytes: MEGABYTES * 1_048_576, extraLines: [() => largeProcess('ocds-zz9999-too-large', 200), () => largeProcess('ocds-zz9999-large', 15)] });
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, join(folder, 'store'), path], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.on('data', (piece: Buffer) => (text += piece.toString()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`The import ended with ${String(code)}.`);
  ended = JSON.parse(text) as Ended;
  if (process.env['ATLAS_LONG_TESTS']) console.log(JSON.stringify(ended));
}, 3_600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(`a file of ${MEGABYTES} MB is read with less than ${LIMIT_MEGABYTES} MB of memory`, ({ skip }) => {
  if (ended.peak === 0) skip('this system does not tell the highest memory of a process');
  expect(ended.peak).toBeLessThan(LIMIT_MEGABYTES);
  expect(ended.counts).toMatchObject({ ocdsReleases: 2 * processes + 1, processes: processes + 1 });
});

test('one process of 200 MB on a line is a reject, and what follows is read', () => {
  expect(ended.findingsByRule.filter(({ rule }) => rule === 'TOO_LARGE')).toMatchObject([{ count: 1 }]);
  expect(ended.counts['rejected']).toBe(1);
});

test('the rate and the time left are told', () => {
  for (const stage of ['READ', 'COMPILE']) expect(ended.progress.filter((each) => each.stage === stage).some(({ releasesPerSecond, secondsLeft }) => releasesPerSecond > 0 && secondsLeft !== null)).toBe(true);
});
