import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnUnitText } from '../../src/comparison/columnUnit.ts';
import { compare } from '../../src/comparison/compare.ts';
import type { NormalisationInput } from '../../src/comparison/normalisationPlan.ts';
import type { ObservationRow } from '../../src/domain/observation.ts';
import { row, rowsOf, syntheticAtlas } from './syntheticAtlas.ts';

/** Synthetic figures, small enough to work out in the head. */
const FACTORS = ['FED_FX XDC_USD 0', 'IMF_WEO_GDP_XDC XDC 9', 'IMF_WEO_GDP_USD USD 9', 'WDI_GDP_USD USD 0', 'WDI_POPULATION PS 0', 'WDI_PPP_GDP XDC_PPP 0', 'WDI_GDP_DEFLATOR IX 0', 'IMF_WEO_DEFLATOR IX 0', 'IMF_FM_EXPENDITURE_GDP PT_B1GQ 0'].map((each) => {
  const [code = '', unitCode = '', multiplier] = each.split(' ');
  return { code, unitCode, multiplier: Number(multiplier) };
});

function atlas(rows: readonly ObservationRow[] = []) {
  return syntheticAtlas({
    countries: { KOR: 'KRW', VNM: 'VND', USA: 'USD', FRA: 'EUR' }, groups: { EMU: 'AGGREGATE' },
    indicators: [
      { code: 'BOUGHT', unitCode: 'XDC', multiplier: 6 }, { code: 'AID', unitCode: 'USD', multiplier: 3 }, { code: 'FIRMS', unitCode: 'NUM' },
      { code: 'SHARE', unitCode: 'PT_B1GQ' }, { code: 'POINTS', unitCode: 'SCORE_100' }, { code: 'PARITY', unitCode: 'USD_PPP' }, ...FACTORS,
    ],
    editions: [{ id: 1, code: 'a' }, { id: 2, code: 'b', precedence: 5 }],
    rows: [
      ...rowsOf('BOUGHT', 'KOR', { 2015: 100, 2016: 121 }, { currency: 'KRW' }),
      ...rowsOf('BOUGHT', 'VNM', { 2015: 400, 2016: 800 }, { currency: 'VND' }),
      ...rowsOf('AID', 'KOR', { 2016: 30 }), ...rowsOf('FIRMS', 'KOR', { 2015: 90, 2016: 100 }), ...rowsOf('SHARE', 'KOR', { 2015: 8, 2016: 10 }), ...rowsOf('POINTS', 'KOR', { 2016: 50 }), ...rowsOf('PARITY', 'KOR', { 2016: 40 }),
      ...rowsOf('FED_FX', 'KOR', { 2015: 1000, 2016: 1100 }, { currency: 'KRW' }), ...rowsOf('FED_FX', 'EMU', { 2015: 0.5, 2016: 0.8 }, { currency: 'EUR' }),
      ...rowsOf('IMF_WEO_GDP_XDC', 'VNM', { 2015: 8 }, { currency: 'VND' }), ...rowsOf('IMF_WEO_GDP_USD', 'VNM', { 2015: 0.0004 }),
      ...rowsOf('WDI_GDP_USD', 'KOR', { 2015: 1e6, 2016: 2.2e6 }), ...rowsOf('IMF_FM_EXPENDITURE_GDP', 'KOR', { 2016: 20 }),
      ...rowsOf('WDI_POPULATION', 'KOR', { 2015: 50, 2016: 55 }), ...rowsOf('WDI_PPP_GDP', 'KOR', { 2015: 800, 2016: 880 }, { currency: 'KRW' }), ...rowsOf('WDI_PPP_GDP', 'VNM', { 2015: 2, 2016: 2 }, { currency: 'VND2' }),
      ...rowsOf('WDI_GDP_DEFLATOR', 'KOR', { 2015: 100, 2016: 110 }), ...rowsOf('WDI_GDP_DEFLATOR', 'VNM', { 2016: 50 }), ...rowsOf('IMF_WEO_DEFLATOR', 'VNM', { 2015: 100, 2016: 200 }),
      ...rows,
    ],
  });
}

async function cell(indicator: string, normalise: NormalisationInput, more: { area?: string; period?: string; maxYearGap?: number } = {}) {
  const { area = 'KOR', period = '2016', maxYearGap } = more;
  const answer = await compare(atlas(), { areas: [area], indicators: [indicator], periods: { from: period, to: period }, normalise, maxYearGap });
  const [found] = answer.rows[0]?.cells ?? [];
  return { value: found?.value ?? found?.missingReason, unit: answer.columns[0]?.unit, factors: found?.factors ?? [], warnings: found?.warnings.map((each) => each.code) ?? [] };
}

