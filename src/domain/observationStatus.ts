/** SDMX CL_OBS_STATUS 2.2: why a value is not an ordinary one, or why there is none. */
export const OBSERVATION_STATUSES = {
  A: 'Normal value.',
  B: 'Time series break: content or method differs from the preceding observation.',
  D: 'Definition differs slightly from the stated method, without a break.',
  E: 'Estimated value.',
  F: 'Forecast value.',
  G: 'Experimental value: definitions or methods are under development.',
  I: 'Imputed by the receiving agency, not by the source.',
  K: 'Included in another category.',
  W: 'Includes data from another category.',
  O: 'Missing value, reason not broken down.',
  M: 'Missing value: data cannot exist.',
  L: 'Missing value: data exist but were not collected.',
  H: 'Missing value: holiday or weekend.',
  Q: 'Missing value: suppressed.',
  P: 'Provisional value, likely to be revised.',
  S: 'Strike or another special event affects the value.',
  J: 'Derogation: an agreed exception.',
  N: 'Not significant: not a real zero.',
  U: 'Low reliability.',
  V: 'Unvalidated value, as received.',
} as const;

export type ObservationStatus = keyof typeof OBSERVATION_STATUSES;

const MISSING: ReadonlySet<ObservationStatus> = new Set(['O', 'M', 'L', 'H', 'Q']);

export function isObservationStatus(code: string): code is ObservationStatus {
  return Object.hasOwn(OBSERVATION_STATUSES, code);
}

/** True for the statuses that say there is no value. */
export function isMissingStatus(status: ObservationStatus): boolean {
  return MISSING.has(status);
}
