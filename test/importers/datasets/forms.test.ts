import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../../src/database/database.ts';
import { MISSING_REASONS } from '../../../src/domain/missingReason.ts';
import { projectFile } from '../../../src/domain/projectFile.ts';
import { UNITS } from '../../../src/domain/unit.ts';
import { observations, rejectsOf, run, stewardDatabase, stewardFolder, storedRows } from './stewardFolder.ts';

let database: Database;
beforeAll(async () => {
  database = await stewardDatabase();
});
afterAll(() => database.close());

const HEADER = ['indicator', 'area', 'period', 'value', 'status', 'missing_reason', 'warnings'];
const ROWS = [
  HEADER,
  ['SYN_SHARE', 'AAA', '2017', '13.01', 'A', '', 'BREAK'],
  ['SYN_SHARE', 'BBB', 'FY2018', '', 'O', 'NOT_PUBLISHED', ''],
  ['SYN_SHARE', 'GRP', '2017-Q3', '-0.5', 'E', '', ''],
];
const STORED = [
  'SYN_SHARE | AAA | 2017 |  | 13.01 | A | - | - | BREAK | line 2',
  'SYN_SHARE | BBB | FY2018 |  | - | O | NOT_PUBLISHED | - |  | line 3',
  'SYN_SHARE | GRP | 2017-Q3 |  | -0.5 | E | - | - |  | line 4',
];
const written = (delimiter: string, end = '\n'): string => ROWS.map((row) => row.join(delimiter)).join(end) + end;

async function imported(text: string | Uint8Array, table: object = {}) {
  const report = await run(database, [observations(text, { table, edition: `form-${Math.random().toString(36).slice(2)}` })]);
  expect(rejectsOf(report)).toEqual([]);
  return storedRows(database, report.editions[0]?.edition ?? '');
}

describe('the same synthetic table in every form a steward may have it in', () => {
  test.each([
    ['comma', written(','), {}],
    ['semicolon', written(';'), { delimiter: ';' }],
    ['tab', written('\t'), { delimiter: '\t' }],
    ['lines of Windows', written(',', '\r\n'), {}],
    ['UTF-8 with a byte order mark', `\uFEFF${written(',')}`, {}],
    ['UTF-16 declared, with a byte order mark', Buffer.from(`\uFEFF${written(',')}`, 'utf16le'), { encoding: 'utf-16le' }],
    ['UTF-16 declared, without one', Buffer.from(written(','), 'utf16le'), { encoding: 'utf-16le' }],
    ['cells in quotes with spaces around', ROWS.map((row) => row.map((cell) => `" ${cell} "`).join(',')).join('\n'), {}],
    ['columns mapped', written(',').replace('indicator,area', 'Messgröße,"Land, Gebiet"'), { columns: { indicator: 'Messgröße', area: 'Land, Gebiet' } }],
  ])('%s', async (_name, text, table) => {
    expect(await imported(text, table)).toEqual(STORED);
  });

  test('Korean in EUC-KR where it is declared', async () => {
    // 지표,지역,기간,값 in EUC-KR, byte by byte from the KS X 1001 table.
    const header = Buffer.from([0xc1, 0xf6, 0xc7, 0xa5, 0x2c, 0xc1, 0xf6, 0xbf, 0xaa, 0x2c, 0xb1, 0xe2, 0xb0, 0xa3, 0x2c, 0xb0, 0xaa, 0x0a]);
    const text = Buffer.concat([header, Buffer.from('SYN_SHARE,AAA,2017,13.01\n')]);
    const table = { encoding: 'euc-kr', columns: { indicator: '지표', area: '지역', period: '기간', value: '값' } };
    expect(await imported(text, table)).toEqual(['SYN_SHARE | AAA | 2017 |  | 13.01 | A | - | - |  | line 2']);
  });

  test('defaults fill columns that are absent and cells that are empty', async () => {
    const rows = await imported('area,period,value,currency\nAAA,2017,12,\nBBB,2017,13,BBX\n', { defaults: { indicator: 'SYN_MONEY', currency: 'AAX', status: 'P' } });
    expect(rows).toEqual(['SYN_MONEY | AAA | 2017 |  | 12 | P | - | AAX |  | line 2', 'SYN_MONEY | BBB | 2017 |  | 13 | P | - | BBX |  | line 3']);
  });
});

