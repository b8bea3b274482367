import { readCsv, type Seed, type SourceFile } from '../conversion.ts';
import { alpha3ByAlpha2, COUNTRY_CODES, currencies, CURRENCY_ASSUMED } from './currency.ts';
import { FOLDER, seedOfSeries, type EditionOfSeries, type Observation, type SeriesWithRows } from './series.ts';
import { GDP_USD, POPULATION, PPP_RATE, SUBSET, type WdiSeries } from './wdiSeries.ts';

const PUBLISHER = { code: 'world-bank', name: { en: 'World Bank', ko: '세계은행' }, url: 'https://www.worldbank.org' };
const DATASET = {
  code: 'wdi',
  title: { en: 'World Development Indicators', ko: '세계개발지표' },
  url: 'https://datatopics.worldbank.org/world-development-indicators/',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/', confirmed: true },
};

/** Currencies that the PPP rates are in, where the reference list says another: read from their size against the WEO of 2019. */
const PPP_CURRENCIES = { BGR: 'BGN', LBR: 'USD' };

const GROUPS_OF_EDITION = {
  code: 'GROUP_AS_OF_EDITION',
  message: {
    en: 'Aggregates of the World Bank have the members of their edition: the same code may cover other countries in another edition (MEA is named with Afghanistan and Pakistan in the copies to 2024, and without them in the edition of mid-2024).',
    ko: '세계은행 집계 지역은 해당 판의 구성국을 따른다. 같은 코드라도 판에 따라 포함 국가가 다를 수 있다(MEA는 2024년까지 수록한 사본에서는 아프가니스탄과 파키스탄을 포함한 이름이고 2024년 중반 판에서는 그렇지 않다).',
  },
  appliesTo: 'all',
};

const describe = (from: WdiSeries, file: SourceFile): SeriesWithRows['series'] => ({
  ...from,
  multiplier: 0,
  crosswalk: `WDI:${from.wdi}`,
  source: `wdi-${from.wdi.toLowerCase().replaceAll('.', '-')}`,
  title: `World Development Indicators, ${from.wdi}: ${from.name.en}`,
  url: `https://data.worldbank.org/indicator/${from.wdi}`,
  file,
});

/** Files of the form Country Name, Country Code, Year, Value; codes of aggregates stay as they are. */
function longSeries(from: WdiSeries, file: SourceFile): SeriesWithRows {
  const observations = readCsv(file).map((row): Observation => ({
    area: row.get('Country Code'), period: row.get('Year'), value: row.get('Value'), locator: `line ${row.line}`,
  }));
  return { series: describe(from, file), observations };
}

function pppSeries(file: SourceFile, countryCodes: SourceFile): SeriesWithRows {
  const alpha3 = alpha3ByAlpha2(countryCodes);
  const currencyOf = currencies(countryCodes, PPP_CURRENCIES);
  const observations = readCsv(file).map((row): Observation => {
    const area = alpha3.get(row.get('Country ID'));
    if (!area) throw new Error(`${file.name} line ${row.line}: "${row.get('Country ID')}" is no ISO 3166-1 alpha-2 code.`);
    const { currency, assumed } = currencyOf(area);
    return {
      area, period: row.get('Year'), value: row.get('PPP'), locator: `line ${row.line}`,
      ...(currency ? { currency } : {}), ...(assumed ? { warnings: CURRENCY_ASSUMED.code } : {}),
    };
  });
  return { series: describe(PPP_RATE, file), observations };
}

/** One series of the wide file; empty cells are left out, because the file does not say why they are empty. */
function subsetSeries(from: WdiSeries, file: SourceFile): SeriesWithRows {
  const observations = readCsv(file)
    .filter((row) => row.get(from.column) !== '')
    .map((row): Observation => ({
      area: row.get('country_code'), period: row.get('year'), value: row.get(from.column), locator: `line ${row.line}, column ${from.column}`,
    }));
  return { series: describe(from, file), observations };
}

const common = { publisher: PUBLISHER, dataset: DATASET } as const;

export function convertWdi(source: (path: string) => SourceFile): Seed[] {
  const subset = source(`${FOLDER}/wdi_subset_1990-2024_cliaretl.csv`);
  const gdp: EditionOfSeries = {
    ...common,
    folder: 'world-bank/wdi/wdi-2024',
    edition: { code: 'wdi-2024', title: 'World Development Indicators, edition of mid-2024 (years to 2023)', published: '2024', precedence: 10 },
    warnings: [GROUPS_OF_EDITION],
    all: [longSeries(GDP_USD, source(`${FOLDER}/wdi_gdp_current_usd.csv`))],
  };
  const rest: EditionOfSeries = {
    ...common,
    folder: 'world-bank/wdi/wdi-2025',
    edition: { code: 'wdi-2025', title: 'World Development Indicators, copies with years to 2024', precedence: 20 },
    warnings: [GROUPS_OF_EDITION, CURRENCY_ASSUMED],
    all: [
      longSeries(POPULATION, source(`${FOLDER}/wdi_population_total.csv`)),
      pppSeries(source(`${FOLDER}/wdi_ppp_conversion_factor_gdp.csv`), source(COUNTRY_CODES)),
      ...SUBSET.map((series) => subsetSeries(series, subset)),
    ],
  };
  return [seedOfSeries(gdp), seedOfSeries(rest)];
}
