import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { SETTINGS } from '../../src/config.ts';
import { Database } from '../../src/database/database.ts';
import { projectFile } from '../../src/domain/projectFile.ts';
import { hasSharedData } from '../importers/ocds/sharedData.ts';
import { observations, referenceFolder } from '../importers/datasets/stewardFolder.ts';
import { copyOfSeeds } from '../seededDatabase.ts';
import { atlas, startAtlas, startServer } from './atlas.ts';

let dataDir: string;
beforeAll(async () => {
  dataDir = await copyOfSeeds();
});
const emptyDir = (): string => mkdtempSync(join(tmpdir(), 'atlas-cli-'));

describe('help', () => {
  test.each([[[]], [['serve']], [['seed']], [['import']], [['import', 'dataset']], [['release']], [['release', 'list']], [['release', 'show']], [['check']], [['export']]])('%j --help is printed and ends with 0', async (command) => {
    const { code, stdout, stderr } = await atlas(dataDir, ...command, '--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: atlas/);
  });

  test('the help of atlas itself tells the settings and what it ends with', async () => {
    const { stdout } = await atlas(dataDir, '--help');
    for (const { name } of SETTINGS) expect(stdout).toContain(`\n  ${name} `);
    for (const word of ['serve', 'seed', 'import', 'release', 'check', 'export', 'backup', 'restore', 'Exit codes', 'Refused']) expect(stdout).toContain(word);
  });

  test('every variable that is read is told, and every one that is told is read', () => {
    const read = [...readFileSync(projectFile('src/config.ts'), 'utf8').matchAll(/env\['(?!OTEL_)(\w+)'\]/g)].map((match) => match[1] ?? '');
    expect([...new Set(read)].toSorted()).toEqual(SETTINGS.map(({ name }) => name).filter((name) => !name.startsWith('OTEL_')).toSorted());
  });
});

describe('a command that is not understood ends with 2', () => {
  test.each([[['seed', '--unknown']], [['unknown']], [['release', 'show']], [['import', 'dataset']], [['check', '--sample']], [['serve', 'extra']]])('%j', async (command) => {
    const { code, stderr } = await atlas(dataDir, ...command);
    expect(code).toBe(2);
    expect(stderr).toMatch(/error: /);
    expect(stderr).not.toMatch(/at .*\.js:\d/);
  });
});

describe('what is refused ends with 3 and one sentence', () => {
  test.each([
    [['release', 'show', '99'], {}, 'There is no release 99'],
    [['release', 'show', 'x'], {}, '"x" is not the number of a release'],
    [['check', '--sample', 'many'], {}, '--sample is "many"'],
    [['import', 'dataset', '/nowhere'], {}, 'There is no dataset.json in "/nowhere"'],
    [['serve'], { PORT: '65536' }, 'PORT is "65536"'],
    [['serve'], { PORT: '0x50' }, 'PORT is "0x50"'],
    [['serve'], { LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud"'],
    [['serve'], { ATLAS_PUBLIC_URL: 'example.org' }, 'ATLAS_PUBLIC_URL is "example.org"'],
    [['serve'], { OTEL_EXPORTER_OTLP_ENDPOINT: 'localhost:4318' }, 'OTEL_EXPORTER_OTLP_ENDPOINT is "localhost:4318"'],
    // Found out when much has begun already, which must not keep the process alive.
    [['serve'], { ATLAS_OPERATIONS_DIR: '/nowhere' }, 'ATLAS_OPERATIONS_DIR names "/nowhere"'],
    [['serve', '--workers', '2'], { ATLAS_OPERATIONS_DIR: '/nowhere' }, 'ATLAS_OPERATIONS_DIR names "/nowhere"'],
    [['release', 'list'], { DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must begin with postgresql://'],
  ])('%j %j', async (command, env, sentence) => {
    const { code, stderr } = await (await startAtlas(dataDir, command, env)).ended;
    expect(stderr).toContain(`atlas: ${sentence}`);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(3);
  });

  test('checking and serving where nothing is published', async () => {
    for (const command of ['check', 'serve']) expect(await atlas(emptyDir(), command)).toMatchObject({ code: 3, stderr: 'atlas: Nothing is published yet. Run "atlas seed" first.\n' });
  });

  test('a database that cannot be opened', async () => {
    const broken = emptyDir();
    writeFileSync(join(broken, 'atlas.sqlite'), 'This text is no database, and longer than the header of one. '.repeat(20));
    const file = join(broken, 'atlas.sqlite');
    for (const [folder, env] of [[broken, {}], [file, {}], [broken, { DATABASE_URL: 'postgresql://atlas:secret@127.0.0.1:1/atlas' }]] as const) {
      const { code, stderr } = await (await startAtlas(folder, ['release', 'list'], env)).ended;
      expect(stderr).toMatch(/^atlas: The database cannot be opened: .*Check .*\n$/);
      expect(stderr).not.toContain('secret');
      expect(code).toBe(3);
    }
  });

  test('a port that is taken', async () => {
    const server = await startServer(dataDir, { ATLAS_THREADS: '0' });
    const port = new URL(server.url).port;
    const { code, stderr } = await (await startAtlas(dataDir, ['serve'], { PORT: port, ATLAS_THREADS: '0' })).ended;
    server.process.kill('SIGTERM');
    expect({ code, stderr }).toEqual({ code: 3, stderr: `atlas: Cannot listen on 127.0.0.1, port ${port}: another program listens there. Set PORT or HOST to another.\n` });
    expect((await server.process.ended).code).toBe(0);
  });
});

describe('--json', () => {
  test('seed again has nothing to do', async () => {
    const { code, stdout, stderr } = await atlas(dataDir, 'seed', '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const report = JSON.parse(stdout) as { release: number | null; rejected: number; editions: { state: string }[] };
    expect(report).toMatchObject({ release: null, rejected: 0 });
    expect(new Set(report.editions.map((edition) => edition.state))).toEqual(new Set(['UNCHANGED']));
    expect(report.editions.length).toBeGreaterThan(20);
  });

  test('release list and show', async () => {
    const list = JSON.parse((await atlas(dataDir, 'release', 'list', '--json')).stdout) as { number: number; hash: string; observationCount: number }[];
    expect(list).toMatchObject([{ number: 1, noteEn: 'The datasets that ship with the atlas.', hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string }]);
    const shown = JSON.parse((await atlas(dataDir, 'release', 'show', '1', '--json')).stdout) as { hash: string; editions: { code: string; observationCount: number }[] };
    expect(shown.hash).toBe(list[0]?.hash);
    expect(shown.editions.reduce((sum, edition) => sum + edition.observationCount, 0)).toBe(list[0]?.observationCount);
    expect(shown.editions.map((edition) => edition.code)).toEqual(expect.arrayContaining(['oecd-gg-2017', 'oecd-gg-2019']));
  });

  test('check holds on the seeds', async () => {
    const { code, stdout } = await atlas(dataDir, 'check', '--json');
    const results = JSON.parse(stdout) as { invariant: string; violations: string[] }[];
    expect(results.filter((result) => result.violations.length > 0)).toEqual([]);
    expect(results.length).toBeGreaterThan(8);
    expect(code).toBe(0);
  }, 60_000);
});

test('check finds a value that was changed behind its back, a hash that does not follow and an origin that is gone, and ends with 5', async () => {
  const broken = await copyOfSeeds();
  const database = await Database.open({ url: undefined, dataDir: broken });
  const spot = "indicator = 'OECD_GG_PROCUREMENT_GDP' and area = 'KOR' and period = '2017'";
  await database.rows(`update observation set value = 31.01, decimal_value = '31.01' where ${spot}`);
  await database.rows("update edition set file_hash = 'x' where code = 'oecd-gg-2019'");
  await database.rows("update observation set locator = '' where id = 1");
  await database.close();
  const { code, stdout } = await atlas(broken, 'check', '--json', '--sample', '0');
  const results = JSON.parse(stdout) as { invariant: string; violations: string[] }[];
  const told = results.filter((result) => result.violations.length > 0).map((result) => result.invariant);
  expect(told).toEqual(expect.arrayContaining([expect.stringContaining('KOR in 2017 reads 13.01'), expect.stringContaining('hash of every release'), expect.stringContaining('has a locator')]));
  expect(code).toBe(5);
}, 60_000);

test.skipIf(!hasSharedData)('check does not look for the files of a steward beside the project', async () => {
  const own = emptyDir();
  await atlas(own, 'import', 'dataset', referenceFolder(), observations('indicator,area,period,value\nSYN_SHARE,AAA,2017,1\n'));
  const results = JSON.parse((await atlas(own, 'check', '--json')).stdout) as { invariant: string; violations: string[] }[];
  expect(results.find(({ invariant }) => invariant.includes('locators lead'))?.violations).toEqual([]);
});

test('an export that cannot be written to its end leaves no file, and says why once, to a file or to standard output', async () => {
  const own = emptyDir();
  await atlas(own, 'import', 'dataset', referenceFolder(), observations(`indicator,area,period,value,locator\nSYN_SHARE,AAA,2017,1,${'x'.repeat(33_000)}\n`));
  const file = join(own, 'export.xlsx');
  for (const place of [file, '-']) {
    const { code, stderr } = await atlas(own, 'export', place, '--format', 'xlsx');
    expect(stderr).toMatch(/^atlas: Cell \w+ holds 33000 characters, a spreadsheet cell at most 32767\. Take csv or json\.\n$/);
    expect(code).toBe(3);
  }
  expect(existsSync(file)).toBe(false);
});

test('an import with rejects ends with 4 and a table of them, and is published in part only when told to', async () => {
  const own = await copyOfSeeds();
  const folders = [referenceFolder(), observations('indicator,area,period,value\nSYN_SHARE,AAA,2017,1\nSYN_SHARE,AAB,2017,"1,234"\n')];
  const refused = await atlas(own, 'import', 'dataset', ...folders);
  expect(refused.code).toBe(4);
  expect(refused.stdout).toMatch(/observations\.csv:3\s+value\s+"1,234"\s+number\s+Write a number/);
  expect(JSON.parse((await atlas(own, 'release', 'list', '--json')).stdout)).toHaveLength(1);
  const dry = await atlas(own, 'import', 'dataset', ...folders, '--dry-run', '--accept-partial', '--json');
  expect(JSON.parse(dry.stdout)).toMatchObject({ release: null, rejected: 1 });
  const partly = await atlas(own, 'import', 'dataset', ...folders, '--accept-partial', '--json');
  expect(JSON.parse(partly.stdout)).toMatchObject({ release: 2, rejected: 1 });
}, 60_000);
