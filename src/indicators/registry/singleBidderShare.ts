import type { ContractIndicator } from '../indicatorDefinition.ts';
import { MAPS_OPERATIONS } from '../mapsPillars.ts';
import { competitiveOrUnknown, methodMissing } from '../populations.ts';

export const singleBidderShare: ContractIndicator = {
  code: 'OCDS_SINGLE_BIDDER_SHARE',
  version: '1',
  name: { en: 'Single-bidder share', ko: '단독입찰 비율' },
  definition: {
    en: 'Share of lots of open and selective procedures that had one tenderer. A procedure without lots is one lot; a stated number of zero is unknown.',
    ko: '공개·제한 경쟁 절차의 로트 가운데 입찰자가 하나인 비율. 로트가 없는 절차는 한 로트로 보며 0으로 적힌 입찰자 수는 미상으로 본다.',
  },
  unit: 'RATIO',
  decimals: null,
  betterWhen: 'LOWER',
  numerator: { en: 'lots with one tenderer', ko: '입찰자가 하나인 로트' },
  denominator: { en: 'lots of open and selective procedures with a known number of tenderers', ko: '입찰자 수가 알려진 공개·제한 경쟁 로트' },
  formula: { kind: 'SHARE', cases: { relation: 'lot', year: 'tenderYear', population: competitiveOrUnknown, needs: [methodMissing, { reasonField: 'tenderersReason' }] }, numerator: { field: 'tenderers', is: 1 } },
  breakdowns: ['METHOD', 'CATEGORY', 'BUYER_LEVEL'],
  requiredPaths: ['tender/procurementMethod', 'tender/numberOfTenderers'],
  minimumCases: 10,
  exclusions: { en: 'Limited and direct procedures, where one tenderer is the rule. Countries that must tender again after a single bid are not comparable.', ko: '단독 참여가 원칙인 지명·수의 절차. 단독입찰이면 재공고해야 하는 나라는 비교할 수 없다.' },
  crosswalk: [{ scheme: 'OCP', code: 'U015' }, { scheme: 'SMS', code: 'Single bidder' }, { scheme: 'OCP_RED_FLAG', code: 'R018' }, MAPS_OPERATIONS],
};
