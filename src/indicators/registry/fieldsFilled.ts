import type { ContractIndicator } from '../indicatorDefinition.ts';
import { MAPS_TRANSPARENCY } from '../mapsPillars.ts';

export const fieldsFilled: ContractIndicator = {
  code: 'OCDS_FIELDS_FILLED',
  version: '1',
  name: { en: 'Fields filled per process', ko: '과정당 채워진 항목 수' },
  definition: {
    en: 'Mean number of the fields whose coverage is told that a process fills (49 fields of OCDS).',
    ko: '공개 범위를 밝히는 OCDS 49개 항목 가운데 과정마다 채워진 평균 항목 수.',
  },
  unit: 'NUM',
  decimals: null,
  betterWhen: 'HIGHER',
  numerator: { en: 'filled fields', ko: '채워진 항목' },
  denominator: { en: 'processes', ko: '과정' },
  formula: { kind: 'MEAN', cases: { relation: 'process', year: 'processYear', needs: [] }, value: 'fieldsFilled' },
  breakdowns: [],
  requiredPaths: ['ocid'],
  minimumCases: 1,
  exclusions: null,
  crosswalk: [MAPS_TRANSPARENCY],
};
