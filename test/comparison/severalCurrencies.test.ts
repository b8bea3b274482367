import { describe, expect, it } from 'vitest';
import { aggregate } from '../../src/comparison/aggregate.ts';
import { compare } from '../../src/comparison/compare.ts';
import type { NormalisationInput } from '../../src/comparison/normalisationPlan.ts';
import { rank } from '../../src/comparison/ranking.ts';
import { series } from '../../src/comparison/series.ts';
import type { ObservationRow } from '../../src/domain/observation.ts';
import { row, rowsOf, syntheticAtlas } from './syntheticAtlas.ts';

const amount = (currency: string, value: number | null, more: Partial<ObservationRow> = {}): ObservationRow =>
  row({ indicator: 'AWARDED', area: 'KOR', period: '2016', value, currency, breakdown: `CURRENCY=${currency}`, ...more });

/** Synthetic: 2015 in won alone; 2016 in won and in euros, 110 000 and 11 000 dollars at 1 100 won and 0.8 euros for a dollar. */
const YEARS = [amount('KRW', 88, { period: '2015' }), amount('EUR', 0.0088), amount('KRW', 121)];

function atlas(rows: readonly ObservationRow[] = YEARS) {
  return syntheticAtlas({
    countries: { KOR: 'KRW', VNM: 'VND', FRA: 'EUR' }, groups: { EMU: 'AGGREGATE' },
    indicators: [
      { code: 'AWARDED', unitCode: 'XDC', multiplier: 6 }, { code: 'SAVED', unitCode: 'RATIO' },
      { code: 'FED_FX', unitCode: 'XDC_USD' }, { code: 'WDI_GDP_USD', unitCode: 'USD' }, { code: 'WDI_POPULATION', unitCode: 'PS' }, { code: 'WDI_GDP_DEFLATOR', unitCode: 'IX' },
      ...['IMF_WEO_GDP_XDC', 'IMF_WEO_GDP_USD'].map((code) => ({ code, unitCode: 'USD' })),
    ],
    editions: [{ id: 1, code: 'a' }, { id: 2, code: 'b', precedence: 5 }],
    rows: [
      ...rowsOf('FED_FX', 'KOR', { 2015: 1000, 2016: 1100 }, { currency: 'KRW' }), ...rowsOf('FED_FX', 'EMU', { 2016: 0.8 }, { currency: 'EUR' }),
      ...rowsOf('WDI_GDP_USD', 'KOR', { 2016: 2.2e6 }), ...rowsOf('WDI_POPULATION', 'KOR', { 2016: 55 }), ...rowsOf('WDI_GDP_DEFLATOR', 'KOR', { 2015: 100, 2016: 110 }),
      ...rows,
    ],
  });
}

async function cell(rows: readonly ObservationRow[] | undefined, normalise: NormalisationInput = {}, indicator = 'AWARDED') {
  const answer = await compare(atlas(rows), { areas: ['KOR'], indicators: [indicator], periods: { from: '2016', to: '2016' }, normalise });
  const [found] = answer.rows[0]?.cells ?? [];
  if (!found) throw new Error('There is no cell.');
  return { ...found, shown: found.value ?? found.missingReason, codes: found.warnings.map((each) => each.code), table: answer.warnings };
}

