import type { Cases, Condition } from './formula.ts';

/** What is asked of a contract store: cases by year, breakdown and state, with what else they are grouped by and summed. */
export interface CubeQuery {
  readonly cases: Cases;
  readonly numerator: Condition | null;
  /** Column of the breakdown. */
  readonly dimension: string | null;
  readonly currency: string | null;
  /** Columns whose values the rows are told apart by: one gives a histogram. */
  readonly values: readonly string[];
  /** Columns that are summed. */
  readonly sums: readonly string[];
}

/** NUMERATOR and DENOMINATOR are cases that can be computed (the first are part of both); REASON is one that cannot. */
export type CaseState = 'NUMERATOR' | 'DENOMINATOR' | 'REASON';

export interface CubeRow {
  readonly year: number | null;
  readonly code: string | null;
  readonly state: CaseState;
  readonly reason: string | null;
  readonly currency: string | null;
  readonly values: readonly bigint[];
  readonly count: number;
  readonly sums: readonly bigint[];
}

/** What an indicator is computed from: its cubes in the order in which it asked for them. */
export interface CubeAnswer {
  readonly query: CubeQuery;
  readonly rows: readonly CubeRow[];
  /** False where a publication never fills a field that the cases need: then no case can be computed. */
  readonly hasNeededFields: boolean;
}

export interface ReasonCount { readonly reason: string; readonly count: number }
export interface Interval { readonly low: number; readonly high: number; readonly level: number; readonly method: string }
export interface Setting { readonly name: string; readonly value: string }

/** What a value was made of. */
export interface Basis {
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Cases that the value rests on. */
  readonly processes: number;
  readonly notComputable: number;
  readonly notComputableReasons: readonly ReasonCount[];
  readonly interval: Interval | null;
  readonly settings: readonly Setting[];
}

/** Which processes stand behind a part of an observation. */
export interface DrillDownQuery {
  readonly cases: Cases;
  readonly numerator: Condition | null;
  readonly year: number | null;
  readonly dimension: { readonly field: string; readonly code: string } | null;
  readonly currency: { readonly field: string; readonly code: string } | null;
  readonly part: 'NUMERATOR' | 'DENOMINATOR' | 'NOT_COMPUTABLE';
  readonly reason: string | null;
  readonly first: number;
  /** The last ocid of the page before. */
  readonly after: string | null;
}
