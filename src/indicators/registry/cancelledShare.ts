import type { ContractIndicator } from '../indicatorDefinition.ts';
import { MAPS_OPERATIONS } from '../mapsPillars.ts';
import { endedOrUnknown, hasTender } from '../populations.ts';

export const cancelledShare: ContractIndicator = {
  code: 'OCDS_CANCELLED_SHARE',
  version: '1',
  name: { en: 'Cancelled share', ko: '취소 비율' },
  definition: {
    en: 'Share of tenders that have ended which were cancelled or withdrawn.',
    ko: '끝난 입찰 가운데 취소되거나 철회된 비율.',
  },
  unit: 'RATIO',
  decimals: null,
  betterWhen: 'LOWER',
  numerator: { en: 'tenders cancelled or withdrawn', ko: '취소·철회된 입찰' },
  denominator: { en: 'tenders that have ended', ko: '끝난 입찰' },
  formula: { kind: 'SHARE', cases: { relation: 'process', year: 'processYear', population: { all: [hasTender, endedOrUnknown] }, needs: [{ reason: 'STATUS_MISSING', when: { field: 'tenderStatus', missing: true } }] }, numerator: { field: 'tenderStatus', among: ['cancelled', 'withdrawn'] } },
  breakdowns: ['METHOD', 'CATEGORY', 'BUYER_LEVEL'],
  requiredPaths: ['tender/status'],
  minimumCases: 10,
  exclusions: { en: 'Tenders that are planned or active.', ko: '계획 중이거나 진행 중인 입찰.' },
  crosswalk: [{ scheme: 'OCP', code: 'U063' }, { scheme: 'OCP', code: 'U007' }, MAPS_OPERATIONS],
};
