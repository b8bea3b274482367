import { describe, expect, test } from 'vitest';
import { atRank, medianInterval, medianRanks, quantile, wilson } from '../../src/indicators/statistics.ts';

const bins = (...values: number[]): { value: bigint; count: number }[] => values.map((value) => ({ value: BigInt(value), count: 1 }));

describe('statistics', () => {
  test("Wilson's interval, as worked out from its formula for 8 of 10", () => {
    // z = 1.959964: centre (0.8 + 3.841459/20) / 1.3841459 = 0.716740, half 0.226588.
    expect(wilson(8, 10)).toEqual({ low: 0.490162, high: 0.943318, level: 0.95, method: 'WILSON' });
    expect(wilson(0, 10)?.low).toBe(0);
    expect(wilson(10, 10)?.high).toBe(1);
    expect(wilson(0, 0)).toBeNull();
  });

  test('quantiles between neighbouring ranks', () => {
    const values = bins(1, 2, 3, 4, 10);
    expect([quantile(values, 0.25), quantile(values, 0.5), quantile(values, 0.75)]).toEqual([2, 3, 4]);
    expect(quantile(bins(1, 2, 3, 4), 0.25)).toBe(1.75);
    expect(atRank([{ value: 5n, count: 3 }, { value: 9n, count: 1 }], 4)).toBe(9);
  });

  test('ranks that hold the median with 95 %, as binomial tables give them', () => {
    // Sums of binomial(n, 1/2) tails: n = 6: 1 and 6; 10: 2 and 9; 20: 6 and 15; 25: 8 and 18.
    expect([6, 10, 20, 25].map((n) => medianRanks(n))).toEqual([{ low: 1, high: 6 }, { low: 2, high: 9 }, { low: 6, high: 15 }, { low: 8, high: 18 }]);
    expect(medianRanks(5)).toBeNull();
    expect(medianInterval(bins(1, 2, 3, 4, 5, 6, 7, 8, 9, 100))).toEqual({ low: 2, high: 9, level: 0.95, method: 'ORDER_STATISTICS' });
  });

  test('ranks of many values stay near those of fewer', () => {
    const many = medianRanks(1001);
    expect(many?.low).toBeGreaterThan(460);
    expect(many?.high).toBeLessThan(540);
  });
});
