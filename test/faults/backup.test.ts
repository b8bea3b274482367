import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { extract, pack } from 'tar-stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createBackup, type BackupReport } from '../../src/backups/createBackup.ts';
import { restoreBackup } from '../../src/backups/restoreBackup.ts';
import { Database } from '../../src/database/database.ts';
import { QuestionRepository } from '../../src/database/repositories/question.repository.ts';
import { verifyReleases } from '../../src/quality/checkData.ts';
import { atlas, startAtlas, startServer, post } from '../cli/atlas.ts';
import { type RunningPostgres, startPostgres } from '../database/postgres.ts';
import { observations } from '../importers/datasets/stewardFolder.ts';
import { answersOf, violationsOf } from './sameAnswers.ts';
import { emptyDir, fillAtlas, filledFolder } from './syntheticAtlas.ts';
import { counted } from './trials.ts';

const filesBelow = (path: string): string[] => readdirSync(path).toSorted().flatMap((name) => (statSync(join(path, name)).isDirectory() ? filesBelow(join(path, name)).map((each) => join(name, each)) : [name]));
const bytesBelow = (path: string): Record<string, string> => Object.fromEntries(filesBelow(path).map((name) => [name, createHash('sha256').update(readFileSync(join(path, name))).digest('hex')]));
const QUESTION = 'A long question that a permalink keeps. '.repeat(20);

let dataDir: string;
let backup: BackupReport;
let server: RunningPostgres;

beforeAll(async () => {
  server = await startPostgres();
  dataDir = await filledFolder();
  const database = await Database.open({ url: undefined, dataDir });
  await new QuestionRepository(database).keep(QUESTION);
  backup = await createBackup(database, { path: join(emptyDir(), 'backup.tar'), contractsFolder: join(dataDir, 'contracts') });
  await database.close();
}, 120_000);
afterAll(() => server?.stop());

const verify = async (database: Database): Promise<string[]> => (await verifyReleases(database)).flatMap(({ violations }) => violations);
const restore = (file: string, target: string, { force = false, url }: { force?: boolean; url?: string } = {}) => restoreBackup({ file, place: { url, dataDir: target }, force, dryRun: false, verify });

describe('a restored atlas gives the bytes of the one that was backed up', () => {
  test('SQLite to SQLite: answers, contract stores, keys, kept questions', async () => {
    const target = emptyDir();
    await restore(backup.file, target);
    expect(await answersOf({ url: undefined, dataDir: target })).toBe(await answersOf({ url: undefined, dataDir }));
    expect(await violationsOf({ url: undefined, dataDir: target })).toEqual([]);
    const stores = bytesBelow(join(dataDir, 'contracts'));
    expect(Object.keys(stores)).toEqual(expect.arrayContaining(['synthetic/manifest.json', 'synthetic/pseudonym.key']));
    expect(bytesBelow(join(target, 'contracts'))).toEqual(stores);
    expect(statSync(join(target, 'contracts/synthetic/pseudonym.key')).mode & 0o777).toBe(0o600);
    expect(statSync(backup.file).mode & 0o777).toBe(0o600);
    const database = await Database.open({ url: undefined, dataDir: target });
    expect(await new QuestionRepository(database).find(createHash('sha256').update(QUESTION).digest('hex'))).toBe(QUESTION);
    await database.close();
  });

  test('SQLite to PostgreSQL and back: the same answers, and a backup with the same tables', async () => {
    const [target, back] = [emptyDir(), emptyDir()];
    await restore(backup.file, target, { url: server.url });
    const expected = await answersOf({ url: undefined, dataDir });
    expect(await answersOf({ url: server.url, dataDir: target })).toBe(expected);
    expect(await violationsOf({ url: server.url, dataDir: target })).toEqual([]);
    const postgres = await Database.open({ url: server.url, dataDir: target });
    const second = await createBackup(postgres, { path: emptyDir(), contractsFolder: join(target, 'contracts') });
    await postgres.close();
    expect(second.manifest.tables).toEqual(backup.manifest.tables);
    expect(second.manifest.contracts).toEqual(backup.manifest.contracts);
    await restore(second.file, back);
    expect(await answersOf({ url: undefined, dataDir: back })).toBe(expected);
    // What is there is replaced only when told to.
    await expect(restore(backup.file, emptyDir(), { url: server.url })).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('not empty') as string });
    await restore(backup.file, target, { url: server.url, force: true });
    expect(await answersOf({ url: server.url, dataDir: target })).toBe(expected);
  }, 60_000);

  test('while a server answers and imports run, a backup is one whole state', async () => {
    const busy = emptyDir();
    cpSync(dataDir, busy, { recursive: true });
    const running = await startServer(busy);
    const rows = Array.from({ length: 20_000 }, (_, i) => `SYN_SHARE,${['AAA', 'BBB', 'CCC'][i % 3]},${1900 + (Math.floor(i / 3) % 100)},${i},D=${Math.floor(i / 300)}`);
    const importing = startAtlas(busy, ['import', 'dataset', observations(`indicator,area,period,value,breakdown\n${rows.join('\n')}\n`, { code: 'synthetic-more' })]);
    const folder = emptyDir();
    const made = [await atlas(busy, 'backup', folder, '--json'), await atlas(busy, 'backup', join(folder, 'second.tar'), '--json')];
    expect((await post(running.url, '{ country(code: "AAA") { code } }')).body.data).toEqual({ country: { code: 'AAA' } });
    expect((await (await importing).ended).code).toBe(0);
    running.process.kill('SIGTERM');
    await running.process.ended;
    for (const { code, stdout, stderr } of made) {
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      const { file, release } = JSON.parse(stdout) as { file: string; release: { number: number } };
      const target = emptyDir();
      await restore(file, target);
      expect(await violationsOf({ url: undefined, dataDir: target })).toEqual([]);
      if (release.number === 3) expect(await answersOf({ url: undefined, dataDir: target })).toBe(await answersOf({ url: undefined, dataDir }));
      else expect(release.number).toBe(4);
    }
    expect(readdirSync(folder)).toHaveLength(2);
  }, 60_000);
});

