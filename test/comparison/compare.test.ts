import { describe, expect, it } from 'vitest';
import { compare } from '../../src/comparison/compare.ts';
import type { AtlasView } from '../../src/comparison/atlasView.ts';
import { members, row, rowsOf, syntheticAtlas } from './syntheticAtlas.ts';

const codes = (warnings: readonly { code: string }[]): string[] => warnings.map((each) => each.code);

/** Synthetic. Edition 1 has 2010 to 2012, edition 2 goes before it with 2012 and 2014. */
function twoEditions(): AtlasView {
  return syntheticAtlas({
    countries: { KOR: 'KRW', JPN: 'JPY', VNM: 'VND' },
    groups: { TRIO: 'ORGANISATION', WORLD: 'AGGREGATE' },
    memberships: [...members('TRIO', ['JPN'], { from: '2000' }), ...members('TRIO', ['KOR'], { from: '2011-06-01', to: '2013-03-01' })],
    indicators: [{ code: 'SIZE', unitCode: 'PT_B1GQ', decimals: 2 }, { code: 'NATIONAL', unitCode: 'NUM', comparability: 'NATIONAL_DEFINITION' }],
    editions: [{ id: 1, code: 'first', precedence: 10 }, { id: 2, code: 'second', precedence: 20 }, { id: 3, code: 'withdrawn', precedence: 99, retracted: true }],
    rows: [
      ...rowsOf('SIZE', 'KOR', { 2010: 12, 2011: 12.5, 2012: 13 }),
      ...rowsOf('SIZE', 'JPN', { 2010: 15, 2012: null }),
      ...rowsOf('SIZE', 'KOR', { 2012: 13.01, 2014: null }, { editionId: 2 }),
      ...rowsOf('SIZE', 'JPN', { 2012: 16, 2014: 17 }, { editionId: 2, status: 'B' }),
      ...rowsOf('SIZE', 'WORLD', { 2012: 14 }, { editionId: 2 }),
      ...rowsOf('SIZE', 'KOR', { 2012: 99 }, { editionId: 3 }),
      row({ indicator: 'SIZE', area: 'KOR', period: '2012', value: 4, editionId: 2, breakdown: 'FUNCTION=HEALTH' }),
      ...rowsOf('NATIONAL', 'KOR', { 2012: 5 }), ...rowsOf('NATIONAL', 'JPN', { 2012: 6 }),
    ],
  });
}