describe('steps worked out in the head', () => {
  it.each([
    // 121 million won
    ['BOUGHT', { currency: 'USD' }, 110_000, 'USD'], // / 1100
    ['BOUGHT', { currency: 'EUR' }, 88_000, 'EUR'], // / 1100 x 0.8
    ['BOUGHT', { currency: 'KRW' }, 121_000_000, 'KRW'],
    ['BOUGHT', { ppp: true }, 137_500, 'USD_PPP'], // / 880
    ['BOUGHT', { perCapita: true }, 2_200_000, 'XDC_PS'], // / 55
    ['BOUGHT', { ppp: true, perCapita: true }, 2_500, 'USD_PPP_PS'],
    ['BOUGHT', { prices: 'CONSTANT', baseYear: 2015 }, 110_000_000, 'XDC'], // x 100 / 110
    ['BOUGHT', { prices: 'CONSTANT', baseYear: 2015, currency: 'USD' }, 110_000, 'USD'], // at 1000, the rate of 2015
    ['BOUGHT', { prices: 'CONSTANT', baseYear: 2015, ppp: true, perCapita: true }, 2_500, 'USD_PPP_PS'], // / 800 / 55
    ['BOUGHT', { shareOfGdp: true }, 5, 'PT_B1GQ'], // 110 000 dollars of 2.2 million
    ['BOUGHT', { shareOfExpenditure: true }, 25, 'PT_OTE_S13'], // 5 of 20
    ['BOUGHT', { yearOnYear: true }, 21, 'PC_CHANGE'], // 121 after 100
    ['BOUGHT', { yearOnYear: true, prices: 'CONSTANT', baseYear: 2015 }, 10, 'PC_CHANGE'], // 110 after 100
    ['BOUGHT', { index: { base: '2015' }, currency: 'USD' }, 110, 'IX'], // 110 000 on 100 000
    // 30 thousand dollars
    ['AID', { currency: 'KRW' }, 33_000_000, 'KRW'],
    ['AID', { ppp: true }, 37_500, 'USD_PPP'], // 33 million won / 880
    ['AID', { prices: 'CONSTANT', baseYear: 2015 }, 30_000, 'USD'], // 33 million won, 30 million at prices of 2015, / 1000
    ['FIRMS', { perCapita: true }, 100 / 55, 'NUM_PS'],
    ['SHARE', { yearOnYear: true }, 25, 'PC_CHANGE'],
    ['PARITY', { ppp: true }, 40, 'USD_PPP'],
  ] as const)('%s %j is %d', async (indicator, normalise, value, unit) => {
    const found = await cell(indicator, normalise);
    expect(found.value).toBeCloseTo(value, 6);
    expect(found.unit?.unitCode).toBe(unit);
  });

  it('without normalising the published number is served as it is, in the unit of the indicator', async () => {
    const { value, unit, factors } = await cell('BOUGHT', {});
    expect({ value, factors }).toEqual({ value: 121, factors: [] });
    expect(unit && columnUnitText(unit)).toEqual({ en: 'KRW, millions', ko: '백만 KRW' });
  });

  it('says the unit in words', async () => {
    const { unit } = await cell('BOUGHT', { prices: 'CONSTANT', baseYear: 2015, ppp: true, perCapita: true });
    expect(unit && columnUnitText(unit)).toEqual({ en: 'international dollars (PPP) per person, prices of 2015', ko: '1인당 국제 달러(구매력평가), 2015년 가격' });
  });

  it('a base lists how it was normalised itself', async () => {
    const { factors } = await cell('BOUGHT', { index: { base: '2015' }, currency: 'USD' });
    expect(factors).toMatchObject([{ name: 'MARKET_RATE', period: '2016', value: 1100 }, { name: 'INDEX_BASE', period: '2015', value: 100_000, factors: [{ name: 'MARKET_RATE', period: '2015', value: 1000 }] }]);
  });
});

