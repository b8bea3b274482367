import type { ContractIndicator } from '../indicatorDefinition.ts';
import { MAPS_OPERATIONS } from '../mapsPillars.ts';
import { hasTender, methodMissing } from '../populations.ts';

export const openShare: ContractIndicator = {
  code: 'OCDS_OPEN_SHARE',
  version: '1',
  name: { en: 'Open share by number', ko: '공개경쟁 비율(건수)' },
  definition: {
    en: 'Share of processes with a tender whose method is open.',
    ko: '입찰 정보가 있는 과정 가운데 방법이 공개(open)인 비율.',
  },
  unit: 'RATIO',
  decimals: null,
  betterWhen: 'HIGHER',
  numerator: { en: 'processes by open method', ko: '공개 과정' },
  denominator: { en: 'processes with a known method', ko: '방법이 알려진 과정' },
  formula: { kind: 'SHARE', cases: { relation: 'process', year: 'processYear', population: hasTender, needs: [methodMissing] }, numerator: { field: 'method', is: 'open' } },
  breakdowns: ['CATEGORY', 'BUYER_LEVEL'],
  requiredPaths: ['tender/procurementMethod'],
  minimumCases: 10,
  exclusions: null,
  crosswalk: [{ scheme: 'OCP', code: 'U011' }, MAPS_OPERATIONS],
};
