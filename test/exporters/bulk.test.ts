import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PackageFacts } from '../../src/exporters/bulk/dataPackage.ts';
import { exportRelease, type ReleaseTable } from '../../src/exporters/bulk/exportRelease.ts';
import { COLUMNS, manyRows, SOURCES, syntheticTable } from './syntheticTable.ts';

let root = '';
beforeAll(async () => void (root = await mkdtemp(join(tmpdir(), 'atlas-bulk-'))));
afterAll(() => rm(root, { recursive: true }));

const facts: PackageFacts = {
  name: 'synthetic-atlas', title: 'Synthetic atlas', description: 'Made up for a test.', homepage: 'https://atlas.example/', release: { number: 7, publishedAt: '2026-11-24T08:30:00.000Z' }, sources: SOURCES,
};

async function* tables(): AsyncGenerator<ReleaseTable> {
  yield { open: () => syntheticTable({ id: 'observations', permalink: null, rows: manyRows(40_000) }) };
  yield { open: () => syntheticTable({ id: 'areas', permalink: null, columns: COLUMNS.slice(0, 1), rows: [['KOR'], ['VNM']] }) };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly type: string;
  readonly format: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: { readonly fields: readonly { name: string; type: string; constraints?: object }[]; readonly primaryKey: readonly string[]; readonly missingValues: readonly string[] };
}

interface Descriptor {
  readonly licenses: unknown;
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
  readonly resources: readonly Resource[];
}

const PATH = /^((?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*|(http|ftp)s?:\/\/.*)$/;

describe('bulk export', () => {
  let folder = '';
  let descriptor: Descriptor;
  beforeAll(async () => {
    folder = join(root, 'release-7');
    await exportRelease({ folder, facts, tables: tables() });
    descriptor = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8')) as Descriptor;
  });

  test('holds csv and parquet of each table and the descriptor', async () => {
    expect((await readdir(folder)).toSorted()).toEqual(['areas.csv', 'areas.parquet', 'datapackage.json', 'observations.csv', 'observations.parquet']);
    expect(existsSync(`${folder}.partial`)).toBe(false);
  });

  test('the descriptor keeps the rules of the Data Package profile 2.0', () => {
    expect(descriptor).toMatchObject({ $schema: 'https://datapackage.org/profiles/2.0/datapackage.json', name: 'synthetic-atlas', version: '7.0.0', created: '2026-11-24T08:30:00.000Z' });
    expect(descriptor.licenses).toEqual([{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: 'CC BY 4.0' }]);
    for (const source of descriptor.sources) {
      expect(source.title.length).toBeGreaterThan(0);
      if (source.path !== undefined) expect(source.path).toMatch(PATH);
    }
    const names = descriptor.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(4);
    for (const { name, path, type, schema } of descriptor.resources) {
      expect(name).toMatch(/^[a-z0-9._-]+$/);
      expect(path).toMatch(PATH);
      expect(type).toBe('table');
      const fields = schema.fields.map((field) => field.name);
      expect(new Set(fields).size).toBe(fields.length);
      expect(schema.primaryKey.every((key) => fields.includes(key))).toBe(true);
      for (const field of schema.fields) expect(['string', 'number', 'integer', 'boolean', 'date']).toContain(field.type);
    }
  });

  test('bytes and hashes are those of the files', async () => {
    for (const { path, bytes, hash } of descriptor.resources) {
      const content = await readFile(join(folder, path));
      expect([bytes, hash]).toEqual([content.length, `sha256:${createHash('sha256').update(content).digest('hex')}`]);
    }
  });

  test('csv and parquet hold the same rows, and the primary key is one', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const columns = COLUMNS.filter(({ name }) => name !== 'COMMENT_OBS').map(({ name }) => name).join(', ');
    const csv = `SELECT ${columns} FROM read_csv('${folder}/observations.csv', types={'TIME_PERIOD': 'VARCHAR'})`;
    const parquet = `SELECT ${columns} FROM '${folder}/observations.parquet'`;
    const count = async (sql: string): Promise<unknown> => (await connection.runAndReadAll(`SELECT count(*)::INTEGER FROM (${sql})`)).getRowsJS()[0]?.[0];
    expect(await count(csv)).toBe(40_000);
    expect(await count(`(${csv}) EXCEPT (${parquet})`)).toBe(0);
    const key = descriptor.resources.find(({ name }) => name === 'observations')?.schema.primaryKey.join(', ');
    expect(await count(`SELECT DISTINCT ${key} FROM (${csv})`)).toBe(40_000);
  });
});

test('a folder that exists is not written over', async () => {
  await expect(exportRelease({ folder: root, facts, tables: tables() })).rejects.toThrow('exists already');
});

test('an export that fails leaves nothing', async () => {
  const folder = join(root, 'broken');
  const broken: ReleaseTable[] = [{ open: () => syntheticTable({ id: 'observations', rows: [['KOR']] }) }];
  await expect(exportRelease({ folder, facts, tables: broken })).rejects.toThrow('Row 1 has 1 cells');
  expect([existsSync(folder), existsSync(`${folder}.partial`)]).toEqual([false, false]);
});
