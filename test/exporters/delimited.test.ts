import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { writeCsv, writeTsv } from '../../src/exporters/delimited.ts';
import { guardFormula } from '../../src/exporters/formulaGuard.ts';
import { bytesOf, COLUMNS, syntheticTable, textOf, WRITTEN_ROWS } from './syntheticTable.ts';

const EXPECTED = [
  'REF_AREA,TIME_PERIOD,BREAKDOWN,OBS_VALUE,OBS_STATUS,CASES,FINAL,CHECKED_ON,COMMENT_OBS,UNIT_MEASURE,PERMALINK',
  'KOR,2013,_Z,12.5,A,9007199254740991,true,2024-02-29,"plain, with ""quotes""",PT_B1GQ,https://atlas.example/q/abc',
  'KOR,2014,_Z,-0.1,A,-3,false,1899-12-31,"\'=HYPERLINK(""http://evil.example"",""x"")",PT_B1GQ,https://atlas.example/q/abc',
  "VNM,2014,_Z,,O,,,,'+1-2,PT_B1GQ,https://atlas.example/q/abc",
  'VNM,2013,_Z,1e-7,A,0,true,2000-01-01,"line one\r\nline two\t한글",PT_B1GQ,https://atlas.example/q/abc',
  'JPN,2013,SIZE=SME,16,A,1,false,2026-11-24,"",PT_B1GQ,https://atlas.example/q/abc',
  '',
].join('\r\n');

describe('csv', () => {
  test('is what RFC 4180 says, written out by hand', async () => {
    expect(await textOf(writeCsv, syntheticTable())).toBe(EXPECTED);
  });

  test('has neither a byte order mark nor a permalink column where there is no permalink', async () => {
    const bytes = await bytesOf(writeCsv, syntheticTable({ permalink: null }));
    expect(bytes.subarray(0, 8).toString()).toBe('REF_AREA');
    expect(bytes.toString().split('\r\n')[0]?.endsWith('UNIT_MEASURE')).toBe(true);
  });

  test('an answer without rows is a header', async () => {
    expect((await textOf(writeCsv, syntheticTable({ rows: [] }))).split('\r\n')).toHaveLength(2);
  });
});

test('tsv read by csv-parse gives the same cells', async () => {
  const rows: string[][] = parse(await textOf(writeTsv, syntheticTable()), { delimiter: '\t', from_line: 2 });
  const plain = WRITTEN_ROWS.map((row) => row.map((value, index) => (value === null ? '' : COLUMNS[index]?.type === 'string' ? guardFormula(String(value)) : String(value))));
  expect(rows.map((row) => row.slice(0, -1))).toEqual(plain);
});

describe('a formula in text is made harmless', () => {
  test.each([
    ['=1+1', "'=1+1"], ['+1', "'+1"], ['-1', "'-1"], ['@SUM(A1)', "'@SUM(A1)"], ['＝1', "'＝1"],
    ['  =1', "  '=1"], ['\t=1', "'\t'=1"], ['\rx', "'\rx"], ['a;=1', "a;'=1"], ['a\n-b', "a\n'-b"],
  ])('%j becomes %j', (text, guarded) => expect(guardFormula(text)).toBe(guarded));

  test.each(['a-b', '1=1', 'SIZE=SME;KIND=X', 'Viet Nam', '대한민국', '', "it's"])('%j stays as it is', (text) => expect(guardFormula(text)).toBe(text));
});

test('a row that does not fit its columns is a defect that names row and column', async () => {
  const broken = syntheticTable({ rows: [['KOR', '2013', '', Number.NaN, 'A', 1, true, '2024-01-01', '', 'PT_B1GQ']] });
  await expect(textOf(writeCsv, broken)).rejects.toThrow('Row 1, column OBS_VALUE: null is not a number.');
  await expect(textOf(writeCsv, syntheticTable({ rows: [['KOR']] }))).rejects.toThrow('Row 1 has 1 cells, the table 10 columns.');
});
