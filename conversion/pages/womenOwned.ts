import { claimFiles } from '../claims/claimTables.ts';
import { readCsv, type Conversion, type SeedRow, type SourceRow } from '../conversion.ts';
import { fileStated, indicatorRows, locatorOf, observationRows, warning, type Figure, type IndicatorSpec } from '../national/figures.ts';

export const WOMEN_OWNED = 'indicators/read-in-pages/women_owned_firms.csv';
const CAMPAIGN = 'https://www.shetrades.com/story/itc-un-women-call-on-countries-to-join-gender-responsive-public-procurement-campaign/';
const ANALYSIS = 'https://rstudio-pubs-static.s3.amazonaws.com/610197_fe71f9dd173443598da6f392128f2a19.html';

const SPECS: readonly IndicatorSpec[] = [
  {
    code: 'ITC_WOMEN_OWNED_CONTRACT_SHARE', unit: 'PT', better: 'HIGHER', comparability: 'INTERNATIONAL', topic: 'gender', numerator: 'government contracts with women-owned businesses', denominator: 'government contracts',
    name: { en: 'Share of government contracts going to women-owned businesses', ko: '정부계약 중 여성기업 수주 비중' },
    definition: { en: 'Share of government contracts of the world that go to women-owned businesses, as a campaign of ITC and UN Women tells it; no method was published.', ko: '국제무역센터(ITC)·유엔여성기구 캠페인이 제시한 세계 정부계약 중 여성기업 수주 비중으로, 산출 방법은 공개되지 않음.' },
  },
  {
    code: 'ITC_GLOBAL_PROCUREMENT_VALUE', unit: 'USD', multiplier: 12, comparability: 'INTERNATIONAL', topic: 'procurement-size',
    name: { en: 'Public procurement market of the world (ITC and UN Women)', ko: '세계 공공조달 시장 규모(국제무역센터·유엔여성기구)' },
    definition: { en: 'Value of the public procurement market of the world in US dollars, as a campaign of ITC and UN Women tells it; no method was published.', ko: '국제무역센터(ITC)·유엔여성기구 캠페인이 제시한 세계 공공조달 시장 규모(미국 달러)로, 산출 방법은 공개되지 않음.' },
  },
];

const CODES: Readonly<Record<string, string>> = {
  'Share of government contracts going to women-owned businesses': 'ITC_WOMEN_OWNED_CONTRACT_SHARE',
  'Global public procurement market': 'ITC_GLOBAL_PROCUREMENT_VALUE',
};

function figure(row: SourceRow): Figure {
  const indicator = CODES[row.get('indicator')];
  if (indicator === undefined) throw new Error(`Line ${row.line}: "${row.get('indicator')}" has no indicator`);
  return { indicator, area: row.get('iso3'), period: row.get('year'), value: row.get('value'), status: 'U', warnings: [], source: 'itc-un-women-2024', locator: locatorOf(row.line, row.get('locator').split(' (')[0] ?? '') };
}

/** Figures over several years have no period: they are kept as claims about the country. */
function claimRow(row: SourceRow): SeedRow {
  const predicate = row.get('indicator').toLowerCase().replaceAll(/[^a-z]+/gu, '_');
  return { subject_kind: 'COUNTRY', subject: row.get('iso3'), predicate, value: `${row.get('value')}${row.get('unit') === '%' ? ' %' : ` ${row.get('unit')}`}, ${row.get('year')}`, as_of: null, source: 'open-contracting-analysis', locator: `line ${row.line}` };
}

export const womenOwned: Conversion = (source) => {
  const file = source(WOMEN_OWNED);
  const rows = readCsv(file);
  const dated = rows.filter((row) => row.get('source_url') === CAMPAIGN);
  const others = rows.filter((row) => row.get('source_url') === ANALYSIS);
  if (dated.length + others.length !== rows.length) throw new Error('A row of women_owned_firms.csv is of neither page');
  const figures = dated.map(figure);
  const tables = [
    { file: 'indicators.csv', rows: indicatorRows(SPECS, figures) },
    { file: 'observations.csv', rows: observationRows(figures) },
    ...claimFiles(others.map(claimRow)),
  ];
  const page = { locatorForm: 'line of the file, and the paragraph of the page', file: fileStated(file) };
  return [{
    folder: 'itc-un-women/women-owned-firms/women-owned-firms-2024',
    sidecar: {
      publisher: { code: 'itc-un-women', name: { en: 'International Trade Centre and UN Women', ko: '국제무역센터·유엔여성기구' }, url: 'https://www.shetrades.com' },
      dataset: { code: 'women-owned-firms', title: { en: 'Women-owned firms in public procurement', ko: '공공조달의 여성기업' }, url: CAMPAIGN, licence: { name: 'not stated', confirmed: false } },
      edition: { code: 'women-owned-firms-2024', title: 'Figures told in 2024, and an analysis of open contracting data', accessed: '2026-11-24', precedence: 10, note: 'Figures over several years (Dominican Republic 2018 to 2020, City of Buenos Aires 2018 to 2019) are claims, because they have no single period.' },
      sources: [
        { code: 'itc-un-women-2024', title: 'Gender-responsive public procurement campaign, press release of 2024-03-12', url: CAMPAIGN, ...page },
        { code: 'open-contracting-analysis', publisher: { code: 'rpubs', name: { en: 'RPubs (author not shown)', ko: 'RPubs(저자 미표기)' } }, title: 'Analysis of open contracting data on women suppliers (document 610197)', url: ANALYSIS, ...page },
      ],
      warnings: [warning('NO_METHOD', 'all', { en: 'As told in 2024 without a published method; the year that the figure is of is not named.', ko: '2024년에 산출 방법 공개 없이 제시된 수치로, 어느 해의 값인지는 명시되지 않음' })],
      tables: tables.map((table) => ({ file: table.file, kind: table.file.replace('.csv', '') })),
    },
    tables,
  }];
};
