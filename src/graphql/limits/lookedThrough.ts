import type { ObservationFilter, ObservationOrderInput, PeriodRange } from '../inputs/filters.input.ts';
import type { CompareInput } from '../inputs/comparison.input.ts';
import { readPeriod } from '../../domain/period.ts';

/** More than light, whatever the rest of the operation is. */
export const HEAVY = 50_000;

/** Series of one indicator in one area that a page of observations may look through and sort in milliseconds. */
const FEW_SERIES = 20;

/** What a comparison weighs before its first cell. */
const COMPARISON = 1500;

/** What a cell weighs at least. */
const LEAST_CELL = 3;

/** Rows by cells that the weighing of a list of lists takes for granted, each of them five. */
const TAKEN_FOR_GRANTED = 25;

interface ObservationArgs {
  readonly filter?: Partial<ObservationFilter>;
  readonly orderBy?: Partial<ObservationOrderInput> | null;
}

/**
 * What a page of observations weighs beside its rows. Light are pages of one indicator in an order that an index gives,
 * which nothing else narrows, and pages of few series, whatever their order: neither looks through rows that it does not
 * show, but for a count that is kept.
 */
export function observationsWeight({ filter, orderBy }: ObservationArgs): number {
  const { indicators, areas, hasValue, periods, ...others } = filter ?? {};
  if (!indicators || periods?.latest != null || Object.values(others).some((value) => value != null)) return HEAVY;
  if (areas) return indicators.length * areas.length <= FEW_SERIES ? 1500 : HEAVY;
  const isRead = orderBy == null || (orderBy.field === 'VALUE' && hasValue === true);
  return isRead && indicators.length === 1 && periods == null ? 1500 : HEAVY;
}

/** What a comparison weighs: its cells by the fields of each, where the question says how many cells there are. */
export function compareWeight({ input }: { readonly input?: Partial<CompareInput> }, fields: number): number {
  const { areas, indicators, periods, group, normalise, edition, maxYearGap } = input ?? {};
  const months = monthsOf(periods);
  if (!areas || !indicators || months === undefined || group != null || normalise != null || edition != null || maxYearGap) return HEAVY;
  return COMPARISON + areas.length * indicators.length * months * Math.max(LEAST_CELL, fields / TAKEN_FOR_GRANTED / 2);
}

/** Months, the shortest periods that there are, from the first to the last that is asked for. */
function monthsOf(periods: PeriodRange | null | undefined): number | undefined {
  const [from, to] = [readPeriod(periods?.from ?? ''), readPeriod(periods?.to ?? '')];
  if (!from || !to || periods?.latest != null) return undefined;
  const count = (Math.floor(to.end / 100) - Math.floor(from.start / 100)) * 12 + (to.end % 100) - (from.start % 100) + 1;
  return Math.max(1, count);
}
