import type { ContractIndicator } from '../indicatorDefinition.ts';
import { MAPS_OPERATIONS } from '../mapsPillars.ts';
import { awardStatusMissing, awarded } from '../populations.ts';

export const priceSavings: ContractIndicator = {
  code: 'OCDS_PRICE_SAVINGS',
  version: '1',
  name: { en: 'Price savings against the estimate', ko: '추정가격 대비 절감률' },
  definition: {
    en: '(estimated value - awarded value) / estimated value, summed over processes of at most one lot with both values in one currency.',
    ko: '(추정가격 - 낙찰 금액) / 추정가격. 로트가 하나 이하이고 두 금액의 통화가 같은 과정의 합계로 셈한다.',
  },
  unit: 'RATIO',
  decimals: null,
  betterWhen: 'NEITHER',
  numerator: { en: 'estimated value less awarded value', ko: '추정가격에서 낙찰 금액을 뺀 값' },
  denominator: { en: 'estimated value', ko: '추정가격' },
  formula: { kind: 'SAVING', cases: { relation: 'process', year: 'awardYear', population: awarded, needs: [awardStatusMissing, { reason: 'SEVERAL_LOTS', when: { field: 'lots', atLeast: 2 } }, { reason: 'ESTIMATE_MISSING', when: { field: 'estimateAmount', missing: true } }, { reasonField: 'awardedReason' }, { reason: 'MIXED_CURRENCIES', when: { not: { field: 'estimateCurrency', sameAsField: 'awardedCurrency' } } }] }, whole: 'estimateAmount', part: 'awardedAmount', currency: 'awardedCurrency' },
  breakdowns: ['METHOD', 'CATEGORY', 'BUYER_LEVEL'],
  requiredPaths: ['tender/value/amount', 'tender/value/currency', 'awards/value/amount', 'awards/date'],
  minimumCases: 10,
  exclusions: { en: 'Processes of several lots, of which some may not have been awarded.', ko: '일부 로트가 낙찰되지 않았을 수 있는 여러 로트의 과정.' },
  crosswalk: [{ scheme: 'OCP', code: 'U069' }, MAPS_OPERATIONS],
};
