import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../../src/database/database.ts';
import { ReleaseRepository } from '../../../src/database/repositories/release.repository.ts';
import { observations, rejectsOf, run, stewardDatabase, stewardFolder } from './stewardFolder.ts';

let database: Database;
beforeAll(async () => {
  database = await stewardDatabase();
});
afterAll(() => database.close());

const HEADER = 'indicator,area,period,value,status,missing_reason,currency,breakdown,warnings,source';
const GOOD = 'SYN_SHARE,AAA,2017,13.01,A,,,,,';

/** The rejects of an import that must publish nothing, each as "line column value rule". */
async function refused(folder: string): Promise<string[]> {
  const report = await run(database, [folder]);
  expect(report.release).toBeNull();
  expect(report.editions[0]?.state).toBe('REJECTED');
  expect(await new ReleaseRepository(database).latestNumber()).toBe(1);
  const rejects = rejectsOf(report);
  expect(report.rejected).toBe(rejects.length);
  for (const reject of rejects) expect(reject.hint.length).toBeGreaterThan(20);
  return rejects.map((reject) => [reject.file, reject.line ?? '-', reject.column ?? '-', reject.value ?? '-', reject.rule].join(' | '));
}

describe('one row that fails is named by file, line, column, value and rule; the good one beside it is not', () => {
  test.each([
    ['unknown indicator', 'SYN_SHAER,AAA,2017,1,A,,,,,', 'indicator | SYN_SHAER | known indicator'],
    ['indicator in small letters', 'syn_share,AAA,2017,1,A,,,,,', 'indicator | syn_share | indicator code'],
    ['unknown area', 'SYN_SHARE,AAB,2017,1,A,,,,,', 'area | AAB | known area'],
    ['no area', 'SYN_SHARE,,2017,1,A,,,,,', 'area | - | required'],
    ['impossible quarter', 'SYN_SHARE,AAA,2017-Q5,1,A,,,,,', 'period | 2017-Q5 | period'],
    ['impossible month', 'SYN_SHARE,AAA,2017-13,1,A,,,,,', 'period | 2017-13 | period'],
    ['NaN', 'SYN_SHARE,BBB,2017,NaN,A,,,,,', 'value | NaN | number'],
    ['1e400', 'SYN_SHARE,BBB,2017,1e400,A,,,,,', 'value | 1e400 | number'],
    ['Infinity', 'SYN_SHARE,BBB,2017,Infinity,A,,,,,', 'value | Infinity | number'],
    ['thousands separated', 'SYN_SHARE,BBB,2017,"1,234",A,,,,,', 'value | 1,234 | number'],
    ['formula', 'SYN_SHARE,BBB,2017,=1+1,A,,,,,', 'value | =1+1 | number'],
    ['two dots', 'SYN_SHARE,BBB,2017,..,O,,,,,', 'value | .. | number'],
    ['hexadecimal', 'SYN_SHARE,BBB,2017,0x10,A,,,,,', 'value | 0x10 | number'],
    ['digits of another script', 'SYN_SHARE,BBB,2017,１３,A,,,,,', 'value | １３ | number'],
    ['value and reason', 'SYN_SHARE,BBB,2017,1,A,NOT_PUBLISHED,,,,', 'missing_reason | NOT_PUBLISHED | value or reason'],
    ['neither value nor reason', 'SYN_SHARE,BBB,2017,,O,,,,,', 'missing_reason | - | value or reason'],
    ['unknown reason', 'SYN_SHARE,BBB,2017,,O,LOST,,,,', 'missing_reason | LOST | missing reason'],
    ['status of a missing value', 'SYN_SHARE,BBB,2017,,A,NOT_PUBLISHED,,,,', 'status | A | status of a missing value'],
    ['status of a value', 'SYN_SHARE,BBB,2017,1,M,,,,,', 'status | M | status of a value'],
    ['no status at all', 'SYN_SHARE,BBB,2017,1,X,,,,,', 'status | X | observation status'],
    ['amount without currency', 'SYN_MONEY,BBB,2017,1,A,,,,,', 'currency | - | currency of an amount'],
    ['currency by its sign', 'SYN_MONEY,BBB,2017,1,A,,₩,,,', 'currency | ₩ | ISO 4217 currency'],
    ['breakdown', 'SYN_SHARE,BBB,2017,1,A,,,GF07,,', 'breakdown | GF07 | breakdown'],
    ['breakdown twice', 'SYN_SHARE,BBB,2017,1,A,,,COFOG=GF01;COFOG=GF07,,', 'breakdown | COFOG=GF01;COFOG=GF07 | breakdown'],
    ['undeclared warning', 'SYN_SHARE,BBB,2017,1,A,,,,BREAK;BROKEN,', 'warnings | BROKEN | declared warning'],
    ['the same cell twice', GOOD, 'period | SYN_SHARE AAA 2017 | unique key'],
    ['too few cells', 'SYN_SHARE,BBB,2017,1', '- | SYN_SHARE,BBB,2017,1 | as many cells as columns'],
    ['too many cells', 'SYN_SHARE,BBB,2017,1,234,A,,,,,', '- | SYN_SHARE,BBB,2017,1,234,A,,,,, | as many cells as columns'],
    ['NUL', 'SYN_SHARE,BBB,2017,1,A,,,,\u0000,', '- | SYN_SHARE,BBB,2017,1,A,,,,\u0000, | text'],
  ])('%s', async (_name, row, told) => {
    expect(await refused(observations(`${HEADER}\n${GOOD}\n${row}\n`))).toEqual([`observations.csv | 3 | ${told}`]);
  });

  test('an unknown source is named with its row', async () => {
    const sidecar = { sources: [{ code: 'one', title: 'One', url: 'not stated' }, { code: 'two', title: 'Two', url: 'not stated' }] };
    expect(await refused(observations(`${HEADER}\n${GOOD}one\n${GOOD.replace('AAA', 'BBB')}three\n`, { sidecar }))).toEqual(['observations.csv | 3 | source | three | known source']);
  });

  test('an unknown unit, and a code given twice, in a table of indicators', async () => {
    const header = 'code,version,name_en,name_ko,definition_en,unit,multiplier,better_when,comparability,topic,fiscal_year_start,decimals';
    const rows = ['SYN_A,1,A,가,A,PT_GDP,0,NEITHER,INTERNATIONAL,SIZE,,', 'SYN_B,1,B,나,B,PT,0,NEITHER,INTERNATIONAL,SIZE,13,', 'SYN_C,1,C,다,C,PT,0,UP,INTERNATIONAL,SIZE,04,-1', 'SYN_D,1,D,라,D,PT,0,NEITHER,INTERNATIONAL,SIZE,04,2', 'SYN_D,1,D,라,D,PT,0,NEITHER,INTERNATIONAL,SIZE,04,2'];
    const folder = stewardFolder({ tables: [{ file: 'i.csv', kind: 'indicators' }], files: { 'i.csv': [header, ...rows].join('\n') } });
    expect(await refused(folder)).toEqual([
      'i.csv | 2 | unit | PT_GDP | known unit',
      'i.csv | 3 | fiscal_year_start | 13 | month',
      'i.csv | 4 | decimals | -1 | number of digits',
      'i.csv | 4 | better_when | UP | known direction',
      'i.csv | 6 | code | SYN_D | unique key',
    ]);
  });

  test('near matches are offered', async () => {
    const report = await run(database, [observations(`${HEADER}\nSYN_SHAER,AAA,2017,1,A,,,,,\n`)]);
    expect(rejectsOf(report)[0]?.hint).toContain('Did you mean SYN_SHARE?');
    const named = await run(database, [observations(`${HEADER}\nSYN_SHARE,betaland,2017,1,A,,,,,\nSYN_SHARE,감마국,2017,1,A,,,,,\n`)]);
    expect(rejectsOf(named).map(({ hint }) => hint)).toEqual([expect.stringMatching(/"betaland".* Write BBB\.$/), expect.stringMatching(/"감마국".* Write CCC\.$/)]);
  });
});