/** Every entry of a tar archive. */
async function entriesOf(file: string): Promise<{ name: string; bytes: Buffer }[]> {
  const entries: { name: string; bytes: Buffer }[] = [];
  const reading = extract();
  reading.end(readFileSync(file));
  for await (const entry of reading) {
    const parts: Buffer[] = [];
    for await (const part of entry) parts.push(part as Buffer);
    entries.push({ name: entry.header.name, bytes: Buffer.concat(parts) });
  }
  return entries;
}

type Entry = { readonly name: string; readonly bytes: Buffer; readonly type?: 'symlink' | 'link' | 'character-device' | 'fifo'; readonly linkname?: string };

/** A tar archive of these entries; with a manifest it is sealed anew. */
async function archiveOf(entries: readonly Entry[], manifest?: object): Promise<string> {
  const file = join(emptyDir(), 'made.tar');
  const text = `${JSON.stringify(manifest)}\n`;
  const all = manifest === undefined ? entries : [...entries.filter(({ name }) => !name.startsWith('backup.')), { name: 'backup.json', bytes: Buffer.from(text) }, { name: 'backup.sha256', bytes: Buffer.from(createHash('sha256').update(text).digest('hex')) }];
  const packing = pack();
  for (const { bytes, ...header } of all as readonly Entry[]) packing.entry({ ...header, size: bytes.length }, bytes);
  packing.finalize();
  const parts: Buffer[] = [];
  for await (const part of packing) parts.push(part as Buffer);
  writeFileSync(file, Buffer.concat(parts));
  return file;
}

