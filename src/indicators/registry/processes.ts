import type { ContractIndicator } from '../indicatorDefinition.ts';
import { MAPS_OPERATIONS } from '../mapsPillars.ts';

export const processes: ContractIndicator = {
  code: 'OCDS_PROCESSES',
  version: '1',
  name: { en: 'Contracting processes', ko: '계약 과정 수' },
  definition: {
    en: 'Number of contracting processes (distinct ocids), placed in the year of the tender, else of the award, else of the contract signature.',
    ko: '계약 과정(서로 다른 ocid)의 수. 입찰 연도에 넣고, 없으면 낙찰 연도, 그것도 없으면 계약 체결 연도에 넣는다.',
  },
  unit: 'NUM',
  decimals: 0,
  betterWhen: 'NEITHER',
  numerator: null,
  denominator: null,
  formula: { kind: 'COUNT', cases: { relation: 'process', year: 'processYear', needs: [] } },
  breakdowns: ['METHOD', 'CATEGORY', 'BUYER_LEVEL'],
  requiredPaths: ['ocid'],
  minimumCases: 1,
  exclusions: null,
  crosswalk: [{ scheme: 'OCP', code: 'U001' }, { scheme: 'OCP', code: 'U005' }, MAPS_OPERATIONS],
};
