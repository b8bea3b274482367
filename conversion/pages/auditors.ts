import { readCsv, type Conversion, type SourceRow } from '../conversion.ts';
import { fileStated, indicatorRows, locatorOf, observationRows, warning, type Figure, type IndicatorSpec } from '../national/figures.ts';
import { NATIONAL_FACTS } from '../national/nationalFacts.ts';

export const AUDITORS = 'indicators/read-in-pages/eca_sr28_2023_competition.csv';
const KEYSTONE = 'https://keystonepg.ie/european-court-of-auditors/';

const SPECS: readonly IndicatorSpec[] = [
  {
    code: 'ECA_BIDDERS_PER_PROCEDURE', unit: 'BIDS', better: 'HIGHER', comparability: 'INTERNATIONAL', topic: 'competition', numerator: 'bidders', denominator: 'procedures',
    name: { en: 'Average number of bidders per procedure (European Court of Auditors)', ko: '절차당 평균 입찰자 수(유럽회계감사원)' },
    definition: { en: 'Mean number of bidders in a procedure of the European Union: a mean over procedures, not the median country of the Single Market Scoreboard.', ko: '유럽연합 조달 절차의 평균 입찰자 수로, 단일시장 스코어보드의 중간 국가 값이 아닌 절차 전체의 평균임.' },
  },
  {
    code: 'ECA_DIRECT_AWARD_SHARE', unit: 'PT', better: 'LOWER', comparability: 'INTERNATIONAL', topic: 'competition', numerator: 'negotiated (direct) awards', denominator: 'procedures reported',
    name: { en: 'Share of direct awards in procedures (European Court of Auditors)', ko: '직접 낙찰 절차 비중(유럽회계감사원)' },
    definition: { en: 'Negotiated (direct) awards as a share of the procedures that the member states of the European Union reported.', ko: '유럽연합 회원국이 보고한 절차 중 협상(직접) 낙찰의 비중.' },
  },
];

/** national-facts.csv repeats the bidders: they must agree, and the locator names both places. */
function figure(row: SourceRow, twins: readonly SourceRow[]): Figure {
  const direct = row.get('unit').startsWith('%');
  const twin = direct ? undefined : twins.find((each) => each.get('year') === row.get('year'));
  if (!direct && twin?.get('value') !== row.get('value')) throw new Error(`Line ${row.line} and national-facts.csv disagree`);
  const place = locatorOf(row.line, row.get('locator'));
  return {
    indicator: direct ? 'ECA_DIRECT_AWARD_SHARE' : 'ECA_BIDDERS_PER_PROCEDURE', area: row.get('iso3'), period: row.get('year'), value: row.get('value'),
    warnings: direct ? ['APPROXIMATE'] : [], source: row.get('source_url') === KEYSTONE ? 'eca-keystone' : 'eca-iede', locator: twin ? `${place} (the same in national-facts.csv line ${twin.line})` : place,
  };
}

export const auditors: Conversion = (source) => {
  const file = source(AUDITORS);
  const twins = readCsv(source(NATIONAL_FACTS)).filter((row) => row.get('indicator') === 'average_bidders_per_procedure');
  const figures = readCsv(file).map((row) => figure(row, twins));
  const page = (code: string, by: string, url: string): object => ({ code, title: `Special report 28/2023, Public procurement in the EU, reported by ${by}`, url, locatorForm: 'line of the file, and the place in the page', file: fileStated(file) });
  return [{
    folder: 'european-court-of-auditors/special-report-28-2023/eca-sr28-2023',
    sidecar: {
      publisher: { code: 'european-court-of-auditors', name: { en: 'European Court of Auditors', ko: '유럽회계감사원' }, url: 'not stated' },
      dataset: { code: 'eca-special-report-28-2023', title: { en: 'Competition in public procurement in the European Union, special report 28/2023', ko: '유럽연합 공공조달의 경쟁: 특별보고서 28/2023' }, url: 'not stated', licence: { name: 'not stated', confirmed: false } },
      edition: { code: 'eca-sr28-2023', title: 'Special report 28/2023', published: '2023', accessed: '2026-11-24', precedence: 10 },
      sources: [page('eca-keystone', 'Keystone Procurement', KEYSTONE), page('eca-iede', 'IEDE News', 'https://iede.news/en/european-union/less-enthusiasm-for-european-public-procurement~gbw5qght')],
      warnings: [
        warning('SECOND_HAND', 'all', { en: 'Read on pages that report the special report, not in the report itself.', ko: '특별보고서 원문이 아니라 이를 인용한 자료에서 읽은 수치임' }),
        warning('MEMBERS_OF_THE_TIME', 'all', { en: 'Figures of the European Union; which members are counted in 2011 was not stated and may differ from the 27 of today.', ko: '유럽연합 전체 수치로, 2011년 집계 대상 회원국은 명시되지 않아 현재의 27개국과 다를 수 있음' }),
        warning('APPROXIMATE', 'listed', { en: 'The source gives the figure as about this.', ko: '출처가 어림값으로 제시한 수치임' }),
      ],
      tables: [{ file: 'indicators.csv', kind: 'indicators' }, { file: 'observations.csv', kind: 'observations' }],
    },
    tables: [{ file: 'indicators.csv', rows: indicatorRows(SPECS, figures) }, { file: 'observations.csv', rows: observationRows(figures) }],
  }];
};
