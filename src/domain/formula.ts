import type { Relation } from './contractRelations.ts';
import type { FieldPath } from './ocdsFields.ts';

/** Relations that the store derives from others by grouping: one row for each group. */
export type DerivedRelation = 'supplierHistory' | 'tendererRecord' | 'buyerRecord' | 'supplierSpread' | 'buyerConcentration' | 'supplierTotal';
export type AnyRelation = Relation | DerivedRelation;

/** How many of the largest suppliers a total tells apart; all others are one group. */
export const LARGEST_SUPPLIERS = 4;

/** A condition on the columns of a relation, as data. A column without a value meets none but `missing`. */
export type Condition =
  | { readonly field: string; readonly is: string | number }
  | { readonly field: string; readonly among: readonly (string | number)[] }
  | { readonly field: string; readonly missing: true }
  | { readonly field: string; readonly present: true }
  | { readonly field: string; readonly atLeast: number }
  | { readonly field: string; readonly atMost: number }
  | { readonly field: string; readonly below: number }
  | { readonly field: string; readonly belowField: string }
  | { readonly field: string; readonly sameAsField: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** Why a case cannot be computed: a named reason where a condition holds, or the reason that a column names. */
export type Need = { readonly reason: string; readonly when: Condition } | { readonly reasonField: string };

/** The cases that an indicator counts: rows of a relation, placed in years, first judged by population, then by needs. */
export interface Cases {
  readonly relation: AnyRelation;
  /** Column with the year. */
  readonly year: string;
  /** Cases outside are not counted at all. */
  readonly population?: Condition;
  /** The first need that is not met makes the case not computable. */
  readonly needs: readonly Need[];
  /** Paths of which a publication must have at least one filled somewhere: else its silence says nothing. */
  readonly needsFields?: readonly FieldPath[];
  /** Some case of a publication must meet this, in whatever year: else its silence says nothing. */
  readonly needsSome?: Condition;
  /** Counts each value of this column once in a year. */
  readonly distinct?: string;
}

export type Formula =
  /** How many cases. */
  | { readonly kind: 'COUNT'; readonly cases: Cases }
  /** Sum of an amount, for each currency. */
  | { readonly kind: 'SUM'; readonly cases: Cases; readonly amount: string; readonly currency: string }
  /** Cases that meet the condition, of all. */
  | { readonly kind: 'SHARE'; readonly cases: Cases; readonly numerator: Condition }
  /** Amount of the cases that meet the condition, of the amount of all, for each currency. */
  | { readonly kind: 'AMOUNT_SHARE'; readonly cases: Cases; readonly numerator: Condition; readonly amount: string; readonly currency: string }
  /** (sum of `whole` - sum of `part`) / sum of `whole`, for each currency. */
  | { readonly kind: 'SAVING'; readonly cases: Cases; readonly whole: string; readonly part: string; readonly currency: string }
  | { readonly kind: 'MEAN'; readonly cases: Cases; readonly value: string }
  | { readonly kind: 'MEDIAN'; readonly cases: Cases; readonly value: string }
  /** Cases in each month of the year, of all. */
  | { readonly kind: 'MONTHS'; readonly cases: Cases; readonly month: string }
  /** Cases whose value lies at or beyond the quartile minus (plus) 1.5 times the interquartile range. */
  | { readonly kind: 'OUTLIERS'; readonly cases: Cases; readonly value: string; readonly side: 'LOW' | 'HIGH' }
  /** The same, of the groups whose `size` is at its third quartile or above. */
  | { readonly kind: 'GROUP_OUTLIERS'; readonly cases: Cases; readonly value: string; readonly size: string; readonly side: 'LOW' | 'HIGH' }
  /** Herfindahl-Hirschman index (0 to 10000) of suppliers by awarded amount, for each currency: of each group, then their mean; or of all. */
  | { readonly kind: 'CONCENTRATION'; readonly cases: Cases; readonly members: Cases; readonly amount: string; readonly squares: string | null; readonly currency: string }
  /** Amount of the largest cases, of the amount of all, for each currency. */
  | { readonly kind: 'TOP_SHARE'; readonly cases: Cases; readonly members: Cases; readonly top: number; readonly amount: string; readonly currency: string };

export type Dimension = 'METHOD' | 'CATEGORY' | 'BUYER_LEVEL';

/** The column that each dimension of breakdown is read from. */
export const DIMENSION_FIELDS: Readonly<Record<Dimension, string>> = { METHOD: 'method', CATEGORY: 'category', BUYER_LEVEL: 'buyerLevel' };
