import type { Dimension, Formula } from '../domain/formula.ts';
import type { LocalisedText } from '../domain/localisedText.ts';
import type { FieldPath } from '../domain/ocdsFields.ts';
import type { BetterWhen } from '../domain/procurement.ts';

export interface CrosswalkEntry { readonly scheme: 'OCP' | 'OCP_RED_FLAG' | 'SMS' | 'MAPS' | 'CARDINAL'; readonly code: string; readonly note?: string }

/** A statistic that is computed from contracting data. A changed formula needs a new version. */
export interface ContractIndicator {
  readonly code: `OCDS_${string}`;
  readonly version: string;
  readonly name: LocalisedText;
  readonly definition: LocalisedText;
  /** Code of src/domain/unit.ts. */
  readonly unit: string;
  readonly decimals: number | null;
  readonly betterWhen: BetterWhen;
  readonly numerator: LocalisedText | null;
  readonly denominator: LocalisedText | null;
  readonly formula: Formula;
  readonly breakdowns: readonly Dimension[];
  readonly requiredPaths: readonly FieldPath[];
  /** With fewer cases than this there is no value. */
  readonly minimumCases: number;
  readonly exclusions: LocalisedText | null;
  readonly crosswalk: readonly CrosswalkEntry[];
}
