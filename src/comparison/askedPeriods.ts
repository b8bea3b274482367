import { AtlasError } from '../domain/errors.ts';
import { comparePeriods, parsePeriod, readPeriod, type Period, type PeriodKind } from '../domain/period.ts';
import type { Given } from './normalisationPlan.ts';

export interface PeriodsInput {
  readonly from?: Given<string>;
  readonly to?: Given<string>;
  readonly latest?: Given<number>;
}

export type AskedPeriods = { readonly latest: number } | { readonly from: Period | null; readonly to: Period | null };

/** Whoever wants more of the newest periods names a range. */
export const LARGEST_LATEST = 200;

export function askedPeriods(input: Given<PeriodsInput>): AskedPeriods {
  const { from, to, latest } = input ?? {};
  if (latest != null) {
    if (from != null || to != null) throw AtlasError.badInput(`periods.latest and periods.${from != null ? 'from' : 'to'} contradict each other: ask for the newest periods or for a range.`, { options: ['latest', from != null ? 'from' : 'to'] });
    if (!Number.isInteger(latest) || latest < 1 || latest > LARGEST_LATEST) throw AtlasError.badInput(`periods.latest is ${latest}; ask for 1 to ${LARGEST_LATEST} periods.`, { value: latest });
    return { latest };
  }
  const range = { from: from == null ? null : parsePeriod(from), to: to == null ? null : parsePeriod(to) };
  if (range.from && range.to && range.from.start > range.to.end) throw AtlasError.badInput(`periods.from ${range.from.text} lies after periods.to ${range.to.text}. Exchange them.`, { options: ['from', 'to'] });
  return range;
}

/** The periods of these texts, each once, earliest first. */
export function sortedPeriods(texts: Iterable<string>): Period[] {
  return [...new Set(texts)].flatMap((text) => readPeriod(text) ?? []).toSorted(comparePeriods);
}

const MONTHS: Readonly<Record<PeriodKind, number>> = { YEAR: 12, FISCAL_YEAR: 12, QUARTER: 3, MONTH: 1 };

const textOf = (kind: PeriodKind, year: number, month: number): string => {
  if (kind === 'YEAR') return String(year);
  if (kind === 'FISCAL_YEAR') return `FY${year}`;
  return kind === 'QUARTER' ? `${year}-Q${(month + 2) / 3}` : `${year}-${String(month).padStart(2, '0')}`;
};

/** Every period of a kind that lies within two months (201701 to 201812), ends included. */
export function periodsWithin(kind: PeriodKind, from: number, to: number): Period[] {
  const periods: Period[] = [];
  for (let year = Math.floor(from / 100); year <= Math.floor(to / 100); year++) {
    for (let month = 1; month <= 12; month += MONTHS[kind]) {
      const period = readPeriod(textOf(kind, year, month));
      if (period && period.start >= from && period.end <= to) periods.push(period);
    }
  }
  return periods;
}

/** Every period of the kinds that the data have, gaps filled; an open end is that of the data. */
export function periodsOfRange(range: { readonly from: Period | null; readonly to: Period | null }, data: readonly Period[]): Period[] {
  const first = range.from ?? data[0];
  const last = range.to ?? data.reduce<Period | undefined>((latest, period) => (!latest || period.end > latest.end ? period : latest), undefined);
  if (!first || !last) return [];
  const kinds = new Set(data.map((period) => period.kind));
  if (kinds.size === 0) kinds.add(first.kind);
  return [...kinds].flatMap((kind) => periodsWithin(kind, first.start, last.end)).toSorted(comparePeriods);
}

/** The same period some years away: 2017-Q3 one year before is 2016-Q3. */
export function yearsAway(period: Period, years: number): Period | undefined {
  const year = String(period.year + years).padStart(4, '0');
  return readPeriod(period.kind === 'FISCAL_YEAR' ? `FY${year}` : `${year}${period.text.slice(4)}`);
}
