import type { MissingReason } from '../domain/missingReason.ts';
import type { ObservationRow } from '../domain/observation.ts';
import type { ObservationStatus } from '../domain/observationStatus.ts';
import type { FactorName } from './factorSeries.ts';
import type { Warning } from './warning.ts';

/**
 * One number that a value was multiplied with or divided by, or that was added to it. Applied in the order listed to the published value in units,
 * they give the cell; a share, an index and a change are times 100 before what stands in other currencies is added.
 */
export interface Factor {
  readonly name: FactorName;
  readonly operation: 'MULTIPLY' | 'DIVIDE' | 'ADD';
  /** The indicator, or two joined by '/' where the factor is their ratio; the cell's own indicator for a base of an index. */
  readonly series: string;
  readonly period: string;
  readonly value: number;
  /** The rows that the number was read from: two for a ratio. */
  readonly observations: readonly ObservationRow[];
  /** How the factor itself was normalised: the base of an index, the year before of a change, the amount in another currency. */
  readonly factors: readonly Factor[];
}

/** A requested cell: `value` is null exactly when `missingReason` is set. */
export interface Cell {
  readonly value: number | null;
  readonly observation: ObservationRow | null;
  readonly alternatives: readonly ObservationRow[];
  readonly status: ObservationStatus;
  readonly missingReason: MissingReason | null;
  readonly factors: readonly Factor[];
  readonly warnings: readonly Warning[];
}

/** How much of what was asked has a value: cells in a comparison, areas elsewhere. */
export interface Coverage {
  readonly asked: number;
  readonly withValue: number;
  /** Codes of areas without any value, in the order asked. */
  readonly missing: readonly string[];
  /** Share (0 to 1) of the population of the areas asked; null in a comparison and where no population is at hand. */
  readonly populationShare: number | null;
  readonly gdpShare: number | null;
}
