import type { ContractIndicator } from '../indicatorDefinition.ts';
import { competitiveOrUnknown, hasTender, methodMissing, submissionNeeds } from '../populations.ts';

export const r003: ContractIndicator = {
  code: 'OCDS_R003_SHARE',
  version: '1',
  name: { en: 'Short submission period (R003)', ko: '짧은 제출 기간(R003)' },
  definition: {
    en: 'Share of open and selective procedures whose tender period is shorter than 15 days.',
    ko: '공개·제한 경쟁 절차 가운데 입찰 기간이 15일보다 짧은 비율.',
  },
  unit: 'RATIO',
  decimals: null,
  betterWhen: 'LOWER',
  numerator: { en: 'procedures with fewer than 15 days', ko: '15일 미만 절차' },
  denominator: { en: 'procedures with a known tender period', ko: '입찰 기간이 알려진 절차' },
  formula: { kind: 'SHARE', cases: { relation: 'process', year: 'tenderYear', population: { all: [hasTender, competitiveOrUnknown] }, needs: [methodMissing, ...submissionNeeds] }, numerator: { field: 'submissionDays', below: 15 } },
  breakdowns: ['METHOD', 'CATEGORY', 'BUYER_LEVEL'],
  requiredPaths: ['tender/tenderPeriod/startDate', 'tender/tenderPeriod/endDate', 'tender/procurementMethod'],
  minimumCases: 10,
  exclusions: { en: 'Limited and direct procedures.', ko: '지명·수의 절차.' },
  crosswalk: [{ scheme: 'OCP_RED_FLAG', code: 'R003' }, { scheme: 'CARDINAL', code: 'R003' }],
};
