import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { megabytesFor } from '../../src/contracts/contractStore.ts';
import { DuckdbEngine } from '../../src/contracts/duckdbEngine.ts';
import { sqlText } from '../../src/contracts/sqlEngine.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-engine-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const path = join(folder, 'supply.parquet');
const suppliersByYear = `SELECT year, COUNT(*) AS n FROM (SELECT name, year FROM read_parquet(${sqlText(path)}) GROUP BY name, year) g GROUP BY year ORDER BY year`;

test('what many threads have no memory for, one answers', async () => {
  const writer = await DuckdbEngine.open({ memoryMegabytes: 256, threads: 1, tempFolder: folder });
  await writer.run(`COPY (SELECT 'synthetic supplier number ' || (i % 100000) AS name, i % 10 AS year FROM range(300000) r(i)) TO ${sqlText(path)} (FORMAT parquet, ROW_GROUP_SIZE 10240)`);
  await writer.close();
  // Sixteen threads need more than 16 MB for their tables of groups alone.
  const small = await DuckdbEngine.open({ memoryMegabytes: 16, threads: 16, tempFolder: folder });
  expect(await small.query(suppliersByYear)).toEqual(Array.from({ length: 10 }, (_, year) => ({ year: BigInt(year), n: 10_000n })));
  expect(await small.query("SELECT current_setting('threads') AS threads")).toEqual([{ threads: 16n }]);
  await small.close();
});

test.each([1, 2])('what one thread has no memory for is told with the limit and a way out, of %i threads', async (threads) => {
  const small = await DuckdbEngine.open({ memoryMegabytes: 16, threads, tempFolder: folder });
  const tooLong = "SELECT length(string_agg(repeat('x', 1000), ',')) AS n FROM range(100000)";
  const told = { code: 'QUERY_TOO_COMPLEX', message: expect.stringMatching(/more than the 16 MB .*Import this publisher's years under codes of their own/) as string };
  await expect(small.query(tooLong)).rejects.toMatchObject(told);
  await expect(small.run(`CREATE TABLE t AS ${tooLong}`)).rejects.toMatchObject(told);
  await small.close();
});

test('a database over more than ten million processes is given memory in proportion, up to two gibibytes', () => {
  expect([0, 5e6, 1e7, 2.5e7, 1e8, 1e9].map((processes) => megabytesFor(processes, 192))).toEqual([192, 192, 192, 480, 1920, 2048]);
  expect([0, 5e6, 1e7, 1e8].map((processes) => megabytesFor(processes, 128))).toEqual([128, 128, 192, 1920]);
});
