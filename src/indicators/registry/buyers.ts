import type { ContractIndicator } from '../indicatorDefinition.ts';
import { MAPS_OPERATIONS } from '../mapsPillars.ts';

export const buyers: ContractIndicator = {
  code: 'OCDS_BUYERS',
  version: '1',
  name: { en: 'Buyers', ko: '수요기관 수' },
  definition: {
    en: 'Number of distinct buyers (else procuring entities) with a contracting process in the year.',
    ko: '해당 연도에 계약 과정이 있는 서로 다른 수요기관(없으면 조달기관)의 수.',
  },
  unit: 'NUM',
  decimals: 0,
  betterWhen: 'NEITHER',
  numerator: null,
  denominator: null,
  formula: { kind: 'COUNT', cases: { relation: 'process', year: 'processYear', distinct: 'buyerKey', needs: [] } },
  breakdowns: ['BUYER_LEVEL'],
  requiredPaths: ['buyer/id'],
  minimumCases: 1,
  exclusions: null,
  crosswalk: [{ scheme: 'OCP', code: 'U002' }, MAPS_OPERATIONS],
};
