import type { ContractIndicator } from '../indicatorDefinition.ts';

export const r028: ContractIndicator = {
  code: 'OCDS_R028_SHARE',
  version: '1',
  name: { en: 'Identical bid prices (R028)', ko: '동일 입찰 가격(R028)' },
  definition: {
    en: 'Share of processes with two priced bids or more in which different tenderers asked the same price for the same lots.',
    ko: '가격이 있는 입찰서가 둘 이상인 과정 가운데 서로 다른 업체가 같은 로트에 같은 가격을 낸 비율.',
  },
  unit: 'RATIO',
  decimals: null,
  betterWhen: 'LOWER',
  numerator: { en: 'processes with identical prices', ko: '같은 가격이 있는 과정' },
  denominator: { en: 'processes with two priced bids or more', ko: '가격이 있는 입찰서가 둘 이상인 과정' },
  formula: { kind: 'SHARE', cases: { relation: 'process', year: 'processYear', population: { any: [{ field: 'identicalPricesReason', missing: true }, { not: { field: 'identicalPricesReason', among: ['FEWER_THAN_TWO_BIDS'] } }] }, needs: [{ reasonField: 'identicalPricesReason' }] }, numerator: { field: 'identicalPrices', is: 1 } },
  breakdowns: ['METHOD', 'CATEGORY', 'BUYER_LEVEL'],
  requiredPaths: ['bids/details/id', 'bids/details/value/amount', 'bids/details/tenderers/id'],
  minimumCases: 10,
  exclusions: null,
  crosswalk: [{ scheme: 'OCP_RED_FLAG', code: 'R028' }, { scheme: 'CARDINAL', code: 'R028' }],
};
