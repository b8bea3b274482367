import type { ContractIndicator } from '../indicatorDefinition.ts';
import { competitiveOrUnknown, hasTender, methodMissing } from '../populations.ts';

export const r018: ContractIndicator = {
  code: 'OCDS_R018_SHARE',
  version: '1',
  name: { en: 'Single bid received (R018)', ko: '단독입찰(R018)' },
  definition: {
    en: 'Share of open and selective procedures with one tenderer, by process, whatever its lots.',
    ko: '공개·제한 경쟁 과정 가운데 입찰자가 하나인 비율. 로트와 무관하게 과정 단위.',
  },
  unit: 'RATIO',
  decimals: null,
  betterWhen: 'LOWER',
  numerator: { en: 'processes with one tenderer', ko: '입찰자가 하나인 과정' },
  denominator: { en: 'processes with a known number of tenderers', ko: '입찰자 수가 알려진 과정' },
  formula: { kind: 'SHARE', cases: { relation: 'process', year: 'tenderYear', population: { all: [hasTender, competitiveOrUnknown] }, needs: [methodMissing, { reason: 'TENDERERS_NOT_STATED', when: { field: 'tenderers', missing: true } }] }, numerator: { field: 'tenderers', is: 1 } },
  breakdowns: ['METHOD', 'CATEGORY', 'BUYER_LEVEL'],
  requiredPaths: ['tender/procurementMethod', 'tender/numberOfTenderers'],
  minimumCases: 10,
  exclusions: { en: 'Limited and direct procedures.', ko: '지명·수의 절차.' },
  crosswalk: [{ scheme: 'OCP_RED_FLAG', code: 'R018' }, { scheme: 'CARDINAL', code: 'R018' }],
};
