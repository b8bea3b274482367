import type { ContractIndicator } from '../indicatorDefinition.ts';
import { MAPS_OPERATIONS } from '../mapsPillars.ts';
import { awardStatusMissing, awarded } from '../populations.ts';

export const awardedValue: ContractIndicator = {
  code: 'OCDS_AWARDED_VALUE',
  version: '1',
  name: { en: 'Awarded value', ko: '낙찰 금액' },
  definition: {
    en: 'Sum of the values of active awards, for each currency apart, by year of the first award of the process. Where a publisher gives values or awards in contracts alone, those are used.',
    ko: '유효한 낙찰 금액의 합. 통화별로 따로 셈하며 과정의 첫 낙찰 연도 기준. 금액이나 낙찰이 계약에만 있으면 계약을 쓴다.',
  },
  unit: 'XDC',
  decimals: null,
  betterWhen: 'NEITHER',
  numerator: null,
  denominator: null,
  formula: { kind: 'SUM', cases: { relation: 'process', year: 'awardYear', population: awarded, needs: [awardStatusMissing, { reasonField: 'awardedReason' }] }, amount: 'awardedAmount', currency: 'awardedCurrency' },
  breakdowns: ['METHOD', 'CATEGORY', 'BUYER_LEVEL'],
  requiredPaths: ['awards/value/amount', 'awards/value/currency', 'awards/date', 'awards/status'],
  minimumCases: 1,
  exclusions: { en: 'Awards that are pending, cancelled or unsuccessful; values of zero.', ko: '대기·취소·유찰 낙찰과 0인 금액.' },
  crosswalk: [{ scheme: 'OCP', code: 'U006' }, MAPS_OPERATIONS],
};
