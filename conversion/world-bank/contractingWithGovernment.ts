import { readCsv, type Conversion, type SeedRow, type SourceRow } from '../conversion.ts';
import { internationalIndicator, observation } from '../observationRows.ts';
import { ACCESSED, CC_BY_4 } from '../reference/sources.ts';
import { MEASURES, type Measure } from './contractingIndicators.ts';
import { carriedFile, isoCode, WORLD_BANK } from './publisher.ts';

/**
 * U (low reliability) and not A: the publisher ended the whole report after irregularities in its data, and nothing
 * at hand tells which cells of this part they touched.
 */
const STATUS = 'U';

const DISCONTINUED = {
  code: 'DB_DISCONTINUED',
  message: {
    en: 'The World Bank discontinued Doing Business in 2021 after irregularities in its data. The values are marked as of low reliability, since nothing at hand tells which of them are affected. B-READY, which replaced it, is not comparable.',
    ko: '세계은행은 자료의 부정 문제가 드러난 뒤 2021년 기업환경평가(Doing Business)를 중단함. 영향을 받은 값을 가려낼 자료가 없어 모두 신뢰도 낮음으로 표시함. 후속 조사인 B-READY와는 비교할 수 없음.',
  },
  appliesTo: 'all',
};

/** An economy without such contracts: its score columns write NA where the measured ones write No practice. */
const NO_PRACTICE = 'No practice';

/**
 * "No practice": there were no such contracts to measure. So the value cannot exist (M), and of the reasons it is
 * NOT_COMPUTABLE: NOT_COLLECTED would say that data exist. Elsewhere NA (the times of Libya and Syria, whose score
 * for time is 0) is a value that the source does not give.
 */
function observationOf(row: SourceRow, { column, indicator }: Measure): SeedRow {
  const cell = row.get(column);
  const key = { indicator: indicator.code, area: isoCode(row.get('country_code')), period: '2020', source: 'cwg', locator: `line ${row.line}, column ${column}` };
  if (cell !== NO_PRACTICE && cell !== 'NA') return observation({ ...key, value: cell, status: STATUS });
  return row.get('Procedure (number)') === NO_PRACTICE
    ? observation({ ...key, value: { missing: 'NOT_COMPUTABLE' }, status: 'M' })
    : observation({ ...key, value: { missing: 'NOT_PUBLISHED' }, status: 'O' });
}

export const contractingWithGovernment: Conversion = (source) => {
  const file = source('indicators/wb-contracting-with-government-db2020/cwg_clean.csv');
  return [{
    folder: 'world-bank/doing-business-contracting/db-cwg-2020',
    sidecar: {
      publisher: WORLD_BANK,
      dataset: {
        code: 'doing-business-contracting',
        title: { en: 'Doing Business: contracting with the government', ko: '기업환경평가(Doing Business): 정부계약' },
        url: 'https://www.worldbank.org',
        licence: { ...CC_BY_4, note: 'As stated by who gathered the file; the printed report of 2020 names CC BY 3.0 IGO.' },
      },
      edition: { code: 'db-cwg-2020', title: 'Doing Business 2020, contracting with the government', published: '2020', accessed: ACCESSED, precedence: 10 },
      sources: [carriedFile('cwg', 'World Bank, Doing Business 2020: contracting with the government, scores of 191 economies', file)],
      warnings: [DISCONTINUED],
      tables: [{ file: 'indicators.csv', kind: 'indicators' }, { file: 'observations.csv', kind: 'observations' }],
    },
    tables: [
      { file: 'indicators.csv', rows: MEASURES.map(({ column, indicator }) => internationalIndicator(indicator, { source: 'cwg', locator: `line 1, column ${column}` })) },
      { file: 'observations.csv', rows: readCsv(file).flatMap((row) => MEASURES.map((measure) => observationOf(row, measure))) },
    ],
  }];
};
