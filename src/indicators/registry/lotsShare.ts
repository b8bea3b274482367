import type { ContractIndicator } from '../indicatorDefinition.ts';
import { MAPS_OPERATIONS } from '../mapsPillars.ts';
import { hasTender } from '../populations.ts';

export const lotsShare: ContractIndicator = {
  code: 'OCDS_LOTS_SHARE',
  version: '1',
  name: { en: 'Share of tenders divided into lots', ko: '로트 분할 비율' },
  definition: {
    en: 'Share of processes with a tender that has two lots or more.',
    ko: '입찰 정보가 있는 과정 가운데 로트가 둘 이상인 비율.',
  },
  unit: 'RATIO',
  decimals: null,
  betterWhen: 'HIGHER',
  numerator: { en: 'processes with two lots or more', ko: '로트가 둘 이상인 과정' },
  denominator: { en: 'processes with a tender', ko: '입찰 정보가 있는 과정' },
  formula: { kind: 'SHARE', cases: { relation: 'process', year: 'processYear', population: hasTender, needs: [], needsFields: ['tender/lots/id'] }, numerator: { field: 'lots', atLeast: 2 } },
  breakdowns: ['METHOD', 'CATEGORY', 'BUYER_LEVEL'],
  requiredPaths: ['tender/lots/id'],
  minimumCases: 10,
  exclusions: { en: 'Publications that never list lots.', ko: '로트를 전혀 싣지 않는 공개 자료.' },
  crosswalk: [{ scheme: 'SMS', code: 'Procedures divided into lots' }, MAPS_OPERATIONS],
};
