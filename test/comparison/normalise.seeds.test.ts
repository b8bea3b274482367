import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/comparison/cell.ts';
import { compare } from '../../src/comparison/compare.ts';
import type { NormalisationInput } from '../../src/comparison/normalisationPlan.ts';
import { digits, seedAtlas } from './seedAtlas.ts';

/**
 * General government expenditure of the WEO (national currency, billions), normalised; each cell is worked out again here
 * from the seed files with the arithmetic written out.
 */
const view = seedAtlas();
const areas = ['KOR', 'DEU', 'JPN', 'VNM', 'AUS'];
const years = ['2009', '2012', '2015', '2017'];
const indicators = ['IMF_WEO_EXPENDITURE'];
const WEO = 'imf/weo/imf-weo-2019-04/observations-imf-weo';
const WDI = 'world-bank/wdi/wdi-2025/observations-wdi';

const spent = (area: string, year: string): number => digits(`${WEO}-expenditure.csv`, area, year) * 1e9;
const fed = (area: string, year: string): number => digits('federal-reserve/h10/h10-2025/observations-fed-fx.csv', area, year);
const implied = (area: string, year: string): number => digits(`${WEO}-gdp-xdc.csv`, area, year) / digits(`${WEO}-gdp-usd.csv`, area, year);
const rate = (area: string, year: string): number => (['DEU', 'VNM'].includes(area) ? implied(area, year) : fed(area, year));
const ppp = (area: string, year: string): number => digits(`${WDI}-ppp-gdp.csv`, area, year);
const people = (area: string, year: string): number => digits(`${WDI}-population.csv`, area, year);
/** Of the accounts that the expenditure is from. */
const deflator = (area: string, year: string): number => digits(`${WEO}-deflator.csv`, area, year);

async function cells(normalise: NormalisationInput): Promise<{ area: string; year: string; cell: Cell }[]> {
  const { columns, rows } = await compare(view, { areas, indicators, periods: { from: '2009', to: '2017' }, normalise });
  return rows.flatMap((each) => each.cells.map((cell, i) => ({ area: each.area.code, year: columns[i]?.period.text ?? '', cell }))).filter(({ year }) => years.includes(year));
}

/** Every value within one part in 10^13, and no cell without one. */
async function expectAll(normalise: NormalisationInput, worked: (area: string, year: string) => number): Promise<void> {
  const all = await cells(normalise);
  expect(all).toHaveLength(areas.length * years.length);
  for (const { area, year, cell } of all) expect(Math.abs((cell.value ?? Number.NaN) / worked(area, year) - 1), `${area} ${year}`).toBeLessThan(1e-13);
}

describe('cells worked out again from the seeds: 7 x 20', () => {
  it('US dollars at the market rate of the year', () => expectAll({ currency: 'USD' }, (area, year) => spent(area, year) / rate(area, year)));

  it('euros: through US dollars, by the rate that the Federal Reserve gives for the euro area', () =>
    expectAll({ currency: 'EUR' }, (area, year) => (area === 'DEU' ? spent(area, year) : (spent(area, year) / rate(area, year)) * fed('EMU', year))));

  it('PPP dollars per head', () => expectAll({ ppp: true, perCapita: true }, (area, year) => spent(area, year) / ppp(area, year) / people(area, year)));

  it('constant PPP dollars of 2015 per head: deflated at home, converted at the parity of 2015, by the people of the year', () =>
    expectAll({ ppp: true, perCapita: true, prices: 'CONSTANT', baseYear: 2015 }, (area, year) => ((spent(area, year) * deflator(area, '2015')) / deflator(area, year)) / ppp(area, '2015') / people(area, year)));

  it('constant US dollars of 2012', () =>
    expectAll({ currency: 'USD', prices: 'CONSTANT', baseYear: 2012 }, (area, year) => ((spent(area, year) * deflator(area, '2012')) / deflator(area, year)) / rate(area, '2012')));

  it('share of GDP', () => expectAll({ shareOfGdp: true }, (area, year) => (digits(`${WEO}-expenditure.csv`, area, year) / digits(`${WEO}-gdp-xdc.csv`, area, year)) * 100));

  it('index of the constant value, 2009 = 100', () =>
    expectAll({ prices: 'CONSTANT', baseYear: 2015, index: { base: '2009' } }, (area, year) => {
      const real = (each: string): number => (spent(area, each) * deflator(area, '2015')) / deflator(area, each);
      return (real(year) / real('2009')) * 100;
    }));
});

describe('cells worked out in decimal arithmetic of 25 digits, from the digits of the seeds', () => {
  it.each([
    // 327262.0 billion won / 1130.9603 won per dollar, in billions
    ['KOR', { currency: 'USD' }, 289.3664790886117, 1e9],
    // 1332.63 billion euros / (3048.86 / 3383.09), in billions
    ['DEU', { currency: 'USD' }, 1478.719005365940, 1e9],
    // 327262.0 / 1564124.0 x 100
    ['KOR', { shareOfGdp: true }, 20.92302144842736, 1],
    // 1226008.5 / 4192862.31 x 100
    ['VNM', { shareOfGdp: true }, 29.24037112012867, 1],
  ] as const)('%s in 2015, %j', async (area, normalise, worked, scale) => {
    const { rows } = await compare(view, { areas: [area], indicators, periods: { from: '2015', to: '2015' }, normalise });
    expect((rows[0]?.cells[0]?.value ?? Number.NaN) / scale).toBeCloseTo(worked, 11);
  });
});

