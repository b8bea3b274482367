import type { ContractIndicator } from '../indicatorDefinition.ts';

export const r058: ContractIndicator = {
  code: 'OCDS_R058_SHARE',
  version: '1',
  name: { en: 'Heavily discounted bid (R058)', ko: '과도하게 낮은 낙찰가(R058)' },
  definition: {
    en: 'Share of processes in which (second lowest valid price - winning price) / winning price lies at or above the third quartile plus 1.5 interquartile ranges, over all processes of the year.',
    ko: '(두 번째로 낮은 유효 가격 - 낙찰가) / 낙찰가가 그 해 모든 과정의 제3사분위수에 사분위 범위의 1.5배를 더한 값 이상인 과정의 비율.',
  },
  unit: 'RATIO',
  decimals: null,
  betterWhen: 'LOWER',
  numerator: { en: 'processes beyond the fence', ko: '울타리 밖의 과정' },
  denominator: { en: 'processes with two valid priced bids or more', ko: '유효한 가격이 둘 이상인 과정' },
  formula: { kind: 'OUTLIERS', cases: { relation: 'process', year: 'processYear', population: { any: [{ field: 'bidRatioReason', missing: true }, { not: { field: 'bidRatioReason', among: ['FEWER_THAN_TWO_BIDS', 'NO_ACTIVE_AWARD', 'WINNER_NOT_LOWEST'] } }] }, needs: [{ reasonField: 'bidRatioReason' }] }, value: 'bidRatio', side: 'HIGH' },
  breakdowns: [],
  requiredPaths: ['bids/details/id', 'bids/details/status', 'bids/details/value/amount', 'awards/suppliers/id'],
  minimumCases: 30,
  exclusions: { en: 'Processes whose winner did not ask the lowest valid price.', ko: '낙찰자가 최저 유효 가격이 아닌 과정.' },
  crosswalk: [{ scheme: 'OCP_RED_FLAG', code: 'R058' }, { scheme: 'CARDINAL', code: 'R058', note: 'fences of the year here, of the whole file there' }],
};
