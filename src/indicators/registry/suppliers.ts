import type { ContractIndicator } from '../indicatorDefinition.ts';
import { MAPS_OPERATIONS } from '../mapsPillars.ts';

export const suppliers: ContractIndicator = {
  code: 'OCDS_SUPPLIERS',
  version: '1',
  name: { en: 'Suppliers', ko: '낙찰업체 수' },
  definition: {
    en: 'Number of distinct suppliers of active awards, by year of the award.',
    ko: '유효한 낙찰의 서로 다른 업체 수. 낙찰 연도 기준.',
  },
  unit: 'NUM',
  decimals: 0,
  betterWhen: 'NEITHER',
  numerator: null,
  denominator: null,
  formula: { kind: 'COUNT', cases: { relation: 'supply', year: 'year', distinct: 'supplierKey', needs: [] } },
  breakdowns: ['METHOD', 'CATEGORY', 'BUYER_LEVEL'],
  requiredPaths: ['awards/suppliers/id', 'awards/date'],
  minimumCases: 1,
  exclusions: null,
  crosswalk: [{ scheme: 'OCP', code: 'U004' }, MAPS_OPERATIONS],
};
