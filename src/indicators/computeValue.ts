import type { Interval, Setting } from '../domain/cube.ts';
import { majorDigits, minorUnits } from '../domain/currency.ts';
import type { Formula } from '../domain/formula.ts';
import { casesOf, type Cell } from './cubeCells.ts';
import { meanInterval, medianInterval, quantile, sortBins, totalOf, wilson, atRank, type Bin } from './statistics.ts';

/** A value with what it was made of; `value` is null where the cases allow none. */
export interface Computed {
  readonly value: number | null;
  readonly decimalValue: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly cases: number;
  readonly interval: Interval | null;
  readonly settings: readonly Setting[];
}

const computed = (given: Partial<Computed> & { cases: number }): Computed => ({ value: null, decimalValue: null, numerator: null, denominator: null, interval: null, settings: [], ...given });

const sumOf = (cell: Cell['counted'], index: number): bigint => cell.reduce((sum, row) => sum + (row.sums[index] ?? 0n), 0n);
const binsOf = (cell: Cell['counted'], index = 0): Bin[] => sortBins(cell.map((row) => ({ value: row.values[index] ?? 0n, count: row.count })));
const major = (minor: bigint, currency: string | null): number => Number(minor) / 10 ** minorUnits(currency ?? '');

function share(numerator: number, denominator: number, interval: Interval | null = null): Pick<Computed, 'value' | 'decimalValue' | 'numerator' | 'denominator' | 'interval'> {
  const value = denominator > 0 ? numerator / denominator : null;
  return { value, decimalValue: value === null ? null : String(value), numerator, denominator, interval };
}

const exact = (value: number): Pick<Computed, 'value' | 'decimalValue'> => ({ value, decimalValue: String(value) });

function amountShare(numerator: bigint, denominator: bigint, { currency, cases }: { currency: string | null; cases: number }): Computed {
  return computed({ cases, ...share(major(numerator, currency), major(denominator, currency)) });
}

/** Quartile fences by Tukey; a case at the fence is beyond it. */
export function fenceOf(bins: readonly Bin[], side: 'LOW' | 'HIGH'): { fence: number; settings: Setting[] } {
  const q1 = quantile(bins, 0.25);
  const q3 = quantile(bins, 0.75);
  const fence = side === 'LOW' ? q1 - 1.5 * (q3 - q1) : q3 + 1.5 * (q3 - q1);
  return { fence, settings: [{ name: 'firstQuartile', value: String(q1) }, { name: 'thirdQuartile', value: String(q3) }, { name: 'fence', value: String(fence) }] };
}

function outliers(bins: readonly Bin[], side: 'LOW' | 'HIGH', more: readonly Setting[] = []): Computed {
  const cases = totalOf(bins);
  if (cases === 0) return computed({ cases });
  const { fence, settings } = fenceOf(bins, side);
  const beyond = totalOf(bins.filter(({ value }) => (side === 'LOW' ? Number(value) <= fence : Number(value) >= fence)));
  return computed({ cases, ...share(beyond, cases, wilson(beyond, cases)), settings: [...more, ...settings] });
}

function groupOutliers(cell: Cell, side: 'LOW' | 'HIGH'): Computed {
  const sizes = binsOf(cell.counted, 1);
  if (totalOf(sizes) === 0) return computed({ cases: 0 });
  const least = quantile(sizes, 0.75);
  const large = cell.counted.filter((row) => Number(row.values[1] ?? 0n) >= least);
  return outliers(binsOf(large), side, [{ name: 'leastSize', value: String(least) }]);
}

/** Index from sums: of each group first and then their mean, or of all cases as one market. */
function concentration(cell: Cell, isOneMarket: boolean): Computed {
  const rows = cell.counted;
  const cases = casesOf(rows);
  if (cases === 0) return computed({ cases });
  if (isOneMarket) {
    const [total, squares] = [sumOf(rows, 0), sumOf(rows, 1)];
    return total === 0n ? computed({ cases }) : computed({ cases, ...exact(Number((squares * 1_000_000n * 10_000n) / (total * total)) / 1_000_000) });
  }
  let sum = 0;
  for (const row of rows) {
    const [amount = 0n, squares = 0n] = row.values;
    if (amount > 0n) sum += (Number((squares * 1_000_000n * 10_000n) / (amount * amount)) / 1_000_000) * row.count;
  }
  return computed({ cases, ...exact(sum / cases), numerator: sum, denominator: cases });
}

function topShare(cell: Cell, top: number): Computed {
  const bins = binsOf(cell.numerator);
  const largest = bins.reduce((sum, { value, count }) => sum + value * BigInt(count), 0n);
  const shown = amountShare(largest, sumOf(cell.counted, 0), { currency: cell.currency, cases: casesOf(cell.counted) });
  return { ...shown, settings: [{ name: 'top', value: String(top) }, { name: 'leastTotal', value: String(bins[0]?.value ?? 0n) }] };
}

function mean(bins: readonly Bin[]): Computed {
  const cases = totalOf(bins);
  const sum = bins.reduce((total, { value, count }) => total + Number(value) * count, 0);
  return computed({ cases, ...share(sum, cases, meanInterval(bins)) });
}

function median(bins: readonly Bin[]): Computed {
  const cases = totalOf(bins);
  if (cases === 0) return computed({ cases });
  const value = (atRank(bins, Math.ceil(cases / 2)) + atRank(bins, Math.floor(cases / 2) + 1)) / 2;
  return computed({ cases, ...exact(value), interval: medianInterval(bins) });
}

function sum(cell: Cell): Computed {
  const amount = sumOf(cell.counted, 0);
  const digits = cell.currency ? majorDigits(amount, cell.currency) : null;
  return computed({ cases: casesOf(cell.counted), value: digits === null ? null : Number(digits), decimalValue: digits });
}

function saving(cell: Cell): Computed {
  const whole = sumOf(cell.counted, 0);
  return amountShare(whole - sumOf(cell.counted, 1), whole, { currency: cell.currency, cases: casesOf(cell.counted) });
}

/** The value of a cell by the kind of its formula. MONTHS gives several values and is computed where it is read. */
export function computeValue(formula: Exclude<Formula, { kind: 'MONTHS' }>, cell: Cell): Computed {
  const cases = casesOf(cell.counted);
  const flagged = casesOf(cell.numerator);
  switch (formula.kind) {
    case 'COUNT':
      return computed({ cases, ...exact(cases) });
    case 'SUM':
      return sum(cell);
    case 'SHARE':
      return computed({ cases, ...share(flagged, cases, wilson(flagged, cases)) });
    case 'AMOUNT_SHARE':
      return amountShare(sumOf(cell.numerator, 0), sumOf(cell.counted, 0), { currency: cell.currency, cases });
    case 'SAVING':
      return saving(cell);
    case 'MEAN':
      return mean(binsOf(cell.counted));
    case 'MEDIAN':
      return median(binsOf(cell.counted));
    case 'OUTLIERS':
      return outliers(binsOf(cell.counted), formula.side);
    case 'GROUP_OUTLIERS':
      return groupOutliers(cell, formula.side);
    case 'CONCENTRATION':
      return concentration(cell, formula.squares === null);
    case 'TOP_SHARE':
      return topShare(cell, formula.top);
  }
}
