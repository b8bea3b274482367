// Written by "npm run codegen" from schema/schema.graphql and schema/operations; not to be changed by hand.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What aggregates are made for. */
export type AggregateBy =
  /** All areas together. */
  | 'ALL'
  /** Each group among the areas asked. */
  | 'GROUP'
  /** Each World Bank income group. */
  | 'INCOME_GROUP'
  /** Each World Bank region. */
  | 'REGION';

/** What to aggregate. */
export type AggregateInput = {
  /** Aggregate a nationally defined indicator all the same; the answer then carries a warning. */
  readonly acknowledgeDefinitions?: boolean | null | undefined;
  /** Areas to aggregate; with by GROUP, the groups. All countries unless areas or group say otherwise. */
  readonly areas?: ReadonlyArray<string> | null | undefined;
  /** What aggregates are made for. */
  readonly by?: AggregateBy | null | undefined;
  /** Take values of this edition only. */
  readonly edition?: string | null | undefined;
  /** Keep only areas with a value in every period in which any area asked has one, so that no change comes from areas that begin or cease to report. */
  readonly fixedSample?: boolean | null | undefined;
  /** Every member of this group, beside the areas. */
  readonly group?: string | null | undefined;
  /** Indicator to aggregate. */
  readonly indicator: string;
  /** How values become one. */
  readonly measure: AggregateMeasure;
  /** When members of groups are counted. */
  readonly membership?: Membership | null | undefined;
  /** Share of areas (0 to 1) that must have a value; below it the row has the reason THIN_COVERAGE instead of a value. */
  readonly minimumCoverage?: number | null | undefined;
  /** What values are turned into; as published unless said. */
  readonly normalise?: Normalisation | null | undefined;
  /** Periods, a row for each; all that have a value unless said. */
  readonly periods?: PeriodRange | null | undefined;
  /** Which QUANTILE, 0 to 1. */
  readonly quantile?: number | null | undefined;
  /** Indicator that weights a WEIGHTED_MEAN. */
  readonly weights?: string | null | undefined;
};

/** How values of several areas become one. */
export type AggregateMeasure =
  /** How many areas have a value. */
  | 'COUNT'
  /** Largest value. */
  | 'MAX'
  /** Arithmetic mean. */
  | 'MEAN'
  /** Median: the middle value, or the mean of the two middle ones. */
  | 'MEDIAN'
  /** Value of the area in the middle of the ranking, what the Single Market Scoreboard calls "EU average"; never an interpolated one. */
  | 'MID_RANKING'
  /** Smallest value. */
  | 'MIN'
  /** Quantile named in quantile, by linear interpolation. */
  | 'QUANTILE'
  /** Sum; refused for shares, scores and indices. */
  | 'SUM'
  /** Mean weighted by another indicator, named in weights. */
  | 'WEIGHTED_MEAN';

/** Direction of an indicator. */
export type BetterWhen =
  /** A higher value is better. */
  | 'HIGHER'
  /** A lower value is better. */
  | 'LOWER'
  /** The value describes and does not judge. */
  | 'NEITHER';

/** How a cell of an edition changed between two releases. */
export type ChangeKind =
  /** It is new. */
  | 'ADDED'
  /** It is gone. */
  | 'REMOVED'
  /** Its value, status, reason or currency is another. */
  | 'REVISED';

/** Whether values of different countries may be compared. */
export type Comparability =
  /** One definition for all areas: values may be compared and ranked. */
  | 'INTERNATIONAL'
  /** Defined by one country for itself: never ranked across countries without a warning. */
  | 'NATIONAL_DEFINITION';

/** What to compare: areas (rows) by indicators and periods (columns). */
export type CompareInput = {
  /** Compare countries by nationally defined indicators all the same; the answer then carries a warning. */
  readonly acknowledgeDefinitions?: boolean | null | undefined;
  /** Areas, in the order of the rows. A group's code asks for the figure that a publisher printed for it; to compute one use aggregate. */
  readonly areas?: ReadonlyArray<string> | null | undefined;
  /** Take values of this edition only, instead of the preferred one of each cell. */
  readonly edition?: string | null | undefined;
  /** Every member of this group, beside the areas. */
  readonly group?: string | null | undefined;
  /** Indicators, in the order of the columns. */
  readonly indicators: ReadonlyArray<string>;
  /** How many years away a value or factor may be taken from where the period has none; the cell then says so. */
  readonly maxYearGap?: number | null | undefined;
  /** When members of the group are counted. */
  readonly membership?: Membership | null | undefined;
  /** What values are turned into; as published unless said. */
  readonly normalise?: Normalisation | null | undefined;
  /** Periods: from and to give every one between; latest the newest that have a value. All that have one unless said. */
  readonly periods?: PeriodRange | null | undefined;
};

/** Two indicators across areas. */
export type CorrelationInput = {
  /** Areas; all countries unless areas or group say otherwise. */
  readonly areas?: ReadonlyArray<string> | null | undefined;
  /** Every member of this group, beside the areas. */
  readonly group?: string | null | undefined;
  /** How many years away a value may be taken from where the period has none. */
  readonly maxYearGap?: number | null | undefined;
  /** Period; the newest in which both have values unless said. */
  readonly period?: string | null | undefined;
  /** First indicator. */
  readonly x: string;
  /** Second indicator. */
  readonly y: string;
};

/** How exactly a date is known. */
export type DatePrecision =
  /** The day is known. */
  | 'DAY'
  /** The month is known; the date is its first day. */
  | 'MONTH'
  /** The quarter is known; the date is its first day. */
  | 'QUARTER'
  /** The year is known; the date is its first day. */
  | 'YEAR';

/** Direction of an order. */
export type Direction =
  /** Smallest or first letter first. */
  | 'ASC'
  /** Largest or last letter first. */
  | 'DESC';

/** Base of an index. */
export type IndexBase = {
  /** Period that is 100. */
  readonly base: string;
};

/** A language of names, labels and definitions. */
export type Lang =
  /** English. */
  | 'EN'
  /** Korean; where there is no Korean text the English one is given and extensions.fallbacks names the place. */
  | 'KO';

/** Which way an edge of the family of systems runs. */
export type LineageDirection =
  /** Read "this system KIND the other": this one is derived from it, replaced it ... */
  | 'FROM_THIS'
  /** Read "the other KIND this system": the other one is derived from this, replaced it ... */
  | 'TO_THIS';

/** How two systems are related; read "this KIND other". */
export type LineageKind =
  /** Built from the code, design or delivery of the other system. */
  | 'DERIVED_FROM'
  /** Modelled on the other system without using it. */
  | 'INSPIRED_BY'
  /** The same system under a new name. */
  | 'RENAMED'
  /** Took the place of the other system. */
  | 'REPLACED'
  /** Runs beside the other system for other buyers, levels or steps. */
  | 'RUNS_ALONGSIDE';

/** When the members of a group are counted. */
export type Membership =
  /** Those who were members at the period of each cell. */
  | 'AT_PERIOD'
  /** Those who are members at the time of the release, for all periods. */
  | 'TODAY';

/** Why there is no value. */
export type MissingReason =
  /** The source does not cover the area. */
  | 'AREA_NOT_COVERED'
  /** Fewer cases than the indicator demands. */
  | 'BELOW_MINIMUM_CASES'
  /** A conversion factor for this area and period is not available. */
  | 'FACTOR_MISSING'
  /** The data exist but were not collected by the source. */
  | 'NOT_COLLECTED'
  /** A value exists but must not be compared in this way. */
  | 'NOT_COMPARABLE'
  /** The inputs do not allow the value to be computed. */
  | 'NOT_COMPUTABLE'
  /** The source covers the area and the period, and gives no value. */
  | 'NOT_PUBLISHED'
  /** The period lies outside the years of the edition. */
  | 'OUTSIDE_EDITION'
  /** Too few areas have a value for the aggregate asked. */
  | 'THIN_COVERAGE'
  /** Suppressed by the publisher. */
  | 'WITHHELD';

/** What values are turned into before they are compared. Every factor used stands in the cell. Shares are never converted. */
export type Normalisation = {
  /** Base year of constant prices. */
  readonly baseYear?: number | null | undefined;
  /** Convert amounts to this currency (ISO 4217) at the market rate of the year; what one cell has in several currencies is then added up. */
  readonly currency?: string | null | undefined;
  /** Give an index with 100 at a base period. */
  readonly index?: IndexBase | null | undefined;
  /** Divide by the population. */
  readonly perCapita?: boolean | null | undefined;
  /** Convert amounts to international dollars by the purchasing power parity of GDP; not together with currency. */
  readonly ppp?: boolean | null | undefined;
  /** Current prices, or constant ones of baseYear. */
  readonly prices?: Prices | null | undefined;
  /** Give amounts as % of general government expenditure. */
  readonly shareOfExpenditure?: boolean | null | undefined;
  /** Give amounts as % of GDP. */
  readonly shareOfGdp?: boolean | null | undefined;
  /** Give the change on the year before in %. */
  readonly yearOnYear?: boolean | null | undefined;
};

/** Narrows observations; all that is given must hold. An unknown code is BAD_USER_INPUT with near matches. */
export type ObservationFilter = {
  /** These areas themselves: countries, or groups for which a publisher printed a figure (a group's code never means its members). */
  readonly areas?: ReadonlyArray<string> | null | undefined;
  /** Observations of any of these datasets. */
  readonly datasets?: ReadonlyArray<string> | null | undefined;
  /** Observations of any of these editions. */
  readonly editions?: ReadonlyArray<string> | null | undefined;
  /** Every country that is a member of any of these groups today. */
  readonly groups?: ReadonlyArray<string> | null | undefined;
  /** With (true) or without (false) a value. */
  readonly hasValue?: boolean | null | undefined;
  /** Countries of any of these World Bank income groups: HIC, UMC, LMC, LIC. */
  readonly incomeGroups?: ReadonlyArray<string> | null | undefined;
  /** These indicators. */
  readonly indicators?: ReadonlyArray<string> | null | undefined;
  /** These periods. */
  readonly periods?: PeriodRange | null | undefined;
  /** Countries of any of these regions: UN M49 code or English name of region or subregion, or code of a World Bank region. */
  readonly regions?: ReadonlyArray<string> | null | undefined;
  /** Observations with any of these statuses. */
  readonly status?: ReadonlyArray<ObservationStatus> | null | undefined;
};

/** Order of observations. */
export type ObservationOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** What to order by. */
  readonly field: ObservationOrderField;
};

/** What observations are ordered by; ties by the other dimensions and the row. */
export type ObservationOrderField =
  /** Code of the area. */
  | 'AREA'
  /** Code of the indicator. */
  | 'INDICATOR'
  /** First month of the period, the longer period first. */
  | 'PERIOD'
  /** Value; missing ones last in both directions. */
  | 'VALUE';

/** Status of a value: SDMX code list CL_OBS_STATUS 2.2. */
export type ObservationStatus =
  /** Normal value. */
  | 'A'
  /** Time series break: content or method differs from the preceding observation. */
  | 'B'
  /** Definition differs slightly from the stated method, without a break. */
  | 'D'
  /** Estimated value. */
  | 'E'
  /** Forecast value. */
  | 'F'
  /** Experimental value: definitions or methods are under development. */
  | 'G'
  /** Missing value: holiday or weekend. */
  | 'H'
  /** Imputed by the receiving agency, not by the source. */
  | 'I'
  /** Derogation: an agreed exception. */
  | 'J'
  /** Included in another category. */
  | 'K'
  /** Missing value: data exist but were not collected. */
  | 'L'
  /** Missing value: data cannot exist. */
  | 'M'
  /** Not significant: not a real zero. */
  | 'N'
  /** Missing value, reason not broken down. */
  | 'O'
  /** Provisional value, likely to be revised. */
  | 'P'
  /** Missing value: suppressed. */
  | 'Q'
  /** Strike or another special event affects the value. */
  | 'S'
  /** Low reliability. */
  | 'U'
  /** Unvalidated value, as received. */
  | 'V'
  /** Includes data from another category. */
  | 'W';

/** Either from and/or to, or latest. */
export type PeriodRange = {
  /** First period; one that begins in it counts. */
  readonly from?: string | null | undefined;
  /** How many of the newest periods that have a value, 1 to 200; counted for each indicator and area. */
  readonly latest?: number | null | undefined;
  /** Last period; one that begins in it counts. */
  readonly to?: string | null | undefined;
};

/** Prices that amounts are given in. */
export type Prices =
  /** Of one base year, by the GDP deflator of the country. */
  | 'CONSTANT'
  /** As they were. */
  | 'CURRENT';

/** What to rank. */
export type RankingInput = {
  /** Rank countries by a nationally defined indicator all the same; the answer then carries a warning. */
  readonly acknowledgeDefinitions?: boolean | null | undefined;
  /** Areas to rank; all countries unless areas or group say otherwise. */
  readonly areas?: ReadonlyArray<string> | null | undefined;
  /** Take values of this edition only. */
  readonly edition?: string | null | undefined;
  /** Every member of this group, beside the areas. */
  readonly group?: string | null | undefined;
  /** Indicator to rank by. */
  readonly indicator: string;
  /** How many years away a value may be taken from where the period has none. */
  readonly maxYearGap?: number | null | undefined;
  /** When members of the group are counted. */
  readonly membership?: Membership | null | undefined;
  /** What values are turned into; as published unless said. */
  readonly normalise?: Normalisation | null | undefined;
  /** Period; the newest in which any area asked has a value unless said. */
  readonly period?: string | null | undefined;
};

/** Kind of thing that search finds. */
export type SearchKind =
  /** A cooperation event. */
  | 'COOPERATION_EVENT'
  /** A country. */
  | 'COUNTRY'
  /** A group of countries. */
  | 'COUNTRY_GROUP'
  /** A dataset. */
  | 'DATASET'
  /** An indicator. */
  | 'INDICATOR'
  /** A policy. */
  | 'POLICY'
  /** A procurement system. */
  | 'PROCUREMENT_SYSTEM';

