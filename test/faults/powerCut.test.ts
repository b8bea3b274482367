import fc from 'fast-check';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { Database } from '../../src/database/database.ts';
import { importDatasets } from '../../src/importers/datasets/importDatasets.ts';
import { isLong } from '../fuzz/budget.ts';
import { observations } from '../importers/datasets/stewardFolder.ts';
import { SEEDED_AT } from '../seededDatabase.ts';
import { pinned, type Pinned } from './pinned.ts';
import { emptyDir, filledFolder } from './syntheticAtlas.ts';
import { counted } from './trials.ts';

let base: string;
let before: Pinned;
beforeAll(async () => {
  base = await filledFolder();
  before = await pinned({ url: undefined, dataDir: base });
}, 60_000);

test('R40 a commit is on the disk before it is told: SQLite writes its log with synchronous = full', async () => {
  const database = await Database.open({ url: undefined, dataDir: base });
  expect(await database.rows('pragma journal_mode')).toEqual([{ journal_mode: 'wal' }]);
  // 2 is FULL: the log is synced at each commit; NORMAL (1) would sync at checkpoints alone and lose told commits in a power cut.
  expect(await database.rows('pragma synchronous')).toEqual([{ synchronous: 2 }]);
  expect(await database.rows('pragma foreign_keys')).toEqual([{ foreign_keys: 1 }]);
  await database.close();
});

const rows = Array.from({ length: 40_000 }, (_, i) => `SYN_SHARE,${['AAA', 'BBB', 'CCC'][i % 3]},${1900 + (Math.floor(i / 3) % 100)},${i},D=${Math.floor(i / 300)}`);

interface Wal {
  readonly pageSize: number;
  /** Where the last frame that ends a transaction ends. */
  readonly committed: number;
  /** Pages of the database that a committed frame holds. */
  readonly pages: readonly number[];
}

/** What the log says, after the format that SQLite documents: a header of 32 bytes, then frames of 24 bytes and a page. */
function readWal(bytes: Buffer): Wal {
  const pageSize = bytes.length >= 32 ? bytes.readUInt32BE(8) : 4096;
  const salt = bytes.subarray(16, 24);
  let committed = Math.min(32, bytes.length);
  const pages: number[] = [];
  const waiting: number[] = [];
  for (let at = 32; at + 24 + pageSize <= bytes.length && bytes.subarray(at + 8, at + 16).equals(salt); at += 24 + pageSize) {
    waiting.push(bytes.readUInt32BE(at));
    if (bytes.readUInt32BE(at + 4) === 0) continue;
    committed = at + 24 + pageSize;
    pages.push(...waiting.splice(0));
  }
  return { pageSize, committed, pages };
}

/** Bytes of the log that no transaction has ended. */
function uncommitted(dataDir: string): number {
  const wal = join(dataDir, 'atlas.sqlite-wal');
  if (!existsSync(wal)) return 0;
  const log = readFileSync(wal);
  return log.length - readWal(log).committed;
}

/** A disk after the power went: what was synced is there, of the rest a part, torn or nothing. */
function afterPowerCut(dataDir: string, choice: { tail: number; tear: number; garbage: Uint8Array }): string {
  const copy = emptyDir();
  const wal = join(dataDir, 'atlas.sqlite-wal');
  const log = existsSync(wal) ? readFileSync(wal) : Buffer.alloc(0);
  const data = readFileSync(join(dataDir, 'atlas.sqlite'));
  const { pageSize, committed, pages } = readWal(log);
  const tail = Buffer.from(log.subarray(committed, committed + Math.floor((log.length - committed) * choice.tail)));
  for (const [i, byte] of choice.garbage.entries()) if (tail.length > 0) tail[(byte * 7919 + i * 104_729) % tail.length] = byte;
  // A checkpoint copies committed pages into the database; one that was not synced may be torn, and the log still has it.
  const torn = pages[Math.floor(choice.tear * pages.length)];
  if (torn !== undefined && torn > 1 && torn * pageSize <= data.length) data.fill(0xee, (torn - 1) * pageSize + 100, (torn - 1) * pageSize + 700);
  writeFileSync(join(copy, 'atlas.sqlite'), data);
  if (log.length > 0) writeFileSync(join(copy, 'atlas.sqlite-wal'), Buffer.concat([log.subarray(0, committed), tail]));
  return copy;
}

test('R41 power cuts while an import writes: what was synced is whole, what was not is gone', async () => {
  const dataDir = emptyDir();
  cpSync(base, dataDir, { recursive: true });
  const database = await Database.open({ url: undefined, dataDir });
  // With so little memory SQLite writes pages of an open transaction into its log, as it does of its own in a long import.
  await database.rows('pragma cache_size = -200');
  const parameters = isLong ? { numRuns: 100 } : { numRuns: 8, seed: 20_261_125 };
  const samples = fc.sample(fc.record({ tail: fc.double({ min: 0, max: 1, noNaN: true }), tear: fc.double({ min: 0, max: 0.999, noNaN: true }), garbage: fc.uint8Array({ maxLength: 8 }) }), parameters);
  const copies: string[] = [];
  let importing = true;
  let withLog = 0;
  const cutting = (async () => {
    for (const choice of samples) {
      await wait(isLong ? 40 : 150);
      if (!importing) return;
      copies.push(afterPowerCut(dataDir, choice));
      if (uncommitted(dataDir) > 0) withLog += 1;
    }
  })();
  await importDatasets(database, [observations(`indicator,area,period,value,breakdown\n${rows.join('\n')}\n`, { code: 'synthetic-more' })], { now: SEEDED_AT });
  importing = false;
  await Promise.all([cutting, database.close()]);
  expect(withLog).toBeGreaterThan(2);
  const attempt = counted();
  for (const copy of copies) {
    await attempt(async () => {
      const after = await pinned({ url: undefined, dataDir: copy });
      expect(after.violations).toEqual([]);
      expect(after.answers).toBe(before.answers);
      expect(after.hashes.slice(0, 3)).toEqual(before.hashes);
    });
  }
  expect((await pinned({ url: undefined, dataDir })).hashes).toHaveLength(4);
}, 120_000);

test('R42 power cuts between commits and during checkpoints: a release that was told is there', async () => {
  const dataDir = emptyDir();
  cpSync(base, dataDir, { recursive: true });
  const database = await Database.open({ url: undefined, dataDir });
  const attempt = counted();
  const tell = async (n: number): Promise<void> => {
    await database.rows('insert into stored_question (hash, text, stored_at) values (?, ?, ?)', [`told-${n}`, 'x'.repeat(500), '2026']);
  };
  for (let n = 0; n < (isLong ? 60 : 12); n += 1) {
    await tell(n);
    if (n % 4 === 3) await database.rows('pragma wal_checkpoint(passive)');
    const copy = afterPowerCut(dataDir, { tail: (n * 0.37) % 1, tear: (n * 0.61) % 1, garbage: new Uint8Array([n]) });
    await attempt(async () => {
      const opened = await Database.open({ url: undefined, dataDir: copy });
      expect(await opened.rows('select count(*) as n from stored_question')).toEqual([{ n: n + 1 }]);
      expect(await opened.rows('pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
      await opened.close();
    });
  }
  await database.close();
  expect((await pinned({ url: undefined, dataDir })).answers).toBe(before.answers);
}, 60_000);
