import type { ContractIndicator } from '../indicatorDefinition.ts';
import { MAPS_OPERATIONS } from '../mapsPillars.ts';

export const tenderers: ContractIndicator = {
  code: 'OCDS_TENDERERS',
  version: '1',
  name: { en: 'Tenderers', ko: '입찰자 수(업체)' },
  definition: {
    en: 'Number of distinct organisations that are listed as tenderers or bid, by year of the process.',
    ko: '입찰자로 기재되었거나 입찰서를 낸 서로 다른 업체의 수. 과정 연도 기준.',
  },
  unit: 'NUM',
  decimals: 0,
  betterWhen: 'NEITHER',
  numerator: null,
  denominator: null,
  formula: { kind: 'COUNT', cases: { relation: 'tenderer', year: 'processYear', distinct: 'tendererKey', needs: [] } },
  breakdowns: ['METHOD', 'CATEGORY', 'BUYER_LEVEL'],
  requiredPaths: ['tender/tenderers/id'],
  minimumCases: 1,
  exclusions: null,
  crosswalk: [{ scheme: 'OCP', code: 'U003' }, MAPS_OPERATIONS],
};
