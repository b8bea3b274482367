import type { MissingReason } from '../domain/missingReason.ts';
import type { ObservationRow } from '../domain/observation.ts';
import type { EditionInfo } from './atlasView.ts';

/** Of several rows for one cell: the one that answers, and the others. */
export interface ChosenObservation<Row extends ObservationRow = ObservationRow> {
  readonly row: Row;
  readonly alternatives: readonly Row[];
}

/** These reasons are a statement about the value; the others only say that this edition has none, so a lower one may answer. */
const STATED: ReadonlySet<MissingReason> = new Set<MissingReason>(['WITHHELD', 'NOT_COMPARABLE', 'NOT_COMPUTABLE', 'BELOW_MINIMUM_CASES']);

/** True for a row that says only that its edition has no value. */
export const saysNothing = (row: ObservationRow): boolean => row.value === null && (row.missingReason === null || !STATED.has(row.missingReason));

/**
 * Chooses by declared precedence: rows that answer before rows that say only that there is no value, then the higher
 * precedence, the newer edition, the lower row id. The order of `rows` does not matter.
 */
export function chooseObservation<Row extends ObservationRow>(rows: readonly Row[], editions: ReadonlyMap<number, Pick<EditionInfo, 'precedence'>>): ChosenObservation<Row> | undefined {
  const precedence = (row: ObservationRow): number => editions.get(row.editionId)?.precedence ?? Number.NEGATIVE_INFINITY;
  const [row, ...alternatives] = rows.toSorted(
    (a, b) => Number(saysNothing(a)) - Number(saysNothing(b)) || descending(precedence(a), precedence(b)) || b.editionId - a.editionId || a.id - b.id,
  );
  return row && { row, alternatives };
}

const descending = (a: number, b: number): number => (a === b ? 0 : a > b ? -1 : 1);