describe('a table that cannot be read is one reject, and is not published even in part', () => {
  const cases: readonly (readonly [string, string | Uint8Array, object, string])[] = [
    ['empty file', '', {}, '1 | - | - | header'],
    ['a header alone', 'indicator,area,period,value\n\n', {}, '1 | - | - | rows'],
    ['missing column', 'indicator,area,perod,value\nSYN_SHARE,AAA,2017,1\n', {}, '1 | period | indicator,area,perod,value | required column'],
    ['column twice', 'indicator,area,period,value,value\nSYN_SHARE,AAA,2017,1,1\n', {}, '1 | value | indicator,area,period,value,value | unique column'],
    ['declared column absent', 'indicator,area,period,value\nSYN_SHARE,AAA,2017,1\n', { columns: { value: 'Wert' } }, '1 | Wert | indicator,area,period,value | declared column'],
    ['another delimiter', 'indicator;area;period;value\nSYN_SHARE;AAA;2017;1\n', { columns: { value: 'value' } }, '1 | - | indicator;area;period;value | delimiter'],
    ['unknown encoding', 'indicator,area,period,value\n', { encoding: 'latin-99' }, '- | - | - | known encoding'],
  ];
  test.each(cases)('%s', async (_name, text, table, told) => {
    const folder = observations(text, { table });
    expect((await refused(folder))[0]).toBe(`observations.csv | ${told}`);
    expect((await run(database, [folder], { acceptPartial: true })).release).toBeNull();
  });

  test('files that are no text say what they may be', async () => {
    const hint = async (bytes: Uint8Array): Promise<string | undefined> => rejectsOf(await run(database, [observations(bytes, { edition: 'no-text' })]))[0]?.hint;
    expect(await hint(Buffer.from('\uFEFFindicator,area\n', 'utf16le'))).toContain('"utf-16le"');
    expect(await hint(Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe]))).toContain('save the sheet as CSV');
  });

  test('bytes that are not of the encoding', async () => {
    const bytes = Buffer.concat([Buffer.from('indicator,area,period,value\nSYN_SHARE,AAA,2017,1\n'), Buffer.from([0xb0, 0xa1, 0x0a])]);
    expect(await refused(observations(bytes))).toEqual(['observations.csv | - | - | - | encoding']);
  });

  test('a quote that is never closed', async () => {
    expect(await refused(observations(`${HEADER}\n${GOOD}\n"SYN_SHARE,BBB,2017,1,A,,,,,\n`))).toEqual([expect.stringMatching(/^observations\.csv \| \d+ \| - \| - \| CSV$/)]);
  });

  test('a line of two megabytes', async () => {
    expect(await refused(observations(`${HEADER}\n${GOOD}\n${'x'.repeat(2_000_000)}\n`))).toEqual([expect.stringMatching(/^observations\.csv \| \d+ \| - \| - \| CSV$/)]);
  });
});

