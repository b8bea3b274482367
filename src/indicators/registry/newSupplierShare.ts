import type { ContractIndicator } from '../indicatorDefinition.ts';
import { MAPS_OPERATIONS } from '../mapsPillars.ts';

export const newSupplierShare: ContractIndicator = {
  code: 'OCDS_NEW_SUPPLIER_SHARE',
  version: '1',
  name: { en: 'New-supplier share', ko: '신규 업체 비율' },
  definition: {
    en: 'Share of the suppliers of a year that had no award in an earlier year of the data.',
    ko: '해당 연도의 낙찰업체 가운데 자료의 이전 연도에 낙찰이 없던 비율.',
  },
  unit: 'RATIO',
  decimals: null,
  betterWhen: 'HIGHER',
  numerator: { en: 'suppliers without an earlier award', ko: '이전 낙찰이 없는 업체' },
  denominator: { en: 'suppliers of the year', ko: '해당 연도 낙찰업체' },
  formula: { kind: 'SHARE', cases: { relation: 'supplierHistory', year: 'year', distinct: 'supplierKey', needs: [{ reason: 'FIRST_YEAR_OF_DATA', when: { field: 'year', sameAsField: 'dataFirstYear' } }] }, numerator: { field: 'firstYear', sameAsField: 'year' } },
  breakdowns: [],
  requiredPaths: ['awards/suppliers/id', 'awards/date'],
  minimumCases: 10,
  exclusions: { en: 'The first year of the data, in which every supplier would be new.', ko: '모든 업체가 신규가 되는 자료의 첫 연도.' },
  crosswalk: [{ scheme: 'OCP', code: 'U027' }, { scheme: 'OCP', code: 'U030' }, MAPS_OPERATIONS],
};
