import type { ContractIndicator } from '../indicatorDefinition.ts';
import { MAPS_OPERATIONS } from '../mapsPillars.ts';
import { endedOrUnknown, hasTender } from '../populations.ts';

export const unsuccessfulShare: ContractIndicator = {
  code: 'OCDS_UNSUCCESSFUL_SHARE',
  version: '1',
  name: { en: 'Unsuccessful share', ko: '유찰 비율' },
  definition: {
    en: 'Share of tenders that have ended which were unsuccessful.',
    ko: '끝난 입찰 가운데 유찰된 비율.',
  },
  unit: 'RATIO',
  decimals: null,
  betterWhen: 'LOWER',
  numerator: { en: 'unsuccessful tenders', ko: '유찰된 입찰' },
  denominator: { en: 'tenders that have ended', ko: '끝난 입찰' },
  formula: { kind: 'SHARE', cases: { relation: 'process', year: 'processYear', population: { all: [hasTender, endedOrUnknown] }, needs: [{ reason: 'STATUS_MISSING', when: { field: 'tenderStatus', missing: true } }] }, numerator: { field: 'tenderStatus', is: 'unsuccessful' } },
  breakdowns: ['METHOD', 'CATEGORY', 'BUYER_LEVEL'],
  requiredPaths: ['tender/status'],
  minimumCases: 10,
  exclusions: { en: 'Tenders that are planned or active.', ko: '계획 중이거나 진행 중인 입찰.' },
  crosswalk: [{ scheme: 'OCP', code: 'U007' }, MAPS_OPERATIONS],
};
