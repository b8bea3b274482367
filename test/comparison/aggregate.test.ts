import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregate, type AggregateInput } from '../../src/comparison/aggregate.ts';
import { members, rowsOf, syntheticAtlas } from './syntheticAtlas.ts';

/** Synthetic. */
const COUNTRIES = { AAA: 'AAA', BBB: 'AAA', CCC: 'CCC', DDD: null, EEE: null };
const view = syntheticAtlas({
  countries: COUNTRIES,
  groups: { CLUB: 'ORGANISATION', EAST: 'REGION', WEST: 'REGION', RICH: 'INCOME_GROUP' },
  memberships: [...members('CLUB', ['AAA', 'BBB']), ...members('CLUB', ['CCC'], { from: '2011-01-01' }), ...members('EAST', ['AAA', 'BBB']), ...members('WEST', ['CCC', 'DDD']), ...members('RICH', ['AAA'])],
  indicators: [
    { code: 'SIZE', unitCode: 'PT_B1GQ' }, { code: 'DAYS', unitCode: 'DAYS', betterWhen: 'LOWER' }, { code: 'FIRMS', unitCode: 'NUM' }, { code: 'MONEY', unitCode: 'XDC' },
    { code: 'WDI_POPULATION', unitCode: 'PS' }, { code: 'WDI_GDP_USD', unitCode: 'USD' },
  ],
  rows: [
    ...['SIZE', 'DAYS', 'FIRMS'].flatMap((code) => [...rowsOf(code, 'AAA', { 2010: 10, 2011: 11 }), ...rowsOf(code, 'BBB', { 2010: 20, 2011: null }), ...rowsOf(code, 'CCC', { 2010: 40, 2011: 60 }), ...rowsOf(code, 'DDD', { 2010: null, 2011: 80 })]),
    ...rowsOf('MONEY', 'AAA', { 2010: 1 }, { currency: 'AAA' }), ...rowsOf('MONEY', 'BBB', { 2010: 2 }, { currency: 'AAA' }), ...rowsOf('MONEY', 'CCC', { 2010: 2 }, { currency: 'CCC' }),
    ...Object.entries({ AAA: 1, BBB: 2, CCC: 3, DDD: 4 }).flatMap(([area, value]) => rowsOf('WDI_POPULATION', area, { 2010: value, 2011: value })),
    ...rowsOf('WDI_GDP_USD', 'AAA', { 2010: 30 }), ...rowsOf('WDI_GDP_USD', 'BBB', { 2010: 10 }),
  ],
});
const areas = ['AAA', 'BBB', 'CCC', 'DDD'];
const at2010 = { from: '2010', to: '2010' };
const one = async (input: Partial<AggregateInput>) => (await aggregate(view, { indicator: 'SIZE', measure: 'MEAN', areas, periods: at2010, ...input })).rows[0];

describe('measures of 10, 20, 40 and a missing value', () => {
  it.each([
    [{ measure: 'MEAN' }, 70 / 3],
    [{ measure: 'MEDIAN' }, 20],
    [{ measure: 'WEIGHTED_MEAN', weights: 'WDI_POPULATION' }, 170 / 6], // (10 + 40 + 120) / 6
    [{ measure: 'MIN' }, 10],
    [{ measure: 'MAX' }, 40],
    [{ measure: 'QUANTILE', quantile: 0.75 }, 30], // half way from 20 to 40
    [{ measure: 'QUANTILE', quantile: 0 }, 10],
    [{ measure: 'COUNT' }, 3],
    [{ measure: 'SUM', indicator: 'FIRMS' }, 70],
    [{ measure: 'MID_RANKING' }, 20],
  ] as const)('%j is %d', async (input, value) => {
    expect((await one(input))?.value).toBeCloseTo(value, 12);
  });

  it('the mid-ranking country is told; of two in the middle the better one', async () => {
    expect(await one({ measure: 'MID_RANKING', areas: ['AAA', 'BBB'] })).toMatchObject({ value: 20, area: 'BBB' });
    expect(await one({ measure: 'MID_RANKING', areas: ['AAA', 'BBB'], indicator: 'DAYS' })).toMatchObject({ value: 10, area: 'AAA' });
  });

  it('each row counts its areas, people and product', async () => {
    expect((await one({}))?.coverage).toEqual({ asked: 4, withValue: 3, missing: ['DDD'], populationShare: 0.6, gdpShare: 1 });
  });

  it('an area without a weight is left out and told', async () => {
    const row = await one({ measure: 'WEIGHTED_MEAN', weights: 'WDI_GDP_USD' });
    expect(row?.value).toBe(12.5); // (10 x 30 + 20 x 10) / 40
    expect([row?.coverage.missing, row?.warnings.map((each) => each.code)]).toEqual([['CCC', 'DDD'], ['WEIGHT_MISSING', 'SHARE_BASE_UNKNOWN']]);
  });
});