describe('amounts of one cell in several currencies', () => {
  it.each<[NormalisationInput, number]>([
    [{ currency: 'USD' }, 121_000], // 11 000 + 110 000
    [{ currency: 'EUR' }, 96_800], // 8 800 + 110 000 x 0.8
    [{ currency: 'KRW' }, 133_100_000], // 11 000 x 1 100 + 121 000 000
    [{ currency: 'USD', perCapita: true }, 2_200], // of 55 persons
    [{ shareOfGdp: true }, 5.5], // of 2.2 million dollars
    [{ currency: 'USD', yearOnYear: true }, 37.5], // after 88 000 000 / 1 000
    [{ currency: 'USD', index: { base: '2015' } }, 137.5],
  ])('%j adds them up to %d', async (normalise, expected) => {
    expect((await cell(YEARS, normalise)).value).toBeCloseTo(expected, 6);
    expect((await cell(YEARS.toReversed(), normalise)).value).toBeCloseTo(expected, 6);
  });

  it('each conversion names its rate and the row that it was read from', async () => {
    const { factors, observation } = await cell(YEARS, { currency: 'USD' });
    expect(observation?.currency).toBe('EUR');
    expect(factors).toMatchObject([
      { name: 'MARKET_RATE', operation: 'DIVIDE', series: 'FED_FX', period: '2016', value: 0.8, observations: [{ area: 'EMU', locator: 'synthetic' }] },
      { name: 'OTHER_CURRENCY', operation: 'ADD', series: 'AWARDED', value: 110_000, observations: [{ breakdown: 'CURRENCY=KRW', value: 121 }], factors: [{ name: 'MARKET_RATE', operation: 'DIVIDE', value: 1100, observations: [{ area: 'KOR' }] }] },
    ]);
  });

  it.each<[string, NormalisationInput]>([['as published', {}], ['at constant prices, because no deflator measures the other money', { prices: 'CONSTANT', baseYear: 2015, currency: 'USD' }], ['per head alone', { perCapita: true }]])('stay apart %s, and the cell and the table say so', async (_name, normalise) => {
    const found = await cell(YEARS, normalise);
    expect([found.shown, found.codes]).toEqual(['NOT_COMPARABLE', ['CURRENCIES_APART']]);
    expect(found.warnings[0]?.message.en).toContain('at KOR 2016 (EUR, KRW).');
    expect(found.table).toMatchObject([{ code: 'CURRENCIES_APART' }]);
  });

  it.each<[string, readonly ObservationRow[], unknown]>([
    ['one of them has no rate', [amount('KRW', 121), amount('ZZZ', 1)], 'FACTOR_MISSING'],
    ['one of them has too few cases', [amount('KRW', 121), amount('EUR', null, { missingReason: 'BELOW_MINIMUM_CASES' })], 'BELOW_MINIMUM_CASES'],
    ['the edition has a total too, of which they are parts', [amount('EUR', 0.0088), amount('KRW', 121), amount('KRW', 132, { breakdown: '' })], 120_000],
    ['an edition of higher precedence has a total', [...YEARS, amount('KRW', 110, { breakdown: '', editionId: 2 })], 100_000],
    ['there is one alone', [amount('KRW', 121)], 110_000],
  ])('where %s', async (_name, rows, expected) => {
    expect((await cell(rows, { currency: 'USD' })).shown).toBe(expected);
  });

  it('shares have no sum', async () => {
    const rows = ['EUR', 'KRW'].map((currency) => amount(currency, 0.1, { indicator: 'SAVED' }));
    expect((await cell(rows, {}, 'SAVED')).shown).toBe('NOT_COMPARABLE');
    expect((await cell(rows.slice(0, 1), {}, 'SAVED')).shown).toBe(0.1);
  });
});

describe('in rankings, aggregates and series', () => {
  const both = atlas([...YEARS, ...rowsOf('AWARDED', 'VNM', { 2016: 0.2 }, { currency: 'KRW' })]);
  const periods = { from: '2016', to: '2016' };

  it('a country is ranked by the sum, and unranked without it', async () => {
    const summed = await rank(both, { indicator: 'AWARDED', period: '2016', normalise: { currency: 'USD' } });
    expect(summed.rows.map(({ area, value }) => [area.code, Math.round(value)])).toEqual([['KOR', 121_000], ['VNM', 182]]);
    const apart = await rank(both, { indicator: 'AWARDED', period: '2016' });
    expect([apart.rows.map(({ area }) => area.code), apart.unranked.map(({ area, missingReason }) => [area.code, missingReason])]).toEqual([['VNM'], [['KOR', 'NOT_COMPARABLE']]]);
    expect(apart.warnings.map(({ code }) => code)).toContain('CURRENCIES_APART');
  });

  it('an aggregate takes the sum in, and tells what it leaves out', async () => {
    const mean = await aggregate(both, { areas: ['KOR'], indicator: 'AWARDED', periods, measure: 'SUM', normalise: { currency: 'USD' } });
    expect(mean.rows[0]?.value).toBeCloseTo(121_000, 6);
    expect(mean.used.map(({ breakdown, area }) => `${area} ${breakdown}`).toSorted()).toEqual(['EMU ', 'KOR ', 'KOR CURRENCY=EUR', 'KOR CURRENCY=KRW']);
    const apart = await aggregate(both, { areas: ['KOR'], indicator: 'AWARDED', periods, measure: 'MEAN' });
    expect([apart.rows[0]?.missingReason, apart.warnings.map(({ code }) => code)]).toEqual(['NOT_COMPARABLE', ['CURRENCIES_APART']]);
  });

  it('a series runs from the first currency on, and has no change between two', async () => {
    const answer = await series(both, { area: 'KOR', indicator: 'AWARDED', normalise: { currency: 'USD' } });
    expect(answer.cells.map(({ cell: { value } }) => Math.round(value ?? 0))).toEqual([88_000, 121_000]);
    expect(answer.change).toBeCloseTo(33_000, 6);
    const mixed = await series(atlas([amount('KRW', 88, { period: '2015' }), amount('EUR', 100)]), { area: 'KOR', indicator: 'AWARDED' });
    expect([mixed.change, mixed.compoundGrowth, mixed.warnings.map(({ code }) => code)]).toEqual([null, null, ['CURRENCIES_MIX']]);
  });
});