/** One indicator of one area through time. */
export type SeriesInput = {
  /** Area: a country, or a group for which a publisher printed figures. */
  readonly area: string;
  /** Take values of this edition only. */
  readonly edition?: string | null | undefined;
  /** Indicator. */
  readonly indicator: string;
  /** What values are turned into; as published unless said. */
  readonly normalise?: Normalisation | null | undefined;
  /** Periods; from the first to the last that has a value unless said. */
  readonly periods?: PeriodRange | null | undefined;
};

/** How bad a finding is. */
export type Severity =
  /** The item was not accepted. */
  | 'REJECT'
  /** The item was accepted with something wrong in it. */
  | 'WARNING';

/** Whether a system covers a function. */
export type Support =
  /** A source says that the function is not there. */
  | 'NO'
  /** No source at hand says whether the function is there. Never to be read as no. */
  | 'NOT_STATED'
  /** The function is in use for a part of buyers, methods or steps. */
  | 'PARTLY'
  /** A source says that the function is planned. */
  | 'PLANNED'
  /** The function was in use and is suspended. */
  | 'SUSPENDED'
  /** The function is in use. */
  | 'YES';

/** Kind of event in the life of a system. */
export type SystemEventKind =
  /** The system was announced. */
  | 'ANNOUNCED'
  /** It was closed. */
  | 'CLOSED'
  /** Its use became mandatory for the buyers named. */
  | 'MANDATORY'
  /** The system opened for use. */
  | 'OPENED'
  /** A pilot or trial began. */
  | 'PILOT'
  /** The date on which it was planned to open, as stated at the time. */
  | 'PLANNED'
  /** It opened again after an interruption. */
  | 'REOPENED';

export type AggregateGroupsQueryVariables = Exact<{
  input: AggregateInput;
  asOf?: string | null | undefined;
  lang?: Lang;
}>;


export type AggregateGroupsQuery = { readonly aggregate: { readonly permalink: string, readonly method: string, readonly resultHash: string, readonly rows: ReadonlyArray<{ readonly key: string, readonly label: string, readonly period: string, readonly value: number | null, readonly missingReason: MissingReason | null, readonly coverage: { readonly asked: number, readonly withValue: number, readonly populationShare: number | null, readonly gdpShare: number | null, readonly missing: ReadonlyArray<
          | { readonly code: string }
          | { readonly code: string }
        > }, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string }> }>, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly release: { readonly number: string, readonly publishedAt: string }, readonly citation: { readonly text: string, readonly obligations: ReadonlyArray<string> } } };

type Cited_Aggregation_Fragment = { readonly permalink: string, readonly method: string, readonly resultHash: string, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly release: { readonly number: string, readonly publishedAt: string }, readonly citation: { readonly text: string, readonly obligations: ReadonlyArray<string> } };

type Cited_Comparison_Fragment = { readonly permalink: string, readonly method: string, readonly resultHash: string, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly release: { readonly number: string, readonly publishedAt: string }, readonly citation: { readonly text: string, readonly obligations: ReadonlyArray<string> } };

type Cited_Correlation_Fragment = { readonly permalink: string, readonly method: string, readonly resultHash: string, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly release: { readonly number: string, readonly publishedAt: string }, readonly citation: { readonly text: string, readonly obligations: ReadonlyArray<string> } };

type Cited_Ranking_Fragment = { readonly permalink: string, readonly method: string, readonly resultHash: string, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly release: { readonly number: string, readonly publishedAt: string }, readonly citation: { readonly text: string, readonly obligations: ReadonlyArray<string> } };

type Cited_Series_Fragment = { readonly permalink: string, readonly method: string, readonly resultHash: string, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly release: { readonly number: string, readonly publishedAt: string }, readonly citation: { readonly text: string, readonly obligations: ReadonlyArray<string> } };

export type CitedFragment =
  | Cited_Aggregation_Fragment
  | Cited_Comparison_Fragment
  | Cited_Correlation_Fragment
  | Cited_Ranking_Fragment
  | Cited_Series_Fragment
;

export type AseanSystemFunctionsQueryVariables = Exact<{
  groups: ReadonlyArray<string> | string;
  lang?: Lang;
}>;


export type AseanSystemFunctionsQuery = { readonly procurementSystems: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly evidence: string, readonly country: { readonly code: string, readonly name: string }, readonly functions: ReadonlyArray<{ readonly function: string, readonly name: string, readonly support: Support, readonly place: string | null, readonly origin: { readonly title: string, readonly url: string } }> }> } };

export type BreadyEprocurementByIncomeQueryVariables = Exact<{
  indicator: string;
  lang?: Lang;
}>;


export type BreadyEprocurementByIncomeQuery = { readonly indicator: { readonly name: string, readonly definition: string, readonly unit: string, readonly betterWhen: BetterWhen } | null, readonly high: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly period: string, readonly value: number | null, readonly area:
        | { readonly code: string, readonly name: string }
        | { readonly code: string, readonly name: string }
       }> }, readonly upperMiddle: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly period: string, readonly value: number | null, readonly area:
        | { readonly code: string, readonly name: string }
        | { readonly code: string, readonly name: string }
       }> }, readonly lowerMiddle: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly period: string, readonly value: number | null, readonly area:
        | { readonly code: string, readonly name: string }
        | { readonly code: string, readonly name: string }
       }> }, readonly low: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly period: string, readonly value: number | null, readonly area:
        | { readonly code: string, readonly name: string }
        | { readonly code: string, readonly name: string }
       }> } };

export type PointsFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly period: string, readonly value: number | null, readonly area:
      | { readonly code: string, readonly name: string }
      | { readonly code: string, readonly name: string }
     }> };

export type CompareOverTimeQueryVariables = Exact<{
  input: CompareInput;
  asOf?: string | null | undefined;
  lang?: Lang;
}>;


export type CompareOverTimeQuery = { readonly compare: { readonly permalink: string, readonly method: string, readonly resultHash: string, readonly columns: ReadonlyArray<{ readonly period: string, readonly unitCode: string, readonly multiplier: number, readonly unit: string, readonly indicator: { readonly code: string, readonly name: string } }>, readonly rows: ReadonlyArray<{ readonly area:
        | { readonly code: string, readonly name: string }
        | { readonly code: string, readonly name: string }
      , readonly cells: ReadonlyArray<{ readonly value: number | null, readonly status: ObservationStatus, readonly missingReason: MissingReason | null, readonly observation: { readonly period: string, readonly decimalValue: string | null, readonly currency: string | null, readonly origin: { readonly locator: string, readonly edition: { readonly code: string } | null } } | null, readonly factors: ReadonlyArray<{ readonly name: string, readonly operation: string, readonly series: string, readonly period: string, readonly value: number }>, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string }> }> }>, readonly coverage: { readonly asked: number, readonly withValue: number }, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly release: { readonly number: string, readonly publishedAt: string }, readonly citation: { readonly text: string, readonly obligations: ReadonlyArray<string> } } };

export type ConflictingClaimsQueryVariables = Exact<{
  countries: ReadonlyArray<string> | string;
  lang?: Lang;
}>;


export type ConflictingClaimsQuery = { readonly procurementSystems: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly events: ReadonlyArray<{ readonly kind: SystemEventKind, readonly date: string | null, readonly precision: DatePrecision | null, readonly note: string | null, readonly origin: { readonly title: string } }>, readonly claims: ReadonlyArray<{ readonly predicate: string, readonly label: string, readonly value: string, readonly asOf: string | null, readonly conflicting: boolean, readonly origin: { readonly title: string, readonly url: string, readonly locator: string } }> }> } };

export type CooperationOverTimeQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  lang?: Lang;
}>;


export type CooperationOverTimeQuery = { readonly cooperationEvents: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly kind: string, readonly date: string | null, readonly precision: DatePrecision | null, readonly place: string | null, readonly host: { readonly code: string } | null, readonly participants: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly systems: ReadonlyArray<{ readonly code: string }>, readonly origin: { readonly title: string, readonly url: string } }> } };

export type CorrelateIndicatorsQueryVariables = Exact<{
  input: CorrelationInput;
  asOf?: string | null | undefined;
  lang?: Lang;
}>;


export type CorrelateIndicatorsQuery = { readonly correlation: { readonly period: string | null, readonly pairs: number, readonly pearson: number | null, readonly spearman: number | null, readonly permalink: string, readonly method: string, readonly resultHash: string, readonly missing: ReadonlyArray<
      | { readonly code: string, readonly name: string }
      | { readonly code: string, readonly name: string }
    >, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly release: { readonly number: string, readonly publishedAt: string }, readonly citation: { readonly text: string, readonly obligations: ReadonlyArray<string> } } };

export type CountriesWithSystemsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  lang?: Lang;
}>;


export type CountriesWithSystemsQuery = { readonly countries: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly incomeGroup: string | null, readonly procurementSystems: ReadonlyArray<{ readonly code: string, readonly name: string, readonly status: string | null }>, readonly ocdsPublications: ReadonlyArray<{ readonly publisher: string, readonly scope: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CountryProfileQueryVariables = Exact<{
  code: string;
  lang?: Lang;
  indicators: ReadonlyArray<string> | string;
}>;


export type CountryProfileQuery = { readonly country: { readonly code: string, readonly alpha2: string | null, readonly numericCode: string | null, readonly name: string, readonly region: string | null, readonly subregion: string | null, readonly incomeGroup: string | null, readonly currency: string | null, readonly groups: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly agencies: ReadonlyArray<{ readonly code: string, readonly name: string, readonly role: string | null }>, readonly procurementSystems: ReadonlyArray<{ readonly code: string, readonly name: string, readonly status: string | null, readonly events: ReadonlyArray<{ readonly kind: SystemEventKind, readonly date: string | null, readonly precision: DatePrecision | null }> }>, readonly policies: ReadonlyArray<{ readonly code: string, readonly name: string, readonly kind: string }>, readonly cooperationEvents: ReadonlyArray<{ readonly name: string, readonly date: string | null }>, readonly ocdsPublications: ReadonlyArray<{ readonly publisher: string, readonly version: string | null }>, readonly latest: ReadonlyArray<{ readonly period: string, readonly value: number | null, readonly unit: string, readonly status: ObservationStatus, readonly indicator: { readonly code: string, readonly name: string }, readonly origin: { readonly citation: string } }>, readonly observations: { readonly totalCount: number } } | null };

export type DatasetsAndLicencesQueryVariables = Exact<{
  lang?: Lang;
}>;


export type DatasetsAndLicencesQuery = { readonly datasets: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string, readonly licence: string, readonly observationCount: number, readonly publisher: { readonly code: string, readonly name: string }, readonly editions: ReadonlyArray<{ readonly code: string, readonly title: string, readonly published: string | null, readonly accessed: string, readonly fileHash: string, readonly observationCount: number, readonly precedence: number, readonly retracted: boolean }> }> } };

export type DoingBusinessContractingQueryVariables = Exact<{
  areas: ReadonlyArray<string> | string;
  indicators: ReadonlyArray<string> | string;
  lang?: Lang;
}>;


export type DoingBusinessContractingQuery = { readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly period: string, readonly value: number | null, readonly unit: string, readonly status: ObservationStatus, readonly missingReason: MissingReason | null, readonly area:
        | { readonly code: string, readonly name: string }
        | { readonly code: string, readonly name: string }
      , readonly indicator: { readonly code: string, readonly name: string }, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string }> }> } };

export type FigureAsOfReleaseQueryVariables = Exact<{
  release: string;
  areas: ReadonlyArray<string> | string;
  indicators: ReadonlyArray<string> | string;
}>;


export type FigureAsOfReleaseQuery = { readonly release: { readonly number: string, readonly hash: string } | null, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly period: string, readonly value: number | null, readonly origin: { readonly edition: { readonly code: string, readonly fileHash: string } | null } }> } };

export type GovernmentExpenditureContextQueryVariables = Exact<{
  codes: ReadonlyArray<string> | string;
  indicators: ReadonlyArray<string> | string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  lang?: Lang;
}>;


export type GovernmentExpenditureContextQuery = { readonly countries: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly period: string, readonly value: number | null, readonly unit: string, readonly indicator: { readonly code: string }, readonly origin: { readonly edition: { readonly code: string } | null } }> } }> } };

export type GroupMembersQueryVariables = Exact<{
  code: string;
  at?: string | null | undefined;
  lang?: Lang;
}>;


export type GroupMembersQuery = { readonly countryGroup: { readonly code: string, readonly name: string, readonly kind: string, readonly members: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly country: { readonly code: string, readonly name: string } }>, readonly origin: { readonly title: string, readonly url: string } } | null };

export type IndicatorDefinitionQueryVariables = Exact<{
  codes: ReadonlyArray<string> | string;
  lang?: Lang;
}>;


export type IndicatorDefinitionQuery = { readonly indicators: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly version: string, readonly name: string, readonly definition: string, readonly unit: string, readonly unitCode: string, readonly betterWhen: BetterWhen, readonly comparability: Comparability, readonly numerator: string | null, readonly denominator: string | null, readonly topic: string, readonly crosswalk: ReadonlyArray<{ readonly scheme: string, readonly code: string }>, readonly datasets: ReadonlyArray<{ readonly code: string }>, readonly observations: { readonly totalCount: number } }> } };

export type InnovationProcurementQueryVariables = Exact<{
  code: string;
  lang?: Lang;
}>;


