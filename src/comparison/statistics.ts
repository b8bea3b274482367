import { compensatedSum } from './compensatedSum.ts';

/** The arithmetic of aggregates, over values in a fixed order; none of them is given an empty list. */

export const mean = (values: readonly number[]): number => compensatedSum(values) / values.length;

/** Quantile of type 7 of Hyndman and Fan: linear between the two neighbours, as R and Excel's PERCENTILE.INC give it. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export function weightedMean(pairs: readonly { readonly value: number; readonly weight: number }[]): number {
  return compensatedSum(pairs.map(({ value, weight }) => value * weight)) / compensatedSum(pairs.map(({ weight }) => weight));
}

/** Ranks from 1 for the lowest; equal values share the mean of the ranks they take. */
export function averageRanks(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return values.map((value) => {
    const first = sorted.indexOf(value);
    const last = sorted.lastIndexOf(value);
    return (first + last) / 2 + 1;
  });
}

/** Product-moment correlation; null with fewer than two pairs or where one side does not vary. */
export function pearson(x: readonly number[], y: readonly number[]): number | null {
  if (x.length < 2) return null;
  const [meanX, meanY] = [mean(x), mean(y)];
  const [fromX, fromY] = [x.map((value) => value - meanX), y.map((value) => value - meanY)];
  const products = compensatedSum(fromX.map((value, i) => value * (fromY[i] ?? 0)));
  const [squaresX, squaresY] = [compensatedSum(fromX.map((value) => value * value)), compensatedSum(fromY.map((value) => value * value))];
  if (squaresX === 0 || squaresY === 0) return null;
  const correlation = products / Math.sqrt(squaresX * squaresY);
  return Math.max(-1, Math.min(1, correlation));
}

/** Rank correlation with ties: Pearson's over average ranks. */
export const spearman = (x: readonly number[], y: readonly number[]): number | null => pearson(averageRanks(x), averageRanks(y));