describe('only files of the folder are read', () => {
  const withTable = (file: string): string => stewardFolder({ tables: [{ file, kind: 'observations' }], files: {} });

  test('no file', async () => {
    expect(await refused(withTable('nothing.csv'))).toEqual(['nothing.csv | - | - | - | file exists']);
  });

  test('the folder above', async () => {
    expect(await refused(withTable('..'))).toEqual(['.. | - | - | - | file in the folder']);
  });

  test('a link out of the folder, a link to a device, a folder, a pipe', async () => {
    const folder = withTable('t.csv');
    const table = join(folder, 't.csv');
    writeFileSync(join(folder, '..', 'secret.csv'), 'indicator,area,period,value\n');
    symlinkSync(join(folder, '..', 'secret.csv'), table);
    expect(await refused(folder)).toEqual(['t.csv | - | - | - | file in the folder']);
    rmSync(table);
    symlinkSync('/dev/zero', table);
    expect(await refused(folder)).toEqual(['t.csv | - | - | - | file in the folder']);
    rmSync(table);
    mkdirSync(table);
    expect(await refused(folder)).toEqual(['t.csv | - | - | - | regular file']);
    rmSync(table, { recursive: true });
    execFileSync('mkfifo', [table]);
    expect(await refused(folder)).toEqual(['t.csv | - | - | - | regular file']);
  });

  test('a path in the name of a file is refused by the schema of the sidecar', async () => {
    await expect(run(database, [withTable('../secret.csv')])).rejects.toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('/tables/0/file') as string });
  });
});

describe('a sidecar that is wrong is refused as a whole', () => {
  const good = { tables: [{ file: 'o.csv', kind: 'observations' }], files: { 'o.csv': `${HEADER}\n` } };
  test.each([
    ['not JSON', '{', /is not JSON/],
    ['a list', '[]', /must be object/],
    ['nothing', 'null', /must be object/],
    ['a NUL', '{"publisher":"\\u0000"}', /NUL/],
    ['half a character', '{"publisher":"\\ud800"}', /half a character/],
    ['a member named twice', '{"publisher":{"code":"synthetic","code":"other"}}', /names "publisher\/code" twice/],
  ])('%s', async (_name, text, message) => {
    const folder = stewardFolder(good);
    writeFileSync(join(folder, 'dataset.json'), text);
    await expect(run(database, [folder])).rejects.toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringMatching(message) as string });
  });

  test.each([
    ['unknown kind', { tables: [{ file: 'o.csv', kind: 'things' }] }, /\/tables\/0\/kind.*observations/],
    ['unknown property', { licence: 'CC' }, /licence/],
    ['a day that is none', { edition: { code: 'x', title: 'X', accessed: '2026-02-30' } }, /\/edition\/accessed .*, and is "2026-02-30"/],
    ['a school year in the place of a month', { edition: { code: 'x', title: 'X', accessed: '2026-02-03', published: '2023-24' } }, /\/edition\/published .*, and is "2023-24"/],
    ['wide without its columns', { tables: [{ file: 'o.csv', kind: 'observations', layout: 'wide' }] }, /wide/],
  ])('%s', async (_name, sidecar, message) => {
    await expect(run(database, [stewardFolder({ ...good, sidecar })])).rejects.toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringMatching(message) as string });
  });

  test('a folder without a sidecar', async () => {
    await expect(run(database, ['/nowhere'])).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('two folders of one edition, and an edition of another dataset', async () => {
    await expect(run(database, [stewardFolder(good), stewardFolder(good)])).rejects.toMatchObject({ message: expect.stringContaining('synthetic-1') as string });
    await expect(run(database, [stewardFolder({ ...good, edition: 'synthetic-reference-1' })])).rejects.toMatchObject({ message: expect.stringContaining('belongs to the dataset "synthetic-reference"') as string });
  });
});