describe('constant prices', () => {
  it('show the growth that was measured: Viet Nam in 2010, whose accounts the World Bank has rebased since', async () => {
    const { rows } = await compare(view, { areas: ['VNM'], indicators: ['IMF_WEO_GDP_XDC', 'WDI_GDP_USD'], periods: { from: '2009', to: '2010' }, normalise: { prices: 'CONSTANT', baseYear: 2015 } });
    const [imf2009, imf2010, bank2009, bank2010] = rows[0]?.cells.map((cell) => cell.value ?? Number.NaN) ?? [];
    const measured = digits(`${WDI}-gdp-constant-usd.csv`, 'VNM', 2010) / digits(`${WDI}-gdp-constant-usd.csv`, 'VNM', 2009);
    expect((imf2010 ?? 0) / (imf2009 ?? 0)).toBeCloseTo(measured, 2);
    // Dollars go home at the rate implied by the IMF, which is not the World Bank's own.
    expect(Math.abs((bank2010 ?? 0) / (bank2009 ?? 0) - measured)).toBeLessThan(0.02);
    // The same nominal figures over the World Bank's prices would have shown a fall of a sixth.
    const mixed = (year: string): number => digits(`${WEO}-gdp-xdc.csv`, 'VNM', year) / digits(`${WDI}-gdp-deflator.csv`, 'VNM', year);
    expect(mixed('2010') / mixed('2009')).toBeLessThan(0.84);
  });

  it('take the deflator of another publisher where the own dataset has none for the years', async () => {
    const { rows } = await compare(view, { areas: ['KOR'], indicators: ['IMF_WEO_EXPENDITURE'], periods: { from: '2017', to: '2017' }, normalise: { prices: 'CONSTANT', baseYear: 2020 } });
    expect(rows[0]?.cells[0]?.factors.map(({ series }) => series)).toEqual(['WDI_GDP_DEFLATOR', 'WDI_GDP_DEFLATOR']);
  });
});

describe('factors', () => {
  const replay = (cell: Cell): number => {
    const start = Number(`${cell.observation?.decimalValue}e9`);
    return cell.factors.reduce((value, factor) => (factor.operation === 'MULTIPLY' ? value * factor.value : value / factor.value), start);
  };

  it('applied in the order listed give exactly the cell, and name the rows they came from', async () => {
    const all = await cells({ ppp: true, perCapita: true, prices: 'CONSTANT', baseYear: 2015 });
    for (const { cell } of all) expect(replay(cell)).toBe(cell.value);
    const [kor] = all;
    expect(kor?.cell.factors.map(({ name, period, series }) => `${name} ${period} ${series}`)).toEqual([
      'DEFLATOR_BASE 2015 IMF_WEO_DEFLATOR', 'DEFLATOR 2009 IMF_WEO_DEFLATOR', 'PPP 2015 WDI_PPP_GDP', 'POPULATION 2009 WDI_POPULATION',
    ]);
    expect(kor?.cell.factors.every((factor) => factor.observations.length === 1 && factor.observations[0]?.area === 'KOR')).toBe(true);
  });

  it('a rate implied by two series names both rows', async () => {
    const found = (await cells({ currency: 'USD' })).find(({ area, year }) => area === 'VNM' && year === '2015');
    expect(found?.cell.factors).toMatchObject([{ name: 'MARKET_RATE', series: 'IMF_WEO_GDP_XDC/IMF_WEO_GDP_USD', observations: [{ indicator: 'IMF_WEO_GDP_XDC' }, { indicator: 'IMF_WEO_GDP_USD' }] }]);
  });

  it('the source of a rate that differs within a table is told', async () => {
    const { warnings } = await compare(view, { areas, indicators, periods: { from: '2015', to: '2015' }, normalise: { currency: 'USD' } });
    expect(warnings.map((each) => each.code)).toContain('FACTOR_SOURCES_MIX');
  });

  it('dollars become national currency by the same rate', async () => {
    const { rows } = await compare(view, { areas: ['KOR'], indicators: ['WDI_GDP_USD'], periods: { from: '2020', to: '2020' }, normalise: { currency: 'KRW' } });
    const worked = digits('world-bank/wdi/wdi-2024/observations-wdi-gdp-usd.csv', 'KOR', 2020) * fed('KOR', '2020');
    expect((rows[0]?.cells[0]?.value ?? 0) / worked).toBeCloseTo(1, 13);
  });

  it('publisher-made constant prices are not deflated or converted again', async () => {
    const twice = compare(view, { areas: ['KOR'], indicators: ['WDI_GDP_CONSTANT_USD'], normalise: { prices: 'CONSTANT', baseYear: 2010 } });
    await expect(twice).rejects.toThrow('states it at the prices of 2015 already');
    await expect(compare(view, { areas: ['KOR'], indicators: ['WDI_GDP_PER_CAPITA_CONSTANT_PPP'], normalise: { perCapita: true } })).rejects.toThrow('per head already');
  });
});
