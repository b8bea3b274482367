import { describe, expect, test } from 'vitest';
import type { CubeAnswer, CubeRow } from '../../src/domain/cube.ts';
import { CONTRACT_INDICATORS } from '../../src/indicators/contractIndicators.ts';
import type { ContractObservation } from '../../src/indicators/contractObservation.ts';
import { observeIndicator } from '../../src/indicators/observeIndicator.ts';
import { planCubes } from '../../src/indicators/planCubes.ts';

const row = (given: Partial<CubeRow>): CubeRow => ({ year: 2020, code: null, state: 'DENOMINATOR', reason: null, currency: null, values: [], count: 1, sums: [], ...given });

/** Observations of an indicator without breakdown, from rows that are given. */
function observe(code: string, rows: CubeRow[], more: { hasNeededFields?: boolean; members?: CubeRow[] } = {}): ContractObservation[] {
  const indicator = CONTRACT_INDICATORS.find((each) => each.code === code);
  const [plan] = indicator ? planCubes(indicator) : [];
  if (!indicator || !plan) throw new Error(code);
  const answer: CubeAnswer = { query: plan.query, rows, hasNeededFields: more.hasNeededFields ?? true };
  return observeIndicator(indicator, 'KOR', [{ dimension: null, answer, members: more.members ? { query: plan.query, rows: more.members, hasNeededFields: true } : null }]);
}

describe('a share', () => {
  test('has numerator, denominator, interval and the reasons of what could not be computed', () => {
    const [one] = observe('OCDS_OPEN_SHARE', [row({ state: 'NUMERATOR', count: 8 }), row({ count: 2 }), row({ state: 'REASON', reason: 'METHOD_MISSING', count: 3 }), row({ year: null, count: 4 })]);
    expect(one).toMatchObject({
      period: '2020', value: 0.8, decimalValue: '0.8', missingReason: null, warnings: ['CASES_WITHOUT_YEAR'],
      basis: { numerator: 8, denominator: 10, processes: 10, notComputable: 3, notComputableReasons: [{ reason: 'METHOD_MISSING', count: 3 }], interval: { low: 0.490162, high: 0.943318 } },
    });
    expect(one?.basis.settings).toContainEqual({ name: 'casesWithoutYear', value: '4 of 17' });
  });

  test('below the minimum there is no value; without any case it is not computable; with more unknown than known it warns', () => {
    expect(observe('OCDS_OPEN_SHARE', [row({ state: 'NUMERATOR', count: 9 })])[0]).toMatchObject({ value: null, decimalValue: null, missingReason: 'BELOW_MINIMUM_CASES', basis: { numerator: 9, denominator: 9, interval: null } });
    expect(observe('OCDS_OPEN_SHARE', [row({ state: 'REASON', reason: 'METHOD_MISSING', count: 30 })])[0]).toMatchObject({ value: null, missingReason: 'NOT_COMPUTABLE', warnings: ['MOSTLY_NOT_COMPUTABLE'] });
    expect(observe('OCDS_OPEN_SHARE', [])).toEqual([]);
  });

  test('a field that is never published makes every case not computable', () => {
    expect(observe('OCDS_LOTS_SHARE', [row({ state: 'NUMERATOR', count: 5 }), row({ count: 45 })], { hasNeededFields: false })[0]).toMatchObject({ value: null, missingReason: 'NOT_COMPUTABLE', basis: { notComputable: 50, notComputableReasons: [{ reason: 'FIELD_NOT_PUBLISHED', count: 50 }] } });
  });
});

