import type { ContractIndicator } from '../indicatorDefinition.ts';
import { MAPS_OPERATIONS } from '../mapsPillars.ts';

export const smeShare: ContractIndicator = {
  code: 'OCDS_SME_SUPPLIER_SHARE',
  version: '1',
  name: { en: 'SME share of awards', ko: '중소기업 낙찰 비율' },
  definition: {
    en: 'Share of awards (counted once for each supplier) whose supplier is stated to be a micro, small or medium enterprise.',
    ko: '낙찰(업체마다 한 번) 가운데 업체 규모가 소상공인·중소기업으로 기재된 비율.',
  },
  unit: 'RATIO',
  decimals: null,
  betterWhen: 'HIGHER',
  numerator: { en: 'awards to micro, small and medium enterprises', ko: '중소기업 낙찰' },
  denominator: { en: 'awards to suppliers of a stated scale', ko: '규모가 기재된 업체의 낙찰' },
  formula: { kind: 'SHARE', cases: { relation: 'supply', year: 'year', needs: [{ reason: 'SCALE_NOT_STATED', when: { field: 'scale', missing: true } }] }, numerator: { field: 'scale', among: ['micro', 'small', 'medium', 'sme'] } },
  breakdowns: ['METHOD', 'CATEGORY', 'BUYER_LEVEL'],
  requiredPaths: ['parties/details/scale', 'awards/suppliers/id', 'awards/date'],
  minimumCases: 10,
  exclusions: null,
  crosswalk: [{ scheme: 'SMS', code: 'SME contractors' }, MAPS_OPERATIONS],
};
