import { readCsv, type Conversion, type Seed, type SourceFile, type SourceRow } from '../conversion.ts';
import { fileStated, indicatorRows, observationRows, warning, type Figure, type IndicatorSpec } from '../national/figures.ts';
import { NATIONAL_FACTS } from '../national/nationalFacts.ts';

export const WORLD_BANK_SIZE = 'indicators/read-in-pages/world_bank_procurement_size.csv';
const BLOG = 'https://blogs.worldbank.org/en/developmenttalk/how-large-public-procurement';
const DATABASE_PAGE = 'https://www.worldbank.org/en/news/feature/2020/03/23/global-public-procurement-database-share-compare-improve';
const DATABASE_RELEASE = 'https://www.worldbank.org/en/news/press-release/2020/03/18/world-bank-launches-first-global-public-procurement-database-to-promote-procurement-reform-and-innovation';

type Words = readonly [name: string, definition: string];
const size = (code: string, unit: string, [en, ko]: readonly [Words, Words]): IndicatorSpec => ({ code, unit, name: { en: en[0], ko: ko[0] }, definition: { en: en[1], ko: ko[1] }, comparability: 'INTERNATIONAL', topic: 'procurement-size' });
const trillions = (spec: IndicatorSpec): IndicatorSpec => ({ ...spec, multiplier: 12 });

const SPECS: readonly IndicatorSpec[] = [
  { ...size('WB_STAFF_PROCUREMENT_SHARE_GDP', 'PT_B1GQ', [['Public procurement as a share of GDP, estimate of World Bank staff', 'Public procurement as a share of GDP as World Bank staff estimated it; averages of economies for income groups, the share of global GDP for the world. The method is not the OECD’s.'], ['GDP 대비 공공조달 비중: 세계은행 직원 추정', '세계은행 직원이 추정한 GDP 대비 공공조달 비중. 소득 분류는 국가 평균, 세계는 세계 GDP 대비 비중이며 OECD 방법과 다름.']]), numerator: 'public procurement', denominator: 'GDP' },
  trillions(size('WB_STAFF_PROCUREMENT_VALUE', 'USD', [['Public procurement of the world, estimate of World Bank staff', 'Value of public procurement of the world in US dollars as World Bank staff estimated it.'], ['세계 공공조달 규모: 세계은행 직원 추정', '세계은행 직원이 추정한 세계 공공조달 규모(미국 달러).']])),
  { ...size('WB_GPPD_PROCUREMENT_SHARE_GDP_LOW', 'PT_B1GQ', [['Public procurement as a share of GDP, low end (Global Public Procurement Database)', 'Lower end of the range in which the World Bank puts the average share of public procurement in GDP.'], ['GDP 대비 공공조달 비중 하한(세계 공공조달 데이터베이스)', '세계은행이 제시한 GDP 대비 공공조달 평균 비중 범위의 하한.']]), numerator: 'public procurement', denominator: 'GDP' },
  { ...size('WB_GPPD_PROCUREMENT_SHARE_GDP_HIGH', 'PT_B1GQ', [['Public procurement as a share of GDP, high end (Global Public Procurement Database)', 'Upper end of the range in which the World Bank puts the average share of public procurement in GDP.'], ['GDP 대비 공공조달 비중 상한(세계 공공조달 데이터베이스)', '세계은행이 제시한 GDP 대비 공공조달 평균 비중 범위의 상한.']]), numerator: 'public procurement', denominator: 'GDP' },
  trillions(size('WB_GPPD_PROCUREMENT_VALUE', 'USD', [['Public procurement of the world (Global Public Procurement Database)', 'Value of public procurement of the world in US dollars, as the page on the database tells it.'], ['세계 공공조달 규모(세계 공공조달 데이터베이스)', '데이터베이스 소개 자료에 제시된 세계 공공조달 규모(미국 달러).']])),
  size('WB_GPPD_COUNTRIES', 'NUM', [['Countries and territories in the Global Public Procurement Database', 'Number of countries and territories that the database covers.'], ['세계 공공조달 데이터베이스 수록 국가·지역 수', '데이터베이스에 수록된 국가와 지역의 수.']]),
];

/** The words of the indicator column; those of the blog end in the group that they are of, which the area says already. */
const CODES: readonly (readonly [words: RegExp, url: string, code: string])[] = [
  [/^Public procurement, global$/u, BLOG, 'WB_STAFF_PROCUREMENT_VALUE'],
  [/^Public procurement as a share of (?:global )?GDP/u, BLOG, 'WB_STAFF_PROCUREMENT_SHARE_GDP'],
  [/low end$/u, DATABASE_PAGE, 'WB_GPPD_PROCUREMENT_SHARE_GDP_LOW'],
  [/high end$/u, DATABASE_PAGE, 'WB_GPPD_PROCUREMENT_SHARE_GDP_HIGH'],
  [/^Public procurement, global \(nearly\)$/u, DATABASE_PAGE, 'WB_GPPD_PROCUREMENT_VALUE'],
  [/^Countries and territories/u, DATABASE_RELEASE, 'WB_GPPD_COUNTRIES'],
];

function codeOf(row: SourceRow): string {
  const found = CODES.find(([words, url]) => url === row.get('source_url') && words.test(row.get('indicator')));
  if (!found) throw new Error(`Line ${row.line}: "${row.get('indicator')}" has no indicator`);
  return found[2];
}