export type InnovationProcurementQuery = { readonly policy: { readonly code: string, readonly name: string, readonly summary: string, readonly started: string | null, readonly legalBasis: string | null, readonly partOf: { readonly code: string, readonly name: string } | null, readonly parts: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly period: string, readonly value: number | null, readonly unit: string, readonly multiplier: number, readonly currency: string | null, readonly indicator: { readonly code: string, readonly name: string, readonly comparability: Comparability }, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly origin: { readonly citation: string, readonly locator: string } }> }, readonly claims: ReadonlyArray<{ readonly predicate: string, readonly label: string, readonly value: string, readonly asOf: string | null, readonly conflicting: boolean, readonly origin: { readonly title: string, readonly url: string } }> } | null };

export type KonepsFamilyQueryVariables = Exact<{
  code: string;
  lang?: Lang;
}>;


export type KonepsFamilyQuery = { readonly procurementSystem: { readonly code: string, readonly name: string, readonly derivatives: ReadonlyArray<{ readonly code: string, readonly name: string, readonly country: { readonly code: string, readonly name: string }, readonly events: ReadonlyArray<{ readonly kind: SystemEventKind, readonly date: string | null, readonly precision: DatePrecision | null }>, readonly predecessors: ReadonlyArray<{ readonly code: string }>, readonly successors: ReadonlyArray<{ readonly code: string, readonly name: string }> }>, readonly successors: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly lineage: ReadonlyArray<{ readonly kind: LineageKind, readonly direction: LineageDirection, readonly system: { readonly code: string }, readonly origin: { readonly title: string, readonly url: string, readonly locator: string } }> } | null };

export type LatestOfPeerGroupQueryVariables = Exact<{
  groups?: ReadonlyArray<string> | string | null | undefined;
  indicators: ReadonlyArray<string> | string;
  first?: number;
  lang?: Lang;
}>;


export type LatestOfPeerGroupQuery = { readonly countries: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly latest: ReadonlyArray<{ readonly period: string, readonly value: number | null, readonly unit: string, readonly indicator: { readonly code: string }, readonly origin: { readonly edition: { readonly code: string } | null } }> }> } };

export type MissingFiguresQueryVariables = Exact<{
  edition: string;
  indicators?: ReadonlyArray<string> | string | null | undefined;
}>;


export type MissingFiguresQuery = { readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly period: string, readonly value: number | null, readonly status: ObservationStatus, readonly missingReason: MissingReason | null, readonly area:
        | { readonly code: string, readonly name: string }
        | { readonly code: string, readonly name: string }
      , readonly origin: { readonly locator: string }, readonly alternatives: ReadonlyArray<{ readonly value: number | null, readonly origin: { readonly edition: { readonly code: string } | null } }> }> } };

export type NationalFiguresQueryVariables = Exact<{
  areas: ReadonlyArray<string> | string;
  indicators: ReadonlyArray<string> | string;
  lang?: Lang;
}>;


export type NationalFiguresQuery = { readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly period: string, readonly value: number | null, readonly unit: string, readonly multiplier: number, readonly currency: string | null, readonly status: ObservationStatus, readonly indicator: { readonly code: string, readonly comparability: Comparability }, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly origin: { readonly locator: string, readonly publisher: { readonly name: string } } }> } };

export type NextGenerationKonepsQueryVariables = Exact<{
  code: string;
  lang?: Lang;
}>;


export type NextGenerationKonepsQuery = { readonly procurementSystem: { readonly code: string, readonly name: string, readonly localName: string | null, readonly status: string | null, readonly operator: { readonly code: string, readonly name: string } | null, readonly predecessors: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly events: ReadonlyArray<{ readonly kind: SystemEventKind, readonly date: string | null, readonly precision: DatePrecision | null, readonly note: string | null, readonly origin: { readonly title: string, readonly url: string, readonly locator: string } }>, readonly functions: ReadonlyArray<{ readonly function: string, readonly name: string, readonly support: Support, readonly place: string | null }>, readonly claims: ReadonlyArray<{ readonly predicate: string, readonly label: string, readonly value: string, readonly asOf: string | null, readonly conflicting: boolean, readonly origin: { readonly title: string, readonly url: string } }> } | null };

export type ObservationsWithOriginQueryVariables = Exact<{
  filter: ObservationFilter;
  orderBy?: ObservationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Lang;
}>;


export type ObservationsWithOriginQuery = { readonly observations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly period: string, readonly value: number | null, readonly decimalValue: string | null, readonly unit: string, readonly unitCode: string, readonly multiplier: number, readonly currency: string | null, readonly decimals: number | null, readonly status: ObservationStatus, readonly missingReason: MissingReason | null, readonly area:
        | { readonly code: string, readonly name: string }
        | { readonly code: string, readonly name: string }
      , readonly indicator: { readonly code: string, readonly version: string, readonly name: string }, readonly breakdown: ReadonlyArray<{ readonly dimension: string, readonly code: string, readonly label: string }>, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly origin: { readonly title: string, readonly url: string, readonly licence: string, readonly accessed: string, readonly citation: string, readonly fileName: string, readonly fileHash: string, readonly locator: string, readonly publisher: { readonly code: string, readonly name: string, readonly url: string | null }, readonly dataset: { readonly code: string, readonly title: string } | null, readonly edition: { readonly code: string, readonly title: string, readonly revision: number } | null } }> } };

export type OcdsPublishersInAsiaPacificQueryVariables = Exact<{
  regions: ReadonlyArray<string> | string;
  lang?: Lang;
}>;


export type OcdsPublishersInAsiaPacificQuery = { readonly countries: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly subregion: string | null, readonly ocdsPublications: ReadonlyArray<{ readonly code: string, readonly publisher: string, readonly scope: string | null, readonly version: string | null, readonly lastRelease: string | null, readonly url: string | null, readonly origin: { readonly title: string, readonly accessed: string } }> }> } };

export type OecdProcurementShareOfGdpQueryVariables = Exact<{
  areas: ReadonlyArray<string> | string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  lang?: Lang;
}>;


export type OecdProcurementShareOfGdpQuery = { readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly period: string, readonly value: number | null, readonly unit: string, readonly status: ObservationStatus, readonly area:
        | { readonly code: string, readonly name: string }
        | { readonly code: string, readonly name: string }
      , readonly origin: { readonly edition: { readonly code: string } | null } }> } };

export type PoliciesOfCountryQueryVariables = Exact<{
  countries: ReadonlyArray<string> | string;
  kinds?: ReadonlyArray<string> | string | null | undefined;
  lang?: Lang;
}>;


export type PoliciesOfCountryQuery = { readonly policies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly kind: string, readonly started: string | null, readonly legalBasis: string | null, readonly partOf: { readonly code: string } | null, readonly parts: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly period: string, readonly value: number | null, readonly unit: string, readonly multiplier: number, readonly currency: string | null, readonly indicator: { readonly code: string, readonly name: string } }> } }> } };

export type PolicySessionQueryVariables = Exact<{
  id: string | number;
}>;


export type PolicySessionQuery = { readonly node:
    | { readonly id: string }
    | { readonly name: string, readonly kind: string, readonly date: string | null, readonly precision: DatePrecision | null, readonly place: string | null, readonly summary: string, readonly participantCount: number | null, readonly participantCountryCount: number | null, readonly id: string, readonly nameKo: string, readonly placeKo: string | null, readonly summaryKo: string, readonly host: { readonly name: string, readonly nameKo: string } | null, readonly participants: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameKo: string }>, readonly policies: ReadonlyArray<{ readonly code: string, readonly name: string, readonly summary: string, readonly nameKo: string, readonly summaryKo: string, readonly partOf: { readonly code: string } | null }>, readonly systems: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameKo: string, readonly events: ReadonlyArray<{ readonly kind: SystemEventKind, readonly date: string | null }> }>, readonly claims: ReadonlyArray<{ readonly predicate: string, readonly label: string, readonly value: string, readonly conflicting: boolean, readonly labelKo: string, readonly valueKo: string, readonly origin: { readonly title: string } }>, readonly origin: { readonly title: string, readonly url: string, readonly licence: string, readonly locator: string, readonly publisher: { readonly name: string, readonly nameKo: string } } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type PortalLaunchYearsQueryVariables = Exact<{
  regions: ReadonlyArray<string> | string;
  lang?: Lang;
}>;


export type PortalLaunchYearsQuery = { readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly value: number | null, readonly unit: string, readonly period: string, readonly missingReason: MissingReason | null, readonly area:
        | { readonly code: string, readonly name: string }
        | { readonly code: string, readonly name: string }
      , readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string }> }> } };

export type ProcurementByFunctionQueryVariables = Exact<{
  areas: ReadonlyArray<string> | string;
  year: string;
  lang?: Lang;
}>;


export type ProcurementByFunctionQuery = { readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly value: number | null, readonly unit: string, readonly missingReason: MissingReason | null, readonly area:
        | { readonly code: string }
        | { readonly code: string }
      , readonly breakdown: ReadonlyArray<{ readonly dimension: string, readonly code: string, readonly label: string }> }> } };

export type RankCountriesQueryVariables = Exact<{
  input: RankingInput;
  asOf?: string | null | undefined;
  lang?: Lang;
}>;


export type RankCountriesQuery = { readonly ranking: { readonly period: string | null, readonly median: number | null, readonly best: number | null, readonly permalink: string, readonly method: string, readonly resultHash: string, readonly indicator: { readonly code: string, readonly name: string, readonly betterWhen: BetterWhen }, readonly rows: ReadonlyArray<{ readonly rank: number, readonly tied: boolean, readonly percentile: number, readonly distanceToMedian: number, readonly distanceToBest: number, readonly area:
        | { readonly code: string, readonly name: string }
        | { readonly code: string, readonly name: string }
      , readonly cell: { readonly value: number | null, readonly status: ObservationStatus, readonly missingReason: MissingReason | null, readonly observation: { readonly period: string, readonly decimalValue: string | null, readonly origin: { readonly locator: string, readonly edition: { readonly code: string } | null } } | null, readonly factors: ReadonlyArray<{ readonly name: string, readonly operation: string, readonly series: string, readonly period: string, readonly value: number }>, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string }> } }>, readonly unranked: ReadonlyArray<{ readonly missingReason: MissingReason, readonly area:
        | { readonly code: string, readonly name: string }
        | { readonly code: string, readonly name: string }
       }>, readonly coverage: { readonly asked: number, readonly withValue: number, readonly populationShare: number | null, readonly gdpShare: number | null, readonly missing: ReadonlyArray<
        | { readonly code: string }
        | { readonly code: string }
      > }, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly release: { readonly number: string, readonly publishedAt: string }, readonly citation: { readonly text: string, readonly obligations: ReadonlyArray<string> } } };

export type ReleaseEditionsQueryVariables = Exact<{
  release: string;
  lang?: Lang;
}>;


export type ReleaseEditionsQuery = { readonly release: { readonly number: string, readonly publishedAt: string, readonly hash: string, readonly observationCount: number, readonly note: string | null, readonly editions: ReadonlyArray<{ readonly code: string, readonly title: string, readonly revision: number, readonly published: string | null, readonly accessed: string, readonly observationCount: number, readonly precedence: number, readonly retracted: boolean, readonly fileHash: string }> } | null };

export type ReleasesQueryVariables = Exact<{
  first?: number;
  lang?: Lang;
}>;


export type ReleasesQuery = { readonly releases: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly number: string, readonly publishedAt: string, readonly note: string | null, readonly hash: string, readonly observationCount: number, readonly editions: ReadonlyArray<{ readonly code: string, readonly observationCount: number }> }> } };

export type SearchInKoreanQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<SearchKind> | SearchKind | null | undefined;
  first?: number | null | undefined;
}>;


export type SearchInKoreanQuery = { readonly search: ReadonlyArray<{ readonly kind: SearchKind, readonly title: string, readonly snippet: string | null, readonly score: number, readonly node:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly kind: string, readonly started: string | null, readonly id: string }
      | { readonly id: string, readonly country: { readonly code: string } }
      | { readonly id: string }
     }> };

export type SeriesOfCountryQueryVariables = Exact<{
  input: SeriesInput;
  asOf?: string | null | undefined;
  lang?: Lang;
}>;


export type SeriesOfCountryQuery = { readonly series: { readonly change: number | null, readonly compoundGrowth: number | null, readonly gaps: ReadonlyArray<string>, readonly permalink: string, readonly method: string, readonly resultHash: string, readonly area:
      | { readonly code: string, readonly name: string }
      | { readonly code: string, readonly name: string }
    , readonly indicator: { readonly code: string, readonly name: string, readonly unit: string }, readonly cells: ReadonlyArray<{ readonly period: string, readonly cell: { readonly value: number | null, readonly status: ObservationStatus, readonly missingReason: MissingReason | null, readonly observation: { readonly period: string, readonly decimalValue: string | null, readonly origin: { readonly locator: string, readonly edition: { readonly code: string } | null } } | null, readonly factors: ReadonlyArray<{ readonly name: string, readonly operation: string, readonly series: string, readonly period: string, readonly value: number }>, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string }> } }>, readonly first: { readonly period: string } | null, readonly latest: { readonly period: string } | null, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly release: { readonly number: string, readonly publishedAt: string }, readonly citation: { readonly text: string, readonly obligations: ReadonlyArray<string> } } };

export type SystemsWithFunctionQueryVariables = Exact<{
  functions: ReadonlyArray<string> | string;
  lang?: Lang;
}>;


export type SystemsWithFunctionQuery = { readonly procurementSystems: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly operatorName: string | null, readonly status: string | null, readonly country: { readonly code: string, readonly name: string, readonly incomeGroup: string | null } }> } };

export type TwoEditionsOfOneFigureQueryVariables = Exact<{
  areas: ReadonlyArray<string> | string;
  year: string;
  edition: string;
}>;