describe('keys', () => {
  it('regions and income groups are a partition, with who is in none', async () => {
    const { rows } = await aggregate(view, { indicator: 'SIZE', measure: 'MEAN', by: 'REGION', areas: Object.keys(COUNTRIES), periods: at2010 });
    expect(rows.map((row) => [row.key, row.value ?? row.missingReason, row.coverage.asked])).toEqual([['EAST', 15, 2], ['WEST', 40, 2], ['UNCLASSIFIED', 'AREA_NOT_COVERED', 1]]);
  });

  it('a group has the members of each period', async () => {
    const { rows } = await aggregate(view, { indicator: 'SIZE', measure: 'MEAN', by: 'GROUP', group: 'CLUB' });
    expect(rows.map((row) => [row.key, row.period.text, row.value, row.coverage.asked, row.coverage.withValue])).toEqual([['CLUB', '2010', 15, 2, 2], ['CLUB', '2011', 35.5, 3, 2]]);
  });

  it('all countries where none are named', async () => {
    expect((await one({ areas: undefined }))?.coverage).toMatchObject({ asked: 5, withValue: 3 });
  });
});

describe('coverage', () => {
  it('too thin is a reason', async () => {
    expect(await one({ minimumCoverage: 0.8 })).toMatchObject({ value: null, missingReason: 'THIN_COVERAGE' });
    expect(await one({ minimumCoverage: 0.75 })).toMatchObject({ missingReason: null });
  });

  it('who comes and goes from year to year is told', async () => {
    const { rows } = await aggregate(view, { indicator: 'SIZE', measure: 'MEAN', areas });
    expect(rows[1]?.warnings.map((each) => each.message.en)[0]).toBe('Not the same areas as in 2010: new DDD; gone BBB. A change may come from this alone.');
  });

  it('a fixed sample keeps who is there throughout', async () => {
    const { rows } = await aggregate(view, { indicator: 'SIZE', measure: 'MEAN', areas, fixedSample: true });
    expect(rows.map((row) => [row.value, row.coverage.withValue])).toEqual([[25, 2], [35.5, 2]]);
    expect(rows[1]?.warnings.map((each) => each.code)).not.toContain('COMPOSITION_CHANGES');
    expect(rows[1]?.warnings[0]?.message.en).toContain('BBB, DDD lack a value');
  });

  it('none with a value has the reason of all; a count of none is 0', async () => {
    expect(await one({ areas: ['EEE'] })).toMatchObject({ value: null, missingReason: 'AREA_NOT_COVERED' });
    expect(await one({ areas: ['EEE'], measure: 'COUNT' })).toMatchObject({ value: 0, missingReason: null });
  });
});

