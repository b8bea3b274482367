import type { ContractIndicator } from '../indicatorDefinition.ts';
import { MAPS_OPERATIONS } from '../mapsPillars.ts';
import { competitiveOrUnknown, hasTender, methodMissing, submissionNeeds } from '../populations.ts';

export const submissionDays: ContractIndicator = {
  code: 'OCDS_SUBMISSION_DAYS',
  version: '1',
  name: { en: 'Submission period', ko: '입찰서 제출 기간' },
  definition: {
    en: 'Median days from the start to the end of the tender period, of open and selective procedures.',
    ko: '입찰 기간의 시작부터 마감까지의 일수 중앙값. 공개·제한 경쟁.',
  },
  unit: 'DAYS',
  decimals: null,
  betterWhen: 'HIGHER',
  numerator: null,
  denominator: null,
  formula: { kind: 'MEDIAN', cases: { relation: 'process', year: 'tenderYear', population: { all: [hasTender, competitiveOrUnknown] }, needs: [methodMissing, ...submissionNeeds] }, value: 'submissionDays' },
  breakdowns: ['METHOD', 'CATEGORY', 'BUYER_LEVEL'],
  requiredPaths: ['tender/tenderPeriod/startDate', 'tender/tenderPeriod/endDate', 'tender/procurementMethod'],
  minimumCases: 10,
  exclusions: { en: 'Limited and direct procedures; periods that end before they begin.', ko: '지명·수의 절차와 끝이 시작보다 앞선 기간.' },
  crosswalk: [{ scheme: 'OCP', code: 'U059' }, MAPS_OPERATIONS],
};
