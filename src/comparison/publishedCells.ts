import type { MissingReason } from '../domain/missingReason.ts';
import { isWhole, type ObservationRow } from '../domain/observation.ts';
import { readPeriod, type Period } from '../domain/period.ts';
import { yearsAway } from './askedPeriods.ts';
import type { EditionCoverage, EditionInfo } from './atlasView.ts';
import { nearest } from './calculation.ts';
import { chooseObservation, saysNothing, type ChosenObservation } from './chooseObservation.ts';

/** A cell as published: the row that answers, or the reason why none does. */
export interface PublishedCell {
  readonly row: ObservationRow | null;
  readonly alternatives: readonly ObservationRow[];
  /** What the edition of the row has for the same cell in other currencies, in the order of their codes. */
  readonly inOtherCurrencies: readonly ObservationRow[];
  readonly reason: MissingReason | null;
  /** True where the row is of another year than asked. */
  readonly nearby: boolean;
}

type ChosenCell = ChosenObservation & Pick<PublishedCell, 'inOtherCurrencies'>;

const byBreakdown = (a: ObservationRow, b: ObservationRow): number => (a.breakdown < b.breakdown ? -1 : a.breakdown > b.breakdown ? 1 : 0);

/** Where an edition states a total, what it gives by currency is a part of that total. */
function withoutParts(rows: readonly ObservationRow[]): readonly ObservationRow[] {
  const withTotal = new Set(rows.filter((row) => row.breakdown === '').map((row) => row.editionId));
  return rows.filter((row) => row.breakdown === '' || !withTotal.has(row.editionId));
}

const key = (indicator: string, area: string, period: string): string => `${indicator} ${area} ${period}`;

/** The rows of the editions in use, one chosen for each cell. */
export class PublishedCells {
  readonly #rows: ReadonlyMap<string, readonly ObservationRow[]>;
  readonly #coverage: ReadonlyMap<string, readonly EditionCoverage[]>;
  readonly #editions: ReadonlyMap<number, EditionInfo>;
  /** True where some amounts are given for each currency apart. */
  readonly isByCurrency: boolean;

  constructor(rows: readonly ObservationRow[], coverage: readonly EditionCoverage[], editions: ReadonlyMap<number, EditionInfo>) {
    const used = new Set(coverage.map((each) => each.editionId));
    const totals = rows.filter((row) => isWhole(row.breakdown) && used.has(row.editionId));
    this.#rows = Map.groupBy(totals, (row) => key(row.indicator, row.area, row.period));
    this.#coverage = Map.groupBy(coverage, (each) => each.indicator);
    this.#editions = editions;
    this.isByCurrency = totals.some((row) => row.breakdown !== '');
  }

  /** The cell of a period, or of the nearest year within the gap that has a value. A reason that a source states is never passed over. */
  at(indicator: string, area: string, { period, gap }: { readonly period: Period; readonly gap: number }): PublishedCell {
    const exact = this.#choose(indicator, area, period);
    if (exact && !saysNothing(exact.row)) return { ...exact, reason: exact.row.missingReason, nearby: false };
    const annual = period.kind === 'YEAR' || period.kind === 'FISCAL_YEAR';
    const other = annual && gap > 0 ? nearest(period.year, gap, (year) => this.#withValue(indicator, area, yearsAway(period, year - period.year))) : undefined;
    if (other) return { ...other.item, reason: null, nearby: true };
    if (exact) return { ...exact, reason: exact.row.missingReason ?? 'NOT_PUBLISHED', nearby: false };
    return { row: null, alternatives: [], inOtherCurrencies: [], reason: this.#absence(indicator, area, period.text), nearby: false };
  }

  /** Periods in which an area has a value. */
  periodsWithValue(indicator: string, area: string): Period[] {
    const found = this.#coverage.get(indicator)?.flatMap((each) => [...each.periods]) ?? [];
    return [...new Set(found)].flatMap((text) => {
      const period = readPeriod(text);
      return period && this.#withValue(indicator, area, period) ? [period] : [];
    });
  }

  #choose(indicator: string, area: string, period: Period): ChosenCell | undefined {
    const rows = this.#rows.get(key(indicator, area, period.text));
    const only = rows?.[0];
    if (!rows || !only) return undefined;
    // Most cells have one row, and nothing is to be chosen.
    if (rows.length === 1) return { row: only, alternatives: [], inOtherCurrencies: [] };
    const chosen = chooseObservation(withoutParts(rows), this.#editions);
    if (!chosen || chosen.row.breakdown === '') return chosen && { ...chosen, inOtherCurrencies: [] };
    const { editionId } = chosen.row;
    const [row = chosen.row, ...inOtherCurrencies] = [chosen.row, ...chosen.alternatives.filter((each) => each.editionId === editionId)].toSorted(byBreakdown);
    return { row, alternatives: chosen.alternatives.filter((each) => each.editionId !== editionId), inOtherCurrencies };
  }

  #withValue(indicator: string, area: string, period: Period | undefined): ChosenCell | undefined {
    const chosen = period && this.#choose(indicator, area, period);
    return chosen && chosen.row.value !== null ? chosen : undefined;
  }

  #absence(indicator: string, area: string, period: string): MissingReason {
    const covering = (this.#coverage.get(indicator) ?? []).filter((each) => each.areas.has(area));
    if (covering.length === 0) return 'AREA_NOT_COVERED';
    return covering.some((each) => each.periods.has(period)) ? 'NOT_PUBLISHED' : 'OUTSIDE_EDITION';
  }
}
