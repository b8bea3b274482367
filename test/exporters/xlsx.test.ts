import { strFromU8, unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { columnName, xmlText } from '../../src/exporters/xlsx/sheetXml.ts';
import { writeXlsx } from '../../src/exporters/xlsx/xlsx.ts';
import { bytesOf, COLUMNS, manyRows, syntheticTable, WRITTEN_ROWS } from './syntheticTable.ts';

type Sheet = { readonly sheet: string; readonly data: readonly (readonly unknown[])[] };

async function sheetsOf(bytes: Buffer): Promise<readonly Sheet[]> {
  return (await readXlsx(bytes)) as unknown as readonly Sheet[];
}

describe('xlsx read by a spreadsheet library', () => {
  test('gives the same cells', async () => {
    const [data] = await sheetsOf(await bytesOf(writeXlsx, syntheticTable()));
    expect(data?.sheet).toBe('Data');
    const [heading, ...rows] = data?.data ?? [];
    expect(heading).toEqual(COLUMNS.map(({ name }) => name));
    const expected = WRITTEN_ROWS.map((row) => row.map((value, index) => {
      const isDay = COLUMNS[index]?.type === 'date' && value !== null && String(value) >= '1900-03-01';
      return isDay ? new Date(`${String(value)}T00:00:00Z`) : value === '' ? null : value;
    }));
    expect(rows.map((row) => row.map((value) => (value === '' ? null : typeof value === 'string' ? value.replace('_x000D_', '\r') : value)))).toEqual(expected);
  });

  test('has a sheet of notes, sources and units', async () => {
    const [, notes] = await sheetsOf(await bytesOf(writeXlsx, syntheticTable()));
    const lines = (notes?.data ?? []).map((row) => row.filter((cell) => typeof cell === 'string').join('|'));
    expect(notes?.sheet).toBe('Notes and sources');
    expect(lines).toContain('Citation|Synthetic Office & Sons. Synthetic cells.');
    expect(lines).toContain('=1+1 is text');
    expect(lines).toContain(`Synthetic Office & Sons|합성청|Tables of nothing_at_all|synthetic-2017|https://office.example/a_b?x=1&y=100%25|CC BY 4.0|yes|2026-11-24|${'f'.repeat(64)}`);
    expect(lines).toContain('UNIT_MEASURE|PT_B1GQ|% of GDP|GDP 대비 %');
  });
});

test('no cell is a formula, and text that looks like one keeps its mark as text', async () => {
  const parts = unzipSync(await bytesOf(writeXlsx, syntheticTable()));
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).not.toMatch(/<f[\s>]/);
  expect(sheet).toContain('<c r="I3" s="3" t="inlineStr"><is><t xml:space="preserve">=HYPERLINK(&quot;http://evil.example&quot;,&quot;x&quot;)</t></is></c>');
  expect(sheet).toContain('<c r="D3"><v>-0.1</v></c>');
});

test('the same table gives the same bytes', async () => {
  expect(await bytesOf(writeXlsx, syntheticTable())).toEqual(await bytesOf(writeXlsx, syntheticTable()));
});

test('a citation that is longer than a cell goes on in the rows below it', async () => {
  const citation = Array.from({ length: 12_000 }, (_, i) => `word${i}`).join(' ');
  const [, notes] = await sheetsOf(await bytesOf(writeXlsx, { ...syntheticTable(), citation }));
  const from = notes?.data.findIndex(([name]) => name === 'Citation') ?? 0;
  const rows = notes?.data.slice(from, notes.data.findIndex(([name]) => name === 'Permalink')) ?? [];
  expect(rows.map(([name]) => name)).toEqual(['Citation', null, null, null]);
  // The reader leaves out the space at the end of a cell.
  expect(rows.map(([, text]) => text).join(' ') === citation).toBe(true);
});

test('text that a cell cannot hold is refused with the way on', async () => {
  const rows = [['KOR', '2013', '', 1, 'A', 1, true, '2024-01-01', 'x'.repeat(32_768), 'PT_B1GQ']];
  await expect(bytesOf(writeXlsx, syntheticTable({ rows }))).rejects.toThrow('Cell I2 holds 32768 characters');
});

test('rows beyond what a sheet holds go on in a further sheet', { timeout: 180_000 }, async () => {
  const columns = COLUMNS.slice(0, 1);
  function* rows(): Generator<string[]> {
    for (let n = 0; n < 1_048_577; n += 1) yield ['KOR'];
  }
  const parts = unzipSync(await bytesOf(writeXlsx, syntheticTable({ columns, rows: rows() })), { filter: ({ name }) => /sheet2|workbook\.xml$/.test(name) });
  expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).match(/name="[^"]+"/g)).toEqual(['name="Data"', 'name="Data 2"', 'name="Notes and sources"']);
  // The first sheet holds a heading and 1,048,575 rows: two are left.
  expect(strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array()).match(/<row /g)).toHaveLength(3);
});

test('many rows are read back', { timeout: 60_000 }, async () => {
  const [data] = await sheetsOf(await bytesOf(writeXlsx, syntheticTable({ rows: manyRows(5_000) })));
  expect(data?.data).toHaveLength(5_001);
  expect(data?.data[5_000]?.[5]).toBe(4_999);
});

test.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [701, 'ZZ'], [702, 'AAA'], [16_383, 'XFD']])('column %i is %s', (index, name) => expect(columnName(index)).toBe(name));

test.each([['a<b>&"c"', 'a&lt;b&gt;&amp;&quot;c&quot;'], ['\u0001', '_x0001_'], ['_x0041_', '_x005F_x0041_'], ['a\r\nb', 'a_x000D_\nb']])('%j is written as %s', (text, xml) => expect(xmlText(text)).toBe(xml));
