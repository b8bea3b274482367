import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { tableFromIPC } from 'apache-arrow';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeArrow } from '../../src/exporters/arrow.ts';
import { writeCsv } from '../../src/exporters/delimited.ts';
import type { Row } from '../../src/exporters/exportTable.ts';
import { guardFormula } from '../../src/exporters/formulaGuard.ts';
import { writeNdjson } from '../../src/exporters/json.ts';
import { writeParquet } from '../../src/exporters/parquet.ts';
import { bytesOf, COLUMNS, manyRows, syntheticTable, WRITTEN_ROWS } from './syntheticTable.ts';

let folder = '';
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'atlas-columnar-'))));
afterAll(() => rm(folder, { recursive: true }));

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  return (await connection.runAndReadAll(sql)).getRowObjectsJS() as Record<string, unknown>[];
}

/** A row as DuckDB and Arrow give it: whole numbers as bigint, dates as Date. */
function asRead(row: Row): Record<string, unknown> {
  return Object.fromEntries(COLUMNS.map(({ name, type }, index) => {
    const value = row[index] ?? null;
    if (value === null) return [name, null];
    return [name, type === 'integer' ? BigInt(Number(value)) : type === 'date' ? new Date(String(value)) : value];
  }));
}

describe('parquet read by DuckDB', () => {
  test('gives the same cells, types and footer', async () => {
    const path = join(folder, 'cells.parquet');
    await writeFile(path, await bytesOf(writeParquet, syntheticTable()));
    expect(await query(`SELECT * FROM '${path}'`)).toEqual(WRITTEN_ROWS.map(asRead));
    const types = await query(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '${path}')`);
    expect(types.map(({ column_type }) => column_type)).toEqual(['VARCHAR', 'VARCHAR', 'VARCHAR', 'DOUBLE', 'VARCHAR', 'BIGINT', 'BOOLEAN', 'DATE', 'VARCHAR', 'VARCHAR']);
    const [footer] = await query(`SELECT decode(value) AS value FROM parquet_kv_metadata('${path}') WHERE decode(key) = 'procurement_atlas'`);
    expect(JSON.parse(String(footer?.['value']))).toMatchObject({ resultHash: 'ab'.repeat(32), citation: 'Synthetic Office & Sons. Synthetic cells.' });
  });

  test('an answer without rows keeps its columns', async () => {
    const path = join(folder, 'empty.parquet');
    await writeFile(path, await bytesOf(writeParquet, syntheticTable({ rows: [] })));
    expect(await query(`SELECT count(*)::INTEGER AS n FROM '${path}'`)).toEqual([{ n: 0 }]);
    expect(await query(`SELECT column_name FROM (DESCRIBE SELECT * FROM '${path}')`)).toHaveLength(COLUMNS.length);
  });

  test('several row groups add up', async () => {
    const path = join(folder, 'many.parquet');
    await writeFile(path, await bytesOf(writeParquet, syntheticTable({ rows: manyRows(100_000) })));
    // 0 to 99,999: the sum is 4,999,950,000; every seventh from 0 on is missing: 14,286.
    expect(await query(`SELECT sum(CASES)::BIGINT AS total, count(*) FILTER (OBS_VALUE IS NULL) AS missing, count(DISTINCT REF_AREA) AS areas FROM '${path}'`)).toEqual([{ total: 4_999_950_000n, missing: 14_286n, areas: 200n }]);
    const [groups] = await query(`SELECT count(DISTINCT row_group_id)::INTEGER AS n FROM parquet_metadata('${path}')`);
    expect(groups).toEqual({ n: 4 });
  });
});

test('csv read by DuckDB gives the same cells, formulas guarded', async () => {
  const path = join(folder, 'cells.csv');
  await writeFile(path, await bytesOf(writeCsv, syntheticTable({ permalink: null })));
  const rows = await query(`SELECT * FROM read_csv('${path}', header=true, all_varchar=false, types={'TIME_PERIOD': 'VARCHAR'}, allow_quoted_nulls=false)`);
  const expected = WRITTEN_ROWS.map((row) => asRead(row.map((value, index) => (typeof value === 'string' && COLUMNS[index]?.type === 'string' ? guardFormula(value) : value))));
  expect(rows).toEqual(expected);
});

test('ndjson read by DuckDB adds up', async () => {
  const path = join(folder, 'many.ndjson');
  await writeFile(path, await bytesOf(writeNdjson, syntheticTable({ rows: manyRows(20_000) })));
  // 0 to 19,999: 199,990,000.
  expect(await query(`SELECT sum(CASES)::BIGINT AS total FROM read_ndjson('${path}')`)).toEqual([{ total: 199_990_000n }]);
});

describe('arrow read by its own reader', () => {
  test('gives the same cells and metadata', async () => {
    const table = tableFromIPC(await bytesOf(writeArrow, syntheticTable()));
    const dated = (row: Record<string, unknown>): Record<string, unknown> => ({ ...row, CHECKED_ON: row['CHECKED_ON'] === null ? null : new Date(Number(row['CHECKED_ON'])) });
    expect(table.toArray().map((row: { toJSON(): Record<string, unknown> }) => dated(row.toJSON()))).toEqual(WRITTEN_ROWS.map(asRead));
    expect(JSON.parse(table.schema.metadata.get('procurement_atlas') ?? '')).toMatchObject({ id: 'synthetic-cells', release: { number: 7 } });
  });

  test('is a file with magic at both ends and several batches', async () => {
    const bytes = await bytesOf(writeArrow, syntheticTable({ rows: manyRows(70_000) }));
    expect([bytes.subarray(0, 6).toString(), bytes.subarray(-6).toString()]).toEqual(['ARROW1', 'ARROW1']);
    const table = tableFromIPC(bytes);
    expect([table.numRows, table.batches.length]).toEqual([70_000, 3]);
    expect(table.getChild('CASES')?.get(69_999)).toBe(69_999n);
  });

  test('an answer without rows keeps its columns', async () => {
    const table = tableFromIPC(await bytesOf(writeArrow, syntheticTable({ rows: [] })));
    expect([table.numRows, table.schema.fields.length]).toEqual([0, COLUMNS.length]);
  });
});
