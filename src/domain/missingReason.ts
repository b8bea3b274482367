/** Why a requested cell has no value. A cell with a value has no reason, a cell without one always has. */
export const MISSING_REASONS = {
  NOT_PUBLISHED: 'The source covers the area and the period, and gives no value.',
  OUTSIDE_EDITION: 'The period lies outside the years of the edition.',
  AREA_NOT_COVERED: 'The source does not cover the area.',
  NOT_COLLECTED: 'The data exist but were not collected by the source.',
  NOT_COMPUTABLE: 'The inputs do not allow the value to be computed.',
  BELOW_MINIMUM_CASES: 'Fewer cases than the indicator demands.',
  WITHHELD: 'Suppressed by the publisher.',
  NOT_COMPARABLE: 'A value exists but must not be compared in this way.',
  FACTOR_MISSING: 'A conversion factor for this area and period is not available.',
  THIN_COVERAGE: 'Too few areas have a value for the aggregate asked.',
} as const;

export type MissingReason = keyof typeof MISSING_REASONS;

export function isMissingReason(code: string): code is MissingReason {
  return Object.hasOwn(MISSING_REASONS, code);
}
