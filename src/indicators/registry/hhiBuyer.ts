import type { ContractIndicator } from '../indicatorDefinition.ts';
import { MAPS_OPERATIONS } from '../mapsPillars.ts';
import { supplierMissing } from '../populations.ts';

export const hhiBuyer: ContractIndicator = {
  code: 'OCDS_HHI_BUYER',
  version: '1',
  name: { en: 'Supplier concentration, mean of buyers', ko: '수요기관별 업체 집중도 평균' },
  definition: {
    en: 'Herfindahl-Hirschman index (0 to 10000) of the suppliers of each buyer by awarded value in a currency, averaged over buyers.',
    ko: '수요기관마다 낙찰 금액 기준 업체 허핀달-허시먼 지수(0~10000)를 구해 평균한 값. 통화별.',
  },
  unit: 'IX',
  decimals: null,
  betterWhen: 'LOWER',
  numerator: { en: 'sum of the indices of buyers', ko: '수요기관 지수의 합' },
  denominator: { en: 'buyers', ko: '수요기관' },
  formula: { kind: 'CONCENTRATION', cases: { relation: 'buyerConcentration', year: 'year', needs: [] }, members: { relation: 'supply', year: 'year', needs: [supplierMissing, { reasonField: 'amountReason' }] }, amount: 'amount', squares: 'squares', currency: 'currency' },
  breakdowns: [],
  requiredPaths: ['buyer/id', 'awards/suppliers/id', 'awards/value/amount', 'awards/date'],
  minimumCases: 10,
  exclusions: { en: 'Awards with several suppliers, whose parts are not known.', ko: '몫을 알 수 없는 공동 낙찰.' },
  crosswalk: [{ scheme: 'OCP', code: 'U034', note: 'related' }, { scheme: 'OCP_RED_FLAG', code: 'R051' }, MAPS_OPERATIONS],
};
