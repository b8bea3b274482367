import fc from 'fast-check';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { ReleaseRepository } from '../../src/database/repositories/release.repository.ts';
import { AtlasError } from '../../src/domain/errors.ts';
import { projectFile } from '../../src/domain/projectFile.ts';
import { importDatasets } from '../../src/importers/datasets/importDatasets.ts';
import { verifyReleases } from '../../src/quality/checkData.ts';
import { counted } from '../faults/trials.ts';
import { observations, stewardDatabase, stewardFolder } from '../importers/datasets/stewardFolder.ts';
import { NOW } from '../importers/ocds/importShared.ts';
import { budget } from './budget.ts';
import { byteChanges, damagedBytes, mutated } from './mutations.ts';

let database: Database;
beforeAll(async () => {
  database = await stewardDatabase();
});
afterAll(() => database.close());

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('SYN_SHARE', 'SYN_MONEY', 'AAA', 'BBB', 'GRP', '2017', 'FY2017', '2017-Q1', '13.01', '-0', '1e-7', 'A', 'O', 'NOT_PUBLISHED', 'AAX', 'D=1', 'BREAK', '') },
  { weight: 2, arbitrary: fc.constantFrom('NaN', 'Infinity', '1e400', '-1e400', '=1+1', '@SUM(A1)', '1,5', '0x1', '..', '１３', '9'.repeat(500), '\u0000', '\ufeff', '"', '""', "'", '\r', '__proto__', 'constructor', 'toString', ';', 'D=1;D=2', 'D=', '🇰🇷', 'x'.repeat(5000)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);
const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const COLUMNS = ['indicator', 'area', 'period', 'value', 'status', 'missing_reason', 'currency', 'breakdown', 'warnings'];
const good = fc.tuple(fc.constantFrom('AAA', 'BBB', 'CCC'), fc.integer({ min: 1900, max: 2100 }), fc.double({ noNaN: true, noDefaultInfinity: true })).map(([area, year, value]) => ['SYN_SHARE', area, String(year), String(value), 'A', '', '', '', '']);
const row = fc.oneof({ weight: 3, arbitrary: good }, { weight: 2, arbitrary: fc.tuple(good, fc.nat(8), cell).map(([cells, at, other]) => cells.with(at, other)) }, { weight: 1, arbitrary: fc.array(cell, { minLength: 9, maxLength: 9 }) });

test('R22 random tables: every row is written or a located reject, and nothing is published where one is rejected', async () => {
  const attempt = counted();
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), fc.boolean(), byteChanges, (rows, acceptPartial, changes) => attempt(async () => {
      const text = Buffer.from(`${COLUMNS.join(',')}\n${rows.map((cells) => `${cells.map(quoted).join(',')}\n`).join('')}`);
      const folder = observations(damagedBytes(text, acceptPartial ? changes : []));
      const releases = new ReleaseRepository(database);
      const before = await releases.latestNumber();
      const report = await importDatasets(database, [folder], { now: NOW, acceptPartial });
      rmSync(dirname(folder), { recursive: true });
      const [edition] = report.editions;
      for (const reject of edition?.rejects ?? []) {
        expect([reject.file, reject.rule.length > 2, reject.hint.length > 10]).toEqual(['observations.csv', true, true]);
        expect(reject.line !== null || ['encoding', 'CSV', 'file exists'].includes(reject.rule), JSON.stringify(reject)).toBe(true);
      }
      if (report.rejected > 0 && !acceptPartial) expect(report.release).toBeNull();
      expect(await releases.latestNumber()).toBe(report.release ?? before);
      // A row has several rejects where several of its cells are wrong; a row of empty cells alone is none.
      const torn = edition?.rejects.some(({ rule }) => ['encoding', 'CSV', 'header', 'required column', 'unique column', 'declared column', 'number of columns'].includes(rule));
      if (changes.length > 0 && acceptPartial) return;
      if (torn || edition?.state === 'UNCHANGED') return;
      const lines = new Set(edition?.rejects.map(({ line }) => line));
      expect((edition?.observations ?? 0) + lines.size).toBe(rows.length);
    })),
    budget(60, 1),
  );
  expect((await verifyReleases(database)).flatMap(({ violations }) => violations)).toEqual([]);
}, 600_000);

/** The sidecars of the seeds, without their tables: each is then refused or imported empty. */
const sidecars = readdirSync(projectFile('seeds'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.name === 'dataset.json')
  .map((entry) => JSON.parse(readFileSync(join(entry.parentPath, entry.name), 'utf8')) as object);

test('R23 mutated sidecars are refused with a code, or read', async () => {
  const attempt = counted();
  await fc.assert(
    fc.asyncProperty(mutated(sidecars), byteChanges, (sidecar, changes) => attempt(async () => {
      const folder = stewardFolder({ tables: [], files: {} });
      writeFileSync(join(folder, 'dataset.json'), damagedBytes(Buffer.from(JSON.stringify(sidecar)), changes));
      try {
        const report = await importDatasets(database, [folder], { now: NOW, dryRun: true });
        expect(report.release).toBeNull();
      } catch (error) {
        if (!(error instanceof AtlasError)) throw error;
        expect(error.code).toBe('BAD_USER_INPUT');
      }
      rmSync(dirname(folder), { recursive: true });
    })),
    budget(250, 1),
  );
}, 600_000);
