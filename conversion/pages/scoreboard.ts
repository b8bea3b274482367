import { readCsv, type Conversion, type Seed, type SourceFile, type SourceRow } from '../conversion.ts';
import { fileStated, indicatorRows, observationRows, warning, type Figure } from '../national/figures.ts';
import { NATIONAL_FACTS } from '../national/nationalFacts.ts';
import { SCOREBOARD_INDICATORS, SCOREBOARD_NAMES } from './scoreboardIndicators.ts';

export const SCOREBOARD_2024 = 'indicators/read-in-pages/eu_single_market_scoreboard_2024.csv';
const MEDIAN_PAGE = 'https://single-market-scoreboard.ec.europa.eu/node/587_en';

function indicatorOf(row: SourceRow): string {
  const found = SCOREBOARD_NAMES[row.get('indicator')];
  if (found === undefined) throw new Error(`Line ${row.line}: "${row.get('indicator')}" is no Scoreboard indicator known here`);
  return found;
}

const MID_RANKING = warning('MID_RANKING', 'listed', {
  en: 'The value of the country in the middle of the ranking, which the Scoreboard calls EU average: a median and not a mean.',
  ko: '스코어보드가 EU 평균이라 부르는, 순위 중간 국가의 값으로 평균이 아닌 중앙값임',
});
const PREVIOUS_YEAR = warning('PREVIOUS_YEAR', 'listed', {
  en: 'Printed in the table of 2021 and marked there as a figure of 2020.',
  ko: '2021년 표에 실렸으나 2020년 자료로 표기된 값임',
});
const SECOND_HAND = warning('SECOND_HAND', 'listed', {
  en: 'Read in a public planning document that tabulates the Scoreboard; the chart itself was not read.',
  ko: '스코어보드 도표 원문이 아니라 이를 표로 옮긴 공개 계획 문서에서 읽은 값임',
});
const NOT_FULLY_RELIABLE = warning('NO_TREND', 'all', {
  en: 'The European Court of Auditors found in 2023 that the Scoreboard does not allow a proper analysis of trends and that its data are neither complete nor fully accurate. Indicators and cut-offs change between editions.',
  ko: '유럽회계감사원은 2023년 스코어보드로 추세를 제대로 분석할 수 없고 자료가 완전·정확하지 않다고 지적함. 지표와 기준값은 판마다 바뀜',
});

/** Publication rates are of the year before: the unit column says so. */
function figure2021(row: SourceRow): Figure {
  const median = row.get('iso3') === 'EU27';
  const earlier = row.get('unit').includes('(2020 data)');
  return {
    indicator: indicatorOf(row), area: row.get('iso3'), period: earlier ? '2020' : row.get('year'), value: row.get('value'), status: median ? 'D' : 'A',
    warnings: [...(median ? ['MID_RANKING'] : []), ...(earlier ? ['PREVIOUS_YEAR'] : [])],
    source: 'sms-2021-france', locator: `line ${row.line}, table, column ${median ? 'of the EU average' : '2021'}`,
  };
}

/** national-facts.csv gives the same eight medians, read on another page: they must agree, and the locator names both. */
function figure2024(row: SourceRow, twins: readonly SourceRow[]): Figure {
  const indicator = indicatorOf(row);
  const place = { indicator, area: row.get('iso3'), period: row.get('year'), value: row.get('value') };
  if (row.get('iso3') !== 'EU27') return { ...place, warnings: ['SECOND_HAND'], source: 'sms-2024-countries', locator: `line ${row.line}, section 8, table` };
  const twin = twins.find((each) => indicatorOf(each) === indicator);
  if (twin?.get('value') !== row.get('value')) throw new Error(`${indicator} 2024: line ${row.line} and national-facts.csv disagree`);
  return { ...place, status: 'D', warnings: ['MID_RANKING'], source: 'sms-2024-median', locator: `line ${row.line}, table, column EU average (the same in national-facts.csv line ${twin.line})` };
}

interface Edition {
  readonly year: string;
  readonly precedence: number;
  readonly note: string;
  readonly figures: readonly Figure[];
  readonly sources: readonly object[];
}

function seed(edition: Edition): Seed {
  const used = new Set(edition.figures.flatMap((figure) => figure.warnings ?? []));
  const listed = [MID_RANKING, PREVIOUS_YEAR, SECOND_HAND].filter((each) => used.has((each as { code: string }).code));
  return {
    folder: `european-commission/single-market-scoreboard/sms-${edition.year}`,
    sidecar: {
      publisher: { code: 'european-commission', name: { en: 'European Commission', ko: '유럽연합 집행위원회' }, url: 'https://single-market-scoreboard.ec.europa.eu' },
      dataset: { code: 'single-market-scoreboard', title: { en: 'Single Market Scoreboard: access to public procurement', ko: '단일시장 스코어보드: 공공조달 접근' }, url: 'https://single-market-scoreboard.ec.europa.eu', licence: { name: 'not stated', confirmed: false } },
      edition: { code: `sms-${edition.year}`, title: `Single Market Scoreboard, figures of ${edition.year}`, accessed: '2026-11-24', precedence: edition.precedence, note: edition.note },
      sources: edition.sources,
      warnings: [NOT_FULLY_RELIABLE, ...listed],
      tables: [{ file: 'indicators.csv', kind: 'indicators' }, { file: 'observations.csv', kind: 'observations' }],
    },
    tables: [{ file: 'indicators.csv', rows: indicatorRows(SCOREBOARD_INDICATORS, edition.figures) }, { file: 'observations.csv', rows: observationRows(edition.figures) }],
  };
}

const pageIn = (file: SourceFile) => (code: string, title: string, url: string): object => ({ code, title, url, locatorForm: 'line of the file, and the place in the page', file: fileStated(file) });

export const scoreboard: Conversion = (source) => {
  const facts = source(NATIONAL_FACTS);
  const file = source(SCOREBOARD_2024);
  const page = pageIn(file);
  const older = readCsv(facts).filter((row) => row.get('indicator').startsWith('sms_'));
  const twins = older.filter((row) => row.get('year') === '2024');
  const rows = readCsv(file);
  const cutOffs = 'Cut-offs of older editions are not given: their colours were read from an order, and the page contradicts itself on decision speed.';
  return [
    seed({
      year: '2021', precedence: 10, note: `France and the mid-ranking country only. ${cutOffs}`,
      figures: older.filter((row) => row.get('year') === '2021').map(figure2021),
      sources: [pageIn(facts)('sms-2021-france', 'Accès aux marchés publics (France)', 'https://single-market-scoreboard.ec.europa.eu/node/286_fr')],
    }),
    seed({
      year: '2024', precedence: 20, note: `Eight of the twelve indicators for the mid-ranking country, two for five countries; tables of two countries whose names were not stored are left out. ${cutOffs}`,
      figures: rows.map((row) => figure2024(row, twins)),
      sources: [
        page('sms-2024-median', 'Access to public procurement, 2024, column of the EU average', MEDIAN_PAGE),
        page('sms-2024-countries', 'Public procurement, January to December 2024, as tabulated in a public planning document (electionsbg, docs/plans/procurement-risk-v2.md)', 'https://github.com/atanasster/electionsbg'),
      ],
    }),
  ];
};
