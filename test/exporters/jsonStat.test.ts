import JSONstat from 'jsonstat-toolkit';
import { describe, expect, test } from 'vitest';
import type { ExportColumn, ExportTable, Row } from '../../src/exporters/exportTable.ts';
import { writeJsonStat } from '../../src/exporters/jsonstat/jsonStat.ts';
import { COLUMNS, manyRows, syntheticTable, textOf, WRITTEN_ROWS } from './syntheticTable.ts';

interface Dataset {
  readonly version: string;
  readonly class: string;
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly role: Readonly<Record<string, readonly string[]>>;
  readonly note: readonly string[];
  readonly dimension: Readonly<Record<string, { readonly category: { readonly index: readonly string[] } }>>;
  readonly value: unknown;
  readonly status: unknown;
  readonly extension: { readonly attributes: Readonly<Record<string, unknown>> };
}

const read = async (changes: Partial<ExportTable> = {}): Promise<Dataset> => JSON.parse(await textOf(writeJsonStat, syntheticTable(changes))) as Dataset;

describe('JSON-stat 2.0', () => {
  test('written out by hand: sizes, order of the declared codes, positions, statuses', async () => {
    const dataset = await read();
    expect([dataset.version, dataset.class]).toEqual(['2.0', 'dataset']);
    expect(dataset.id).toEqual(['REF_AREA', 'TIME_PERIOD', 'BREAKDOWN']);
    // KOR, VNM, JPN in declared order; 2013, 2014; _Z, SIZE=SME: 12 cells.
    expect(dataset.size).toEqual([3, 2, 2]);
    expect(dataset.dimension['REF_AREA']?.category.index).toEqual(['KOR', 'VNM', 'JPN']);
    expect(dataset.role).toEqual({ geo: ['REF_AREA'], time: ['TIME_PERIOD'] });
    // 5 rows of 12 cells: sparse. KOR 2013 _Z = 0, KOR 2014 _Z = 2, VNM 2013 _Z = 4, VNM 2014 _Z = 6, JPN 2013 SME = 9.
    expect(dataset.value).toEqual({ 0: 12.5, 2: -0.1, 4: 1e-7, 9: 16 });
    expect(dataset.status).toEqual({ 0: 'A', 2: 'A', 4: 'A', 6: 'O', 9: 'A' });
    expect(dataset.extension.attributes['UNIT_MEASURE']).toBe('PT_B1GQ');
    expect(dataset.extension.attributes['CASES']).toEqual({ 0: 9007199254740991, 2: -3, 4: 0, 9: 1 });
    expect(dataset.extension).toMatchObject({ citation: 'Synthetic Office & Sons. Synthetic cells.', permalink: 'https://atlas.example/q/abc' });
    expect(dataset.note).toEqual(['All figures are synthetic.', '=1+1 is text']);
  });

  test('read by the JSON-stat toolkit gives the same cells', async () => {
    const dataset = JSONstat(await read());
    for (const [area, period, breakdown, value, status] of WRITTEN_ROWS) {
      const cell = dataset.Data({ REF_AREA: area, TIME_PERIOD: period, BREAKDOWN: breakdown });
      expect([cell?.value ?? null, cell?.status]).toEqual([value, status]);
    }
    expect(dataset.Dimension('REF_AREA').Category('VNM').label).toBe('Viet Nam');
    expect(dataset.Data({ REF_AREA: 'JPN', TIME_PERIOD: '2014', BREAKDOWN: '_Z' })?.value ?? null).toBeNull();
  });

  test('a full grid is an array with nulls for what is missing', async () => {
    const columns = COLUMNS.filter(({ name }) => ['REF_AREA', 'TIME_PERIOD', 'OBS_VALUE', 'OBS_STATUS'].includes(name));
    const rows: Row[] = [['VNM', '2014', 4, 'A'], ['KOR', '2013', 1, 'A'], ['KOR', '2014', null, 'O'], ['VNM', '2013', 3, 'E']];
    const dataset = await read({ columns, rows });
    // First use of the periods is 2014, then 2013: they are not declared, so that order stands.
    expect(dataset.dimension['TIME_PERIOD']?.category.index).toEqual(['2014', '2013']);
    expect(dataset.value).toEqual([null, 1, 4, 3]);
    expect(dataset.status).toEqual(['O', 'A', 'A', 'E']);
    expect(JSONstat(dataset).Data({ REF_AREA: 'KOR', TIME_PERIOD: '2013' })?.value).toBe(1);
  });

  test('several measures are a dimension of their own', async () => {
    const measure = (name: string): ExportColumn => ({ name, type: 'number', role: 'measure', concept: name, label: { en: name, ko: null } });
    const columns = [...COLUMNS.slice(0, 1), measure('OBS_VALUE'), measure('RANK')];
    const dataset = await read({ columns, rows: [['KOR', 1.5, 2], ['VNM', 2.5, 1]] });
    expect([dataset.id, dataset.size, dataset.value, dataset.role['metric']]).toEqual([['REF_AREA', 'MEASURE'], [2, 2], [1.5, 2, 2.5, 1], ['MEASURE']]);
    expect(JSONstat(dataset).Data({ REF_AREA: 'VNM', MEASURE: 'RANK' })?.value).toBe(1);
  });

  test('20,000 rows in shuffled order give each cell its value', { timeout: 60_000 }, async () => {
    const rows = [...manyRows(20_000)].toSorted((a, b) => (Number(a[5]) * 7919) % 20_011 - (Number(b[5]) * 7919) % 20_011);
    const dataset = JSONstat(await read({ rows }));
    for (const row of rows.filter((_, index) => index % 500 === 0)) {
      expect(dataset.Data({ REF_AREA: row[0], TIME_PERIOD: row[1], BREAKDOWN: row[2] })?.value ?? null).toBe(row[3]);
    }
  });

  test('two rows with one key are refused by name', async () => {
    const rows = [WRITTEN_ROWS[0] ?? [], WRITTEN_ROWS[0] ?? []];
    await expect(read({ rows })).rejects.toThrow('Two rows have the key KOR:2013:_Z');
  });

  test('a list without measures is refused with the formats that take it', async () => {
    await expect(read({ columns: COLUMNS.slice(0, 2), rows: [] })).rejects.toThrow('cannot be written as JSON-stat. Take csv, json, xlsx or parquet.');
  });

  test('an answer without rows is an empty cube', async () => {
    expect(await read({ rows: [] })).toMatchObject({ size: [0, 0, 0], value: [] });
  });
});
