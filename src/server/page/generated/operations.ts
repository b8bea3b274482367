// Written by "npm run codegen" from schema/schema.graphql and schema/operations; not to be changed by hand.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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
