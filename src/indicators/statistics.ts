import type { Interval } from '../domain/cube.ts';

/** A whole number and how often it occurs. */
export interface Bin { readonly value: bigint; readonly count: number }

const Z = 1.959963984540054;
const LEVEL = 0.95;
const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Wilson's score interval of a share at 95 %. */
export function wilson(successes: number, trials: number): Interval | null {
  if (trials <= 0) return null;
  const share = successes / trials;
  const z2 = Z * Z;
  const centre = (share + z2 / (2 * trials)) / (1 + z2 / trials);
  const half = (Z / (1 + z2 / trials)) * Math.sqrt((share * (1 - share)) / trials + z2 / (4 * trials * trials));
  return { low: round(Math.max(0, centre - half)), high: round(Math.min(1, centre + half)), level: LEVEL, method: 'WILSON' };
}

export function sortBins(bins: readonly Bin[]): Bin[] {
  const byValue = new Map<bigint, number>();
  for (const { value, count } of bins) byValue.set(value, (byValue.get(value) ?? 0) + count);
  return [...byValue].map(([value, count]) => ({ value, count })).toSorted((a, b) => (a.value < b.value ? -1 : 1));
}

export const totalOf = (bins: readonly Bin[]): number => bins.reduce((sum, { count }) => sum + count, 0);

/** The value at a rank, counted from 1, of sorted bins. */
export function atRank(bins: readonly Bin[], rank: number): number {
  let seen = 0;
  for (const { value, count } of bins) {
    seen += count;
    if (seen >= rank) return Number(value);
  }
  return Number(bins.at(-1)?.value ?? 0n);
}

/** Quantile by linear interpolation between neighbouring ranks (the common definition, type 7). */
export function quantile(bins: readonly Bin[], p: number): number {
  const position = (totalOf(bins) - 1) * p;
  const below = atRank(bins, Math.floor(position) + 1);
  const above = atRank(bins, Math.ceil(position) + 1);
  return below + (above - below) * (position - Math.floor(position));
}

/** Ranks of order statistics that hold the median with at least 95 %, by the binomial distribution. */
export function medianRanks(n: number): { low: number; high: number } | null {
  if (n < 6) return null;
  if (n > 1000) {
    const half = (Z * Math.sqrt(n)) / 2;
    return { low: Math.max(1, Math.floor(n / 2 - half)), high: Math.min(n, Math.ceil(n / 2 + half) + 1) };
  }
  let tail = 0;
  let probability = Math.exp(-n * Math.LN2);
  let k = 0;
  // The largest k with P(X < k) <= 0.025; X counts the values below the median.
  for (; k < n / 2; k += 1) {
    if (tail + probability > (1 - LEVEL) / 2) break;
    tail += probability;
    probability = (probability * (n - k)) / (k + 1);
  }
  return k === 0 ? null : { low: k, high: n + 1 - k };
}

export function medianInterval(bins: readonly Bin[]): Interval | null {
  const ranks = medianRanks(totalOf(bins));
  return ranks ? { low: atRank(bins, ranks.low), high: atRank(bins, ranks.high), level: LEVEL, method: 'ORDER_STATISTICS' } : null;
}

/** Mean with Student's normal approximation; null where fewer than 30 values leave it without one. */
export function meanInterval(bins: readonly Bin[]): Interval | null {
  const n = totalOf(bins);
  if (n < 30) return null;
  const mean = bins.reduce((sum, { value, count }) => sum + Number(value) * count, 0) / n;
  const variance = bins.reduce((sum, { value, count }) => sum + (Number(value) - mean) ** 2 * count, 0) / (n - 1);
  const half = Z * Math.sqrt(variance / n);
  return { low: round(mean - half), high: round(mean + half), level: LEVEL, method: 'NORMAL' };
}
