import type { ContractIndicator } from '../indicatorDefinition.ts';
import { MAPS_OPERATIONS } from '../mapsPillars.ts';
import { supplierMissing } from '../populations.ts';

export const hhi: ContractIndicator = {
  code: 'OCDS_HHI',
  version: '1',
  name: { en: 'Supplier concentration, overall', ko: '업체 집중도(전체)' },
  definition: {
    en: 'Herfindahl-Hirschman index (0 to 10000) of all suppliers by awarded value in a currency.',
    ko: '전체 업체의 낙찰 금액 기준 허핀달-허시먼 지수(0~10000). 통화별.',
  },
  unit: 'IX',
  decimals: null,
  betterWhen: 'LOWER',
  numerator: null,
  denominator: null,
  formula: { kind: 'CONCENTRATION', cases: { relation: 'supplierTotal', year: 'year', needs: [] }, members: { relation: 'supply', year: 'year', needs: [supplierMissing, { reasonField: 'amountReason' }] }, amount: 'total', squares: null, currency: 'currency' },
  breakdowns: [],
  requiredPaths: ['awards/suppliers/id', 'awards/value/amount', 'awards/date'],
  minimumCases: 10,
  exclusions: { en: 'Awards with several suppliers, whose parts are not known.', ko: '몫을 알 수 없는 공동 낙찰.' },
  crosswalk: [{ scheme: 'OCP_RED_FLAG', code: 'R051' }, MAPS_OPERATIONS],
};