test('decimals with a comma, and signs for no value, where the sidecar says so; a quoted line break does not shift the line that is told', async () => {
  const table = { delimiter: ';', layout: 'wide', wide: { dimension: 'period', columns: { 2016: '2016', 2017: '2017' } }, columns: { area: 'Land' }, decimal: ',', missing: ['n/a', ':'], defaults: { indicator: 'SYN_SHARE', missing_reason: 'NOT_PUBLISHED' } };
  expect(await imported('Land;Note;2016;2017\nAAA;"two\nlines";12,5;n/a\nBBB;;-3;"0,10"\n', table)).toEqual([
    'SYN_SHARE | AAA | 2016 |  | 12.5 | A | - | - |  | line 2, column 2016',
    'SYN_SHARE | AAA | 2017 |  | - | O | NOT_PUBLISHED | - |  | line 2, column 2017',
    'SYN_SHARE | BBB | 2016 |  | -3 | A | - | - |  | line 4, column 2016',
    'SYN_SHARE | BBB | 2017 |  | 0.10 | A | - | - |  | line 4, column 2017',
  ]);
  const report = await run(database, [observations('Land;2016;2017\nAAA;1.234,5;1.234\nBBB;-;1,5,5\n', { table, edition: 'comma-wrong' })]);
  expect(rejectsOf(report).map(({ line, column, value, rule }) => [line, column, value, rule])).toEqual([[2, '2016', '1.234,5', 'number'], [2, '2017', '1.234', 'number'], [3, '2016', '-', 'number'], [3, '2017', '1,5,5', 'number']]);
});

test('an indicator without a Korean name is taken; one whose row was rejected is told as that, and not as one that is not there', async () => {
  const header = 'code,version,name_en,definition_en,unit,multiplier,better_when,comparability,topic\n';
  const tables = [{ file: 'i.csv', kind: 'indicators' }, { file: 'o.csv', kind: 'observations' }];
  const report = await run(database, [stewardFolder({ code: 'english-only', tables, files: { 'i.csv': `${header}SYN_EN,1,Own,Own,PT,0,NEITHER,INTERNATIONAL,SIZE\nSYN_BAD,1,Own,Own,PERCENT,0,NEITHER,INTERNATIONAL,SIZE\n`, 'o.csv': 'indicator,area,period,value\nSYN_EN,AAA,2017,1\nSYN_BAD,AAA,2017,1\n' } })]);
  expect(rejectsOf(report).map(({ file, line, column, hint }) => [file, line, column, hint.includes('was rejected (i.csv, line 3)')])).toEqual([['i.csv', 3, 'unit', false], ['o.csv', 3, 'indicator', true]]);
});

test('shares that look like fractions, or like more than the whole, are taken and told; a currency that is none is rejected', async () => {
  const share = (code: string, unit: string): string => `${code},1,Own,Own,${unit},0,NEITHER,INTERNATIONAL,SIZE\n`;
  const indicators = `code,version,name_en,definition_en,unit,multiplier,better_when,comparability,topic\n${share('SYN_A', 'PT_PROC')}${share('SYN_B', 'RATIO')}${share('SYN_C', 'PT')}`;
  const values = ['SYN_A,AAA,0.12', 'SYN_A,BBB,0.5', 'SYN_A,CCC,0.9', 'SYN_B,AAA,12', 'SYN_B,BBB,0.4', 'SYN_C,AAA,0.2', 'SYN_C,BBB,1.2', 'SYN_C,CCC,0.1'];
  const tables = [{ file: 'i.csv', kind: 'indicators' }, { file: 'o.csv', kind: 'observations', defaults: { period: '2017' } }];
  const report = await run(database, [stewardFolder({ code: 'scales', tables, files: { 'i.csv': indicators, 'o.csv': `indicator,area,value\n${values.join('\n')}\n` } })]);
  expect(report.editions[0]).toMatchObject({ observations: 8, rejected: 0 });
  expect(report.editions[0]?.doubts.map((doubt) => doubt.slice(0, 40))).toEqual(['All 3 values of SYN_A lie between 0 and ', '1 of 2 values of SYN_B are above 1, and ']);
  const money = await run(database, [observations('indicator,area,period,value,currency\nSYN_MONEY,AAA,2017,1,WON\nSYN_MONEY,BBB,2017,1,KRW\nSYN_MONEY,CCC,2017,1,CCX\n', { edition: 'won' })]);
  expect(rejectsOf(money).map(({ line, value, rule }) => [line, value, rule])).toEqual([[2, 'WON', 'known currency']]);
});

