import type { ObservationRow } from '../../domain/observation.ts';
import type { ReleasedObservation } from '../types/observation.type.ts';

/** A row with the release it was read for, so that its fields find their catalogue. */
export function released(row: ObservationRow, releaseNumber: number): ReleasedObservation {
  return Object.assign(row, { nodeType: 'Observation' as const, releaseNumber });
}
