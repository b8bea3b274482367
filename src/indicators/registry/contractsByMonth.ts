import type { ContractIndicator } from '../indicatorDefinition.ts';
import { MAPS_OPERATIONS } from '../mapsPillars.ts';
import { notCancelled } from '../populations.ts';

export const contractsByMonth: ContractIndicator = {
  code: 'OCDS_CONTRACTS_BY_MONTH',
  version: '1',
  name: { en: 'Contracts by month of the year', ko: '월별 계약 비율' },
  definition: {
    en: 'Share of the contracts of a year that were signed in each month; a high share of the last month of the fiscal year shows a year-end rush.',
    ko: '한 해의 계약 가운데 각 달에 체결된 비율. 회계연도 마지막 달이 높으면 연말 집중을 뜻한다.',
  },
  unit: 'RATIO',
  decimals: null,
  betterWhen: 'NEITHER',
  numerator: { en: 'contracts signed in the month', ko: '그 달에 체결된 계약' },
  denominator: { en: 'contracts signed in the year', ko: '그 해에 체결된 계약' },
  formula: { kind: 'MONTHS', cases: { relation: 'contract', year: 'year', population: notCancelled, needs: [] }, month: 'month' },
  breakdowns: [],
  requiredPaths: ['contracts/dateSigned'],
  minimumCases: 10,
  exclusions: { en: 'Cancelled contracts.', ko: '취소된 계약.' },
  crosswalk: [MAPS_OPERATIONS],
};
