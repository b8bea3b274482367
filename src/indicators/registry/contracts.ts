import type { ContractIndicator } from '../indicatorDefinition.ts';
import { MAPS_OPERATIONS } from '../mapsPillars.ts';
import { notCancelled } from '../populations.ts';

export const contracts: ContractIndicator = {
  code: 'OCDS_CONTRACTS',
  version: '1',
  name: { en: 'Contracts signed', ko: '체결 계약 수' },
  definition: {
    en: 'Number of contracts that were not cancelled, by year of signature.',
    ko: '취소되지 않은 계약의 수. 체결 연도 기준.',
  },
  unit: 'NUM',
  decimals: 0,
  betterWhen: 'NEITHER',
  numerator: null,
  denominator: null,
  formula: { kind: 'COUNT', cases: { relation: 'contract', year: 'year', population: notCancelled, needs: [] } },
  breakdowns: ['METHOD', 'CATEGORY', 'BUYER_LEVEL'],
  requiredPaths: ['contracts/id', 'contracts/dateSigned'],
  minimumCases: 1,
  exclusions: { en: 'Cancelled contracts.', ko: '취소된 계약.' },
  crosswalk: [MAPS_OPERATIONS],
};
