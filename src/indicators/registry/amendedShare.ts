import type { ContractIndicator } from '../indicatorDefinition.ts';
import { MAPS_OPERATIONS } from '../mapsPillars.ts';
import { notCancelled } from '../populations.ts';

export const amendedShare: ContractIndicator = {
  code: 'OCDS_AMENDED_CONTRACTS_SHARE',
  version: '2',
  name: { en: 'Amended contracts share', ko: '변경계약 비율' },
  definition: {
    en: 'Share of contracts that have an amendment.',
    ko: '계약 가운데 변경이 있는 비율.',
  },
  unit: 'RATIO',
  decimals: null,
  betterWhen: 'LOWER',
  numerator: { en: 'contracts with an amendment', ko: '변경이 있는 계약' },
  denominator: { en: 'contracts that were not cancelled', ko: '취소되지 않은 계약' },
  formula: { kind: 'SHARE', cases: { relation: 'contract', year: 'year', population: notCancelled, needs: [], needsSome: { field: 'amendments', atLeast: 1 } }, numerator: { field: 'amendments', atLeast: 1 } },
  breakdowns: ['METHOD', 'CATEGORY', 'BUYER_LEVEL'],
  requiredPaths: ['contracts/amendments/id', 'contracts/dateSigned'],
  minimumCases: 10,
  exclusions: { en: 'Publications that never list amendments.', ko: '변경을 전혀 싣지 않는 공개 자료.' },
  crosswalk: [{ scheme: 'OCP', code: 'U056', note: 'its complement' }, { scheme: 'OCP_RED_FLAG', code: 'R064' }, MAPS_OPERATIONS],
};
