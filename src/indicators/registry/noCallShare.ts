import type { ContractIndicator } from '../indicatorDefinition.ts';
import { MAPS_OPERATIONS } from '../mapsPillars.ts';
import { hasTender, methodMissing } from '../populations.ts';

export const noCallShare: ContractIndicator = {
  code: 'OCDS_NO_CALL_SHARE',
  version: '1',
  name: { en: 'Share of procedures without a call', ko: '무공고 절차 비율' },
  definition: {
    en: 'Share of processes with a tender whose method is limited or direct: the buyer chose whom to ask.',
    ko: '입찰 정보가 있는 과정 가운데 방법이 지명(limited) 또는 수의(direct)인 비율.',
  },
  unit: 'RATIO',
  decimals: null,
  betterWhen: 'LOWER',
  numerator: { en: 'processes by limited or direct method', ko: '지명·수의 과정' },
  denominator: { en: 'processes with a known method', ko: '방법이 알려진 과정' },
  formula: { kind: 'SHARE', cases: { relation: 'process', year: 'processYear', population: hasTender, needs: [methodMissing] }, numerator: { field: 'method', among: ['limited', 'direct'] } },
  breakdowns: ['CATEGORY', 'BUYER_LEVEL'],
  requiredPaths: ['tender/procurementMethod'],
  minimumCases: 10,
  exclusions: null,
  crosswalk: [{ scheme: 'SMS', code: 'No calls for bids' }, { scheme: 'OCP', code: 'U010' }, MAPS_OPERATIONS],
};
