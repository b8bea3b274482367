import type { ContractIndicator } from '../indicatorDefinition.ts';

export const r025: ContractIndicator = {
  code: 'OCDS_R025_SHARE',
  version: '1',
  name: { en: 'Excessive unsuccessful bids (R025)', ko: '과도한 탈락 입찰(R025)' },
  definition: {
    en: 'Share of the tenderers that bid most (at the third quartile or above) whose ratio of won to entered processes lies at or below the first quartile less 1.5 interquartile ranges.',
    ko: '입찰이 가장 많은(제3사분위수 이상) 업체 가운데 참여 대비 낙찰 비율이 제1사분위수에서 사분위 범위의 1.5배를 뺀 값 이하인 비율.',
  },
  unit: 'RATIO',
  decimals: null,
  betterWhen: 'LOWER',
  numerator: { en: 'tenderers beyond the fence', ko: '울타리 밖의 입찰자' },
  denominator: { en: 'tenderers that bid most', ko: '입찰이 많은 입찰자' },
  formula: { kind: 'GROUP_OUTLIERS', cases: { relation: 'tendererRecord', year: 'year', needs: [] }, value: 'ratio', size: 'bids', side: 'LOW' },
  breakdowns: [],
  requiredPaths: ['tender/tenderers/id', 'awards/suppliers/id'],
  minimumCases: 30,
  exclusions: null,
  crosswalk: [{ scheme: 'OCP_RED_FLAG', code: 'R025' }, { scheme: 'CARDINAL', code: 'R025' }],
};
