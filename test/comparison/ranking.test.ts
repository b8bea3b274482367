import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaInfo } from '../../src/comparison/atlasView.ts';
import type { Cell } from '../../src/comparison/cell.ts';
import { rank, rankEntries } from '../../src/comparison/ranking.ts';
import { members, rowsOf, syntheticAtlas } from './syntheticAtlas.ts';

/** Synthetic. */
const view = syntheticAtlas({
  countries: { AAA: 'AAA', BBB: 'BBB', CCC: null, DDD: null, EEE: null, FFF: null },
  groups: { CLUB: 'ORGANISATION', SUM: 'AGGREGATE' },
  memberships: [...members('CLUB', ['AAA', 'BBB', 'FFF']), ...members('CLUB', ['CCC'], { from: '2015' })],
  indicators: [
    { code: 'SCORE', unitCode: 'SCORE_100', betterWhen: 'HIGHER' }, { code: 'DAYS', unitCode: 'DAYS', betterWhen: 'LOWER' }, { code: 'SIZE', unitCode: 'PT' },
    { code: 'MONEY', unitCode: 'XDC' }, { code: 'OWN', unitCode: 'NUM', comparability: 'NATIONAL_DEFINITION' },
    { code: 'WDI_POPULATION', unitCode: 'PS' }, { code: 'WDI_GDP_USD', unitCode: 'USD' }, { code: 'WDI_GDP_DEFLATOR', unitCode: 'IX' },
  ],
  rows: [
    ...['SCORE', 'DAYS', 'SIZE'].flatMap((code) => Object.entries({ AAA: 10, BBB: 40, CCC: 20, DDD: 20, EEE: null, SUM: 33 }).flatMap(([area, value]) => rowsOf(code, area, { 2010: value, 2012: area === 'AAA' ? 11 : null }))),
    ...rowsOf('MONEY', 'AAA', { 2010: 1 }, { currency: 'AAA' }), ...rowsOf('MONEY', 'BBB', { 2010: 2 }, { currency: 'BBB' }),
    ...rowsOf('OWN', 'AAA', { 2010: 1 }), ...rowsOf('OWN', 'BBB', { 2010: 2 }),
    ...rowsOf('WDI_GDP_DEFLATOR', 'AAA', { 2010: 90 }), ...rowsOf('WDI_GDP_DEFLATOR', 'BBB', { 2010: 80 }),
    ...Object.entries({ AAA: 10, BBB: 20, CCC: 30, DDD: 20, EEE: 20 }).flatMap(([area, value]) => rowsOf('WDI_POPULATION', area, { 2010: value })),
    ...rowsOf('WDI_GDP_USD', 'AAA', { 2010: 1 }), ...rowsOf('WDI_GDP_USD', 'EEE', { 2010: 3 }),
  ],
});
const table = async (indicator: string, more: object = {}) => {
  const answer = await rank(view, { indicator, period: '2010', ...more });
  return { ...answer, table: answer.rows.map((row) => [row.rank, row.tied, row.area.code, row.value]) };
};

describe('ranking', () => {
  it('ranks high to low with competition ranks; distances, percentile and median by hand', async () => {
    const answer = await table('SCORE');
    expect(answer.table).toEqual([[1, false, 'BBB', 40], [2, true, 'CCC', 20], [2, true, 'DDD', 20], [4, false, 'AAA', 10]]);
    expect(answer).toMatchObject({ median: 20, best: 40 });
    expect(answer.rows.map((row) => [row.percentile, row.distanceToMedian, row.distanceToBest])).toEqual([[100, 20, 0], [100 / 3, 0, -20], [100 / 3, 0, -20], [0, -10, -30]]);
    expect(answer.unranked.map(({ area, missingReason }) => [area.code, missingReason])).toEqual([['EEE', 'NOT_PUBLISHED']]);
  });

  it('counts areas, their people and their product', async () => {
    const { coverage, warnings } = await table('SCORE');
    expect(coverage).toEqual({ asked: 5, withValue: 4, missing: ['EEE'], populationShare: 0.8, gdpShare: 0.25 });
    expect(warnings.map((each) => each.code)).toEqual(['SHARE_BASE_UNKNOWN']);
  });

  it('ranks low to high where lower is better', async () => {
    const answer = await table('DAYS');
    expect(answer.table.map(([rankOf, , area]) => [rankOf, area])).toEqual([[1, 'AAA'], [2, 'CCC'], [2, 'DDD'], [4, 'BBB']]);
    expect(answer.best).toBe(10);
    expect(answer.rows.map((row) => row.percentile)).toEqual([100, 100 / 3, 100 / 3, 0]);
  });

  it('ranks what does not judge high to low, and says so', async () => {
    const answer = await table('SIZE');
    expect(answer.rows[0]?.area.code).toBe('BBB');
    expect(answer.warnings.map((each) => each.code)).toContain('NO_BETTER_DIRECTION');
  });

  it('asks only those who were members at the period', async () => {
    const answer = await table('SCORE', { group: 'CLUB' });
    expect(answer.table.map(([rankOf, , area]) => [rankOf, area])).toEqual([[1, 'BBB'], [2, 'AAA']]);
    expect(answer.unranked.map(({ area, missingReason }) => [area.code, missingReason])).toEqual([['FFF', 'AREA_NOT_COVERED']]);
    expect((await table('SCORE', { group: 'CLUB', membership: 'TODAY' })).rows).toHaveLength(3);
  });

  it('takes the newest period with a value where none is asked', async () => {
    const answer = await table('SCORE', { period: undefined });
    expect([answer.period?.text, answer.rows.length, answer.unranked.length]).toEqual(['2012', 1, 4]);
  });

  it.each([
    ['MONEY', {}, 'amounts of different currencies do not mix'],
    ['OWN', {}, 'acknowledgeDefinitions: true'],
    ['WDI_GDP_DEFLATOR', {}, 'base year differs by country'],
    ['SCORE', { areas: ['AAA', 'SUM'] }, '"SUM" among areas is a group'],
    ['SCORE', { period: '20x0' }, 'is not a period'],
  ])('refuses %s %j', async (indicator, more, message) => {
    await expect(table(indicator, more)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) });
  });

  it('does not depend on the order of rows, and counts as defined', () => {
    const entry = (value: number | null, i: number) => ({ area: { code: `A${String(i).padStart(3, '0')}` } as AreaInfo, cell: { value } as Cell });
    fc.assert(fc.property(fc.array(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constant(null)), { maxLength: 30 }), fc.boolean(), fc.infiniteStream(fc.nat()), (values, lower, random) => {
      const entries = values.map(entry);
      const shuffled = entries.map((each) => ({ each, key: random.next().value as number })).toSorted((a, b) => a.key - b.key).map(({ each }) => each);
      const ranked = rankEntries(entries, lower);
      expect(rankEntries(shuffled, lower)).toEqual(ranked);
      for (const each of ranked.rows) expect(each.rank).toBe(1 + values.filter((value) => value !== null && (lower ? value < each.value : value > each.value)).length);
    }));
  });
});
