import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CompareInput } from '../../src/web/generated/operations.ts';
import { CompareOverTimeDocument, type CompareOverTimeQuery } from '../../src/web/generated/operations.ts';
import { TestAtlas } from '../testAtlas.ts';
import { digitsOf } from './seedFiles.ts';

type Cell = CompareOverTimeQuery['compare']['rows'][number]['cells'][number];

const WEO = 'imf/weo/imf-weo-2019-04';
const WDI = 'world-bank/wdi/wdi-2025';
let atlas: TestAtlas;

beforeAll(async () => {
  atlas = await TestAtlas.open();
});

afterAll(() => atlas.close());

/** Indicators of money and the power of ten that their publisher gives them in. */
const PUBLISHED = {
  IMF_WEO_EXPENDITURE: { edition: WEO, power: 9, currency: 'XDC' },
  IMF_WEO_GDP_XDC: { edition: WEO, power: 9, currency: 'XDC' },
  WDI_GDP_USD: { edition: 'world-bank/wdi/wdi-2024', power: 0, currency: 'USD' },
} as const;

const AREAS = ['KOR', 'JPN', 'POL'];
const YEARS = ['2010', '2014', '2017'];

interface Place {
  readonly indicator: keyof typeof PUBLISHED;
  readonly area: string;
  readonly period: string;
}

const read = (indicator: string, area: string, period: string): number => digitsOf(indicator.startsWith('IMF') ? WEO : WDI, { indicator, area, period });
const units = ({ indicator, area, period }: Place): number => digitsOf(PUBLISHED[indicator].edition, { indicator, area, period }) * 10 ** PUBLISHED[indicator].power;
const rate = (area: string, period: string): number =>
  area === 'POL' ? read('IMF_WEO_GDP_XDC', area, period) / read('IMF_WEO_GDP_USD', area, period) : digitsOf('federal-reserve/h10/h10-2025', { indicator: 'FED_FX', area, period });
const national = (place: Place): number => (PUBLISHED[place.indicator].currency === 'USD' ? units(place) * rate(place.area, place.period) : units(place));
/** The deflator of the accounts that the value is from. */
const deflatorOf = ({ indicator }: Place): string => (indicator.startsWith('IMF') ? 'IMF_WEO_DEFLATOR' : 'WDI_GDP_DEFLATOR');
const deflated = (place: Place, base: string): number => (national(place) * read(deflatorOf(place), place.area, base)) / read(deflatorOf(place), place.area, place.period);

const RECIPES: readonly (readonly [string, NonNullable<CompareInput['normalise']>, (place: Place) => number])[] = [
  ['PPP dollars', { ppp: true }, (place) => national(place) / read('WDI_PPP_GDP', place.area, place.period)],
  ['PPP dollars of 2015 per head', { ppp: true, perCapita: true, prices: 'CONSTANT', baseYear: 2015 }, (place) => deflated(place, '2015') / read('WDI_PPP_GDP', place.area, '2015') / read('WDI_POPULATION', place.area, place.period)],
  ['won at market rates', { currency: 'KRW' }, (place) => (place.area === 'KOR' ? national(place) : (units(place) / (PUBLISHED[place.indicator].currency === 'USD' ? 1 : rate(place.area, place.period))) * rate('KOR', place.period))],
  ['constant prices of 2010, 2010 = 100', { prices: 'CONSTANT', baseYear: 2010, currency: 'USD', index: { base: '2010' } }, (place) => (deflated(place, '2010') / national({ ...place, period: '2010' })) * 100],
];

async function cellsOf(input: CompareInput): Promise<{ place: Place; cell: Cell }[]> {
  const { compare } = await atlas.example(CompareOverTimeDocument, { input });
  return compare.rows.flatMap(({ area, cells }) =>
    cells.map((cell, i) => ({ cell, place: { area: area.code, period: compare.columns[i]?.period ?? '', indicator: compare.columns[i]?.indicator.code as Place['indicator'] } })),
  );
}

/** What a reader does with the factors in the answer: nothing but the answer is used. */
function recomputed(cell: Cell, power: number): number {
  const start = Number(`${cell.observation?.decimalValue}e${power}`);
  return cell.factors.reduce((value, factor) => (factor.operation === 'MULTIPLY' ? value * factor.value : value / factor.value), start);
}

describe('4 normalisations x 3 indicators x 3 areas x 3 years, through GraphQL', () => {
  it.each(RECIPES)('%s', async (_name, normalise, byHand) => {
    const found = (await cellsOf({ areas: AREAS, indicators: Object.keys(PUBLISHED), periods: { from: '2010', to: '2017' }, normalise })).filter(({ place }) => YEARS.includes(place.period));
    expect(found).toHaveLength(27);
    for (const { place, cell } of found) {
      const at = JSON.stringify(place);
      expect((cell.value ?? Number.NaN) / byHand(place), at).toBeCloseTo(1, 12);
      const scale = normalise.index ? 100 : 1;
      expect((cell.value ?? Number.NaN) / (recomputed(cell, PUBLISHED[place.indicator].power) * scale), at).toBeCloseTo(1, 14);
    }
  });
});

