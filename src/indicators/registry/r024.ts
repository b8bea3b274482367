import type { ContractIndicator } from '../indicatorDefinition.ts';

export const r024: ContractIndicator = {
  code: 'OCDS_R024_SHARE',
  version: '1',
  name: { en: 'Price close to the winning bid (R024)', ko: '낙찰가에 근접한 가격(R024)' },
  definition: {
    en: 'Share of processes in which (second lowest valid price - winning price) / winning price lies at or below the first quartile less 1.5 interquartile ranges, over all processes of the year.',
    ko: '(두 번째로 낮은 유효 가격 - 낙찰가) / 낙찰가가 그 해 모든 과정의 제1사분위수에서 사분위 범위의 1.5배를 뺀 값 이하인 과정의 비율.',
  },
  unit: 'RATIO',
  decimals: null,
  betterWhen: 'LOWER',
  numerator: { en: 'processes beyond the fence', ko: '울타리 밖의 과정' },
  denominator: { en: 'processes with two valid priced bids or more', ko: '유효한 가격이 둘 이상인 과정' },
  formula: { kind: 'OUTLIERS', cases: { relation: 'process', year: 'processYear', population: { any: [{ field: 'bidRatioReason', missing: true }, { not: { field: 'bidRatioReason', among: ['FEWER_THAN_TWO_BIDS', 'NO_ACTIVE_AWARD', 'WINNER_NOT_LOWEST'] } }] }, needs: [{ reasonField: 'bidRatioReason' }] }, value: 'bidRatio', side: 'LOW' },
  breakdowns: [],
  requiredPaths: ['bids/details/id', 'bids/details/status', 'bids/details/value/amount', 'awards/suppliers/id'],
  minimumCases: 30,
  exclusions: { en: 'Processes whose winner did not ask the lowest valid price.', ko: '낙찰자가 최저 유효 가격이 아닌 과정.' },
  crosswalk: [{ scheme: 'OCP_RED_FLAG', code: 'R024' }, { scheme: 'CARDINAL', code: 'R024', note: 'fences of the year here, of the whole file there' }],
};
