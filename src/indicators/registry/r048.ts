import type { ContractIndicator } from '../indicatorDefinition.ts';

export const r048: ContractIndicator = {
  code: 'OCDS_R048_SHARE',
  version: '1',
  name: { en: 'Heterogeneous supplier (R048)', ko: '이질적 공급업체(R048)' },
  definition: {
    en: 'Share of suppliers awarded in 20 processes or more whose number of first-level item classes lies at or above the third quartile plus 1.5 interquartile ranges.',
    ko: '20개 이상 과정에서 낙찰된 업체 가운데 품목 대분류 수가 제3사분위수에 사분위 범위의 1.5배를 더한 값 이상인 비율.',
  },
  unit: 'RATIO',
  decimals: null,
  betterWhen: 'LOWER',
  numerator: { en: 'suppliers beyond the fence', ko: '울타리 밖의 업체' },
  denominator: { en: 'suppliers awarded in 20 processes or more', ko: '20개 이상 과정에서 낙찰된 업체' },
  formula: { kind: 'OUTLIERS', cases: { relation: 'supplierSpread', year: 'year', population: { field: 'processes', atLeast: 20 }, needs: [{ reason: 'CLASSIFICATION_MISSING', when: { field: 'classes', missing: true } }] }, value: 'classes', side: 'HIGH' },
  breakdowns: [],
  requiredPaths: ['tender/items/classification/id', 'awards/suppliers/id'],
  minimumCases: 30,
  exclusions: null,
  crosswalk: [{ scheme: 'OCP_RED_FLAG', code: 'R048' }, { scheme: 'CARDINAL', code: 'R048' }],
};
