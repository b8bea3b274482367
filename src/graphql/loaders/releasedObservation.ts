import type { Catalogue } from '../../database/catalogue.ts';
import type { ObservationRow } from '../../domain/observation.ts';
import type { ReleasedObservation } from '../types/observation.type.ts';

/** A row with the release it was read for, so that its fields find their catalogue. */
export function released(row: ObservationRow, releaseNumber: number): ReleasedObservation {
  return Object.assign(row, { nodeType: 'Observation' as const, releaseNumber });
}

/**
 * Of several observations of one cell the one to answer with: of the edition with the highest precedence, and at equal
 * precedence of the one that came later.
 */
export function preferred<Row extends ObservationRow>(rows: readonly Row[], catalogue: Catalogue): Row | undefined {
  const precedence = (row: Row): number => catalogue.editions.get(row.editionId)?.precedence ?? 0;
  return rows.toSorted((a, b) => precedence(b) - precedence(a) || b.editionId - a.editionId)[0];
}