describe('what is no whole backup is refused, and nothing is changed', () => {
  /** The folder that a refused restore must leave as it is. */
  async function refused(file: string, message: RegExp): Promise<void> {
    const target = emptyDir();
    mkdirSync(join(target, 'kept'));
    writeFileSync(join(target, 'kept', 'file'), 'as it was');
    await counted()(async () => {
      await expect(restore(file, target, { force: true })).rejects.toMatchObject({ code: expect.stringMatching(/CONFLICT|BAD_USER_INPUT/) as string, message: expect.stringMatching(message) as string });
      expect(filesBelow(target)).toEqual(['kept/file']);
      expect(existsSync(join(target, '..', 'escaped'))).toBe(false);
    });
  }

  test('cut off anywhere', async () => {
    const bytes = readFileSync(backup.file);
    for (const share of [0, 0.1, 0.35, 0.6, 0.8, 0.95, 0.99]) {
      const file = join(emptyDir(), 'cut.tar');
      writeFileSync(file, bytes.subarray(0, Math.floor(bytes.length * share)));
      await refused(file, /cannot be restored: (its end is missing|it cannot be read as an archive)/);
    }
  });

  test('one bit turned in the bytes of any file', async () => {
    const bytes = readFileSync(backup.file);
    const entries = await entriesOf(backup.file);
    for (const { name, bytes: own } of entries.filter((entry) => entry.bytes.length > 40).slice(0, 60)) {
      const at = bytes.indexOf(own) + Math.floor(own.length / 2);
      const turned = Buffer.from(bytes);
      turned[at] = (turned[at] ?? 0) ^ 4;
      const file = join(emptyDir(), 'turned.tar');
      writeFileSync(file, turned);
      await refused(file, name.startsWith('backup.') ? /not the one that was sealed/ : /is not what was backed up/);
    }
  }, 60_000);

  test('entries that lead out of the folder, links, devices, strangers, doubles', async () => {
    const entries = await entriesOf(backup.file);
    const evil: readonly (readonly [Entry, RegExp])[] = [
      [{ name: '../escaped', bytes: Buffer.from('x') }, /has an entry/],
      [{ name: 'contracts/../../escaped', bytes: Buffer.from('x') }, /has an entry/],
      [{ name: '/tmp/escaped', bytes: Buffer.from('x') }, /has an entry/],
      [{ name: 'contracts/synthetic/link', type: 'symlink', linkname: '/etc', bytes: Buffer.alloc(0) }, /has an entry/],
      [{ name: 'contracts/synthetic/hard', type: 'link', linkname: 'backup.json', bytes: Buffer.alloc(0) }, /has an entry/],
      [{ name: 'contracts/synthetic/device', type: 'character-device', bytes: Buffer.alloc(0) }, /has an entry/],
      [{ name: 'contracts/synthetic/pipe', type: 'fifo', bytes: Buffer.alloc(0) }, /has an entry/],
      [{ name: 'contracts/synthetic/stranger', bytes: Buffer.from('x') }, /does not belong to it/],
      [{ name: 'tables/release.ndjson.gz', bytes: Buffer.from('x') }, /twice/],
    ];
    for (const [entry, message] of evil) await refused(await archiveOf([entry, ...entries]), message);
    await refused(await archiveOf(entries.filter(({ name }) => name !== 'tables/source.ndjson.gz')), /tables\/source\.ndjson\.gz is missing/);
  });

  test('a later version, another form, rows that contradict their hashes', async () => {
    const entries = await entriesOf(backup.file);
    await refused(await archiveOf(entries, { ...backup.manifest, migrations: [...backup.manifest.migrations, '9999-of-a-later-version'] }), /made by a later version.*9999-of-a-later-version/);
    await refused(await archiveOf(entries, { ...backup.manifest, format: 2 }), /has form 2/);
    const forged = entries.map((entry) => (entry.name === 'tables/observation.ndjson.gz' ? { ...entry, bytes: gzipSync(gunzipSync(entry.bytes).toString().replace('"0.30000000000000004"', '"0.4"')) } : entry));
    const table = forged.find(({ name }) => name === 'tables/observation.ndjson.gz');
    const tables = backup.manifest.tables.map((each) => (each.name === 'observation' && table ? { ...each, bytes: table.bytes.length, sha256: createHash('sha256').update(table.bytes).digest('hex') } : each));
    await refused(await archiveOf(forged, { ...backup.manifest, tables }), /Edition synthetic-1, revision 1, was written with the hash/);
    for (const text of ['no gzip', gzipSync('["code"]\n["a","b"]\n'), gzipSync('{}\n'), gzipSync('["code); drop table release; --"]\n')]) {
      const bytes = Buffer.from(text);
      const wrong = backup.manifest.tables.map((each) => (each.name === 'country' ? { ...each, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') } : each));
      await refused(await archiveOf(entries.map((entry) => (entry.name === 'tables/country.ndjson.gz' ? { ...entry, bytes } : entry)), { ...backup.manifest, tables: wrong }), /cannot be restored/);
    }
  });

  test('a folder, a device, nothing', async () => {
    for (const file of [emptyDir(), '/dev/null', '/nowhere/backup.tar']) await refused(file, /is no file/);
  });
});

describe('where a backup is put', () => {
  test('a folder with anything in it is refused without --force; with it what was there is kept beside', async () => {
    const other = emptyDir();
    const database = await Database.open({ url: undefined, dataDir: other });
    await fillAtlas(database, join(other, 'contracts'));
    await database.close();
    const before = bytesBelow(join(other, 'contracts'));
    await expect(restore(backup.file, other)).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('is not empty') as string });
    const { replaced } = await restore(backup.file, other, { force: true });
    expect(await answersOf({ url: undefined, dataDir: other })).toBe(await answersOf({ url: undefined, dataDir }));
    expect(bytesBelow(join(replaced ?? '', 'contracts'))).toEqual(before);
    expect(await violationsOf({ url: undefined, dataDir: replaced ?? '' })).toEqual([]);
  });

  test('a database that is no database is replaced too', async () => {
    const broken = emptyDir();
    writeFileSync(join(broken, 'atlas.sqlite'), 'This text is no database. '.repeat(100));
    writeFileSync(join(broken, 'atlas.sqlite-wal'), 'Nor is this a log of one. '.repeat(100));
    await restore(backup.file, broken, { force: true });
    expect(await answersOf({ url: undefined, dataDir: broken })).toBe(await answersOf({ url: undefined, dataDir }));
  });

  test('a server that is running is not overtaken', async () => {
    const busy = emptyDir();
    cpSync(dataDir, busy, { recursive: true });
    const running = await startServer(busy);
    const { code, stderr } = await atlas(busy, 'restore', backup.file, '--force');
    expect(stderr).toMatch(/^atlas: The database in .* is in use\. Stop the server/);
    expect(code).toBe(3);
    expect((await post(running.url, '{ country(code: "AAA") { code } }')).body.data).toEqual({ country: { code: 'AAA' } });
    running.process.kill('SIGTERM');
    await running.process.ended;
    expect(readdirSync(busy).toSorted()).toEqual(['atlas.sqlite', 'contracts']);
  }, 30_000);

  test('a restore that is killed is mended by running it again', async () => {
    const target = emptyDir();
    const expected = await answersOf({ url: undefined, dataDir });
    for (const ms of [500, 650, 750, 850]) {
      const running = await startAtlas(target, ['restore', backup.file, '--force']);
      await wait(ms);
      running.kill('SIGKILL');
      await running.ended;
    }
    expect(await atlas(target, 'restore', backup.file, '--force')).toMatchObject({ code: 0, stderr: '' });
    expect(await answersOf({ url: undefined, dataDir: target })).toBe(expected);
    expect(await violationsOf({ url: undefined, dataDir: target })).toEqual([]);
  }, 30_000);

  test('--dry-run checks and changes nothing', async () => {
    const target = join(emptyDir(), 'not-made');
    const { code, stdout } = await atlas(target, 'restore', backup.file, '--dry-run');
    expect(stdout).toMatch(/^The backup is whole: release 3/);
    expect(code).toBe(0);
    expect(existsSync(target)).toBe(false);
  });
});

describe('where a backup cannot be made', () => {
  test('over a file that is there, in a folder that is not, of nothing', async () => {
    const there = join(emptyDir(), 'there.tar');
    writeFileSync(there, 'as it was');
    expect(await atlas(dataDir, 'backup', there)).toMatchObject({ code: 3, stderr: expect.stringContaining('is there already') as string });
    expect(readFileSync(there, 'utf8')).toBe('as it was');
    expect(await atlas(dataDir, 'backup', '/nowhere/at/all.tar')).toMatchObject({ code: 3, stderr: 'atlas: "/nowhere/at" is no folder. Name a file in one that is there.\n' });
    expect(await atlas(emptyDir(), 'backup', there.replace('there', 'new'))).toMatchObject({ code: 3, stderr: expect.stringContaining('Nothing is published yet') as string });
  }, 30_000);
});