export type TwoEditionsOfOneFigureQuery = { readonly observations: { readonly nodes: ReadonlyArray<{ readonly period: string, readonly value: number | null, readonly decimalValue: string | null, readonly missingReason: MissingReason | null, readonly area:
        | { readonly code: string }
        | { readonly code: string }
      , readonly alternatives: ReadonlyArray<{ readonly value: number | null, readonly decimalValue: string | null, readonly missingReason: MissingReason | null, readonly origin: { readonly locator: string, readonly edition: { readonly code: string, readonly title: string, readonly precedence: number } | null } }>, readonly origin: { readonly locator: string, readonly edition: { readonly code: string, readonly title: string, readonly precedence: number } | null } }> } };

export type FigureFragment = { readonly value: number | null, readonly decimalValue: string | null, readonly missingReason: MissingReason | null, readonly origin: { readonly locator: string, readonly edition: { readonly code: string, readonly title: string, readonly precedence: number } | null } };

export type ViewAggregateQueryVariables = Exact<{
  input: AggregateInput;
  lang?: Lang;
  asOf?: string | null | undefined;
}>;


export type ViewAggregateQuery = { readonly aggregate: { readonly permalink: string, readonly rows: ReadonlyArray<{ readonly key: string, readonly label: string, readonly period: string, readonly value: number | null, readonly missingReason: MissingReason | null, readonly coverage: { readonly asked: number, readonly withValue: number, readonly populationShare: number | null, readonly gdpShare: number | null, readonly missing: ReadonlyArray<
          | { readonly code: string, readonly name: string }
          | { readonly code: string, readonly name: string }
        > }, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string }> }> } };

export type ViewChoicesQueryVariables = Exact<{
  lang?: Lang;
  asOf?: string | null | undefined;
}>;


export type ViewChoicesQuery = { readonly release: { readonly number: string, readonly publishedAt: string, readonly observationCount: number, readonly note: string | null } | null, readonly newest: { readonly number: string } | null, readonly countries: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly alpha2: string | null, readonly numericCode: string | null, readonly name: string }> }, readonly countryGroups: ReadonlyArray<{ readonly code: string, readonly kind: string, readonly name: string }>, readonly indicators: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly unit: string, readonly topic: string, readonly comparability: Comparability }> } };

export type ViewCompareQueryVariables = Exact<{
  input: CompareInput;
  lang?: Lang;
  asOf?: string | null | undefined;
}>;


export type ViewCompareQuery = { readonly compare: { readonly permalink: string, readonly resultHash: string, readonly release: { readonly number: string, readonly publishedAt: string }, readonly columns: ReadonlyArray<{ readonly period: string, readonly unit: string, readonly indicator: { readonly code: string, readonly name: string, readonly comparability: Comparability } }>, readonly rows: ReadonlyArray<{ readonly area:
        | { readonly numericCode: string | null, readonly code: string, readonly name: string }
        | { readonly code: string, readonly name: string }
      , readonly cells: ReadonlyArray<{ readonly value: number | null, readonly status: ObservationStatus, readonly missingReason: MissingReason | null, readonly observation: { readonly id: string, readonly decimals: number | null, readonly basis: { readonly interval: { readonly low: number, readonly high: number, readonly level: number } | null } | null, readonly origin: { readonly edition: { readonly code: string, readonly title: string } | null } } | null, readonly warnings: ReadonlyArray<{ readonly code: string }> }> }>, readonly coverage: { readonly asked: number, readonly withValue: number }, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly citation: { readonly text: string, readonly bibtex: string, readonly ris: string, readonly obligations: ReadonlyArray<string> } } };

export type ViewComputedQueryVariables = Exact<{
  dataset: string;
  first?: number | null | undefined;
  lang?: Lang;
  asOf?: string | null | undefined;
}>;


export type ViewComputedQuery = { readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly period: string, readonly value: number | null, readonly decimals: number | null, readonly status: ObservationStatus, readonly missingReason: MissingReason | null, readonly unit: string, readonly indicator: { readonly code: string, readonly name: string }, readonly breakdown: ReadonlyArray<{ readonly label: string }>, readonly basis: { readonly processes: number, readonly notComputable: number, readonly notComputableReasons: ReadonlyArray<{ readonly reason: string, readonly count: number }>, readonly interval: { readonly low: number, readonly high: number, readonly level: number } | null } | null }> } };

export type ViewCountryQueryVariables = Exact<{
  code: string;
  indicators: ReadonlyArray<string> | string;
  lang?: Lang;
  asOf?: string | null | undefined;
}>;


export type ViewCountryQuery = { readonly country: { readonly code: string, readonly alpha2: string | null, readonly name: string, readonly region: string | null, readonly subregion: string | null, readonly regionCode: string | null, readonly incomeGroup: string | null, readonly currency: string | null, readonly groups: ReadonlyArray<{ readonly code: string, readonly kind: string, readonly name: string }>, readonly procurementSystems: ReadonlyArray<{ readonly code: string, readonly name: string, readonly status: string | null, readonly url: string | null, readonly operatorName: string | null, readonly evidence: string, readonly events: ReadonlyArray<{ readonly kind: SystemEventKind, readonly date: string | null, readonly precision: DatePrecision | null, readonly note: string | null, readonly origin: { readonly title: string, readonly url: string } }>, readonly functions: ReadonlyArray<{ readonly function: string, readonly name: string, readonly support: Support }> }>, readonly policies: ReadonlyArray<{ readonly code: string, readonly kind: string, readonly name: string, readonly summary: string, readonly started: string | null }>, readonly cooperationEvents: ReadonlyArray<{ readonly code: string, readonly name: string, readonly date: string | null, readonly precision: DatePrecision | null, readonly kind: string }>, readonly ocdsPublications: ReadonlyArray<{ readonly code: string, readonly publisher: string, readonly scope: string | null, readonly version: string | null }>, readonly latest: ReadonlyArray<{ readonly id: string, readonly period: string, readonly value: number | null, readonly decimals: number | null, readonly status: ObservationStatus, readonly unit: string, readonly indicator: { readonly code: string, readonly name: string, readonly topic: string }, readonly origin: { readonly title: string, readonly url: string, readonly licence: string, readonly accessed: string, readonly publisher: { readonly name: string } } }>, readonly observations: { readonly totalCount: number } } | null };

export type ViewIndicatorQueryVariables = Exact<{
  code: string;
  lang?: Lang;
  asOf?: string | null | undefined;
}>;


export type ViewIndicatorQuery = { readonly indicator: { readonly code: string, readonly version: string, readonly name: string, readonly definition: string, readonly unit: string, readonly unitCode: string, readonly betterWhen: BetterWhen, readonly comparability: Comparability, readonly numerator: string | null, readonly denominator: string | null, readonly topic: string, readonly crosswalk: ReadonlyArray<{ readonly scheme: string, readonly code: string, readonly note: string | null }>, readonly datasets: ReadonlyArray<{ readonly code: string, readonly title: string, readonly licence: string, readonly url: string, readonly publisher: { readonly name: string }, readonly editions: ReadonlyArray<{ readonly code: string, readonly title: string, readonly published: string | null, readonly accessed: string, readonly revision: number, readonly precedence: number, readonly retracted: boolean }> }>, readonly origin: { readonly title: string, readonly url: string, readonly licence: string, readonly accessed: string, readonly locator: string, readonly publisher: { readonly name: string } }, readonly observations: { readonly totalCount: number } } | null };

export type ViewPublicationsQueryVariables = Exact<{
  first?: number | null | undefined;
  lang?: Lang;
  asOf?: string | null | undefined;
}>;


export type ViewPublicationsQuery = { readonly ocdsPublications: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly publisher: string, readonly scope: string | null, readonly version: string | null, readonly lastRelease: string | null, readonly country: { readonly code: string, readonly name: string } | null, readonly imports: ReadonlyArray<{ readonly id: string }> }> } };

export type ViewQualityQueryVariables = Exact<{
  id: string | number;
  lang?: Lang;
  asOf?: string | null | undefined;
}>;


export type ViewQualityQuery = { readonly ocdsPublication: { readonly code: string, readonly publisher: string, readonly url: string | null, readonly scope: string | null, readonly version: string | null, readonly lastRelease: string | null, readonly licence: string | null, readonly isSample: boolean, readonly country: { readonly code: string, readonly name: string } | null, readonly origin: { readonly title: string, readonly url: string, readonly licence: string, readonly accessed: string, readonly locator: string, readonly dataset: { readonly code: string } | null, readonly publisher: { readonly name: string } }, readonly fieldCoverage: ReadonlyArray<{ readonly path: string, readonly present: number, readonly total: number }>, readonly imports: ReadonlyArray<{ readonly id: string, readonly startedAt: string, readonly files: number, readonly ocdsReleases: number, readonly processes: number, readonly rejected: number, readonly warned: number, readonly rejects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly severity: Severity, readonly rule: string, readonly file: string, readonly line: number | null, readonly path: string | null, readonly value: string | null, readonly hint: string }> }, readonly warnings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly severity: Severity, readonly rule: string, readonly file: string, readonly line: number | null, readonly path: string | null, readonly value: string | null, readonly hint: string }> } }> } | null };

export type FoundWrongFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly severity: Severity, readonly rule: string, readonly file: string, readonly line: number | null, readonly path: string | null, readonly value: string | null, readonly hint: string }> };

export type ViewRankingQueryVariables = Exact<{
  input: RankingInput;
  lang?: Lang;
  asOf?: string | null | undefined;
}>;


export type ViewRankingQuery = { readonly ranking: { readonly period: string | null, readonly median: number | null, readonly best: number | null, readonly permalink: string, readonly resultHash: string, readonly release: { readonly number: string, readonly publishedAt: string }, readonly indicator: { readonly code: string, readonly name: string, readonly unit: string, readonly betterWhen: BetterWhen }, readonly coverage: { readonly asked: number, readonly withValue: number, readonly populationShare: number | null, readonly gdpShare: number | null }, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly rows: ReadonlyArray<{ readonly rank: number, readonly tied: boolean, readonly percentile: number, readonly area:
        | { readonly numericCode: string | null, readonly code: string, readonly name: string }
        | { readonly code: string, readonly name: string }
      , readonly cell: { readonly value: number | null, readonly status: ObservationStatus, readonly observation: { readonly id: string, readonly decimals: number | null, readonly period: string } | null } }>, readonly unranked: ReadonlyArray<{ readonly missingReason: MissingReason, readonly area:
        | { readonly code: string, readonly name: string }
        | { readonly code: string, readonly name: string }
       }>, readonly citation: { readonly text: string, readonly bibtex: string, readonly ris: string, readonly obligations: ReadonlyArray<string> } } };

export type ViewReleasesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Lang;
}>;


export type ViewReleasesQuery = { readonly releases: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly number: string, readonly publishedAt: string, readonly note: string | null, readonly observationCount: number, readonly editions: ReadonlyArray<{ readonly code: string, readonly title: string, readonly revision: number, readonly retracted: boolean, readonly observationCount: number }> }> } };

export type ViewRevisionsQueryVariables = Exact<{
  from: string;
  to: string;
  indicator: string;
  first?: number | null | undefined;
  lang?: Lang;
}>;


export type ViewRevisionsQuery = { readonly releaseDiff: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ChangeKind, readonly before: { readonly id: string, readonly period: string, readonly value: number | null, readonly decimals: number | null, readonly status: ObservationStatus, readonly missingReason: MissingReason | null, readonly area:
          | { readonly code: string, readonly name: string }
          | { readonly code: string, readonly name: string }
        , readonly origin: { readonly edition: { readonly code: string, readonly title: string } | null } } | null, readonly after: { readonly id: string, readonly period: string, readonly value: number | null, readonly decimals: number | null, readonly status: ObservationStatus, readonly missingReason: MissingReason | null, readonly area:
          | { readonly code: string, readonly name: string }
          | { readonly code: string, readonly name: string }
        , readonly origin: { readonly edition: { readonly code: string, readonly title: string } | null } } | null }> } };

export type RevisedFigureFragment = { readonly id: string, readonly period: string, readonly value: number | null, readonly decimals: number | null, readonly status: ObservationStatus, readonly missingReason: MissingReason | null, readonly area:
    | { readonly code: string, readonly name: string }
    | { readonly code: string, readonly name: string }
  , readonly origin: { readonly edition: { readonly code: string, readonly title: string } | null } };

export type ViewSearchQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
  lang?: Lang;
  asOf?: string | null | undefined;
}>;


export type ViewSearchQuery = { readonly search: ReadonlyArray<{ readonly kind: SearchKind, readonly title: string, readonly mended: string | null, readonly node:
      | { readonly id: string }
      | { readonly name: string, readonly id: string, readonly participants: ReadonlyArray<{ readonly code: string }> }
      | { readonly name: string, readonly id: string }
      | { readonly name: string, readonly id: string }
      | { readonly id: string }
      | { readonly name: string, readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly name: string, readonly id: string, readonly country: { readonly code: string, readonly name: string } }
      | { readonly name: string, readonly id: string, readonly country: { readonly code: string, readonly name: string } }
      | { readonly id: string }
     }> };

export type ViewSessionQueryVariables = Exact<{
  id: string | number;
  indicators: ReadonlyArray<string> | string;
  lang?: Lang;
  asOf?: string | null | undefined;
}>;


