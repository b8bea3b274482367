import { describe, expect, it } from 'vitest';
import { correlate } from '../../src/comparison/correlation.ts';
import { series } from '../../src/comparison/series.ts';
import { averageRanks, pearson, quantile, spearman } from '../../src/comparison/statistics.ts';
import { compensatedSum } from '../../src/comparison/compensatedSum.ts';
import { rowsOf, syntheticAtlas } from './syntheticAtlas.ts';

/** Synthetic. */
const COUNTRIES = ['AAA', 'BBB', 'CCC', 'DDD', 'EEE'];
const X = [1, 2, 2, 4, 6];
const Y = [2, 1, 5, 7, null];
const view = syntheticAtlas({
  countries: Object.fromEntries(COUNTRIES.map((code) => [code, null])),
  indicators: [{ code: 'X', unitCode: 'PT' }, { code: 'Y', unitCode: 'PT' }, { code: 'GROWING', unitCode: 'NUM' }, { code: 'POINTS', unitCode: 'SCORE_100' }, { code: 'OWN', unitCode: 'NUM', comparability: 'NATIONAL_DEFINITION' }],
  rows: [
    ...COUNTRIES.flatMap((area, i) => [...rowsOf('X', area, { 2010: X[i] ?? null }), ...rowsOf('Y', area, { 2010: Y[i] ?? null, 2012: 1 })]),
    ...rowsOf('X', 'AAA', { 2012: 3 }),
    ...rowsOf('GROWING', 'AAA', { 2010: null, 2011: 100, 2013: 121, 2014: null }), ...rowsOf('GROWING', 'BBB', { 2000: 1 }),
    ...rowsOf('POINTS', 'AAA', { 2011: 50, 2013: 60 }), ...rowsOf('OWN', 'AAA', { 2010: 1 }), ...rowsOf('OWN', 'BBB', { 2010: 2 }),
  ],
});

describe('series', () => {
  it('runs from the first to the last row of the area, gaps included', async () => {
    const answer = await series(view, { area: 'AAA', indicator: 'GROWING' });
    expect(answer.cells.map(({ period, cell }) => [period.text, cell.value ?? cell.missingReason])).toEqual([['2010', 'NOT_PUBLISHED'], ['2011', 100], ['2012', 'OUTSIDE_EDITION'], ['2013', 121], ['2014', 'NOT_PUBLISHED']]);
    expect([answer.first?.period.text, answer.latest?.period.text, answer.change, answer.gaps.map((each) => each.text)]).toEqual(['2011', '2013', 21, ['2012']]);
    expect(answer.compoundGrowth).toBeCloseTo(10, 10); // 1.1 x 1.1 = 1.21
  });

  it('scores have no growth', async () => {
    expect(await series(view, { area: 'AAA', indicator: 'POINTS' })).toMatchObject({ change: 10, compoundGrowth: null });
  });

  it('one value has neither change nor growth', async () => {
    expect(await series(view, { area: 'BBB', indicator: 'GROWING', periods: { latest: 3 } })).toMatchObject({ change: null, compoundGrowth: null, gaps: [] });
  });

  it('an area without any row is told who has some', async () => {
    await expect(series(view, { area: 'EEE', indicator: 'GROWING' })).rejects.toThrow('GROWING has 2 areas: AAA, BBB.');
  });
});

describe('correlation', () => {
  it('by hand: four pairs, two ties', async () => {
    // x - 2.25: -1.25 -0.25 -0.25 1.75; y - 3.75: -1.75 -2.75 1.25 3.25; products 2.1875 + 0.6875 - 0.3125 + 5.6875 = 8.25
    // squares 1.5625 + 0.0625 + 0.0625 + 3.0625 = 4.75; 3.0625 + 7.5625 + 1.5625 + 10.5625 = 22.75
    const answer = await correlate(view, { x: 'X', y: 'Y' });
    expect(answer.pearson).toBeCloseTo(8.25 / Math.sqrt(4.75 * 22.75), 14);
    // ranks 1 2.5 2.5 4 and 2 1 3 4: products -1.5 x -0.5 + 0 + 0 + 1.5 x 1.5 = 3; squares 4.5 and 5
    expect(answer.spearman).toBeCloseTo(3 / Math.sqrt(4.5 * 5), 14);
    expect([answer.period?.text, answer.pairs, answer.missing.map((area) => area.code)]).toEqual(['2010', 4, ['EEE']]);
    expect(answer.warnings.map((each) => each.code)).toContain('FEW_PAIRS');
  });

  it('at a period asked, and with too few pairs', async () => {
    expect(await correlate(view, { x: 'X', y: 'Y', period: '2012' })).toMatchObject({ pairs: 1, pearson: null, spearman: null });
  });

  it('refuses itself and national definitions', async () => {
    await expect(correlate(view, { x: 'X', y: 'X' })).rejects.toThrow('both X');
    await expect(correlate(view, { x: 'X', y: 'OWN' })).rejects.toThrow('NATIONAL_DEFINITION');
  });
});

describe('statistics', () => {
  it('quantiles are those of R (type 7)', () => {
    // R: quantile(c(1, 2, 4, 8, 16), c(0.1, 0.25, 0.9)) by its definition h = 4p: 0.4, 1, 3.6
    expect([0.1, 0.25, 0.9].map((share) => quantile([16, 1, 8, 2, 4], share))).toEqual([1.4, 2, 8 + 8 * (3.6 - 3)]);
  });

  it('equal values share a rank', () => expect(averageRanks([5, 1, 5, 5])).toEqual([3, 1, 3, 3]));

  it('what does not vary has no correlation', () => {
    expect(pearson([1, 1, 1], [1, 2, 3])).toBeNull();
    expect(spearman([1, 2], [2, 1])).toBe(-1);
  });

  it('a small addend beside large ones is not lost', () => expect(compensatedSum([1, 1e100, 1, -1e100])).toBe(2));
});
