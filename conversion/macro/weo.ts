import { readCsv, type Seed, type SourceFile } from '../conversion.ts';
import { COUNTRY_CODES, currencies, CURRENCY_ASSUMED, type AssumedCurrency } from './currency.ts';
import { FOLDER, seedOfSeries, type Observation, type SeriesWithRows } from './series.ts';
import { WEO_SERIES, type WeoSeries } from './weoSeries.ts';

/** Everything after this year is a forecast in the release of April 2019. */
const LAST_YEAR = 2018;
/** Of the units these alone are in national currency. */
const NATIONAL = new Set(['XDC', 'XDC_PPP']);

/**
 * Currencies that the series are in where the reference list of today names another one, told by NGDP over NGDPD in the last year:
 * BGR 1.66 and HRV 6.28 are lev and kuna (the euro is 0.85), MRT 357, STP 20,734 and SLE 8,121 are the units before their redenomination,
 * VEN 0.014 is the bolivar soberano of August 2018, LBR and SOM 1.0 the US dollar; ZWE is 1.0 in 2010 and 2.04 in 2018.
 */
const CURRENCIES_2019 = { BGR: 'BGN', HRV: 'HRK', LBR: 'USD', MRT: 'MRO', SLE: 'SLL', SOM: 'USD', STP: 'STD', VEN: 'VES', ZWE: 'ZWL' };

const MAY_BE_ESTIMATE = {
  code: 'MAY_BE_ESTIMATE',
  message: {
    en: 'The last years before the release may be estimates of IMF staff; the copy at hand does not mark which. Forecasts (2019 and later) are left out.',
    ko: '발표 직전 연도는 IMF 직원의 추정치일 수 있으나 보유한 사본에는 표시가 없다. 전망치(2019년 이후)는 제외했다.',
  },
  appliesTo: 'all',
};

/** The IMF writes UVK for Kosovo where others write XKX. */
const areaOf = (country: string): string => (country === 'uvk' ? 'XKX' : country.toUpperCase());

function seriesWithRows(from: WeoSeries, file: SourceFile, currencyOf: (area: string) => AssumedCurrency): SeriesWithRows {
  const column = from.subject.toLowerCase();
  const observations = readCsv(file)
    .filter((row) => Number(row.get('year')) <= LAST_YEAR)
    .map((row): Observation => {
      const found = { area: areaOf(row.get('country')), period: row.get('year'), value: row.get(column), locator: `line ${row.line}` };
      if (!NATIONAL.has(from.unit)) return found;
      const { currency, assumed } = currencyOf(found.area);
      if (!currency) throw new Error(`${file.name} line ${row.line}: no currency is known for ${found.area}.`);
      return { ...found, currency, ...(assumed ? { warnings: CURRENCY_ASSUMED.code } : {}) };
    });
  const { subject, ...described } = from;
  return {
    series: {
      ...described, file, column,
      crosswalk: `WEO:${subject}`,
      source: `weo-${column.replaceAll('_', '-')}`,
      title: `World Economic Outlook Database, April 2019, ${subject}`,
      url: 'https://www.imf.org/external/pubs/ft/weo/2019/01/weodata/index.aspx',
    },
    observations,
  };
}

export function convertWeo(source: (path: string) => SourceFile): Seed[] {
  const currencyOf = currencies(source(COUNTRY_CODES), CURRENCIES_2019);
  return [seedOfSeries({
    folder: 'imf/weo/imf-weo-2019-04',
    publisher: { code: 'imf', name: { en: 'International Monetary Fund', ko: '국제통화기금' }, url: 'https://www.imf.org' },
    dataset: {
      code: 'imf-weo', title: { en: 'World Economic Outlook Database', ko: '세계경제전망 데이터베이스' }, url: 'https://www.imf.org/en/Publications/WEO',
      licence: { name: 'not stated', confirmed: false, note: 'Not read on the source itself.' },
    },
    edition: { code: 'imf-weo-2019-04', title: 'World Economic Outlook Database, April 2019', published: '2019-04', precedence: 10 },
    warnings: [MAY_BE_ESTIMATE, CURRENCY_ASSUMED],
    all: WEO_SERIES.map((from) => seriesWithRows(from, source(`${FOLDER}/imf-weo-2019-04/${from.subject.toLowerCase()}.csv`), currencyOf)),
  })];
}
