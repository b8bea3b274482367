import type { ContractIndicator } from '../indicatorDefinition.ts';

export const r038: ContractIndicator = {
  code: 'OCDS_R038_BUYER_SHARE',
  version: '1',
  name: { en: 'Excessive disqualified bids, buyers (R038)', ko: '과도한 탈락 처리, 수요기관(R038)' },
  definition: {
    en: 'Share of buyers whose ratio of disqualified to submitted bids lies at or above the third quartile plus 1.5 interquartile ranges.',
    ko: '제출 대비 탈락 입찰 비율이 제3사분위수에 사분위 범위의 1.5배를 더한 값 이상인 수요기관의 비율.',
  },
  unit: 'RATIO',
  decimals: null,
  betterWhen: 'LOWER',
  numerator: { en: 'buyers beyond the fence', ko: '울타리 밖의 수요기관' },
  denominator: { en: 'buyers whose bids all have a status', ko: '모든 입찰의 상태가 알려진 수요기관' },
  formula: { kind: 'OUTLIERS', cases: { relation: 'buyerRecord', year: 'year', needs: [{ reason: 'BID_STATUS_MISSING', when: { field: 'unknown', atLeast: 1 } }] }, value: 'ratio', side: 'HIGH' },
  breakdowns: [],
  requiredPaths: ['bids/details/status', 'buyer/id'],
  minimumCases: 30,
  exclusions: null,
  crosswalk: [{ scheme: 'OCP_RED_FLAG', code: 'R038' }, { scheme: 'CARDINAL', code: 'R038' }],
};