describe('a factor that is missing', () => {
  it('makes a cell with that reason, never a silent nearby year', async () => {
    expect(await cell('BOUGHT', { currency: 'USD' }, { area: 'VNM' })).toMatchObject({ value: 'FACTOR_MISSING', factors: [], warnings: ['FACTOR_MISSING'] });
  });

  it('is taken from a nearby year where that is allowed, and the cell says so', async () => {
    // 800 million dong / (8 billion / 0.0004 billion) = 800e6 / 20000
    expect(await cell('BOUGHT', { currency: 'USD' }, { area: 'VNM', maxYearGap: 1 })).toMatchObject({ value: 40_000, warnings: ['NEARBY_FACTOR'] });
  });

  it('is one in another currency', async () => {
    expect((await cell('BOUGHT', { ppp: true }, { area: 'VNM' })).value).toBe('FACTOR_MISSING');
  });

  it('deflators of two years come from one series', async () => {
    const { value, factors } = await cell('BOUGHT', { prices: 'CONSTANT', baseYear: 2015 }, { area: 'VNM' });
    expect(value).toBe(400_000_000);
    expect(factors.map((factor) => factor.series)).toEqual(['IMF_WEO_DEFLATOR', 'IMF_WEO_DEFLATOR']);
  });

  it('a change needs the year before', async () => {
    expect((await cell('BOUGHT', { yearOnYear: true }, { period: '2015' })).value).toBe('NOT_COMPUTABLE');
  });
});

describe('what is refused, and why', () => {
  it.each([
    ['SHARE', { currency: 'USD' }, 'a share has no currency and no prices and is never converted'],
    ['SHARE', { ppp: true }, 'Leave out normalise.ppp'],
    ['SHARE', { prices: 'CONSTANT', baseYear: 2015 }, 'never converted'],
    ['SHARE', { shareOfExpenditure: true }, 'never converted'],
    ['SHARE', { perCapita: true }, 'only money and counts are divided by population'],
    ['FIRMS', { currency: 'USD' }, 'only money is converted'],
    ['POINTS', { yearOnYear: true }, 'has no ratio'],
    ['PARITY', { currency: 'USD' }, 'do not mix with market rates'],
    ['BOUGHT', { currency: 'KRV' }, 'Did you mean KRW?'],
    ['BOUGHT', { currency: 'USD', ppp: true }, 'normalise.currency and normalise.ppp contradict each other'],
    ['BOUGHT', { shareOfGdp: true, perCapita: true }, 'normalise.shareOfGdp and normalise.perCapita contradict'],
    ['BOUGHT', { yearOnYear: true, index: { base: '2015' } }, 'normalise.yearOnYear and normalise.index contradict'],
    ['BOUGHT', { prices: 'CONSTANT' }, 'needs normalise.baseYear'],
    ['BOUGHT', { baseYear: 2015 }, 'needs normalise.prices: CONSTANT'],
    ['BOUGHT', { prices: 'CONSTANT', baseYear: 1990 }, 'There are deflators of the areas asked for 2015 to 2016'],
    ['BOUGHT', { index: { base: '1990' } }, 'Periods with a value: 2015 to 2016'],
  ] as const)('%s %j', async (indicator, normalise, message) => {
    await expect(cell(indicator, normalise)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) });
  });

  it('a change beside borrowed years', async () => {
    await expect(cell('BOUGHT', { yearOnYear: true }, { maxYearGap: 2 })).rejects.toThrow('normalise.yearOnYear and maxYearGap 2 contradict');
  });
});

describe('conversion there and back', () => {
  const printed = (value: number): string => value.toFixed(2);

  it('is the identity within the printed decimals', async () => {
    const amounts = fc.double({ min: 0.01, max: 1e9, noNaN: true }).map((value) => Math.round(value * 100) / 100);
    const rates = fc.double({ min: 0.001, max: 50_000, noNaN: true });
    await fc.assert(fc.asyncProperty(amounts, rates, async (amount, rate) => {
      const view = (rows: ObservationRow[]) => syntheticAtlas({ countries: { KOR: 'KRW' }, indicators: [{ code: 'WON', unitCode: 'XDC' }, { code: 'DOLLARS', unitCode: 'USD' }, ...FACTORS], rows: [...rows, row({ indicator: 'FED_FX', area: 'KOR', period: '2016', value: rate, currency: 'KRW' })] });
      const there = await compare(view([row({ indicator: 'WON', area: 'KOR', period: '2016', value: amount, currency: 'KRW' })]), { areas: ['KOR'], indicators: ['WON'], normalise: { currency: 'USD' } });
      const dollars = there.rows[0]?.cells[0]?.value ?? Number.NaN;
      const back = await compare(view([row({ indicator: 'DOLLARS', area: 'KOR', period: '2016', value: dollars })]), { areas: ['KOR'], indicators: ['DOLLARS'], normalise: { currency: 'KRW' } });
      expect(printed(back.rows[0]?.cells[0]?.value ?? Number.NaN)).toBe(printed(amount));
    }), { numRuns: 200 });
  });
});
