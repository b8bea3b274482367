import type { ContractIndicator } from '../indicatorDefinition.ts';
import { MAPS_OPERATIONS } from '../mapsPillars.ts';

export const lowestPriceShare: ContractIndicator = {
  code: 'OCDS_LOWEST_PRICE_SHARE',
  version: '1',
  name: { en: 'Awards to the lowest price', ko: '최저가 낙찰 비율' },
  definition: {
    en: 'Share of processes of one lot and one award, with two priced bids or more, in which the lowest price that was not disqualified won.',
    ko: '로트와 낙찰이 하나이고 가격이 있는 입찰서가 둘 이상인 과정 가운데 탈락하지 않은 최저가가 낙찰된 비율.',
  },
  unit: 'RATIO',
  decimals: null,
  betterWhen: 'NEITHER',
  numerator: { en: 'processes in which the lowest price won', ko: '최저가가 낙찰된 과정' },
  denominator: { en: 'processes with two priced bids or more', ko: '가격이 있는 입찰서가 둘 이상인 과정' },
  formula: { kind: 'SHARE', cases: { relation: 'process', year: 'processYear', population: { any: [{ field: 'lowestWonReason', missing: true }, { not: { field: 'lowestWonReason', among: ['FEWER_THAN_TWO_BIDS', 'NO_ACTIVE_AWARD'] } }] }, needs: [{ reasonField: 'lowestWonReason' }] }, numerator: { field: 'lowestWon', is: 1 } },
  breakdowns: ['METHOD', 'CATEGORY', 'BUYER_LEVEL'],
  requiredPaths: ['bids/details/id', 'bids/details/status', 'bids/details/value/amount', 'awards/suppliers/id'],
  minimumCases: 10,
  exclusions: { en: 'Processes with one bid or without an active award.', ko: '입찰서가 하나이거나 유효한 낙찰이 없는 과정.' },
  crosswalk: [MAPS_OPERATIONS],
};
