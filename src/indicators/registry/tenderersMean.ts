import type { ContractIndicator } from '../indicatorDefinition.ts';
import { MAPS_OPERATIONS } from '../mapsPillars.ts';
import { competitiveOrUnknown, methodMissing } from '../populations.ts';

export const tenderersMean: ContractIndicator = {
  code: 'OCDS_TENDERERS_MEAN',
  version: '1',
  name: { en: 'Tenderers per procedure, mean', ko: '절차당 평균 입찰자 수' },
  definition: {
    en: 'Mean number of tenderers of the lots of open and selective procedures.',
    ko: '공개·제한 경쟁 절차의 로트당 평균 입찰자 수.',
  },
  unit: 'BIDS',
  decimals: null,
  betterWhen: 'HIGHER',
  numerator: { en: 'tenderers', ko: '입찰자 수' },
  denominator: { en: 'lots of open and selective procedures', ko: '공개·제한 경쟁 로트' },
  formula: { kind: 'MEAN', cases: { relation: 'lot', year: 'tenderYear', population: competitiveOrUnknown, needs: [methodMissing, { reasonField: 'tenderersReason' }] }, value: 'tenderers' },
  breakdowns: ['METHOD', 'CATEGORY', 'BUYER_LEVEL'],
  requiredPaths: ['tender/procurementMethod', 'tender/numberOfTenderers'],
  minimumCases: 10,
  exclusions: { en: 'Limited and direct procedures.', ko: '지명·수의 절차.' },
  crosswalk: [{ scheme: 'OCP', code: 'U017' }, MAPS_OPERATIONS],
};
