import { readCsv, type Seed, type SourceFile, type SourceRow } from '../conversion.ts';
import { FOLDER, seedOfSeries, type Observation, type Series } from './series.ts';

/** Names of the file, with the area and the currency that the rate is in. The euro belongs to the area EMU of the World Bank. */
const PLACES: Readonly<Record<string, readonly [area: string, currency: string]>> = {
  Australia: ['AUS', 'AUD'], Brazil: ['BRA', 'BRL'], Canada: ['CAN', 'CAD'], China: ['CHN', 'CNY'], Denmark: ['DNK', 'DKK'], Euro: ['EMU', 'EUR'],
  'Hong Kong': ['HKG', 'HKD'], India: ['IND', 'INR'], Japan: ['JPN', 'JPY'], Malaysia: ['MYS', 'MYR'], Mexico: ['MEX', 'MXN'],
  'New Zealand': ['NZL', 'NZD'], Norway: ['NOR', 'NOK'], Singapore: ['SGP', 'SGD'], 'South Africa': ['ZAF', 'ZAR'], 'South Korea': ['KOR', 'KRW'],
  Sweden: ['SWE', 'SEK'], Switzerland: ['CHE', 'CHF'], Taiwan: ['TWN', 'TWD'], Thailand: ['THA', 'THB'], Venezuela: ['VEN', 'VEF'],
};

const REDENOMINATED = {
  code: 'CURRENCY_REDENOMINATED',
  message: {
    en: 'The source goes on in a new bolivar in 2018 (100,000 old for one new) and again in a later year without saying which rows are in which: its rates from 2018 on are not given here.',
    ko: '출처의 베네수엘라 환율은 2018년(10만 대 1)과 그 이후의 화폐 단위 변경을 행별로 밝히지 않으므로 2018년 이후 값은 싣지 않는다.',
  },
  appliesTo: 'listed',
};

function observation(row: SourceRow): Observation {
  const place = PLACES[row.get('Country')];
  if (!place) throw new Error(`Line ${row.line}: no area is known for "${row.get('Country')}".`);
  const [year, rest] = [row.get('Date').slice(0, 4), row.get('Date').slice(4)];
  if (rest !== '-01-01') throw new Error(`Line ${row.line}: "${row.get('Date')}" does not stand for a year.`);
  const found = { area: place[0], period: year, value: row.get('Exchange rate'), locator: `line ${row.line}` };
  if (place[0] !== 'VEN' || Number(year) < 2018) return { ...found, currency: place[1] };
  return { ...found, value: '', status: 'O', missingReason: 'NOT_COMPARABLE', warnings: REDENOMINATED.code };
}

const series = (file: SourceFile): Series => ({
  code: 'FED_FX', unit: 'XDC_USD', multiplier: 0, crosswalk: 'FED:H10', source: 'fed-h10', column: 'Exchange rate', file,
  name: { en: 'Exchange rate, annual average', ko: '환율(연평균)' },
  definition: {
    en: 'Units of the currency for one US dollar, average over the year. All currencies are stated in this direction, also those that the release quotes in US dollars (Australian and New Zealand dollar, euro). The first year of a currency may cover a part of the year.',
    ko: '미국 1달러당 해당 통화 금액. 연평균이다. 원자료가 미국 달러로 고시하는 통화(호주·뉴질랜드 달러, 유로)도 같은 방향으로 표시한다. 각 통화의 첫해는 일부 기간만 포함할 수 있다.',
  },
  title: 'Foreign Exchange Rates - H.10, annual averages', url: 'https://www.federalreserve.gov/releases/h10/',
});

export function convertH10(source: (path: string) => SourceFile): Seed[] {
  const file = source(`${FOLDER}/fed_h10_fx_annual.csv`);
  return [seedOfSeries({
    folder: 'federal-reserve/h10/h10-2025',
    publisher: { code: 'federal-reserve', name: { en: 'Board of Governors of the Federal Reserve System', ko: '미국 연방준비제도이사회' }, url: 'https://www.federalreserve.gov' },
    dataset: {
      code: 'h10', title: { en: 'Foreign Exchange Rates (H.10)', ko: '외국환율(H.10)' }, url: 'https://www.federalreserve.gov/releases/h10/',
      licence: { name: 'public domain', confirmed: false, note: 'Not read on the source itself.' },
    },
    edition: { code: 'h10-2025', title: 'H.10 annual averages 1971 to 2025', precedence: 10 },
    warnings: [REDENOMINATED],
    all: [{ series: series(file), observations: readCsv(file).map(observation) }],
  })];
}