describe('what cannot be worked out has its reason', () => {
  it('a factor that is missing, and no nearby year unless it is allowed', async () => {
    // The seeds' only rate of the Albanian lek is that of the World Economic Outlook, whose copy ends with 2018.
    const input = { areas: ['ALB'], indicators: ['WDI_GDP_USD'], periods: { from: '2019', to: '2019' }, normalise: { ppp: true } };
    const [strict] = await cellsOf(input);
    expect(strict?.cell).toMatchObject({ value: null, missingReason: 'FACTOR_MISSING', factors: [], warnings: expect.arrayContaining([{ code: 'FACTOR_MISSING', message: 'No factor MARKET_RATE for ALB and 2019 is at hand.' }]) as unknown });
    const [near] = await cellsOf({ ...input, maxYearGap: 1 });
    expect(near?.cell).toMatchObject({
      missingReason: null,
      factors: [{ name: 'MARKET_RATE', period: '2018' }, { name: 'PPP', period: '2019' }],
      warnings: expect.arrayContaining([{ code: 'NEARBY_FACTOR', message: 'No factor MARKET_RATE for 2019: that of 2018 is used.' }]) as unknown,
    });
  });

  it('dollars of a year before a country took the euro go through the currency of the parity; currencies that differ are never divided', async () => {
    const [bulgaria] = await cellsOf({ areas: ['BGR'], indicators: ['WDI_GDP_USD'], periods: { from: '2012', to: '2012' }, normalise: { ppp: true } });
    const place = { indicator: 'WDI_GDP_USD', area: 'BGR', period: '2012' } as const;
    const lev = read('IMF_WEO_GDP_XDC', 'BGR', '2012') / read('IMF_WEO_GDP_USD', 'BGR', '2012');
    expect(bulgaria?.cell.value).toBeCloseTo((units(place) * lev) / read('WDI_PPP_GDP', 'BGR', '2012'), 0);
    // Venezuela's expenditure is stated in VES, the parity of the World Bank in VED.
    const [venezuela] = await cellsOf({ areas: ['VEN'], indicators: ['IMF_WEO_EXPENDITURE'], periods: { from: '2011', to: '2011' }, normalise: { ppp: true } });
    expect(venezuela?.cell).toMatchObject({ value: null, missingReason: 'FACTOR_MISSING' });
  });

  it.each([
    [{ ppp: true, currency: 'USD' }, /normalise\.currency and normalise\.ppp contradict each other/],
    [{ yearOnYear: true, index: { base: '2010' } }, /normalise\.yearOnYear and normalise\.index contradict/],
    [{ shareOfGdp: true, perCapita: true }, /normalise\.shareOfGdp and normalise\.perCapita contradict/],
    [{ baseYear: 2015 }, /needs normalise\.prices: CONSTANT/],
    [{ prices: 'CONSTANT' }, /needs normalise\.baseYear/],
    [{ prices: 'CONSTANT', baseYear: 1900 }, /1900.*2\d{3}/],
    [{ index: { base: '1950' } }, /1950 lies outside the data.*\d{4}/],
    [{ currency: 'KRV' }, /no currency "KRV".*KRW/],
  ])('%j is refused and told how to mend it', async (normalise, message) => {
    const answer = await ask({ areas: ['KOR'], indicators: ['IMF_WEO_EXPENDITURE'], normalise });
    expect(answer.errors?.[0]).toMatchObject({ message: expect.stringMatching(message) as string, extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('a share is never converted', async () => {
    const answer = await ask({ areas: ['KOR'], indicators: ['OECD_GG_PROCUREMENT_GDP'], normalise: { currency: 'USD' } });
    expect(answer.errors?.[0]?.message).toMatch(/OECD_GG_PROCUREMENT_GDP is given as .*PT_B1GQ.*a share has no currency.*never converted/);
  });

  it('national definitions are compared when that is acknowledged alone, and then with the warning', async () => {
    const input = { areas: ['KOR', 'CHN'], indicators: ['CHN_GOVERNMENT_PROCUREMENT_TOTAL'] };
    expect((await ask(input)).errors?.[0]?.message).toContain('acknowledgeDefinitions');
    const answer = await ask({ ...input, acknowledgeDefinitions: true });
    expect(answer.data).toMatchObject({ compare: { warnings: expect.arrayContaining([{ code: 'NATIONAL_DEFINITION' }]) as unknown } });
    const ranked = { indicator: 'CHN_GOVERNMENT_PROCUREMENT_SHARE_GDP', areas: ['CHN', 'KOR'] };
    const ranking = 'query ($input: RankingInput!) { ranking(input: $input) { warnings { code } rows { area { code } } } }';
    expect((await atlas.ask(ranking, { input: { ...ranked } })).errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect((await atlas.ask(ranking, { input: { ...ranked, acknowledgeDefinitions: true } })).data).toMatchObject({ ranking: { warnings: expect.arrayContaining([{ code: 'NATIONAL_DEFINITION' }]) as unknown } });
  });

  it('a grid of too many cells says how to page or export', async () => {
    const indicators = ['WDI_POPULATION', 'WDI_GDP_USD', 'WDI_PPP_GDP', 'WDI_GDP_DEFLATOR', 'WDI_GDP_CONSTANT_USD', 'WDI_GDP_CONSTANT_PPP', 'WDI_EXPENSE_GDP', 'WDI_GOVERNMENT_CONSUMPTION_GDP'];
    const answer = await ask({ group: 'UN', indicators });
    const all = answer.errors?.[0]?.extensions?.['code'] === 'QUERY_TOO_COMPLEX' ? answer : await ask({ areas: await everyCountry(), indicators });
    expect(all.errors?.[0]).toMatchObject({ message: expect.stringMatching(/limit is 50000\. Page it by periods\.from.*export/) as string, extensions: { code: 'QUERY_TOO_COMPLEX' } });
  });
});

const ask = (input: object) => atlas.ask('query ($input: CompareInput!) { compare(input: $input) { warnings { code } rows { area { code } } } }', { input });

async function everyCountry(): Promise<string[]> {
  const { data } = await atlas.ask('{ countries(first: 500) { nodes { code } } }');
  return (data as { countries: { nodes: { code: string }[] } }).countries.nodes.map(({ code }) => code);
}
