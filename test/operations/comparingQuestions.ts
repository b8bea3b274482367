import { readOperations } from '../../src/graphql/operations.ts';

export interface AskedQuestion {
  readonly name: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const MEASURES = ['COUNT', 'MAX', 'MEAN', 'MEDIAN', 'MID_RANKING', 'MIN', 'QUANTILE', 'SUM', 'WEIGHTED_MEAN'];
const NORMALISATIONS = [
  undefined, { currency: 'USD' }, { perCapita: true }, { shareOfGdp: true }, { ppp: true }, { yearOnYear: true }, { index: { base: '2010' } },
  { ppp: true, perCapita: true, prices: 'CONSTANT', baseYear: 2015 },
];
const AREAS = ['KOR', 'VNM', 'NLD', 'USA', 'OECD'];

/** The input of each function that compares, with many choices: what the database counts, sorts and joins for it must be alike. */
const INPUTS: Readonly<Record<string, readonly object[]>> = {
  CompareOverTime: [
    ...NORMALISATIONS.map((normalise) => ({ areas: AREAS, indicators: ['IMF_WEO_EXPENDITURE'], periods: { from: '2009', to: '2012' }, ...(normalise ? { normalise } : {}) })),
    { group: 'OECD', indicators: ['OECD_GG_PROCUREMENT_GDP', 'DB_CWG_TIME', 'WDI_POPULATION'], periods: { latest: 2 } },
    { group: 'ASEAN', indicators: ['DB_CWG_TIME'], membership: 'TODAY', maxYearGap: 3, periods: { from: '2015', to: '2022' } },
    { areas: ['KOR', 'KOX'], indicators: ['DB_CWG_TIME'] },
    { areas: ['KOR'], indicators: ['NO_SUCH'] },
    { areas: ['KOR'], indicators: [] },
    { areas: ['KOR'], indicators: ['DB_CWG_TIME'], edition: 'no-such-edition' },
    { areas: ['KOR'], indicators: ['DB_CWG_TIME'], periods: { from: '2020', to: '2010' } },
  ],
  RankCountries: [
    ...['DB_CWG_TIME', 'DB_CWG_PROCEDURES', 'DB_CWG_EPROCUREMENT_INDEX', 'WDI_POPULATION', 'OECD_GG_PROCUREMENT_EXPENDITURE'].map((indicator, i) => (i % 2 === 0 ? { indicator, group: 'OECD' } : { indicator, group: 'ASEAN', maxYearGap: 5 })),
    { indicator: 'DB_CWG_PROCEDURES' },
    { indicator: 'IMF_WEO_EXPENDITURE', group: 'OECD', period: '2012', normalise: { perCapita: true, currency: 'USD' } },
    { indicator: 'OECD_GG_PROCUREMENT_GDP', period: '1066' },
    { indicator: 'OECD_GG_PROCUREMENT_GDPX' },
    { indicator: 'DB_CWG_TIME', group: 'NATO' },
  ],
  AggregateGroups: [
    ...MEASURES.flatMap((measure, i) => ['ALL', 'REGION', 'INCOME_GROUP', 'GROUP'].filter((_, j) => i % 4 === j || measure === 'MEDIAN').map((by) => ({ indicator: 'DB_CWG_TIME', measure, by, ...(by === 'GROUP' ? { areas: ['ASEAN', 'OECD'] } : {}), ...(measure === 'QUANTILE' ? { quantile: 0.9 } : {}), ...(measure === 'WEIGHTED_MEAN' ? { weights: 'WDI_POPULATION' } : {}) }))),
    { indicator: 'IMF_WEO_EXPENDITURE', measure: 'SUM', by: 'REGION', fixedSample: true, periods: { from: '2010', to: '2014' }, normalise: { currency: 'USD' } },
    { indicator: 'DB_CWG_TIME', measure: 'QUANTILE', quantile: 2 },
    { indicator: 'DB_CWG_TIME', measure: 'WEIGHTED_MEAN', weights: 'NO_SUCH' },
  ],
  CorrelateIndicators: [{ x: 'DB_CWG_TIME', y: 'DB_CWG_PROCEDURES' }, { x: 'DB_CWG_TIME', y: 'WDI_POPULATION', group: 'OECD', maxYearGap: 4 }, { x: 'DB_CWG_TIME', y: 'NO_SUCH' }],
  SeriesOfCountry: [...AREAS.map((area) => ({ area, indicator: 'IMF_WEO_EXPENDITURE' })), { area: 'KOR', indicator: 'WDI_POPULATION', normalise: { yearOnYear: true }, periods: { from: '2000', to: '2019' } }],
};

/** Every function that compares, asked in the words of the example library. */
export async function comparingQuestions(): Promise<AskedQuestion[]> {
  const operations = new Map((await readOperations()).map((operation) => [operation.name, operation]));
  return Object.entries(INPUTS).flatMap(([name, inputs]) => {
    const operation = operations.get(name);
    if (!operation) throw new Error(`The example library has no ${name}.`);
    return inputs.map((input) => ({ name: `${name} ${JSON.stringify(input)}`, document: operation.document, variables: { ...operation.variables, input } }));
  });
}
