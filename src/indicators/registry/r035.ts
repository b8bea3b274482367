import type { ContractIndicator } from '../indicatorDefinition.ts';

export const r035: ContractIndicator = {
  code: 'OCDS_R035_SHARE',
  version: '1',
  name: { en: 'All except the winning bid disqualified (R035)', ko: '낙찰자 외 전원 탈락(R035)' },
  definition: {
    en: 'Share of processes of one lot and one award with two bids or more in which every bid but the winner’s was disqualified.',
    ko: '로트와 낙찰이 하나이고 입찰서가 둘 이상인 과정 가운데 낙찰 입찰서만 남고 모두 탈락한 비율.',
  },
  unit: 'RATIO',
  decimals: null,
  betterWhen: 'LOWER',
  numerator: { en: 'processes in which all other bids were disqualified', ko: '다른 입찰이 모두 탈락한 과정' },
  denominator: { en: 'processes with two bids or more of known status', ko: '상태가 알려진 입찰서가 둘 이상인 과정' },
  formula: { kind: 'SHARE', cases: { relation: 'process', year: 'processYear', population: { any: [{ field: 'othersDisqualifiedReason', missing: true }, { not: { field: 'othersDisqualifiedReason', among: ['FEWER_THAN_TWO_BIDS', 'NO_ACTIVE_AWARD'] } }] }, needs: [{ reasonField: 'othersDisqualifiedReason' }] }, numerator: { field: 'othersDisqualified', is: 1 } },
  breakdowns: ['METHOD', 'CATEGORY', 'BUYER_LEVEL'],
  requiredPaths: ['bids/details/status', 'awards/suppliers/id'],
  minimumCases: 10,
  exclusions: null,
  crosswalk: [{ scheme: 'OCP_RED_FLAG', code: 'R035' }, { scheme: 'CARDINAL', code: 'R035' }],
};
