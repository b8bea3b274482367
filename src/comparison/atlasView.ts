import type { LocalisedText } from '../domain/localisedText.ts';
import type { MembershipSpan } from '../domain/membership.ts';
import type { ObservationRow } from '../domain/observation.ts';
import type { BetterWhen, Comparability, GroupKind } from '../domain/procurement.ts';

/** A country as a member of a group. */
export interface MembershipInfo extends MembershipSpan {
  readonly group: string;
  readonly country: string;
}

/** A country or a group; `memberships` holds the groups of a country, or the members of a group. */
export interface AreaInfo {
  readonly code: string;
  readonly kind: 'COUNTRY' | 'GROUP';
  /** Null for countries. */
  readonly groupKind: GroupKind | null;
  readonly name: LocalisedText;
  /** ISO 4217, of a country; null where none is stated. */
  readonly currency: string | null;
  readonly memberships: readonly MembershipInfo[];
}

export interface IndicatorInfo {
  readonly code: string;
  readonly unitCode: string;
  /** Power of ten that values are given in. */
  readonly multiplier: number;
  readonly decimals: number | null;
  readonly betterWhen: BetterWhen;
  readonly comparability: Comparability;
}

/** An edition that the release lists; those retracted, and samples, are read only where an asker pins them. */
export interface EditionInfo {
  readonly id: number;
  readonly code: string;
  readonly datasetCode: string;
  readonly precedence: number;
  readonly retracted: boolean;
  /** Computed from some of what there is, so that it does not stand for its country. */
  readonly sample: boolean;
}

/** What one edition holds of one indicator, missing rows included: this tells "not published" from "outside the edition". */
export interface EditionCoverage {
  readonly editionId: number;
  readonly indicator: string;
  /** Version of the indicator that the edition states; null where it does not define it. */
  readonly indicatorVersion: string | null;
  /** Areas that have any row. */
  readonly areas: ReadonlySet<string>;
  /** Periods that have a row in any area. */
  readonly periods: ReadonlySet<string>;
}

/** Totals (isWhole) of every edition the view lists; null does not narrow. Order does not matter. */
export interface ViewQuery {
  readonly indicators: readonly string[];
  readonly areas: readonly string[] | null;
  /** First month of the earliest period wanted, as a number: 200701. */
  readonly from: number | null;
  /** Last month of the latest period wanted: 201612. A row that begins after it is not needed. */
  readonly to: number | null;
}

/** One release as the comparison sees it. Everything but `coverage` and `observations` is at hand in memory. */
export interface AtlasView {
  /** Number of the release. */
  readonly release: string;
  /** Day on which the release was published, ISO 8601: its today, so that an answer stays the same for ever. */
  readonly day: string;
  /** Codes are accepted as people write them (alpha-2, lower case); the answer carries the atlas's own. */
  area(code: string): AreaInfo | undefined;
  areas(): Iterable<AreaInfo>;
  indicator(code: string): IndicatorInfo | undefined;
  indicatorCodes(): Iterable<string>;
  editions(): readonly EditionInfo[];
  coverage(indicators: readonly string[]): Promise<readonly EditionCoverage[]>;
  observations(query: ViewQuery): Promise<readonly ObservationRow[]>;
}
