import type { ContractIndicator } from '../indicatorDefinition.ts';

export const r036: ContractIndicator = {
  code: 'OCDS_R036_SHARE',
  version: '1',
  name: { en: 'Lowest bid disqualified (R036)', ko: '최저가 탈락(R036)' },
  definition: {
    en: 'Share of price-only processes of one lot with an active award and two priced bids or more in which a bid of the lowest price was disqualified.',
    ko: '가격만으로 평가하고 유효한 낙찰이 있으며 로트가 하나인 과정 가운데 최저가 입찰이 탈락한 비율.',
  },
  unit: 'RATIO',
  decimals: null,
  betterWhen: 'LOWER',
  numerator: { en: 'processes whose lowest bid was disqualified', ko: '최저가가 탈락한 과정' },
  denominator: { en: 'price-only processes with two priced bids or more', ko: '가격 입찰서가 둘 이상인 최저가 과정' },
  formula: { kind: 'SHARE', cases: { relation: 'process', year: 'processYear', population: { all: [{ field: 'awardCriteria', among: ['priceOnly', 'lowestCost'] }, { any: [{ field: 'lowestDisqualifiedReason', missing: true }, { not: { field: 'lowestDisqualifiedReason', among: ['FEWER_THAN_TWO_BIDS', 'NO_ACTIVE_AWARD'] } }] }] }, needs: [{ reasonField: 'lowestDisqualifiedReason' }] }, numerator: { field: 'lowestDisqualified', is: 1 } },
  breakdowns: ['METHOD', 'CATEGORY', 'BUYER_LEVEL'],
  requiredPaths: ['bids/details/status', 'bids/details/value/amount', 'tender/awardCriteria'],
  minimumCases: 10,
  exclusions: null,
  crosswalk: [{ scheme: 'OCP_RED_FLAG', code: 'R036' }, { scheme: 'CARDINAL', code: 'R036' }],
};