describe('a dense grid', () => {
  it('answers every cell with a value or the reason why there is none', async () => {
    const { columns, rows, coverage } = await compare(twoEditions(), { areas: ['KOR', 'JPN', 'VNM'], indicators: ['SIZE'], periods: { from: '2010', to: '2014' } });
    expect(columns.map((column) => column.period.text)).toEqual(['2010', '2011', '2012', '2013', '2014']);
    expect(rows.map((each) => each.cells.map((cell) => cell.value ?? cell.missingReason))).toEqual([
      [12, 12.5, 13.01, 'OUTSIDE_EDITION', 'NOT_PUBLISHED'],
      [15, 'NOT_PUBLISHED', 16, 'OUTSIDE_EDITION', 17],
      ['AREA_NOT_COVERED', 'AREA_NOT_COVERED', 'AREA_NOT_COVERED', 'AREA_NOT_COVERED', 'AREA_NOT_COVERED'],
    ]);
    expect(coverage).toEqual({ asked: 15, withValue: 6, missing: ['VNM'], populationShare: null, gdpShare: null });
    expect(rows.flatMap((each) => each.cells).every((cell) => (cell.value === null) === (cell.status === 'O'))).toBe(true);
  });

  it('chooses by precedence, keeps the others, leaves retracted editions and parts aside', async () => {
    const { rows, warnings } = await compare(twoEditions(), { areas: ['KOR'], indicators: ['SIZE'], periods: { from: '2012', to: '2012' } });
    expect(rows[0]?.cells[0]).toMatchObject({ value: 13.01, observation: { editionId: 2 }, alternatives: [{ value: 13, editionId: 1 }] });
    expect(codes(warnings)).toEqual([]);
  });

  it('warns of a series that mixes editions or breaks, at the table and at the cell', async () => {
    const { rows, warnings } = await compare(twoEditions(), { areas: ['KOR', 'JPN'], indicators: ['SIZE'], periods: { from: '2011', to: '2014' } });
    expect(codes(warnings)).toEqual(['MIXED_EDITIONS', 'SERIES_BREAK']);
    expect(warnings[0]?.message.en).toContain('first, second');
    expect(rows[0]?.cells.map((cell) => codes(cell.warnings))).toEqual([[], ['MIXED_EDITIONS'], [], []]);
    expect(codes(rows[1]?.cells[1]?.warnings ?? [])).toEqual(['SERIES_BREAK']);
  });

  it('pins an edition, also a retracted one, which it marks', async () => {
    const first = await compare(twoEditions(), { areas: ['KOR'], indicators: ['SIZE'], periods: { from: '2012', to: '2014' }, edition: 'first' });
    expect(first.rows[0]?.cells.map((cell) => cell.value ?? cell.missingReason)).toEqual([13, 'OUTSIDE_EDITION', 'OUTSIDE_EDITION']);
    const withdrawn = await compare(twoEditions(), { areas: ['KOR'], indicators: ['SIZE'], edition: 'withdrawn' });
    expect(withdrawn.rows[0]?.cells[0]?.value).toBe(99);
    expect(codes(withdrawn.warnings)).toEqual(['RETRACTED_EDITION']);
  });

  it('lets a stated reason of a higher edition stand, but fills a plain gap from a lower one', async () => {
    const view = (missingReason: 'WITHHELD' | 'NOT_PUBLISHED') => syntheticAtlas({
      countries: { KOR: null }, indicators: [{ code: 'SIZE', unitCode: 'PT' }],
      editions: [{ id: 1, code: 'a', precedence: 1 }, { id: 2, code: 'b', precedence: 2 }],
      rows: [row({ indicator: 'SIZE', area: 'KOR', period: '2012', value: 7 }), row({ indicator: 'SIZE', area: 'KOR', period: '2012', value: null, editionId: 2, status: 'Q', missingReason })],
    });
    const ask = { areas: ['KOR'], indicators: ['SIZE'], maxYearGap: 5 };
    expect((await compare(view('WITHHELD'), ask)).rows[0]?.cells[0]).toMatchObject({ value: null, missingReason: 'WITHHELD', status: 'Q', alternatives: [{ value: 7 }] });
    expect((await compare(view('NOT_PUBLISHED'), ask)).rows[0]?.cells[0]).toMatchObject({ value: 7, missingReason: null });
  });

  it('takes the newest periods with a value in any area, for each indicator', async () => {
    const { columns } = await compare(twoEditions(), { areas: ['KOR', 'JPN'], indicators: ['SIZE', 'NATIONAL'], periods: { latest: 2 }, acknowledgeDefinitions: true });
    expect(columns.map((column) => `${column.indicator.code} ${column.period.text}`)).toEqual(['SIZE 2012', 'SIZE 2014', 'NATIONAL 2012']);
  });

  it('tells of a group that nobody printed a figure for, and where its figure is to be had', async () => {
    const { rows, warnings } = await compare(twoEditions(), { areas: ['KOR', 'TRIO', 'WORLD'], indicators: ['SIZE'], periods: { from: '2012', to: '2012' } });
    expect(rows[1]?.cells.map((cell) => cell.missingReason)).toEqual(['AREA_NOT_COVERED']);
    expect(warnings.find((each) => each.code === 'GROUP_NOT_PRINTED')?.message.en).toMatch(/^No publisher printed a figure of SIZE for TRIO .*aggregate computes one/);
    expect(codes((await compare(twoEditions(), { areas: ['KOR', 'WORLD'], indicators: ['SIZE'], periods: { latest: 1 } })).warnings)).not.toContain('GROUP_NOT_PRINTED');
  });

  it('gives the printed figure for a group among areas', async () => {
    const { rows } = await compare(twoEditions(), { areas: ['WORLD', 'kor'], indicators: ['SIZE'], periods: { from: '2012', to: '2012' } });
    expect(rows.map((each) => [each.area.code, each.cells[0]?.value])).toEqual([['WORLD', 14], ['KOR', 13.01]]);
  });

  it('borrows a nearby year only when allowed, and says so', async () => {
    const ask = { areas: ['KOR', 'JPN'], indicators: ['SIZE'], periods: { from: '2013', to: '2013' }, maxYearGap: 1 };
    const { rows } = await compare(twoEditions(), ask);
    expect(rows.map((each) => [each.cells[0]?.value, each.cells[0]?.observation?.period])).toEqual([[13.01, '2012'], [16, '2012']]);
    expect(codes(rows[0]?.cells[0]?.warnings ?? [])).toEqual(['NEARBY_YEAR']);
    expect(rows[0]?.cells[0]?.warnings[0]?.message.en).toBe('No value for 2013: the value of 2012 stands here.');
  });
});

describe('membership', () => {
  const ask = { group: 'TRIO', indicators: ['SIZE'], periods: { from: '2010', to: '2013' } };

  it('at the period: who was a member on its last day; the others are marked', async () => {
    const { rows } = await compare(twoEditions(), ask);
    expect(rows.map((each) => each.area.code)).toEqual(['JPN', 'KOR']);
    expect(rows[1]?.cells.map((cell) => cell.value ?? cell.missingReason)).toEqual(['NOT_COMPARABLE', 12.5, 13.01, 'NOT_COMPARABLE']);
    expect(rows[1]?.cells[0]?.warnings[0]?.message.en).toBe('KOR was not a member of TRIO at 2010.');
  });

  it('today: who is a member on the day of the release', async () => {
    const { rows } = await compare(twoEditions(), { ...ask, membership: 'TODAY' });
    expect(rows.map((each) => each.area.code)).toEqual(['JPN']);
  });

  it('does not apply to an area that is named itself', async () => {
    const { rows } = await compare(twoEditions(), { ...ask, areas: ['KOR'] });
    expect(rows.map((each) => each.area.code)).toEqual(['KOR', 'JPN']);
    expect(rows[0]?.cells[0]?.value).toBe(12);
  });
});

