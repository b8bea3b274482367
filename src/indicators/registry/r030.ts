import type { ContractIndicator } from '../indicatorDefinition.ts';

export const r030: ContractIndicator = {
  code: 'OCDS_R030_SHARE',
  version: '1',
  name: { en: 'Late bid won (R030)', ko: '마감 후 입찰 낙찰(R030)' },
  definition: {
    en: 'Share of processes of one lot and one award whose winning bid was received after the end of the tender period.',
    ko: '로트와 낙찰이 하나인 과정 가운데 낙찰 입찰서가 마감 후에 접수된 비율.',
  },
  unit: 'RATIO',
  decimals: null,
  betterWhen: 'LOWER',
  numerator: { en: 'processes won by a late bid', ko: '늦은 입찰이 낙찰된 과정' },
  denominator: { en: 'processes whose winning bid and deadline have a time', ko: '낙찰 입찰서와 마감에 시각이 있는 과정' },
  formula: { kind: 'SHARE', cases: { relation: 'process', year: 'processYear', population: { any: [{ field: 'lateBidReason', missing: true }, { not: { field: 'lateBidReason', among: ['NO_ACTIVE_AWARD'] } }] }, needs: [{ reasonField: 'lateBidReason' }] }, numerator: { field: 'lateBidWon', is: 1 } },
  breakdowns: ['METHOD', 'CATEGORY', 'BUYER_LEVEL'],
  requiredPaths: ['bids/details/date', 'tender/tenderPeriod/endDate', 'awards/suppliers/id'],
  minimumCases: 10,
  exclusions: null,
  crosswalk: [{ scheme: 'OCP_RED_FLAG', code: 'R030' }, { scheme: 'CARDINAL', code: 'R030' }],
};