/** The national facts repeat five figures of the blog: they must agree, and the locator names both places. */
function blogFigure(row: SourceRow, twins: readonly SourceRow[]): Figure {
  const indicator = codeOf(row);
  const twin = indicator === 'WB_STAFF_PROCUREMENT_SHARE_GDP' ? twins.find((each) => each.get('iso3') === row.get('iso3')) : undefined;
  if (twin && twin.get('value') !== row.get('value')) throw new Error(`Line ${row.line} and line ${twin.line} of national-facts.csv disagree`);
  const carried = row.get('locator').includes('year as in para 1');
  const place = `line ${row.line}, ${row.get('locator').split(' (')[0] ?? ''}`;
  return { indicator, area: row.get('iso3'), period: row.get('year'), value: row.get('value'), status: 'E', warnings: carried ? ['YEAR_CARRIED'] : [], source: 'how-large', locator: twin ? `${place} (the same in national-facts.csv line ${twin.line})` : place };
}

function databaseFigure(row: SourceRow): Figure {
  const counted = codeOf(row) === 'WB_GPPD_COUNTRIES';
  return { indicator: codeOf(row), area: row.get('iso3'), period: row.get('year'), value: row.get('value'), status: counted ? 'A' : 'E', warnings: counted ? [] : ['AS_TOLD_IN_2020'], source: counted ? 'gppd-release' : 'gppd-page', locator: `line ${row.line}, para 1` };
}

const SOURCES_DISAGREE = warning('SOURCES_DISAGREE', 'all', {
  en: 'World Bank pages contradict each other on the size of procurement (12 % against 13 to 20 % of GDP): each has its own indicators and they are not joined.',
  ko: '조달 규모에 대한 세계은행 자료가 서로 다르므로(GDP 대비 12% 또는 13~20%) 자료별로 지표를 나누고 연결하지 않음',
});
const YEAR_CARRIED = warning('YEAR_CARRIED', 'listed', {
  en: 'The paragraph names no year; that of the first paragraph is taken.',
  ko: '해당 문단에 연도가 없어 첫 문단의 연도를 적용함',
});
const AS_TOLD = warning('AS_TOLD_IN_2020', 'listed', {
  en: 'As told in 2020; the year that the figure is of is not named.',
  ko: '2020년에 제시된 수치로, 어느 해의 값인지는 명시되지 않음',
});

interface Edition {
  readonly code: string;
  readonly title: string;
  readonly published?: string;
  readonly note: string;
  readonly figures: readonly Figure[];
  readonly sources: readonly object[];
  readonly warnings: readonly object[];
}

function seed(edition: Edition): Seed {
  return {
    folder: `world-bank/procurement-size/${edition.code}`,
    sidecar: {
      publisher: { code: 'world-bank', name: { en: 'World Bank', ko: '세계은행' }, url: 'https://www.worldbank.org' },
      dataset: { code: 'wb-procurement-size', title: { en: 'Size of public procurement as World Bank pages tell it', ko: '세계은행 자료의 공공조달 규모' }, url: BLOG, licence: { name: 'not stated', confirmed: false } },
      edition: { code: edition.code, title: edition.title, ...(edition.published && { published: edition.published }), accessed: '2026-11-24', precedence: 10, note: edition.note },
      sources: edition.sources,
      warnings: edition.warnings,
      tables: [{ file: 'indicators.csv', kind: 'indicators' }, { file: 'observations.csv', kind: 'observations' }],
    },
    tables: [{ file: 'indicators.csv', rows: indicatorRows(SPECS, edition.figures) }, { file: 'observations.csv', rows: observationRows(edition.figures) }],
  };
}

const pageIn = (file: SourceFile) => (code: string, title: string, url: string): object => ({ code, title, url, locatorForm: 'line of the file, and the paragraph of the page', file: fileStated(file) });

/** Rows without a year (Benchmarking Public Procurement 2017) cannot be observations. */
export const worldBankSize: Conversion = (source) => {
  const file = source(WORLD_BANK_SIZE);
  const page = pageIn(file);
  const twins = readCsv(source(NATIONAL_FACTS)).filter((row) => row.get('indicator') === 'procurement_share_gdp_bosio_djankov');
  const rows = readCsv(file).filter((row) => row.get('year') !== '');
  const blog = rows.filter((row) => row.get('source_url') === BLOG);
  const missed = twins.filter((twin) => !blog.some((row) => row.get('iso3') === twin.get('iso3')));
  if (missed.length > 0) throw new Error(`national-facts.csv lines ${missed.map((row) => row.line).join(', ')} have no twin`);
  return [
    seed({ code: 'wb-how-large-2018', title: 'How large is public procurement? (estimates for 2018)', note: 'Benchmarking Public Procurement 2017 gives 14.5 % (low income) and 13.6 % (upper middle income) without a year: left out.', figures: blog.map((row) => blogFigure(row, twins)), sources: [page('how-large', 'How large is public procurement? (Let’s Talk Development, by World Bank staff)', BLOG)], warnings: [SOURCES_DISAGREE, YEAR_CARRIED] }),
    seed({
      code: 'wb-gppd-2020', title: 'Global Public Procurement Database, as presented in March 2020', published: '2020-03', note: 'A range for the world and the number of countries covered; values by country were not stored.',
      figures: rows.filter((row) => row.get('source_url') !== BLOG).map(databaseFigure),
      sources: [page('gppd-page', 'Global Public Procurement Database: Share, Compare, Improve! (2020-03-23)', DATABASE_PAGE), page('gppd-release', 'Press release on the Global Public Procurement Database (2020-03-18)', DATABASE_RELEASE)],
      warnings: [SOURCES_DISAGREE, AS_TOLD],
    }),
  ];
};