test('docs/seed-format.md says what each unit and each reason is', () => {
  const text = readFileSync(projectFile('docs/seed-format.md'), 'utf8');
  expect([...UNITS.values()].filter(({ code, label }) => !text.includes(`\`${code}\` ${label.en}`))).toEqual([]);
  expect(Object.entries(MISSING_REASONS).filter(([code, meaning]) => !text.includes(`\`${code}\`: ${meaning}`))).toEqual([]);
});

test('columns that nothing is read from are told with what may be meant; the rows are read', async () => {
  const table = { file: 'own.csv', kind: 'observations' };
  const report = await run(database, [stewardFolder({ code: 'more-columns', tables: [table], files: { 'own.csv': 'indicator,area,period,value,staus,note\nSYN_SHARE,AAA,2017,13.01,E,read by hand\n' } })]);
  expect(report.editions[0]?.notRead.map(({ file, column, hint }) => [file, column, hint.includes('Did you mean status?')])).toEqual([['own.csv', 'staus', true], ['own.csv', 'note', false]]);
  expect(report.editions[0]).toMatchObject({ observations: 1, rejected: 0 });
});

describe('wide tables', () => {
  test('a column for each period, with gaps', async () => {
    const table = { layout: 'wide', wide: { dimension: 'period', columns: { '2016 (%)': '2016', '2017 (%)': '2017' } }, columns: { area: 'country' }, defaults: { indicator: 'SYN_SHARE', missing_reason: 'NOT_PUBLISHED' } };
    expect(await imported('country,2016 (%),2017 (%)\nAAA,12.5,13.01\nBBB,,19\n', table)).toEqual([
      'SYN_SHARE | AAA | 2016 |  | 12.5 | A | - | - |  | line 2, column 2016 (%)',
      'SYN_SHARE | AAA | 2017 |  | 13.01 | A | - | - |  | line 2, column 2017 (%)',
      'SYN_SHARE | BBB | 2016 |  | - | O | NOT_PUBLISHED | - |  | line 3, column 2016 (%)',
      'SYN_SHARE | BBB | 2017 |  | 19 | A | - | - |  | line 3, column 2017 (%)',
    ]);
  });

  test('a column for each indicator', async () => {
    const table = { layout: 'wide', wide: { dimension: 'indicator', columns: { share: 'SYN_SHARE', amount: 'SYN_MONEY' } } };
    expect(await imported('area,period,currency,share,amount\nAAA,2017,AAX,13.01,240\n', table)).toEqual([
      'SYN_SHARE | AAA | 2017 |  | 13.01 | A | - | AAX |  | line 2, column share',
      'SYN_MONEY | AAA | 2017 |  | 240 | A | - | AAX |  | line 2, column amount',
    ]);
  });

  test('a column for each area', async () => {
    const table = { layout: 'wide', wide: { dimension: 'area', columns: { Alphaland: 'AAA', Betaland: 'BBB' } }, defaults: { indicator: 'SYN_SHARE' } };
    expect(await imported('period,Alphaland,Betaland\n2017,1,2\n2018,3,4\n', table)).toEqual([
      'SYN_SHARE | AAA | 2017 |  | 1 | A | - | - |  | line 2, column Alphaland',
      'SYN_SHARE | BBB | 2017 |  | 2 | A | - | - |  | line 2, column Betaland',
      'SYN_SHARE | AAA | 2018 |  | 3 | A | - | - |  | line 3, column Alphaland',
      'SYN_SHARE | BBB | 2018 |  | 4 | A | - | - |  | line 3, column Betaland',
    ]);
  });
});
