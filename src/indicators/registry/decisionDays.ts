import type { ContractIndicator } from '../indicatorDefinition.ts';
import { MAPS_OPERATIONS } from '../mapsPillars.ts';
import { awardStatusMissing, awarded, competitiveOrUnknown, methodMissing } from '../populations.ts';

export const decisionDays: ContractIndicator = {
  code: 'OCDS_DECISION_DAYS',
  version: '1',
  name: { en: 'Decision speed', ko: '결정 소요일' },
  definition: {
    en: 'Median days from the end of the tender period to the first active award, of open and selective procedures, by year of the award.',
    ko: '입찰 마감부터 첫 유효 낙찰까지의 일수 중앙값. 공개·제한 경쟁, 낙찰 연도 기준.',
  },
  unit: 'DAYS',
  decimals: null,
  betterWhen: 'LOWER',
  numerator: null,
  denominator: null,
  formula: { kind: 'MEDIAN', cases: { relation: 'process', year: 'awardYear', population: { all: [awarded, competitiveOrUnknown] }, needs: [awardStatusMissing, methodMissing, { reason: 'TENDER_END_MISSING', when: { field: 'tenderEndDay', missing: true } }, { reason: 'AWARD_BEFORE_TENDER_END', when: { field: 'awardDay', belowField: 'tenderEndDay' } }] }, value: 'decisionDays' },
  breakdowns: ['METHOD', 'CATEGORY', 'BUYER_LEVEL'],
  requiredPaths: ['tender/tenderPeriod/endDate', 'awards/date', 'tender/procurementMethod'],
  minimumCases: 10,
  exclusions: { en: 'Limited and direct procedures; awards dated before the tender closed are told as not computable.', ko: '지명·수의 절차. 마감 전 낙찰일은 계산 불가로 밝힌다.' },
  crosswalk: [{ scheme: 'SMS', code: 'Decision speed' }, { scheme: 'OCP', code: 'U060' }, { scheme: 'OCP_RED_FLAG', code: 'R061' }, { scheme: 'OCP_RED_FLAG', code: 'R062' }, MAPS_OPERATIONS],
};