describe('bad input', () => {
  const refused = async (input: Parameters<typeof compare>[1], options?: Parameters<typeof compare>[2]): Promise<string> => {
    const error = await compare(twoEditions(), input, options).then(() => ({ code: 'NONE', message: '' }), (reason: { code: string; message: string }) => reason);
    return `${error.code}: ${error.message}`;
  };
  const good = { areas: ['KOR'], indicators: ['SIZE'] };

  it.each([
    [{ ...good, areas: ['KOT'] }, 'There is no area "KOT". Did you mean KOR?'],
    [{ ...good, indicators: ['SIZ'] }, 'There is no indicator "SIZ". Did you mean SIZE?'],
    [{ ...good, edition: 'frist' }, 'There is no edition "frist" in release 1. Did you mean first?'],
    [{ ...good, edition: 'second', indicators: ['NATIONAL'] }, 'It is in first.'],
    [{ ...good, indicators: [] }, 'Name at least one indicator'],
    [{ indicators: ['SIZE'] }, 'Name areas (countries'],
    [{ group: 'KOR', indicators: ['SIZE'] }, '"KOR" is a country, not a group'],
    [{ group: 'WORLD', indicators: ['SIZE'] }, 'The members of "WORLD" are not at hand'],
    [{ ...good, periods: { latest: 1, from: '2010' } }, 'periods.latest and periods.from contradict'],
    [{ ...good, periods: { from: '2014', to: '2010' } }, 'periods.from 2014 lies after periods.to 2010'],
    [{ ...good, periods: { from: '2010-13' } }, '"2010-13" is not a period'],
    [{ ...good, periods: { from: '2010-Q1', to: '2010-Q2' } }, 'It has 2010 to 2014'],
    [{ ...good, periods: { latest: 0 } }, 'periods.latest is 0'],
    [{ ...good, maxYearGap: -1 }, 'maxYearGap -1'],
    [{ areas: ['KOR', 'JPN'], indicators: ['NATIONAL'] }, 'NATIONAL has a NATIONAL_DEFINITION'],
  ])('%j', async (input, message) => {
    const told = await refused(input);
    expect(told).toMatch(/^BAD_USER_INPUT/);
    expect(told).toContain(message);
  });

  it('a grid over the limit tells the limit and the ways on, before anything is read', async () => {
    const view = syntheticAtlas({ countries: { KOR: null }, indicators: [{ code: 'SIZE', unitCode: 'PT' }], rows: rowsOf('SIZE', 'KOR', { 2000: 1, 2010: 2 }) });
    await expect(compare(view, good, { cellLimit: 10 })).rejects.toMatchObject({ code: 'QUERY_TOO_COMPLEX', details: { cells: 11, limit: 10 }, message: expect.stringContaining('export') });
    expect(view.reads).toEqual([]);
  });

  it('national definitions stand side by side for those who acknowledge them, and for one country freely', async () => {
    const both = await compare(twoEditions(), { areas: ['KOR', 'JPN'], indicators: ['NATIONAL'], acknowledgeDefinitions: true });
    expect(codes(both.warnings)).toEqual(['NATIONAL_DEFINITION']);
    expect(codes((await compare(twoEditions(), { areas: ['KOR'], indicators: ['NATIONAL'] })).warnings)).toEqual([]);
  });
});

describe('periods', () => {
  it('are of the kinds that the data have', async () => {
    const view = syntheticAtlas({
      countries: { IND: 'INR' }, indicators: [{ code: 'FISCAL', unitCode: 'PT' }, { code: 'QUARTERLY', unitCode: 'PT' }],
      rows: [...rowsOf('FISCAL', 'IND', { FY2015: 1, FY2017: 3 }), ...rowsOf('QUARTERLY', 'IND', { '2016-Q2': 5, '2016-Q4': 7 })],
    });
    const { columns, rows } = await compare(view, { areas: ['IND'], indicators: ['FISCAL', 'QUARTERLY'], periods: { from: '2015', to: '2016' } });
    expect(columns.map((column) => column.period.text)).toEqual(['FY2015', 'FY2016', '2015-Q1', '2015-Q2', '2015-Q3', '2015-Q4', '2016-Q1', '2016-Q2', '2016-Q3', '2016-Q4']);
    expect(rows[0]?.cells.map((cell) => cell.value)).toEqual([1, null, null, null, null, null, null, 5, null, 7]);
  });
});
