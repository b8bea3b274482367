import { LARGEST_SUPPLIERS } from '../../domain/formula.ts';
import type { ContractIndicator } from '../indicatorDefinition.ts';
import { MAPS_OPERATIONS } from '../mapsPillars.ts';
import { supplierMissing } from '../populations.ts';

export const topSuppliersShare: ContractIndicator = {
  code: 'OCDS_TOP4_SUPPLIERS_SHARE',
  version: '1',
  name: { en: 'Share of the four largest suppliers', ko: '상위 4개 업체 비율' },
  definition: {
    en: 'Share of the awarded value in a currency that went to the four suppliers with the largest totals.',
    ko: '낙찰 금액 합계가 가장 큰 네 업체의 금액 비율. 통화별.',
  },
  unit: 'RATIO',
  decimals: null,
  betterWhen: 'LOWER',
  numerator: { en: 'value awarded to the four largest suppliers', ko: '상위 4개 업체의 낙찰 금액' },
  denominator: { en: 'value awarded to known suppliers', ko: '업체가 알려진 낙찰 금액' },
  formula: { kind: 'TOP_SHARE', cases: { relation: 'supplierTotal', year: 'year', needs: [] }, members: { relation: 'supply', year: 'year', needs: [supplierMissing, { reasonField: 'amountReason' }] }, top: LARGEST_SUPPLIERS, amount: 'total', currency: 'currency' },
  breakdowns: [],
  requiredPaths: ['awards/suppliers/id', 'awards/value/amount', 'awards/date'],
  minimumCases: 10,
  exclusions: { en: 'Awards with several suppliers, whose parts are not known.', ko: '몫을 알 수 없는 공동 낙찰.' },
  crosswalk: [{ scheme: 'OCP', code: 'U025', note: 'top ten there' }, MAPS_OPERATIONS],
};
