import type { ContractIndicator } from '../indicatorDefinition.ts';
import { MAPS_OPERATIONS } from '../mapsPillars.ts';
import { awardStatusMissing, awarded, methodMissing } from '../populations.ts';

export const openValueShare: ContractIndicator = {
  code: 'OCDS_OPEN_VALUE_SHARE',
  version: '1',
  name: { en: 'Open share by value', ko: '공개경쟁 비율(금액)' },
  definition: {
    en: 'Share of the awarded value that was awarded by open method, for each currency apart.',
    ko: '낙찰 금액 가운데 공개(open) 방법으로 낙찰된 비율. 통화별.',
  },
  unit: 'RATIO',
  decimals: null,
  betterWhen: 'HIGHER',
  numerator: { en: 'value awarded by open method', ko: '공개 방법의 낙찰 금액' },
  denominator: { en: 'awarded value of processes with a known method', ko: '방법이 알려진 과정의 낙찰 금액' },
  formula: { kind: 'AMOUNT_SHARE', cases: { relation: 'process', year: 'awardYear', population: awarded, needs: [awardStatusMissing, methodMissing, { reasonField: 'awardedReason' }] }, numerator: { field: 'method', is: 'open' }, amount: 'awardedAmount', currency: 'awardedCurrency' },
  breakdowns: ['CATEGORY', 'BUYER_LEVEL'],
  requiredPaths: ['tender/procurementMethod', 'awards/value/amount', 'awards/date'],
  minimumCases: 10,
  exclusions: { en: 'Values of zero.', ko: '0인 금액.' },
  crosswalk: [{ scheme: 'OCP', code: 'U013' }, { scheme: 'OCP', code: 'U014' }, MAPS_OPERATIONS],
};
