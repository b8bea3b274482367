import type { MissingReason } from './missingReason.ts';
import type { ObservationStatus } from './observationStatus.ts';

/**
 * One stored value: indicator x area x period x breakdown, in one edition. Plain data, as a row of the serving store.
 * `value` is null exactly when `missingReason` is set. `decimalValue` holds the digits as the source gives them.
 */
export interface ObservationRow {
  readonly id: number;
  readonly editionId: number;
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  /** '' or DIMENSION=CODE;DIMENSION=CODE, dimensions in alphabetical order. */
  readonly breakdown: string;
  readonly value: number | null;
  readonly decimalValue: string | null;
  readonly currency: string | null;
  readonly status: ObservationStatus;
  readonly missingReason: MissingReason | null;
  /** '' or warning codes joined by ';', each declared in the sidecar of the edition. */
  readonly warnings: string;
  readonly sourceId: number;
  readonly locator: string;
}

/** True of a total, and of what a total has in one currency: amounts in several are never added up unasked. */
export const isWhole = (breakdown: string): boolean => breakdown === '' || /^CURRENCY=[A-Z]{3}$/.test(breakdown);