export type ViewSessionQuery = { readonly node:
    | { readonly id: string }
    | { readonly name: string, readonly kind: string, readonly date: string | null, readonly place: string | null, readonly summary: string, readonly participantCount: number | null, readonly participantCountryCount: number | null, readonly id: string, readonly host: { readonly name: string } | null, readonly participants: ReadonlyArray<{ readonly code: string, readonly name: string, readonly procurementSystems: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly latest: ReadonlyArray<{ readonly id: string, readonly period: string, readonly value: number | null, readonly decimals: number | null, readonly status: ObservationStatus, readonly unit: string, readonly indicator: { readonly code: string, readonly name: string } }> }>, readonly policies: ReadonlyArray<{ readonly code: string, readonly name: string, readonly summary: string, readonly kind: string, readonly started: string | null, readonly partOf: { readonly code: string } | null, readonly claims: ReadonlyArray<{ readonly predicate: string, readonly label: string, readonly value: string, readonly asOf: string | null, readonly conflicting: boolean, readonly origin: { readonly title: string, readonly url: string, readonly accessed: string } }>, readonly observations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly period: string, readonly value: number | null, readonly decimals: number | null, readonly unit: string, readonly indicator: { readonly code: string, readonly name: string } }> } }>, readonly systems: ReadonlyArray<{ readonly code: string, readonly name: string, readonly events: ReadonlyArray<{ readonly kind: SystemEventKind, readonly date: string | null, readonly precision: DatePrecision | null, readonly note: string | null }>, readonly functions: ReadonlyArray<{ readonly function: string, readonly name: string, readonly support: Support }> }>, readonly claims: ReadonlyArray<{ readonly predicate: string, readonly label: string, readonly value: string, readonly asOf: string | null, readonly conflicting: boolean, readonly origin: { readonly title: string, readonly url: string, readonly accessed: string } }>, readonly origin: { readonly title: string, readonly url: string, readonly licence: string, readonly locator: string, readonly accessed: string, readonly publisher: { readonly name: string } } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type ViewSystemsQueryVariables = Exact<{
  lang?: Lang;
  asOf?: string | null | undefined;
}>;


export type ViewSystemsQuery = { readonly procurementSystems: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly evidence: string, readonly status: string | null, readonly country: { readonly code: string, readonly name: string }, readonly events: ReadonlyArray<{ readonly kind: SystemEventKind, readonly date: string | null, readonly precision: DatePrecision | null, readonly origin: { readonly title: string, readonly url: string } }>, readonly functions: ReadonlyArray<{ readonly function: string, readonly name: string, readonly support: Support }>, readonly lineage: ReadonlyArray<{ readonly kind: LineageKind, readonly direction: LineageDirection, readonly system: { readonly code: string, readonly name: string }, readonly origin: { readonly title: string, readonly url: string } }>, readonly claims: ReadonlyArray<{ readonly predicate: string, readonly label: string, readonly value: string, readonly asOf: string | null, readonly conflicting: boolean, readonly origin: { readonly title: string, readonly url: string, readonly accessed: string } }> }> } };

export type ViewValueQueryVariables = Exact<{
  id: string | number;
  lang?: Lang;
  asOf?: string | null | undefined;
}>;