describe('amounts', () => {
  test('each currency is a value of its own; cases without one belong to all', () => {
    const found = observe('OCDS_AWARDED_VALUE', [row({ currency: 'EUR', count: 2, sums: [12_345n] }), row({ currency: 'JPY', sums: [700n] }), row({ state: 'REASON', reason: 'VALUE_MISSING', count: 3 })]);
    expect(found.map(({ breakdown, value, decimalValue, currency, basis }) => [breakdown, value, decimalValue, currency, basis.notComputable])).toEqual([['CURRENCY=EUR', 123.45, '123.45', 'EUR', 3], ['CURRENCY=JPY', 700, '700', 'JPY', 3]]);
  });

  test('sums beyond 64 bits stay exact', () => {
    expect(observe('OCDS_AWARDED_VALUE', [row({ currency: 'EUR', sums: [2n ** 64n] })])[0]?.decimalValue).toBe('184467440737095516.16');
  });

  test('savings may be negative', () => {
    expect(observe('OCDS_PRICE_SAVINGS', [row({ currency: 'EUR', count: 10, sums: [10_000n, 12_500n] })])[0]).toMatchObject({ value: -0.25, basis: { numerator: -25, denominator: 100 } });
  });
});

describe('distributions', () => {
  const days = (...list: [number, number][]): CubeRow[] => list.map(([value, count]) => row({ values: [BigInt(value)], count }));

  test('mean and median', () => {
    expect(observe('OCDS_TENDERERS_MEAN', days([1, 6], [3, 4]))[0]).toMatchObject({ value: 1.8, basis: { numerator: 18, denominator: 10 } });
    expect(observe('OCDS_DECISION_DAYS', days([5, 5], [8, 5]))[0]).toMatchObject({ value: 6.5, basis: { numerator: null, processes: 10, interval: { low: 5, high: 8, method: 'ORDER_STATISTICS' } } });
  });

  test("outliers lie at or beyond Tukey's fence, told as settings", () => {
    // 39 of 10 to 12 and one of 100: quartiles 10 and 12, fence 12 + 1.5 x 2 = 15.
    const [one] = observe('OCDS_R058_SHARE', days([10, 15], [11, 10], [12, 14], [100, 1]));
    expect(one).toMatchObject({ value: 1 / 40, basis: { numerator: 1, denominator: 40 } });
    expect(one?.basis.settings).toContainEqual({ name: 'fence', value: '15' });
    expect(observe('OCDS_R024_SHARE', days([10, 15], [11, 10], [12, 14], [0, 1]))[0]).toMatchObject({ basis: { numerator: 1 } });
  });

  test('months are twelve shares of one year', () => {
    const found = observe('OCDS_CONTRACTS_BY_MONTH', days([1, 3], [12, 9]));
    expect(found).toHaveLength(12);
    expect(found.map(({ value }) => value)).toEqual([0.25, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.75]);
    expect(found[11]?.breakdown).toBe('MONTH=12');
  });
});

describe('concentration', () => {
  test('of all: the sum of squared shares in ten thousandths', () => {
    // Ten suppliers of 10 each: 10 x 0.1 squared = 0.1.
    expect(observe('OCDS_HHI', [row({ currency: 'EUR', sums: [10_000n, 10_000_000n], count: 10 })], { members: [row({ count: 12 }), row({ state: 'REASON', reason: 'SUPPLIER_MISSING', count: 2 })] })[0]).toMatchObject({ value: 1000, basis: { processes: 10, notComputable: 2 } });
  });

  test('of buyers: each index first, then their mean', () => {
    // Nine buyers with one supplier (10000), one with two equal ones (5000).
    const rows = [row({ currency: 'EUR', values: [500n, 250_000n], count: 9 }), row({ currency: 'EUR', values: [200n, 20_000n], count: 1 })];
    expect(observe('OCDS_HHI_BUYER', rows, { members: rows })[0]).toMatchObject({ value: 9500, basis: { numerator: 95_000, denominator: 10 } });
  });

  test('the four largest of twelve', () => {
    // Two of 100 and ten of 10: the two and two of the ten.
    const rows = [row({ state: 'NUMERATOR', currency: 'EUR', values: [10_000n], count: 2, sums: [20_000n] }), row({ state: 'NUMERATOR', currency: 'EUR', values: [1000n], count: 2, sums: [2000n] }), row({ currency: 'EUR', values: [0n], count: 8, sums: [8000n] })];
    expect(observe('OCDS_TOP4_SUPPLIERS_SHARE', rows, { members: rows })[0]).toMatchObject({ value: 220 / 300, basis: { numerator: 220, denominator: 300 } });
  });
});
