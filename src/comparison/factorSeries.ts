/** What a factor does; the code under which it is listed in a cell. */
export const FACTOR_NAMES = {
  MARKET_RATE: 'National currency per US dollar, average of the year at market rates.',
  PPP: 'National currency per international dollar.',
  DEFLATOR_BASE: 'GDP deflator of the base year.',
  DEFLATOR: 'GDP deflator of the year of the value.',
  POPULATION: 'Persons in the year.',
  GDP: 'Gross domestic product of the year, in the currency of the value.',
  EXPENDITURE_SHARE: 'General government expenditure of the year, % of GDP.',
  INDEX_BASE: 'The normalised value of the base period.',
  PREVIOUS_YEAR: 'The normalised value of the same period a year before.',
  OTHER_CURRENCY: 'What the same cell has in another currency, after the same steps.',
} as const;

export type FactorName = keyof typeof FACTOR_NAMES;

/** Factors that are read from one series as they are. */
export type SeriesFactor = 'PPP' | 'DEFLATOR' | 'POPULATION' | 'EXPENDITURE_SHARE' | 'GDP_XDC' | 'GDP_USD';

/** The series of each factor, the preferred one first. A lesser series with the exact year goes before a nearby year of a better one. */
export const FACTOR_SERIES: Readonly<Record<SeriesFactor, readonly string[]>> = {
  PPP: ['WDI_PPP_GDP', 'IMF_WEO_PPP_RATE'],
  DEFLATOR: ['WDI_GDP_DEFLATOR', 'IMF_WEO_DEFLATOR'],
  POPULATION: ['WDI_POPULATION', 'IMF_WEO_POPULATION'],
  EXPENDITURE_SHARE: ['IMF_FM_EXPENDITURE_GDP', 'IMF_WEO_EXPENDITURE_GDP'],
  GDP_XDC: ['IMF_WEO_GDP_XDC'],
  GDP_USD: ['WDI_GDP_USD', 'IMF_WEO_GDP_USD'],
};

/**
 * A market rate in national currency per US dollar: a series, or the ratio of GDP in both currencies, which is the rate
 * that its publisher used. AREA asks for a row of the area itself, CURRENCY for any area that states the currency
 * (the first by code): the euro stands under the euro area, and a target currency belongs to no area asked.
 */
export interface RateSource {
  readonly numerator: string;
  readonly denominator: string | null;
  readonly by: 'AREA' | 'CURRENCY';
}

/** A rate of the area itself goes first: countries state years before they took the euro in euros at the rate of conversion. */
export const RATE_SOURCES: readonly RateSource[] = [
  { numerator: 'FED_FX', denominator: null, by: 'AREA' },
  { numerator: 'IMF_WEO_GDP_XDC', denominator: 'IMF_WEO_GDP_USD', by: 'AREA' },
  { numerator: 'FED_FX', denominator: null, by: 'CURRENCY' },
  { numerator: 'IMF_WEO_GDP_XDC', denominator: 'IMF_WEO_GDP_USD', by: 'CURRENCY' },
];

/** Indicators that are normalised by their publisher already: to do it twice would be wrong. */
export const NORMALISED_BY_PUBLISHER: ReadonlyMap<string, { readonly pricesOf: string; readonly perCapita: boolean }> = new Map([
  ['WDI_GDP_CONSTANT_USD', { pricesOf: '2015', perCapita: false }],
  ['WDI_GDP_PER_CAPITA_CONSTANT_USD', { pricesOf: '2015', perCapita: true }],
  ['WDI_GDP_CONSTANT_PPP', { pricesOf: '2021', perCapita: false }],
  ['WDI_GDP_PER_CAPITA_CONSTANT_PPP', { pricesOf: '2021', perCapita: true }],
]);

/** Indices whose base year differs by country: a value of one country cannot be set beside that of another. */
export const BASE_DIFFERS_BY_COUNTRY: ReadonlySet<string> = new Set(FACTOR_SERIES.DEFLATOR);
