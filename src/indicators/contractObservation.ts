import type { Basis } from '../domain/cube.ts';
import type { MissingReason } from '../domain/missingReason.ts';

/** An observation as the engine computes it: `value` is null exactly when `missingReason` is set. */
export interface ContractObservation {
  readonly indicator: string;
  readonly indicatorVersion: string;
  readonly country: string;
  readonly period: string;
  /** '' or DIMENSION=CODE;DIMENSION=CODE, dimensions in alphabetical order. */
  readonly breakdown: string;
  readonly value: number | null;
  /** The exact digits. */
  readonly decimalValue: string | null;
  readonly currency: string | null;
  readonly missingReason: MissingReason | null;
  readonly basis: Basis;
  readonly warnings: readonly string[];
}
