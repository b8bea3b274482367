import { expect, test } from 'vitest';
import type { ExportTable } from '../../src/exporters/exportTable.ts';
import { writeJson, writeNdjson } from '../../src/exporters/json.ts';
import { COLUMNS, SOURCES, syntheticTable, textOf, WRITTEN_ROWS } from './syntheticTable.ts';

const objects = WRITTEN_ROWS.map((row) => Object.fromEntries(COLUMNS.map(({ name }, index) => [name, row[index]])));

interface Document {
  readonly meta: { readonly sources: unknown; readonly notes: unknown; readonly columns: readonly unknown[] };
  readonly rows: readonly unknown[];
}

const documentOf = async (changes: Partial<ExportTable> = {}): Promise<Document> => JSON.parse(await textOf(writeJson, syntheticTable(changes))) as Document;

test('json holds the rows as objects and what they are made of', async () => {
  const { meta, rows } = await documentOf();
  expect(rows).toEqual(objects);
  expect(meta).toMatchObject({ id: 'synthetic-cells', release: { number: 7 }, resultHash: 'ab'.repeat(32), permalink: 'https://atlas.example/q/abc', citation: 'Synthetic Office & Sons. Synthetic cells.' });
  expect(meta.sources).toEqual(SOURCES);
  expect(meta.notes).toEqual(['All figures are synthetic.', '=1+1 is text']);
  expect(meta.columns[0]).toEqual({ name: 'REF_AREA', type: 'string', role: 'dimension', concept: 'REF_AREA', label: { en: 'Area', ko: '지역' }, codes: { KOR: { en: 'Korea', ko: '대한민국' }, VNM: { en: 'Viet Nam', ko: '베트남' }, JPN: { en: 'Japan', ko: '일본' } } });
});

test('json without rows is still json', async () => {
  expect((await documentOf({ rows: [] })).rows).toEqual([]);
});

test('ndjson is one object a line with the way to its citation', async () => {
  const lines = (await textOf(writeNdjson, syntheticTable())).split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual(objects.map((row) => ({ ...row, PERMALINK: 'https://atlas.example/q/abc' })));
});