export type ViewValueQuery = { readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly period: string, readonly value: number | null, readonly decimalValue: string | null, readonly decimals: number | null, readonly unit: string, readonly unitCode: string, readonly multiplier: number, readonly currency: string | null, readonly status: ObservationStatus, readonly missingReason: MissingReason | null, readonly id: string, readonly area:
        | { readonly code: string, readonly name: string }
        | { readonly code: string, readonly name: string }
      , readonly indicator: { readonly code: string, readonly version: string, readonly name: string, readonly definition: string, readonly numerator: string | null, readonly denominator: string | null, readonly comparability: Comparability }, readonly breakdown: ReadonlyArray<{ readonly dimension: string, readonly code: string, readonly label: string }>, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly basis: { readonly numerator: number | null, readonly denominator: number | null, readonly processes: number, readonly notComputable: number, readonly notComputableReasons: ReadonlyArray<{ readonly reason: string, readonly count: number }>, readonly interval: { readonly low: number, readonly high: number, readonly level: number, readonly method: string } | null } | null, readonly alternatives: ReadonlyArray<{ readonly id: string, readonly value: number | null, readonly decimals: number | null, readonly origin: { readonly locator: string, readonly edition: { readonly code: string, readonly title: string } | null } }>, readonly revisions: ReadonlyArray<{ readonly release: { readonly number: string }, readonly observation: { readonly id: string, readonly value: number | null, readonly decimals: number | null } }>, readonly origin: { readonly title: string, readonly url: string, readonly licence: string, readonly accessed: string, readonly citation: string, readonly fileName: string, readonly fileHash: string, readonly locator: string, readonly publisher: { readonly name: string, readonly url: string | null }, readonly dataset: { readonly code: string, readonly title: string } | null, readonly edition: { readonly code: string, readonly title: string, readonly published: string | null, readonly revision: number } | null } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CitedFragmentDoc = new TypedDocumentString(`
    fragment Cited on CitedAnswer {
  warnings {
    code
    message(lang: $lang)
  }
  release {
    number
    publishedAt
  }
  citation {
    text(lang: $lang)
    obligations
  }
  permalink
  method
  resultHash
}
    `, {"fragmentName":"Cited"}) as unknown as TypedDocumentString<CitedFragment, unknown>;
export const PointsFragmentDoc = new TypedDocumentString(`
    fragment Points on ObservationConnection {
  totalCount
  nodes {
    area {
      code
      name(lang: $lang)
    }
    period
    value
  }
}
    `, {"fragmentName":"Points"}) as unknown as TypedDocumentString<PointsFragment, unknown>;
export const FigureFragmentDoc = new TypedDocumentString(`
    fragment Figure on Observation {
  value
  decimalValue
  missingReason
  origin {
    locator
    edition {
      code
      title
      precedence
    }
  }
}
    `, {"fragmentName":"Figure"}) as unknown as TypedDocumentString<FigureFragment, unknown>;
export const FoundWrongFragmentDoc = new TypedDocumentString(`
    fragment FoundWrong on FindingConnection {
  totalCount
  nodes {
    severity
    rule
    file
    line
    path
    value
    hint(lang: $lang)
  }
}
    `, {"fragmentName":"FoundWrong"}) as unknown as TypedDocumentString<FoundWrongFragment, unknown>;
export const RevisedFigureFragmentDoc = new TypedDocumentString(`
    fragment RevisedFigure on Observation {
  id
  period
  value
  decimals
  status
  missingReason
  area {
    code
    name(lang: $lang)
  }
  origin {
    edition {
      code
      title
    }
  }
}
    `, {"fragmentName":"RevisedFigure"}) as unknown as TypedDocumentString<RevisedFigureFragment, unknown>;
export const AggregateGroupsDocument = new TypedDocumentString(`
    query AggregateGroups($input: AggregateInput!, $asOf: ReleaseId, $lang: Lang! = EN) {
  aggregate(input: $input, asOf: $asOf) {
    rows {
      key
      label(lang: $lang)
      period
      value
      missingReason
      coverage {
        asked
        withValue
        missing {
          code
        }
        populationShare
        gdpShare
      }
      warnings {
        code
        message(lang: $lang)
      }
    }
    ...Cited
  }
}
    fragment Cited on CitedAnswer {
  warnings {
    code
    message(lang: $lang)
  }
  release {
    number
    publishedAt
  }
  citation {
    text(lang: $lang)
    obligations
  }
  permalink
  method
  resultHash
}`, {"sha256Hash":"250a30b5e62a812b934bf5b08fe5a62dffcdb78f110755150070da7c0b02c2bd"}) as unknown as TypedDocumentString<AggregateGroupsQuery, AggregateGroupsQueryVariables>;
export const AseanSystemFunctionsDocument = new TypedDocumentString(`
    query AseanSystemFunctions($groups: [String!]!, $lang: Lang! = EN) {
  procurementSystems(filter: {groups: $groups}, first: 500) {
    totalCount
    nodes {
      code
      name(lang: $lang)
      country {
        code
        name(lang: $lang)
      }
      evidence
      functions {
        function
        name(lang: $lang)
        support
        place
        origin {
          title
          url
        }
      }
    }
  }
}
    `, {"sha256Hash":"149f99a3d6b4792514ce79249e618dfaf1a1644c442a847fa91785d3fe724f61"}) as unknown as TypedDocumentString<AseanSystemFunctionsQuery, AseanSystemFunctionsQueryVariables>;
export const BreadyEprocurementByIncomeDocument = new TypedDocumentString(`
    query BreadyEprocurementByIncome($indicator: String!, $lang: Lang! = EN) {
  indicator(code: $indicator) {
    name(lang: $lang)
    definition(lang: $lang)
    unit(lang: $lang)
    betterWhen
  }
  high: observations(
    filter: {indicators: [$indicator], incomeGroups: ["HIC"]}
    orderBy: {field: VALUE, direction: DESC}
    first: 100
  ) {
    ...Points
  }
  upperMiddle: observations(
    filter: {indicators: [$indicator], incomeGroups: ["UMC"]}
    orderBy: {field: VALUE, direction: DESC}
    first: 100
  ) {
    ...Points
  }
  lowerMiddle: observations(
    filter: {indicators: [$indicator], incomeGroups: ["LMC"]}
    orderBy: {field: VALUE, direction: DESC}
    first: 100
  ) {
    ...Points
  }
  low: observations(
    filter: {indicators: [$indicator], incomeGroups: ["LIC"]}
    orderBy: {field: VALUE, direction: DESC}
    first: 100
  ) {
    ...Points
  }
}
    fragment Points on ObservationConnection {
  totalCount
  nodes {
    area {
      code
      name(lang: $lang)
    }
    period
    value
  }
}`, {"sha256Hash":"c5712d160602dbc4a2f9427842055494ef054e1700b4535fe15e17b2abc04951"}) as unknown as TypedDocumentString<BreadyEprocurementByIncomeQuery, BreadyEprocurementByIncomeQueryVariables>;
export const CompareOverTimeDocument = new TypedDocumentString(`
    query CompareOverTime($input: CompareInput!, $asOf: ReleaseId, $lang: Lang! = EN) {
  compare(input: $input, asOf: $asOf) {
    columns {
      indicator {
        code
        name(lang: $lang)
      }
      period
      unitCode
      multiplier
      unit(lang: $lang)
    }
    rows {
      area {
        code
        name(lang: $lang)
      }
      cells {
        value
        status
        missingReason
        observation {
          period
          decimalValue
          currency
          origin {
            locator
            edition {
              code
            }
          }
        }
        factors {
          name
          operation
          series
          period
          value
        }
        warnings {
          code
          message(lang: $lang)
        }
      }
    }
    coverage {
      asked
      withValue
    }
    ...Cited
  }
}
    fragment Cited on CitedAnswer {
  warnings {
    code
    message(lang: $lang)
  }
  release {
    number
    publishedAt
  }
  citation {
    text(lang: $lang)
    obligations
  }
  permalink
  method
  resultHash
}`, {"sha256Hash":"054f20ab629f930f1aa2bf480418c565de7ba6e13ae47911d97b1331fb7e1cf0"}) as unknown as TypedDocumentString<CompareOverTimeQuery, CompareOverTimeQueryVariables>;
export const ConflictingClaimsDocument = new TypedDocumentString(`
    query ConflictingClaims($countries: [String!]!, $lang: Lang! = EN) {
  procurementSystems(filter: {countries: $countries}) {
    nodes {
      code
      name(lang: $lang)
      events {
        kind
        date
        precision
        note(lang: $lang)
        origin {
          title
        }
      }
      claims {
        predicate
        label(lang: $lang)
        value(lang: $lang)
        asOf
        conflicting
        origin {
          title
          url
          locator
        }
      }
    }
  }
}
    `, {"sha256Hash":"073c72263dd3d63ac698486c8b6cc1328069741fe45faa726202cb57cabb06ce"}) as unknown as TypedDocumentString<ConflictingClaimsQuery, ConflictingClaimsQueryVariables>;
export const CooperationOverTimeDocument = new TypedDocumentString(`
    query CooperationOverTime($first: Int! = 30, $after: String, $lang: Lang! = EN) {
  cooperationEvents(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      code
      name(lang: $lang)
      kind
      date
      precision
      place(lang: $lang)
      host {
        code
      }
      participants {
        code
        name(lang: $lang)
      }
      systems {
        code
      }
      origin {
        title
        url
      }
    }
  }
}
    `, {"sha256Hash":"3b3e75f50c19996dbbb2006f1fe9c52b2b9774f3455d11ad44b501ad5a9b14c4"}) as unknown as TypedDocumentString<CooperationOverTimeQuery, CooperationOverTimeQueryVariables>;
export const CorrelateIndicatorsDocument = new TypedDocumentString(`
    query CorrelateIndicators($input: CorrelationInput!, $asOf: ReleaseId, $lang: Lang! = EN) {
  correlation(input: $input, asOf: $asOf) {
    period
    pairs
    pearson
    spearman
    missing {
      code
      name(lang: $lang)
    }
    ...Cited
  }
}
    fragment Cited on CitedAnswer {
  warnings {
    code
    message(lang: $lang)
  }
  release {
    number
    publishedAt
  }
  citation {
    text(lang: $lang)
    obligations
  }
  permalink
  method
  resultHash
}`, {"sha256Hash":"6c6f6a5dffe6fffd52087beb1eb9a57e7e793529a637f54eef6651c3c5384a94"}) as unknown as TypedDocumentString<CorrelateIndicatorsQuery, CorrelateIndicatorsQueryVariables>;
export const CountriesWithSystemsDocument = new TypedDocumentString(`
    query CountriesWithSystems($first: Int!, $after: String, $lang: Lang! = EN) {
  countries(first: $first, after: $after) {
    totalCount
    nodes {
      code
      name(lang: $lang)
      incomeGroup
      procurementSystems {
        code
        name(lang: $lang)
        status
      }
      ocdsPublications {
        publisher
        scope
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"sha256Hash":"9f14b509739146b3fa4e5a25006379034355261da3cc206e1c764d17d39c7b1c"}) as unknown as TypedDocumentString<CountriesWithSystemsQuery, CountriesWithSystemsQueryVariables>;
export const CountryProfileDocument = new TypedDocumentString(`
    query CountryProfile($code: String!, $lang: Lang! = EN, $indicators: [String!]!) {
  country(code: $code) {
    code
    alpha2
    numericCode
    name(lang: $lang)
    region(lang: $lang)
    subregion(lang: $lang)
    incomeGroup
    currency
    groups {
      code
      name(lang: $lang)
    }
    agencies {
      code
      name(lang: $lang)
      role
    }
    procurementSystems {
      code
      name(lang: $lang)
      status
      events {
        kind
        date
        precision
      }
    }
    policies {
      code
      name(lang: $lang)
      kind
    }
    cooperationEvents {
      name(lang: $lang)
      date
    }
    ocdsPublications {
      publisher
      version
    }
    latest(indicators: $indicators) {
      indicator {
        code
        name(lang: $lang)
      }
      period
      value
      unit(lang: $lang)
      status
      origin {
        citation
      }
    }
    observations(first: 1) {
      totalCount
    }
  }
}
    `, {"sha256Hash":"3592e97c705a9129571eb42e709c9c925d27a68d7830b412b33b8b58c413a161"}) as unknown as TypedDocumentString<CountryProfileQuery, CountryProfileQueryVariables>;
export const DatasetsAndLicencesDocument = new TypedDocumentString(`
    query DatasetsAndLicences($lang: Lang! = EN) {
  datasets(first: 100) {
    totalCount
    nodes {
      code
      title(lang: $lang)
      publisher {
        code
        name(lang: $lang)
      }
      url
      licence
      observationCount
      editions {
        code
        title
        published
        accessed
        fileHash
        observationCount
        precedence
        retracted
      }
    }
  }
}
    `, {"sha256Hash":"c5d404533dfce23145999d2d63e71759c7d000fd19ce01d1d812ed6707885047"}) as unknown as TypedDocumentString<DatasetsAndLicencesQuery, DatasetsAndLicencesQueryVariables>;
export const DoingBusinessContractingDocument = new TypedDocumentString(`
    query DoingBusinessContracting($areas: [String!]!, $indicators: [String!]!, $lang: Lang! = EN) {
  observations(
    filter: {datasets: ["doing-business-contracting"], areas: $areas, indicators: $indicators}
    orderBy: {field: INDICATOR}
    first: 500
  ) {
    totalCount
    nodes {
      area {
        code
        name(lang: $lang)
      }
      indicator {
        code
        name(lang: $lang)
      }
      period
      value
      unit(lang: $lang)
      status
      missingReason
      warnings {
        code
        message(lang: $lang)
      }
    }
  }
}
    `, {"sha256Hash":"48b11ea4ddca01eb8240d439bee8e934820a78e830d81979c4f6ee13a5820ea7"}) as unknown as TypedDocumentString<DoingBusinessContractingQuery, DoingBusinessContractingQueryVariables>;
export const FigureAsOfReleaseDocument = new TypedDocumentString(`
    query FigureAsOfRelease($release: ReleaseId!, $areas: [String!]!, $indicators: [String!]!) {
  release(id: $release) {
    number
    hash
  }
  observations(
    filter: {areas: $areas, indicators: $indicators, hasValue: true}
    orderBy: {field: PERIOD, direction: DESC}
    asOf: $release
  ) {
    totalCount
    nodes {
      period
      value
      origin {
        edition {
          code
          fileHash
        }
      }
    }
  }
}
    `, {"sha256Hash":"f054ea13894556d1fe944d4589155c1537fae3247ed67585d7005735a1edc246"}) as unknown as TypedDocumentString<FigureAsOfReleaseQuery, FigureAsOfReleaseQueryVariables>;
export const GovernmentExpenditureContextDocument = new TypedDocumentString(`
    query GovernmentExpenditureContext($codes: [String!]!, $indicators: [String!]!, $from: Period, $to: Period, $lang: Lang! = EN) {
  countries(filter: {codes: $codes}) {
    nodes {
      code
      name(lang: $lang)
      observations(
        indicators: $indicators
        periods: {from: $from, to: $to}
        first: 200
      ) {
        totalCount
        nodes {
          indicator {
            code
          }
          period
          value
          unit(lang: $lang)
          origin {
            edition {
              code
            }
          }
        }
      }
    }
  }
}
    `, {"sha256Hash":"440f6382572d2ab018c169dee00b0620d039c85c8c9abe0d5ac294d6c79e427c"}) as unknown as TypedDocumentString<GovernmentExpenditureContextQuery, GovernmentExpenditureContextQueryVariables>;
export const GroupMembersDocument = new TypedDocumentString(`
    query GroupMembers($code: String!, $at: Period, $lang: Lang! = EN) {
  countryGroup(code: $code) {
    code
    name(lang: $lang)
    kind
    members(at: $at) {
      country {
        code
        name(lang: $lang)
      }
      validFrom
      validTo
    }
    origin {
      title
      url
    }
  }
}
    `, {"sha256Hash":"0308ff6368aa9f9971883b198d251e1d50a47e3eff0dbb222da6990374f15f23"}) as unknown as TypedDocumentString<GroupMembersQuery, GroupMembersQueryVariables>;
export const IndicatorDefinitionDocument = new TypedDocumentString(`
    query IndicatorDefinition($codes: [String!]!, $lang: Lang! = EN) {
  indicators(filter: {codes: $codes}) {
    totalCount
    nodes {
      code
      version
      name(lang: $lang)
      definition(lang: $lang)
      unit(lang: $lang)
      unitCode
      betterWhen
      comparability
      numerator(lang: $lang)
      denominator(lang: $lang)
      topic
      crosswalk {
        scheme
        code
      }
      datasets {
        code
      }
      observations(first: 1) {
        totalCount
      }
    }
  }
}
    `, {"sha256Hash":"e4232824d3b76c95c6aa0d0b7c985528d83d2ef081888f107b5ee0f14e340fb4"}) as unknown as TypedDocumentString<IndicatorDefinitionQuery, IndicatorDefinitionQueryVariables>;
export const InnovationProcurementDocument = new TypedDocumentString(`
    query InnovationProcurement($code: String!, $lang: Lang! = EN) {
  policy(code: $code) {
    code
    name(lang: $lang)
    summary(lang: $lang)
    started
    legalBasis
    partOf {
      code
      name(lang: $lang)
    }
    parts {
      code
      name(lang: $lang)
    }
    observations {
      totalCount
      nodes {
        indicator {
          code
          name(lang: $lang)
          comparability
        }
        period
        value
        unit(lang: $lang)
        multiplier
        currency
        warnings {
          code
          message(lang: $lang)
        }
        origin {
          citation
          locator
        }
      }
    }
    claims {
      predicate
      label(lang: $lang)
      value(lang: $lang)
      asOf
      conflicting
      origin {
        title
        url
      }
    }
  }
}
    `, {"sha256Hash":"9f024eaa5b6d49d1c85ad68251d708b2c6f3e70c873e87deb96b93bd10236528"}) as unknown as TypedDocumentString<InnovationProcurementQuery, InnovationProcurementQueryVariables>;
export const KonepsFamilyDocument = new TypedDocumentString(`
    query KonepsFamily($code: String!, $lang: Lang! = EN) {
  procurementSystem(code: $code) {
    code
    name(lang: $lang)
    derivatives {
      code
      name(lang: $lang)
      country {
        code
        name(lang: $lang)
      }
      events {
        kind
        date
        precision
      }
      predecessors {
        code
      }
      successors {
        code
        name(lang: $lang)
      }
    }
    successors {
      code
      name(lang: $lang)
    }
    lineage {
      kind
      direction
      system {
        code
      }
      origin {
        title
        url
        locator
      }
    }
  }
}
    `, {"sha256Hash":"b9c481381c7f7b62f59dc38e49a4f101b2434324b0768ad537238cd436425a59"}) as unknown as TypedDocumentString<KonepsFamilyQuery, KonepsFamilyQueryVariables>;
export const LatestOfPeerGroupDocument = new TypedDocumentString(`
    query LatestOfPeerGroup($groups: [String!], $indicators: [String!]!, $first: Int! = 100, $lang: Lang! = EN) {
  countries(filter: {groups: $groups}, first: $first, orderBy: {field: NAME}) {
    totalCount
    nodes {
      code
      name(lang: $lang)
      latest(indicators: $indicators) {
        indicator {
          code
        }
        period
        value
        unit(lang: $lang)
        origin {
          edition {
            code
          }
        }
      }
    }
  }
}
    `, {"sha256Hash":"5e43e72c6f39e70859d484e039296d2874098a33e75ef20fe1fe7b73701f4777"}) as unknown as TypedDocumentString<LatestOfPeerGroupQuery, LatestOfPeerGroupQueryVariables>;
export const MissingFiguresDocument = new TypedDocumentString(`
    query MissingFigures($edition: String!, $indicators: [String!]) {
  observations(
    filter: {editions: [$edition], indicators: $indicators, hasValue: false}
    orderBy: {field: AREA}
    first: 500
  ) {
    totalCount
    nodes {
      area {
        code
        name
      }
      period
      value
      status
      missingReason
      origin {
        locator
      }
      alternatives {
        value
        origin {
          edition {
            code
          }
        }
      }
    }
  }
}
    `, {"sha256Hash":"00144ed14e14a70b2de615b0dee0fcf4250a31f8ccb8f127cb5e42e743e63da0"}) as unknown as TypedDocumentString<MissingFiguresQuery, MissingFiguresQueryVariables>;
export const NationalFiguresDocument = new TypedDocumentString(`
    query NationalFigures($areas: [String!]!, $indicators: [String!]!, $lang: Lang! = EN) {
  observations(
    filter: {areas: $areas, indicators: $indicators}
    orderBy: {field: PERIOD}
    first: 200
  ) {
    totalCount
    nodes {
      indicator {
        code
        comparability
      }
      period
      value
      unit(lang: $lang)
      multiplier
      currency
      status
      warnings {
        code
        message(lang: $lang)
      }
      origin {
        publisher {
          name(lang: $lang)
        }
        locator
      }
    }
  }
}
    `, {"sha256Hash":"0846df93bdaa5bd223faf39a92d92f891c40687479f08467d24239051d221b8b"}) as unknown as TypedDocumentString<NationalFiguresQuery, NationalFiguresQueryVariables>;
export const NextGenerationKonepsDocument = new TypedDocumentString(`
    query NextGenerationKoneps($code: String!, $lang: Lang! = EN) {
  procurementSystem(code: $code) {
    code
    name(lang: $lang)
    localName
    status
    operator {
      code
      name(lang: $lang)
    }
    predecessors {
      code
      name(lang: $lang)
    }
    events {
      kind
      date
      precision
      note(lang: $lang)
      origin {
        title
        url
        locator
      }
    }
    functions {
      function
      name(lang: $lang)
      support
      place
    }
    claims {
      predicate
      label(lang: $lang)
      value(lang: $lang)
      asOf
      conflicting
      origin {
        title
        url
      }
    }
  }
}
    `, {"sha256Hash":"5f84558a92c00582950ab4c889f0c7a29a2f1aa367c0d8b48a612da100f225bd"}) as unknown as TypedDocumentString<NextGenerationKonepsQuery, NextGenerationKonepsQueryVariables>;
export const ObservationsWithOriginDocument = new TypedDocumentString(`
    query ObservationsWithOrigin($filter: ObservationFilter!, $orderBy: ObservationOrder, $first: Int = 50, $after: String, $lang: Lang! = EN) {
  observations(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      area {
        code
        name(lang: $lang)
      }
      indicator {
        code
        version
        name(lang: $lang)
      }
      period
      value
      decimalValue
      unit(lang: $lang)
      unitCode
      multiplier
      currency
      decimals
      status
      missingReason
      breakdown {
        dimension
        code
        label(lang: $lang)
      }
      warnings {
        code
        message(lang: $lang)
      }
      origin {
        publisher {
          code
          name(lang: $lang)
          url
        }
        dataset {
          code
          title(lang: $lang)
        }
        edition {
          code
          title
          revision
        }
        title
        url
        licence
        accessed
        citation
        fileName
        fileHash
        locator
      }
    }
  }
}
    `, {"sha256Hash":"3939ddd4da588917ecc24264848bdd41523fccc4298cb6a2a82f66972089c93f"}) as unknown as TypedDocumentString<ObservationsWithOriginQuery, ObservationsWithOriginQueryVariables>;
export const OcdsPublishersInAsiaPacificDocument = new TypedDocumentString(`
    query OcdsPublishersInAsiaPacific($regions: [String!]!, $lang: Lang! = EN) {
  countries(filter: {regions: $regions, publishesOcds: true}, first: 100) {
    totalCount
    nodes {
      code
      name(lang: $lang)
      subregion(lang: $lang)
      ocdsPublications {
        code
        publisher
        scope
        version
        lastRelease
        url
        origin {
          title
          accessed
        }
      }
    }
  }
}
    `, {"sha256Hash":"c237743db352d04b8197240086ceef4d6d8128200177ef79d60f8687542ab345"}) as unknown as TypedDocumentString<OcdsPublishersInAsiaPacificQuery, OcdsPublishersInAsiaPacificQueryVariables>;
export const OecdProcurementShareOfGdpDocument = new TypedDocumentString(`
    query OecdProcurementShareOfGdp($areas: [String!]!, $from: Period, $to: Period, $lang: Lang! = EN) {
  observations(
    filter: {indicators: ["OECD_GG_PROCUREMENT_GDP"], areas: $areas, periods: {from: $from, to: $to}, hasValue: true}
    orderBy: {field: AREA}
    first: 500
  ) {
    totalCount
    nodes {
      area {
        code
        name(lang: $lang)
      }
      period
      value
      unit(lang: $lang)
      status
      origin {
        edition {
          code
        }
      }
    }
  }
}
    `, {"sha256Hash":"92ef9a085a7cec6d517ec033888090142b204632eb9cb0da748205aedadc5bb5"}) as unknown as TypedDocumentString<OecdProcurementShareOfGdpQuery, OecdProcurementShareOfGdpQueryVariables>;
export const PoliciesOfCountryDocument = new TypedDocumentString(`
    query PoliciesOfCountry($countries: [String!]!, $kinds: [String!], $lang: Lang! = EN) {
  policies(filter: {countries: $countries, kinds: $kinds}, first: 100) {
    totalCount
    nodes {
      code
      name(lang: $lang)
      kind
      started
      legalBasis
      partOf {
        code
      }
      parts {
        code
        name(lang: $lang)
      }
      observations(first: 20) {
        totalCount
        nodes {
          indicator {
            code
            name(lang: $lang)
          }
          period
          value
          unit(lang: $lang)
          multiplier
          currency
        }
      }
    }
  }
}
    `, {"sha256Hash":"b2d1aa2c45ee24718a051cc7bed0ec7cc06f82e26f8b6bbf4545f834253c5d87"}) as unknown as TypedDocumentString<PoliciesOfCountryQuery, PoliciesOfCountryQueryVariables>;
export const PolicySessionDocument = new TypedDocumentString(`
    query PolicySession($id: ID!) {
  node(id: $id) {
    id
    ... on CooperationEvent {
      name
      nameKo: name(lang: KO)
      kind
      date
      precision
      place
      placeKo: place(lang: KO)
      summary
      summaryKo: summary(lang: KO)
      host {
        name
        nameKo: name(lang: KO)
      }
      participantCount
      participantCountryCount
      participants {
        code
        name
        nameKo: name(lang: KO)
      }
      policies {
        code
        name
        nameKo: name(lang: KO)
        summary
        summaryKo: summary(lang: KO)
        partOf {
          code
        }
      }
      systems {
        code
        name
        nameKo: name(lang: KO)
        events {
          kind
          date
        }
      }
      claims {
        predicate
        label
        labelKo: label(lang: KO)
        value
        valueKo: value(lang: KO)
        conflicting
        origin {
          title
        }
      }
      origin {
        publisher {
          name
          nameKo: name(lang: KO)
        }
        title
        url
        licence
        locator
      }
    }
  }
}
    `, {"sha256Hash":"5ba5ea576f27ce6389ef6ced80ea60c4e3ad1749d076b948b6b1b21a6b8aa9ab"}) as unknown as TypedDocumentString<PolicySessionQuery, PolicySessionQueryVariables>;
export const PortalLaunchYearsDocument = new TypedDocumentString(`
    query PortalLaunchYears($regions: [String!]!, $lang: Lang! = EN) {
  observations(
    filter: {indicators: ["GTMI_EPROC_PORTAL_LAUNCH_YEAR"], regions: $regions}
    orderBy: {field: VALUE}
    first: 500
  ) {
    totalCount
    nodes {
      area {
        code
        name(lang: $lang)
      }
      value
      unit(lang: $lang)
      period
      missingReason
      warnings {
        code
        message(lang: $lang)
      }
    }
  }
}
    `, {"sha256Hash":"a915ca6ab808a2b6f7404935c3ed5a1a997264a677195c2c320bf74e28fae0c6"}) as unknown as TypedDocumentString<PortalLaunchYearsQuery, PortalLaunchYearsQueryVariables>;
export const ProcurementByFunctionDocument = new TypedDocumentString(`
    query ProcurementByFunction($areas: [String!]!, $year: Period!, $lang: Lang! = EN) {
  observations(
    filter: {indicators: ["OECD_GG_PROCUREMENT_BY_FUNCTION"], areas: $areas, periods: {from: $year, to: $year}}
    orderBy: {field: VALUE, direction: DESC}
    first: 500
  ) {
    totalCount
    nodes {
      area {
        code
      }
      breakdown {
        dimension
        code
        label(lang: $lang)
      }
      value
      unit(lang: $lang)
      missingReason
    }
  }
}
    `, {"sha256Hash":"4e7531d7fcff9cc0bd116c620ff66ddb4e5121e3496ac5b756dfd4b0ea5da742"}) as unknown as TypedDocumentString<ProcurementByFunctionQuery, ProcurementByFunctionQueryVariables>;
export const RankCountriesDocument = new TypedDocumentString(`
    query RankCountries($input: RankingInput!, $asOf: ReleaseId, $lang: Lang! = EN) {
  ranking(input: $input, asOf: $asOf) {
    indicator {
      code
      name(lang: $lang)
      betterWhen
    }
    period
    rows {
      rank
      tied
      area {
        code
        name(lang: $lang)
      }
      cell {
        value
        status
        missingReason
        observation {
          period
          decimalValue
          origin {
            locator
            edition {
              code
            }
          }
        }
        factors {
          name
          operation
          series
          period
          value
        }
        warnings {
          code
          message(lang: $lang)
        }
      }
      percentile
      distanceToMedian
      distanceToBest
    }
    unranked {
      area {
        code
        name(lang: $lang)
      }
      missingReason
    }
    median
    best
    coverage {
      asked
      withValue
      missing {
        code
      }
      populationShare
      gdpShare
    }
    ...Cited
  }
}
    fragment Cited on CitedAnswer {
  warnings {
    code
    message(lang: $lang)
  }
  release {
    number
    publishedAt
  }
  citation {
    text(lang: $lang)
    obligations
  }
  permalink
  method
  resultHash
}`, {"sha256Hash":"f5769ababb984a60a2ecba72753dd36985ebbcf4a3db9b9f0753977b67e4a0e9"}) as unknown as TypedDocumentString<RankCountriesQuery, RankCountriesQueryVariables>;
export const ReleaseEditionsDocument = new TypedDocumentString(`
    query ReleaseEditions($release: ReleaseId!, $lang: Lang! = EN) {
  release(id: $release) {
    number
    publishedAt
    hash
    observationCount
    note(lang: $lang)
    editions {
      code
      title
      revision
      published
      accessed
      observationCount
      precedence
      retracted
      fileHash
    }
  }
}
    `, {"sha256Hash":"6a22d877f216796ad66c7b5d8257ed76af55a6570bc008c044e8b60dc82ec6fd"}) as unknown as TypedDocumentString<ReleaseEditionsQuery, ReleaseEditionsQueryVariables>;
export const ReleasesDocument = new TypedDocumentString(`
    query Releases($first: Int! = 10, $lang: Lang! = EN) {
  releases(first: $first) {
    totalCount
    nodes {
      number
      publishedAt
      note(lang: $lang)
      hash
      observationCount
      editions {
        code
        observationCount
      }
    }
  }
}
    `, {"sha256Hash":"761e3c8b6f18550e19f525af78a56204b44c9032f724961f4d93c922345dd24a"}) as unknown as TypedDocumentString<ReleasesQuery, ReleasesQueryVariables>;
export const SearchInKoreanDocument = new TypedDocumentString(`
    query SearchInKorean($text: String!, $kinds: [SearchKind!], $first: Int = 20) {
  search(text: $text, kinds: $kinds, first: $first) {
    kind
    title
    snippet
    score
    node {
      id
      ... on ProcurementSystem {
        country {
          code
        }
      }
      ... on Policy {
        kind
        started
      }
    }
  }
}
    `, {"sha256Hash":"38bd52245858dc5c0816c2fff95f94ce18320a227d055f7f2f1ce4c26becfcd1"}) as unknown as TypedDocumentString<SearchInKoreanQuery, SearchInKoreanQueryVariables>;
export const SeriesOfCountryDocument = new TypedDocumentString(`
    query SeriesOfCountry($input: SeriesInput!, $asOf: ReleaseId, $lang: Lang! = EN) {
  series(input: $input, asOf: $asOf) {
    area {
      code
      name(lang: $lang)
    }
    indicator {
      code
      name(lang: $lang)
      unit(lang: $lang)
    }
    cells {
      period
      cell {
        value
        status
        missingReason
        observation {
          period
          decimalValue
          origin {
            locator
            edition {
              code
            }
          }
        }
        factors {
          name
          operation
          series
          period
          value
        }
        warnings {
          code
          message(lang: $lang)
        }
      }
    }
    first {
      period
    }
    latest {
      period
    }
    change
    compoundGrowth
    gaps
    ...Cited
  }
}
    fragment Cited on CitedAnswer {
  warnings {
    code
    message(lang: $lang)
  }
  release {
    number
    publishedAt
  }
  citation {
    text(lang: $lang)
    obligations
  }
  permalink
  method
  resultHash
}`, {"sha256Hash":"1c104ac8c11dc116bfebb2c142845a004ab74cac1504a8d253492c92163ec236"}) as unknown as TypedDocumentString<SeriesOfCountryQuery, SeriesOfCountryQueryVariables>;
export const SystemsWithFunctionDocument = new TypedDocumentString(`
    query SystemsWithFunction($functions: [String!]!, $lang: Lang! = EN) {
  procurementSystems(filter: {functions: $functions}, first: 500) {
    totalCount
    nodes {
      code
      name(lang: $lang)
      operatorName
      status
      country {
        code
        name(lang: $lang)
        incomeGroup
      }
    }
  }
}
    `, {"sha256Hash":"e105ecc37963d6d452e92b92c993c0a1d53a86a3484c91cef61253f01c48c8ae"}) as unknown as TypedDocumentString<SystemsWithFunctionQuery, SystemsWithFunctionQueryVariables>;
export const TwoEditionsOfOneFigureDocument = new TypedDocumentString(`
    query TwoEditionsOfOneFigure($areas: [String!]!, $year: Period!, $edition: String!) {
  observations(
    filter: {indicators: ["OECD_GG_PROCUREMENT_GDP"], areas: $areas, editions: [$edition], periods: {from: $year, to: $year}}
    orderBy: {field: AREA}
  ) {
    nodes {
      area {
        code
      }
      period
      ...Figure
      alternatives {
        ...Figure
      }
    }
  }
}
    fragment Figure on Observation {
  value
  decimalValue
  missingReason
  origin {
    locator
    edition {
      code
      title
      precedence
    }
  }
}`, {"sha256Hash":"837a8fafd6f6685a934f1cf0d8fed30c39796183488e20aca2660d3828515c6a"}) as unknown as TypedDocumentString<TwoEditionsOfOneFigureQuery, TwoEditionsOfOneFigureQueryVariables>;
export const ViewAggregateDocument = new TypedDocumentString(`
    query ViewAggregate($input: AggregateInput!, $lang: Lang! = EN, $asOf: ReleaseId) {
  aggregate(input: $input, asOf: $asOf) {
    permalink
    rows {
      key
      label(lang: $lang)
      period
      value
      missingReason
      coverage {
        asked
        withValue
        missing {
          code
          name(lang: $lang)
        }
        populationShare
        gdpShare
      }
      warnings {
        code
        message(lang: $lang)
      }
    }
  }
}
    `, {"sha256Hash":"e06dbc000c91182024101ba7429f89d72487ec7fa7df32fdfcdf878e02cc0c0b"}) as unknown as TypedDocumentString<ViewAggregateQuery, ViewAggregateQueryVariables>;
export const ViewChoicesDocument = new TypedDocumentString(`
    query ViewChoices($lang: Lang! = EN, $asOf: ReleaseId) {
  release(id: $asOf) {
    number
    publishedAt
    observationCount
    note(lang: $lang)
  }
  newest: release {
    number
  }
  countries(asOf: $asOf, first: 500) {
    nodes {
      code
      alpha2
      numericCode
      name(lang: $lang)
    }
  }
  countryGroups(asOf: $asOf) {
    code
    kind
    name(lang: $lang)
  }
  indicators(asOf: $asOf, first: 500) {
    nodes {
      code
      name(lang: $lang)
      unit(lang: $lang)
      topic
      comparability
    }
  }
}
    `, {"sha256Hash":"c20eae97b1813df0a07d814e41cc83f489ea5b46d73ee45fbbbdcfab87a54c0f"}) as unknown as TypedDocumentString<ViewChoicesQuery, ViewChoicesQueryVariables>;
export const ViewCompareDocument = new TypedDocumentString(`
    query ViewCompare($input: CompareInput!, $lang: Lang! = EN, $asOf: ReleaseId) {
  compare(input: $input, asOf: $asOf) {
    permalink
    resultHash
    release {
      number
      publishedAt
    }
    columns {
      period
      unit(lang: $lang)
      indicator {
        code
        name(lang: $lang)
        comparability
      }
    }
    rows {
      area {
        code
        name(lang: $lang)
        ... on Country {
          numericCode
        }
      }
      cells {
        value
        status
        missingReason
        observation {
          id
          decimals
          basis {
            interval {
              low
              high
              level
            }
          }
          origin {
            edition {
              code
              title
            }
          }
        }
        warnings {
          code
        }
      }
    }
    coverage {
      asked
      withValue
    }
    warnings {
      code
      message(lang: $lang)
    }
    citation {
      text(lang: $lang)
      bibtex
      ris
      obligations
    }
  }
}
    `, {"sha256Hash":"49c3d4ee98045551eed41dd13de9a8ec162f409a0c3ebfbb0a4b84097ed23f67"}) as unknown as TypedDocumentString<ViewCompareQuery, ViewCompareQueryVariables>;
export const ViewComputedDocument = new TypedDocumentString(`
    query ViewComputed($dataset: String!, $first: Int = 1000, $lang: Lang! = EN, $asOf: ReleaseId) {
  observations(
    filter: {datasets: [$dataset]}
    orderBy: {field: INDICATOR}
    first: $first
    asOf: $asOf
  ) {
    totalCount
    nodes {
      id
      period
      value
      decimals
      status
      missingReason
      unit(lang: $lang)
      indicator {
        code
        name(lang: $lang)
      }
      breakdown {
        label(lang: $lang)
      }
      basis {
        processes
        notComputable
        notComputableReasons {
          reason
          count
        }
        interval {
          low
          high
          level
        }
      }
    }
  }
}
    `, {"sha256Hash":"9aa4515e51547d39ef7a077ba9bbb42ce73806c068387c7e64501fd81a5e74d1"}) as unknown as TypedDocumentString<ViewComputedQuery, ViewComputedQueryVariables>;
export const ViewCountryDocument = new TypedDocumentString(`
    query ViewCountry($code: String!, $indicators: [String!]!, $lang: Lang! = EN, $asOf: ReleaseId) {
  country(code: $code, asOf: $asOf) {
    code
    alpha2
    name(lang: $lang)
    region(lang: $lang)
    subregion(lang: $lang)
    regionCode
    incomeGroup
    currency
    groups {
      code
      kind
      name(lang: $lang)
    }
    procurementSystems {
      code
      name(lang: $lang)
      status
      url
      operatorName
      evidence
      events {
        kind
        date
        precision
        note(lang: $lang)
        origin {
          title
          url
        }
      }
      functions {
        function
        name(lang: $lang)
        support
      }
    }
    policies {
      code
      kind
      name(lang: $lang)
      summary(lang: $lang)
      started
    }
    cooperationEvents {
      code
      name(lang: $lang)
      date
      precision
      kind
    }
    ocdsPublications {
      code
      publisher
      scope
      version
    }
    latest(indicators: $indicators) {
      id
      period
      value
      decimals
      status
      unit(lang: $lang)
      indicator {
        code
        name(lang: $lang)
        topic
      }
      origin {
        title
        url
        licence
        accessed
        publisher {
          name(lang: $lang)
        }
      }
    }
    observations(first: 1) {
      totalCount
    }
  }
}
    `, {"sha256Hash":"a4700e856a8d4569b8df34b518e987d9c57ae99822486b412367ca338b2296d0"}) as unknown as TypedDocumentString<ViewCountryQuery, ViewCountryQueryVariables>;
export const ViewIndicatorDocument = new TypedDocumentString(`
    query ViewIndicator($code: String!, $lang: Lang! = EN, $asOf: ReleaseId) {
  indicator(code: $code, asOf: $asOf) {
    code
    version
    name(lang: $lang)
    definition(lang: $lang)
    unit(lang: $lang)
    unitCode
    betterWhen
    comparability
    numerator(lang: $lang)
    denominator(lang: $lang)
    topic
    crosswalk {
      scheme
      code
      note
    }
    datasets {
      code
      title(lang: $lang)
      licence
      url
      publisher {
        name(lang: $lang)
      }
      editions {
        code
        title
        published
        accessed
        revision
        precedence
        retracted
      }
    }
    origin {
      title
      url
      licence
      accessed
      locator
      publisher {
        name(lang: $lang)
      }
    }
    observations(first: 1) {
      totalCount
    }
  }
}
    `, {"sha256Hash":"ecfcc6d0caf050b14ec14330a1a41eb1913f43cdd8c0cfefba176e5795c5a6fe"}) as unknown as TypedDocumentString<ViewIndicatorQuery, ViewIndicatorQueryVariables>;
export const ViewPublicationsDocument = new TypedDocumentString(`
    query ViewPublications($first: Int = 500, $lang: Lang! = EN, $asOf: ReleaseId) {
  ocdsPublications(first: $first, asOf: $asOf) {
    totalCount
    nodes {
      code
      publisher
      scope
      version
      lastRelease
      country {
        code
        name(lang: $lang)
      }
      imports {
        id
      }
    }
  }
}
    `, {"sha256Hash":"5d96667bacba4cde67a359e8b9b0e90b261cc9aa00ba1a869803966175f64430"}) as unknown as TypedDocumentString<ViewPublicationsQuery, ViewPublicationsQueryVariables>;
export const ViewQualityDocument = new TypedDocumentString(`
    query ViewQuality($id: ID!, $lang: Lang! = EN, $asOf: ReleaseId) {
  ocdsPublication(id: $id, asOf: $asOf) {
    code
    publisher
    url
    scope
    version
    lastRelease
    licence
    isSample
    country {
      code
      name(lang: $lang)
    }
    origin {
      title
      url
      licence
      accessed
      locator
      dataset {
        code
      }
      publisher {
        name(lang: $lang)
      }
    }
    fieldCoverage {
      path
      present
      total
    }
    imports {
      id
      startedAt
      files
      ocdsReleases
      processes
      rejected
      warned
      rejects: findings(severity: REJECT, first: 200) {
        ...FoundWrong
      }
      warnings: findings(severity: WARNING, first: 200) {
        ...FoundWrong
      }
    }
  }
}
    fragment FoundWrong on FindingConnection {
  totalCount
  nodes {
    severity
    rule
    file
    line
    path
    value
    hint(lang: $lang)
  }
}`, {"sha256Hash":"5382fd8ce9f1d27afbf0381fabeb5941f396584875a6ffdea9bdb4ea36172a9a"}) as unknown as TypedDocumentString<ViewQualityQuery, ViewQualityQueryVariables>;
export const ViewRankingDocument = new TypedDocumentString(`
    query ViewRanking($input: RankingInput!, $lang: Lang! = EN, $asOf: ReleaseId) {
  ranking(input: $input, asOf: $asOf) {
    period
    median
    best
    permalink
    resultHash
    release {
      number
      publishedAt
    }
    indicator {
      code
      name(lang: $lang)
      unit(lang: $lang)
      betterWhen
    }
    coverage {
      asked
      withValue
      populationShare
      gdpShare
    }
    warnings {
      code
      message(lang: $lang)
    }
    rows {
      rank
      tied
      percentile
      area {
        code
        name(lang: $lang)
        ... on Country {
          numericCode
        }
      }
      cell {
        value
        status
        observation {
          id
          decimals
          period
        }
      }
    }
    unranked {
      missingReason
      area {
        code
        name(lang: $lang)
      }
    }
    citation {
      text(lang: $lang)
      bibtex
      ris
      obligations
    }
  }
}
    `, {"sha256Hash":"becbd261f6c34005bb636d08c438bbc2fc9b37fe356ccddcbf8dc8aff00af312"}) as unknown as TypedDocumentString<ViewRankingQuery, ViewRankingQueryVariables>;
export const ViewReleasesDocument = new TypedDocumentString(`
    query ViewReleases($first: Int = 20, $after: String, $lang: Lang! = EN) {
  releases(first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      number
      publishedAt
      note(lang: $lang)
      observationCount
      editions {
        code
        title
        revision
        retracted
        observationCount
      }
    }
  }
}
    `, {"sha256Hash":"bbd9dc85538dabd4992ae8926bfaa74d59d48fc0973d412ae5cc5c711695c400"}) as unknown as TypedDocumentString<ViewReleasesQuery, ViewReleasesQueryVariables>;
export const ViewRevisionsDocument = new TypedDocumentString(`
    query ViewRevisions($from: ReleaseId!, $to: ReleaseId!, $indicator: String!, $first: Int = 100, $lang: Lang! = EN) {
  releaseDiff(
    from: $from
    to: $to
    filter: {indicators: [$indicator]}
    first: $first
  ) {
    totalCount
    nodes {
      kind
      before {
        ...RevisedFigure
      }
      after {
        ...RevisedFigure
      }
    }
  }
}
    fragment RevisedFigure on Observation {
  id
  period
  value
  decimals
  status
  missingReason
  area {
    code
    name(lang: $lang)
  }
  origin {
    edition {
      code
      title
    }
  }
}`, {"sha256Hash":"fb9002e32c13897f49d9503f8c9d9c358f1bcbbaeb9516d3d8d6e5253a349b97"}) as unknown as TypedDocumentString<ViewRevisionsQuery, ViewRevisionsQueryVariables>;
export const ViewSearchDocument = new TypedDocumentString(`
    query ViewSearch($text: String!, $first: Int = 12, $lang: Lang! = EN, $asOf: ReleaseId) {
  search(
    text: $text
    first: $first
    lang: $lang
    asOf: $asOf
    kinds: [COUNTRY, COUNTRY_GROUP, INDICATOR, PROCUREMENT_SYSTEM, POLICY, COOPERATION_EVENT]
  ) {
    kind
    title
    mended
    node {
      id
      ... on Country {
        name(lang: $lang)
      }
      ... on CountryGroup {
        name(lang: $lang)
      }
      ... on Indicator {
        name(lang: $lang)
      }
      ... on ProcurementSystem {
        name(lang: $lang)
        country {
          code
          name(lang: $lang)
        }
      }
      ... on Policy {
        name(lang: $lang)
        country {
          code
          name(lang: $lang)
        }
      }
      ... on CooperationEvent {
        name(lang: $lang)
        participants {
          code
        }
      }
    }
  }
}
    `, {"sha256Hash":"43385b52f7237ff9725266f2cb62e7e0cd4707b49d62ec7f3a014ce0cefac520"}) as unknown as TypedDocumentString<ViewSearchQuery, ViewSearchQueryVariables>;
export const ViewSessionDocument = new TypedDocumentString(`
    query ViewSession($id: ID!, $indicators: [String!]!, $lang: Lang! = EN, $asOf: ReleaseId) {
  node(id: $id, asOf: $asOf) {
    id
    ... on CooperationEvent {
      name(lang: $lang)
      kind
      date
      place(lang: $lang)
      summary(lang: $lang)
      participantCount
      participantCountryCount
      host {
        name(lang: $lang)
      }
      participants {
        code
        name(lang: $lang)
        procurementSystems {
          code
          name(lang: $lang)
        }
        latest(indicators: $indicators) {
          id
          period
          value
          decimals
          status
          unit(lang: $lang)
          indicator {
            code
            name(lang: $lang)
          }
        }
      }
      policies {
        code
        name(lang: $lang)
        summary(lang: $lang)
        kind
        started
        partOf {
          code
        }
        claims {
          predicate
          label(lang: $lang)
          value(lang: $lang)
          asOf
          conflicting
          origin {
            title
            url
            accessed
          }
        }
        observations(first: 12) {
          nodes {
            id
            period
            value
            decimals
            unit(lang: $lang)
            indicator {
              code
              name(lang: $lang)
            }
          }
        }
      }
      systems {
        code
        name(lang: $lang)
        events {
          kind
          date
          precision
          note(lang: $lang)
        }
        functions {
          function
          name(lang: $lang)
          support
        }
      }
      claims {
        predicate
        label(lang: $lang)
        value(lang: $lang)
        asOf
        conflicting
        origin {
          title
          url
          accessed
        }
      }
      origin {
        title
        url
        licence
        locator
        accessed
        publisher {
          name(lang: $lang)
        }
      }
    }
  }
}
    `, {"sha256Hash":"468066f08cbfe954a817d078b8dea3fc3db4058e848caf894bf9fddf12ebd1a9"}) as unknown as TypedDocumentString<ViewSessionQuery, ViewSessionQueryVariables>;
export const ViewSystemsDocument = new TypedDocumentString(`
    query ViewSystems($lang: Lang! = EN, $asOf: ReleaseId) {
  procurementSystems(first: 500, asOf: $asOf) {
    totalCount
    nodes {
      code
      name(lang: $lang)
      evidence
      status
      country {
        code
        name(lang: $lang)
      }
      events {
        kind
        date
        precision
        origin {
          title
          url
        }
      }
      functions {
        function
        name(lang: $lang)
        support
      }
      lineage {
        kind
        direction
        system {
          code
          name(lang: $lang)
        }
        origin {
          title
          url
        }
      }
      claims {
        predicate
        label(lang: $lang)
        value(lang: $lang)
        asOf
        conflicting
        origin {
          title
          url
          accessed
        }
      }
    }
  }
}
    `, {"sha256Hash":"e3803f1f73759418f7600086543a187f600c6f3802de4a520a35f0dba7029789"}) as unknown as TypedDocumentString<ViewSystemsQuery, ViewSystemsQueryVariables>;
export const ViewValueDocument = new TypedDocumentString(`
    query ViewValue($id: ID!, $lang: Lang! = EN, $asOf: ReleaseId) {
  node(id: $id, asOf: $asOf) {
    id
    ... on Observation {
      period
      value
      decimalValue
      decimals
      unit(lang: $lang)
      unitCode
      multiplier
      currency
      status
      missingReason
      area {
        code
        name(lang: $lang)
      }
      indicator {
        code
        version
        name(lang: $lang)
        definition(lang: $lang)
        numerator(lang: $lang)
        denominator(lang: $lang)
        comparability
      }
      breakdown {
        dimension
        code
        label(lang: $lang)
      }
      warnings {
        code
        message(lang: $lang)
      }
      basis {
        numerator
        denominator
        processes
        notComputable
        notComputableReasons {
          reason
          count
        }
        interval {
          low
          high
          level
          method
        }
      }
      alternatives {
        id
        value
        decimals
        origin {
          locator
          edition {
            code
            title
          }
        }
      }
      revisions {
        release {
          number
        }
        observation {
          id
          value
          decimals
        }
      }
      origin {
        title
        url
        licence
        accessed
        citation
        fileName
        fileHash
        locator
        publisher {
          name(lang: $lang)
          url
        }
        dataset {
          code
          title(lang: $lang)
        }
        edition {
          code
          title
          published
          revision
        }
      }
    }
  }
}
    `, {"sha256Hash":"54bd632793aaf72e28f47b9be0e12e954e99fca5b5ae74a814309181d62ed503"}) as unknown as TypedDocumentString<ViewValueQuery, ViewValueQueryVariables>;