describe('refusals', () => {
  it.each([
    [{ measure: 'SUM' }, 'shares of different areas do not add up'],
    [{ measure: 'SUM', indicator: 'DAYS' }, 'values in DAYS'],
    [{ measure: 'SUM', indicator: 'FIRMS', normalise: { perCapita: true } }, 'values per head'],
    [{ measure: 'MEAN', indicator: 'MONEY' }, 'different currencies do not mix'],
    [{ measure: 'WEIGHTED_MEAN' }, 'needs weights'],
    [{ measure: 'MEAN', weights: 'WDI_POPULATION' }, 'contradict each other: only WEIGHTED_MEAN weighs'],
    [{ measure: 'WEIGHTED_MEAN', weights: 'SIZE' }, 'only sizes weigh'],
    [{ measure: 'WEIGHTED_MEAN', weights: 'WDI_POP' }, 'Did you mean WDI_POPULATION?'],
    [{ measure: 'QUANTILE' }, 'needs quantile'],
    [{ measure: 'QUANTILE', quantile: 90 }, 'quantile 90 is not from 0 to 1'],
    [{ measure: 'MEAN', quantile: 0.5 }, 'only QUANTILE takes one'],
    [{ minimumCoverage: 50 }, 'minimumCoverage 50'],
    [{ areas: ['CLUB'] }, '"CLUB" among areas is a group'],
  ] as const)('%j', async (input, message) => {
    await expect(one(input as Partial<AggregateInput>)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) });
  });
});

describe('an aggregate over a partition recombines', () => {
  const values = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { minLength: 5, maxLength: 5 });

  it('sums and counts add up, extremes are those of the parts, weighted means weigh up; row order moves no bit', async () => {
    await fc.assert(fc.asyncProperty(values, fc.boolean(), async (numbers, backwards) => {
      const rows = Object.keys(COUNTRIES).flatMap((area, i) => [...rowsOf('FIRMS', area, { 2010: numbers[i] ?? 0 }), ...rowsOf('WDI_POPULATION', area, { 2010: i + 1 })]);
      const parts = { countries: COUNTRIES, groups: { EAST: 'REGION', WEST: 'REGION' } as const, memberships: [...members('EAST', ['AAA', 'BBB']), ...members('WEST', ['CCC', 'DDD'])], indicators: [{ code: 'FIRMS', unitCode: 'NUM' }, { code: 'WDI_POPULATION', unitCode: 'PS' }] };
      const atlas = syntheticAtlas({ ...parts, rows: backwards ? rows.toReversed() : rows });
      const other = syntheticAtlas({ ...parts, rows: backwards ? rows : rows.toReversed() });
      const of = async (measure: AggregateInput['measure'], by: 'ALL' | 'REGION', from = atlas) => (await aggregate(from, { indicator: 'FIRMS', measure, by, ...(measure === 'WEIGHTED_MEAN' ? { weights: 'WDI_POPULATION' } : {}) })).rows.map((row) => row.value ?? Number.NaN);
      const size = Math.max(1, ...numbers.map(Math.abs));
      const [sum = 0] = await of('SUM', 'ALL');
      expect(Math.abs((await of('SUM', 'REGION')).reduce((a, b) => a + b, 0) - sum) / size).toBeLessThan(1e-14);
      expect((await of('COUNT', 'REGION')).reduce((a, b) => a + b, 0)).toBe(5);
      expect(Math.min(...(await of('MIN', 'REGION')))).toBe((await of('MIN', 'ALL'))[0]);
      expect(Math.max(...(await of('MAX', 'REGION')))).toBe((await of('MAX', 'ALL'))[0]);
      const [east = 0, west = 0, none = 0] = await of('WEIGHTED_MEAN', 'REGION');
      expect(Math.abs((east * 3 + west * 7 + none * 5) / 15 - ((await of('WEIGHTED_MEAN', 'ALL'))[0] ?? 0)) / size).toBeLessThan(1e-14);
      for (const measure of ['SUM', 'MEAN', 'WEIGHTED_MEAN', 'MEDIAN'] as const) expect(await of(measure, 'ALL', other)).toEqual(await of(measure, 'ALL'));
    }), { numRuns: 50 });
  });
});
