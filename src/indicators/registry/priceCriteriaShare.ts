import type { ContractIndicator } from '../indicatorDefinition.ts';
import { MAPS_OPERATIONS } from '../mapsPillars.ts';
import { hasTender } from '../populations.ts';

export const priceCriteriaShare: ContractIndicator = {
  code: 'OCDS_LOWEST_PRICE_CRITERIA_SHARE',
  version: '1',
  name: { en: 'Share of procedures judged by price alone', ko: '최저가 기준 비율' },
  definition: {
    en: 'Share of processes with a tender whose award criteria are price only (also written lowestCost).',
    ko: '입찰 정보가 있는 과정 가운데 낙찰 기준이 가격만(priceOnly, 옛 코드 lowestCost)인 비율.',
  },
  unit: 'RATIO',
  decimals: null,
  betterWhen: 'NEITHER',
  numerator: { en: 'processes judged by price alone', ko: '가격만으로 평가하는 과정' },
  denominator: { en: 'processes with known award criteria', ko: '낙찰 기준이 알려진 과정' },
  formula: { kind: 'SHARE', cases: { relation: 'process', year: 'processYear', population: hasTender, needs: [{ reason: 'CRITERIA_MISSING', when: { field: 'awardCriteria', missing: true } }] }, numerator: { field: 'awardCriteria', among: ['priceOnly', 'lowestCost'] } },
  breakdowns: ['METHOD', 'CATEGORY', 'BUYER_LEVEL'],
  requiredPaths: ['tender/awardCriteria'],
  minimumCases: 10,
  exclusions: null,
  crosswalk: [{ scheme: 'SMS', code: 'Award criteria' }, MAPS_OPERATIONS],
};
