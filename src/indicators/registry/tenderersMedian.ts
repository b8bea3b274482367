import type { ContractIndicator } from '../indicatorDefinition.ts';
import { MAPS_OPERATIONS } from '../mapsPillars.ts';
import { competitiveOrUnknown, methodMissing } from '../populations.ts';

export const tenderersMedian: ContractIndicator = {
  code: 'OCDS_TENDERERS_MEDIAN',
  version: '1',
  name: { en: 'Tenderers per procedure, median', ko: '절차당 입찰자 수 중앙값' },
  definition: {
    en: 'Median number of tenderers of the lots of open and selective procedures.',
    ko: '공개·제한 경쟁 절차의 로트당 입찰자 수의 중앙값.',
  },
  unit: 'BIDS',
  decimals: null,
  betterWhen: 'HIGHER',
  numerator: null,
  denominator: null,
  formula: { kind: 'MEDIAN', cases: { relation: 'lot', year: 'tenderYear', population: competitiveOrUnknown, needs: [methodMissing, { reasonField: 'tenderersReason' }] }, value: 'tenderers' },
  breakdowns: ['METHOD', 'CATEGORY', 'BUYER_LEVEL'],
  requiredPaths: ['tender/procurementMethod', 'tender/numberOfTenderers'],
  minimumCases: 10,
  exclusions: { en: 'Limited and direct procedures.', ko: '지명·수의 절차.' },
  crosswalk: [{ scheme: 'OCP', code: 'U018' }, MAPS_OPERATIONS],
};
