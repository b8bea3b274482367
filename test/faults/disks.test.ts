import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectFile } from '../../src/domain/projectFile.ts';
import { atlas, post, startAtlas, startServer } from '../cli/atlas.ts';
import { isLong } from '../fuzz/budget.ts';
import { observations } from '../importers/datasets/stewardFolder.ts';
import { pinned, type Pinned } from './pinned.ts';
import { emptyDir, filledFolder, ocdsFile, ocdsReleases } from './syntheticAtlas.ts';

const MAIN = projectFile('dist/cli/main.js');
const SENTENCE = /^atlas: The (disk is full|disk failed|backup could not be written|database cannot be opened).*\n$/;
type Command = readonly [name: string, args: readonly string[], limit: number];
const isRoot = process.getuid?.() === 0;

/** A small disk of its own; only root may make one, and not in every container. */
function mountSmallDisk(megabytes: number): string | undefined {
  const folder = emptyDir();
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  return status === 0 ? folder : undefined;
}

const smallDisk = mountSmallDisk(8);
if (!smallDisk) console.warn('skipped: no small disk can be mounted here (it takes root); the limit on the size of files is tried alone');
afterAll(() => {
  if (smallDisk) execFileSync('umount', ['-l', smallDisk]);
});

let base: string;
let before: Pinned;
const rows = Array.from({ length: 60_000 }, (_, i) => `SYN_SHARE,${['AAA', 'BBB', 'CCC'][i % 3]},${1900 + (Math.floor(i / 3) % 100)},${i},D=${Math.floor(i / 300)}`);
const large = observations(`indicator,area,period,value,breakdown\n${rows.join('\n')}\n`, { code: 'synthetic-large' });
const contracts: readonly string[] = ['import', 'ocds', ocdsFile(ocdsReleases(20_000, 'ocds-killed')), '--publisher', 'synthetic', '--country', 'AAA'];
/** With the largest file that each may write, in KiB; the short form tries one of them. */
const WRITING: readonly Command[] = [['import ocds', contracts, 1024], ...(isLong ? [['import dataset', ['import', 'dataset', large], 2048] as const, ['seed', ['seed'], 4096] as const] : [])];
const REFUSED: readonly Command[] = [['import dataset', ['import', 'dataset', large], 0], ...(isLong ? [['release list', ['release', 'list'], 0] as const, ['import ocds', contracts, 0] as const, ['serve', ['serve'], 0] as const] : [])];

beforeAll(async () => {
  base = await filledFolder();
  before = await pinned({ url: undefined, dataDir: base });
  // Builds the command line, which the tests below also call by its file.
  await atlas(base, '--help');
}, 120_000);

async function requireAsBefore(dataDir: string): Promise<void> {
  expect(await pinned({ url: undefined, dataDir })).toEqual(before);
}

/** Runs a command that may not write files of more than so many KiB, as under a quota. */
function underLimit(kibibytes: number, dataDir: string, args: readonly string[]): { code: number | null; stderr: string } {
  const command = `ulimit -f ${kibibytes}; exec "$0" "$@"`;
  const { status, stderr } = spawnSync('bash', ['-c', command, process.execPath, MAIN, ...args], { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: '', ATLAS_DATA_DIR: dataDir } });
  return { code: status, stderr };
}

describe('R36 a file that may not grow', () => {
  test.each<Command>([...WRITING, ['backup', ['backup', join(emptyDir(), 'b.tar')], 8]])('%s ends with one sentence, and nothing has changed', async (_name, args, limit) => {
    const dataDir = emptyDir();
    cpSync(base, dataDir, { recursive: true });
    const { code, stderr } = underLimit(limit, dataDir, args);
    expect(stderr).toMatch(SENTENCE);
    expect(code).toBe(3);
    await requireAsBefore(dataDir);
    if (args[0] === 'backup') expect(readdirSync(join(args[1] ?? '', '..'))).toEqual([]);
  }, 60_000);
});

describe.skipIf(!smallDisk)('R37 a full disk', () => {
  const disk = smallDisk ?? '';

  async function onFullDisk(args: readonly string[]): Promise<void> {
    for (const name of readdirSync(disk)) rmSync(join(disk, name), { recursive: true });
    cpSync(base, disk, { recursive: true });
    const server = await startServer(disk);
    const { code, stderr } = await atlas(disk, ...args);
    expect(stderr).toMatch(SENTENCE);
    expect(code).toBe(3);
    // The disk is full to its last byte; a server goes on answering from what is there.
    const filler = join(disk, 'filler');
    spawnSync('bash', ['-c', `cat /dev/zero > '${filler}'`]);
    expect((await post(server.url, '{ country(code: "AAA") { code } }')).body.data).toEqual({ country: { code: 'AAA' } });
    expect((await post(server.url, '{ observations(filter: {}, first: 500) { totalCount } }')).body.errors).toBeUndefined();
    server.process.kill('SIGTERM');
    await server.process.ended;
    rmSync(filler);
    await requireAsBefore(disk);
  }

  test.each(WRITING)('%s ends with one sentence, a server goes on, and with room again everything is as before', async (_name, args) => onFullDisk(args), 60_000);
});

describe.skipIf(!isRoot)('R38 a folder that may not be written to, as another user', () => {
  test.each(REFUSED)('%s ends with one sentence', async (_name, args) => {
    const dataDir = emptyDir();
    cpSync(base, dataDir, { recursive: true });
    chmodSync(dataDir, 0o755);
    const { status, stderr } = spawnSync(process.execPath, [MAIN, ...args], { uid: 65_534, gid: 65_534, encoding: 'utf8', timeout: 20_000, env: { PATH: process.env['PATH'], NODE_ENV: 'production', DATABASE_URL: '', PORT: '0', ATLAS_DATA_DIR: dataDir } });
    expect(stderr).toMatch(/^atlas: The database cannot be opened: .*\n$/);
    expect(status).toBe(3);
    await requireAsBefore(dataDir);
  }, 30_000);

  test('a backup into it', async () => {
    const closed = emptyDir();
    chmodSync(closed, 0o555);
    const open = emptyDir();
    cpSync(base, open, { recursive: true });
    execFileSync('chown', ['-R', '65534:65534', open]);
    const { status, stderr } = spawnSync(process.execPath, [MAIN, 'backup', closed], { uid: 65_534, gid: 65_534, encoding: 'utf8', timeout: 20_000, env: { PATH: process.env['PATH'], NODE_ENV: 'production', DATABASE_URL: '', ATLAS_DATA_DIR: open } });
    expect({ status, stderr }).toEqual({ status: 3, stderr: expect.stringMatching(/^atlas: The backup could not be written: This user may not write there/) as string });
  }, 30_000);
});

test('R39 files in the place of the data folder and of the contract stores are told', async () => {
  const file = join(emptyDir(), 'file');
  writeFileSync(file, 'no folder');
  expect(await atlas(file, 'release', 'list')).toMatchObject({ code: 3, stderr: expect.stringMatching(/^atlas: The database cannot be opened/) as string });
  const dataDir = emptyDir();
  cpSync(join(base, 'atlas.sqlite'), join(dataDir, 'atlas.sqlite'));
  writeFileSync(join(dataDir, 'contracts'), 'no folder');
  const { code, stderr } = await (await startAtlas(dataDir, contracts)).ended;
  expect({ code, lines: stderr.trim().split('\n').length }).toEqual({ code: 3, lines: 1 });
}, 30_000);
