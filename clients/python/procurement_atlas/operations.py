# Written by "npm run clients" from schema/schema.graphql and schema/operations; not to be changed by hand.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, Optional, Protocol, TypedDict

from .answers import read_answer


class Asks(Protocol):
    def ask(self, document: str, variables: dict[str, Any]) -> dict[str, Any]: ...


AggregateBy = Literal["ALL", "GROUP", "INCOME_GROUP", "REGION"]

AggregateMeasure = Literal["COUNT", "MAX", "MEAN", "MEDIAN", "MID_RANKING", "MIN", "QUANTILE", "SUM", "WEIGHTED_MEAN"]

BetterWhen = Literal["HIGHER", "LOWER", "NEITHER"]

Comparability = Literal["INTERNATIONAL", "NATIONAL_DEFINITION"]

DatePrecision = Literal["DAY", "MONTH", "QUARTER", "YEAR"]

Direction = Literal["ASC", "DESC"]

Lang = Literal["EN", "KO"]

LineageDirection = Literal["FROM_THIS", "TO_THIS"]

LineageKind = Literal["DERIVED_FROM", "INSPIRED_BY", "RENAMED", "REPLACED", "RUNS_ALONGSIDE"]

Membership = Literal["AT_PERIOD", "TODAY"]

MissingReason = Literal["AREA_NOT_COVERED", "BELOW_MINIMUM_CASES", "FACTOR_MISSING", "NOT_COLLECTED", "NOT_COMPARABLE", "NOT_COMPUTABLE", "NOT_PUBLISHED", "OUTSIDE_EDITION", "THIN_COVERAGE", "WITHHELD"]

ObservationOrderField = Literal["AREA", "INDICATOR", "PERIOD", "VALUE"]

ObservationStatus = Literal["A", "B", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "S", "U", "V", "W"]

Prices = Literal["CONSTANT", "CURRENT"]

SearchKind = Literal["COOPERATION_EVENT", "COUNTRY", "COUNTRY_GROUP", "DATASET", "INDICATOR", "POLICY", "PROCUREMENT_SYSTEM"]

Support = Literal["NO", "NOT_STATED", "PARTLY", "PLANNED", "SUSPENDED", "YES"]

SystemEventKind = Literal["ANNOUNCED", "CLOSED", "MANDATORY", "OPENED", "PILOT", "PLANNED", "REOPENED"]

IndexBase = TypedDict(
    "IndexBase",
    {
        "base": "str",
    },
    total=False,
)

Normalisation = TypedDict(
    "Normalisation",
    {
        "baseYear": "Optional[int]",
        "currency": "Optional[str]",
        "index": "Optional[IndexBase]",
        "perCapita": "Optional[bool]",
        "ppp": "Optional[bool]",
        "prices": "Optional[Prices]",
        "shareOfExpenditure": "Optional[bool]",
        "shareOfGdp": "Optional[bool]",
        "yearOnYear": "Optional[bool]",
    },
    total=False,
)

PeriodRange = TypedDict(
    "PeriodRange",
    {
        "from": "Optional[str]",
        "latest": "Optional[int]",
        "to": "Optional[str]",
    },
    total=False,
)

AggregateInput = TypedDict(
    "AggregateInput",
    {
        "acknowledgeDefinitions": "Optional[bool]",
        "areas": "Optional[list[str]]",
        "by": "Optional[AggregateBy]",
        "edition": "Optional[str]",
        "fixedSample": "Optional[bool]",
        "group": "Optional[str]",
        "indicator": "str",
        "measure": "AggregateMeasure",
        "membership": "Optional[Membership]",
        "minimumCoverage": "Optional[float]",
        "normalise": "Optional[Normalisation]",
        "periods": "Optional[PeriodRange]",
        "quantile": "Optional[float]",
        "weights": "Optional[str]",
    },
    total=False,
)

CompareInput = TypedDict(
    "CompareInput",
    {
        "acknowledgeDefinitions": "Optional[bool]",
        "areas": "Optional[list[str]]",
        "edition": "Optional[str]",
        "group": "Optional[str]",
        "indicators": "list[str]",
        "maxYearGap": "Optional[int]",
        "membership": "Optional[Membership]",
        "normalise": "Optional[Normalisation]",
        "periods": "Optional[PeriodRange]",
    },
    total=False,
)

CorrelationInput = TypedDict(
    "CorrelationInput",
    {
        "areas": "Optional[list[str]]",
        "group": "Optional[str]",
        "maxYearGap": "Optional[int]",
        "period": "Optional[str]",
        "x": "str",
        "y": "str",
    },
    total=False,
)

ObservationFilter = TypedDict(
    "ObservationFilter",
    {
        "areas": "Optional[list[str]]",
        "datasets": "Optional[list[str]]",
        "editions": "Optional[list[str]]",
        "groups": "Optional[list[str]]",
        "hasValue": "Optional[bool]",
        "incomeGroups": "Optional[list[str]]",
        "indicators": "Optional[list[str]]",
        "periods": "Optional[PeriodRange]",
        "regions": "Optional[list[str]]",
        "status": "Optional[list[ObservationStatus]]",
    },
    total=False,
)

ObservationOrder = TypedDict(
    "ObservationOrder",
    {
        "direction": "Direction",
        "field": "ObservationOrderField",
    },
    total=False,
)

RankingInput = TypedDict(
    "RankingInput",
    {
        "acknowledgeDefinitions": "Optional[bool]",
        "areas": "Optional[list[str]]",
        "edition": "Optional[str]",
        "group": "Optional[str]",
        "indicator": "str",
        "maxYearGap": "Optional[int]",
        "membership": "Optional[Membership]",
        "normalise": "Optional[Normalisation]",
        "period": "Optional[str]",
    },
    total=False,
)

SeriesInput = TypedDict(
    "SeriesInput",
    {
        "area": "str",
        "edition": "Optional[str]",
        "indicator": "str",
        "normalise": "Optional[Normalisation]",
        "periods": "Optional[PeriodRange]",
    },
    total=False,
)

@dataclass(frozen=True)
class AggregateGroupsAggregateRowsCoverageMissing:
    """Area"""

    code: str = field(metadata={"name": "code"})


@dataclass(frozen=True)
class AggregateGroupsAggregateRowsCoverage:
    """Coverage"""

    asked: int = field(metadata={"name": "asked"})
    with_value: int = field(metadata={"name": "withValue"})
    missing: list[AggregateGroupsAggregateRowsCoverageMissing] = field(metadata={"name": "missing"})
    population_share: Optional[float] = field(metadata={"name": "populationShare"})
    gdp_share: Optional[float] = field(metadata={"name": "gdpShare"})


@dataclass(frozen=True)
class AggregateGroupsAggregateRowsWarnings:
    """Warning"""

    code: str = field(metadata={"name": "code"})
    message: str = field(metadata={"name": "message"})


@dataclass(frozen=True)
class AggregateGroupsAggregateRows:
    """AggregateRow"""

    key: str = field(metadata={"name": "key"})
    label: str = field(metadata={"name": "label"})
    period: str = field(metadata={"name": "period"})
    value: Optional[float] = field(metadata={"name": "value"})
    missing_reason: Optional[MissingReason] = field(metadata={"name": "missingReason"})
    coverage: AggregateGroupsAggregateRowsCoverage = field(metadata={"name": "coverage"})
    warnings: list[AggregateGroupsAggregateRowsWarnings] = field(metadata={"name": "warnings"})


@dataclass(frozen=True)
class AggregateGroupsAggregateWarnings:
    """Warning"""

    code: str = field(metadata={"name": "code"})
    message: str = field(metadata={"name": "message"})


@dataclass(frozen=True)
class AggregateGroupsAggregateRelease:
    """Release"""

    number: str = field(metadata={"name": "number"})
    published_at: str = field(metadata={"name": "publishedAt"})


@dataclass(frozen=True)
class AggregateGroupsAggregateCitation:
    """Citation"""

    text: str = field(metadata={"name": "text"})
    obligations: list[str] = field(metadata={"name": "obligations"})


@dataclass(frozen=True)
class AggregateGroupsAggregate:
    """Aggregation"""

    rows: list[AggregateGroupsAggregateRows] = field(metadata={"name": "rows"})
    warnings: list[AggregateGroupsAggregateWarnings] = field(metadata={"name": "warnings"})
    release: AggregateGroupsAggregateRelease = field(metadata={"name": "release"})
    citation: AggregateGroupsAggregateCitation = field(metadata={"name": "citation"})
    permalink: str = field(metadata={"name": "permalink"})
    method: str = field(metadata={"name": "method"})
    result_hash: str = field(metadata={"name": "resultHash"})


@dataclass(frozen=True)
class AggregateGroups:
    """What is the median of ASEAN and of the OECD since 2007, in constant PPP dollars per head, and how much of each group does it cover?"""

    aggregate: AggregateGroupsAggregate = field(metadata={"name": "aggregate"})

@dataclass(frozen=True)
class AseanSystemFunctionsProcurementSystemsNodesCountry:
    """Country"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})


@dataclass(frozen=True)
class AseanSystemFunctionsProcurementSystemsNodesFunctionsOrigin:
    """Origin"""

    title: str = field(metadata={"name": "title"})
    url: str = field(metadata={"name": "url"})


@dataclass(frozen=True)
class AseanSystemFunctionsProcurementSystemsNodesFunctions:
    """SystemFunction"""

    function: str = field(metadata={"name": "function"})
    name: str = field(metadata={"name": "name"})
    support: Support = field(metadata={"name": "support"})
    place: Optional[str] = field(metadata={"name": "place"})
    origin: AseanSystemFunctionsProcurementSystemsNodesFunctionsOrigin = field(metadata={"name": "origin"})


@dataclass(frozen=True)
class AseanSystemFunctionsProcurementSystemsNodes:
    """ProcurementSystem"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})
    country: AseanSystemFunctionsProcurementSystemsNodesCountry = field(metadata={"name": "country"})
    evidence: str = field(metadata={"name": "evidence"})
    functions: list[AseanSystemFunctionsProcurementSystemsNodesFunctions] = field(metadata={"name": "functions"})


@dataclass(frozen=True)
class AseanSystemFunctionsProcurementSystems:
    """ProcurementSystemConnection"""

    total_count: int = field(metadata={"name": "totalCount"})
    nodes: list[AseanSystemFunctionsProcurementSystemsNodes] = field(metadata={"name": "nodes"})


@dataclass(frozen=True)
class AseanSystemFunctions:
    """Which steps of procurement do the systems of ASEAN cover? A step that is not listed is not stated, never "no"."""

    procurement_systems: AseanSystemFunctionsProcurementSystems = field(metadata={"name": "procurementSystems"})

@dataclass(frozen=True)
class BreadyEprocurementByIncomeIndicator:
    """Indicator"""

    name: str = field(metadata={"name": "name"})
    definition: str = field(metadata={"name": "definition"})
    unit: str = field(metadata={"name": "unit"})
    better_when: BetterWhen = field(metadata={"name": "betterWhen"})


@dataclass(frozen=True)
class BreadyEprocurementByIncomeHighNodesArea:
    """Area"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})


@dataclass(frozen=True)
class BreadyEprocurementByIncomeHighNodes:
    """Observation"""

    area: BreadyEprocurementByIncomeHighNodesArea = field(metadata={"name": "area"})
    period: str = field(metadata={"name": "period"})
    value: Optional[float] = field(metadata={"name": "value"})


@dataclass(frozen=True)
class BreadyEprocurementByIncomeHigh:
    """ObservationConnection"""

    total_count: int = field(metadata={"name": "totalCount"})
    nodes: list[BreadyEprocurementByIncomeHighNodes] = field(metadata={"name": "nodes"})


@dataclass(frozen=True)
class BreadyEprocurementByIncomeUpperMiddleNodesArea:
    """Area"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})


@dataclass(frozen=True)
class BreadyEprocurementByIncomeUpperMiddleNodes:
    """Observation"""

    area: BreadyEprocurementByIncomeUpperMiddleNodesArea = field(metadata={"name": "area"})
    period: str = field(metadata={"name": "period"})
    value: Optional[float] = field(metadata={"name": "value"})


@dataclass(frozen=True)
class BreadyEprocurementByIncomeUpperMiddle:
    """ObservationConnection"""

    total_count: int = field(metadata={"name": "totalCount"})
    nodes: list[BreadyEprocurementByIncomeUpperMiddleNodes] = field(metadata={"name": "nodes"})


@dataclass(frozen=True)
class BreadyEprocurementByIncomeLowerMiddleNodesArea:
    """Area"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})


@dataclass(frozen=True)
class BreadyEprocurementByIncomeLowerMiddleNodes:
    """Observation"""

    area: BreadyEprocurementByIncomeLowerMiddleNodesArea = field(metadata={"name": "area"})
    period: str = field(metadata={"name": "period"})
    value: Optional[float] = field(metadata={"name": "value"})


@dataclass(frozen=True)
class BreadyEprocurementByIncomeLowerMiddle:
    """ObservationConnection"""

    total_count: int = field(metadata={"name": "totalCount"})
    nodes: list[BreadyEprocurementByIncomeLowerMiddleNodes] = field(metadata={"name": "nodes"})


@dataclass(frozen=True)
class BreadyEprocurementByIncomeLowNodesArea:
    """Area"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})


@dataclass(frozen=True)
class BreadyEprocurementByIncomeLowNodes:
    """Observation"""

    area: BreadyEprocurementByIncomeLowNodesArea = field(metadata={"name": "area"})
    period: str = field(metadata={"name": "period"})
    value: Optional[float] = field(metadata={"name": "value"})


@dataclass(frozen=True)
class BreadyEprocurementByIncomeLow:
    """ObservationConnection"""

    total_count: int = field(metadata={"name": "totalCount"})
    nodes: list[BreadyEprocurementByIncomeLowNodes] = field(metadata={"name": "nodes"})


@dataclass(frozen=True)
class BreadyEprocurementByIncome:
    """How good is e-procurement in the World Bank's B-READY, in countries of each income group?"""

    indicator: Optional[BreadyEprocurementByIncomeIndicator] = field(metadata={"name": "indicator"})
    high: BreadyEprocurementByIncomeHigh = field(metadata={"name": "high"})
    upper_middle: BreadyEprocurementByIncomeUpperMiddle = field(metadata={"name": "upperMiddle"})
    lower_middle: BreadyEprocurementByIncomeLowerMiddle = field(metadata={"name": "lowerMiddle"})
    low: BreadyEprocurementByIncomeLow = field(metadata={"name": "low"})

@dataclass(frozen=True)
class CompareOverTimeCompareColumnsIndicator:
    """Indicator"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})


@dataclass(frozen=True)
class CompareOverTimeCompareColumns:
    """ComparisonColumn"""

    indicator: CompareOverTimeCompareColumnsIndicator = field(metadata={"name": "indicator"})
    period: str = field(metadata={"name": "period"})
    unit_code: str = field(metadata={"name": "unitCode"})
    multiplier: int = field(metadata={"name": "multiplier"})
    unit: str = field(metadata={"name": "unit"})


@dataclass(frozen=True)
class CompareOverTimeCompareRowsArea:
    """Area"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})


@dataclass(frozen=True)
class CompareOverTimeCompareRowsCellsObservationOriginEdition:
    """Edition"""

    code: str = field(metadata={"name": "code"})


@dataclass(frozen=True)
class CompareOverTimeCompareRowsCellsObservationOrigin:
    """Origin"""

    locator: str = field(metadata={"name": "locator"})
    edition: Optional[CompareOverTimeCompareRowsCellsObservationOriginEdition] = field(metadata={"name": "edition"})


@dataclass(frozen=True)
class CompareOverTimeCompareRowsCellsObservation:
    """Observation"""

    period: str = field(metadata={"name": "period"})
    decimal_value: Optional[str] = field(metadata={"name": "decimalValue"})
    currency: Optional[str] = field(metadata={"name": "currency"})
    origin: CompareOverTimeCompareRowsCellsObservationOrigin = field(metadata={"name": "origin"})


@dataclass(frozen=True)
class CompareOverTimeCompareRowsCellsFactors:
    """Factor"""

    name: str = field(metadata={"name": "name"})
    operation: str = field(metadata={"name": "operation"})
    series: str = field(metadata={"name": "series"})
    period: str = field(metadata={"name": "period"})
    value: float = field(metadata={"name": "value"})


@dataclass(frozen=True)
class CompareOverTimeCompareRowsCellsWarnings:
    """Warning"""

    code: str = field(metadata={"name": "code"})
    message: str = field(metadata={"name": "message"})


@dataclass(frozen=True)
class CompareOverTimeCompareRowsCells:
    """Cell"""

    value: Optional[float] = field(metadata={"name": "value"})
    status: ObservationStatus = field(metadata={"name": "status"})
    missing_reason: Optional[MissingReason] = field(metadata={"name": "missingReason"})
    observation: Optional[CompareOverTimeCompareRowsCellsObservation] = field(metadata={"name": "observation"})
    factors: list[CompareOverTimeCompareRowsCellsFactors] = field(metadata={"name": "factors"})
    warnings: list[CompareOverTimeCompareRowsCellsWarnings] = field(metadata={"name": "warnings"})


@dataclass(frozen=True)
class CompareOverTimeCompareRows:
    """ComparisonRow"""

    area: CompareOverTimeCompareRowsArea = field(metadata={"name": "area"})
    cells: list[CompareOverTimeCompareRowsCells] = field(metadata={"name": "cells"})


@dataclass(frozen=True)
class CompareOverTimeCompareCoverage:
    """Coverage"""

    asked: int = field(metadata={"name": "asked"})
    with_value: int = field(metadata={"name": "withValue"})


@dataclass(frozen=True)
class CompareOverTimeCompareWarnings:
    """Warning"""

    code: str = field(metadata={"name": "code"})
    message: str = field(metadata={"name": "message"})


@dataclass(frozen=True)
class CompareOverTimeCompareRelease:
    """Release"""

    number: str = field(metadata={"name": "number"})
    published_at: str = field(metadata={"name": "publishedAt"})


@dataclass(frozen=True)
class CompareOverTimeCompareCitation:
    """Citation"""

    text: str = field(metadata={"name": "text"})
    obligations: list[str] = field(metadata={"name": "obligations"})


@dataclass(frozen=True)
class CompareOverTimeCompare:
    """Comparison"""

    columns: list[CompareOverTimeCompareColumns] = field(metadata={"name": "columns"})
    rows: list[CompareOverTimeCompareRows] = field(metadata={"name": "rows"})
    coverage: CompareOverTimeCompareCoverage = field(metadata={"name": "coverage"})
    warnings: list[CompareOverTimeCompareWarnings] = field(metadata={"name": "warnings"})
    release: CompareOverTimeCompareRelease = field(metadata={"name": "release"})
    citation: CompareOverTimeCompareCitation = field(metadata={"name": "citation"})
    permalink: str = field(metadata={"name": "permalink"})
    method: str = field(metadata={"name": "method"})
    result_hash: str = field(metadata={"name": "resultHash"})


@dataclass(frozen=True)
class CompareOverTime:
    """How does Viet Nam compare with Korea since 2007, in constant PPP dollars per head? Each cell has a value with its factors, or a reason."""

    compare: CompareOverTimeCompare = field(metadata={"name": "compare"})

@dataclass(frozen=True)
class ConflictingClaimsProcurementSystemsNodesEventsOrigin:
    """Origin"""

    title: str = field(metadata={"name": "title"})


@dataclass(frozen=True)
class ConflictingClaimsProcurementSystemsNodesEvents:
    """SystemEvent"""

    kind: SystemEventKind = field(metadata={"name": "kind"})
    date: Optional[str] = field(metadata={"name": "date"})
    precision: Optional[DatePrecision] = field(metadata={"name": "precision"})
    note: Optional[str] = field(metadata={"name": "note"})
    origin: ConflictingClaimsProcurementSystemsNodesEventsOrigin = field(metadata={"name": "origin"})


@dataclass(frozen=True)
class ConflictingClaimsProcurementSystemsNodesClaimsOrigin:
    """Origin"""

    title: str = field(metadata={"name": "title"})
    url: str = field(metadata={"name": "url"})
    locator: str = field(metadata={"name": "locator"})


@dataclass(frozen=True)
class ConflictingClaimsProcurementSystemsNodesClaims:
    """Claim"""

    predicate: str = field(metadata={"name": "predicate"})
    label: str = field(metadata={"name": "label"})
    value: str = field(metadata={"name": "value"})
    as_of: Optional[str] = field(metadata={"name": "asOf"})
    conflicting: bool = field(metadata={"name": "conflicting"})
    origin: ConflictingClaimsProcurementSystemsNodesClaimsOrigin = field(metadata={"name": "origin"})


@dataclass(frozen=True)
class ConflictingClaimsProcurementSystemsNodes:
    """ProcurementSystem"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})
    events: list[ConflictingClaimsProcurementSystemsNodesEvents] = field(metadata={"name": "events"})
    claims: list[ConflictingClaimsProcurementSystemsNodesClaims] = field(metadata={"name": "claims"})


@dataclass(frozen=True)
class ConflictingClaimsProcurementSystems:
    """ProcurementSystemConnection"""

    nodes: list[ConflictingClaimsProcurementSystemsNodes] = field(metadata={"name": "nodes"})


@dataclass(frozen=True)
class ConflictingClaims:
    """On what do the sources about the systems of a country contradict each other?"""

    procurement_systems: ConflictingClaimsProcurementSystems = field(metadata={"name": "procurementSystems"})

@dataclass(frozen=True)
class CooperationOverTimeCooperationEventsPageInfo:
    """PageInfo"""

    has_next_page: bool = field(metadata={"name": "hasNextPage"})
    end_cursor: Optional[str] = field(metadata={"name": "endCursor"})


@dataclass(frozen=True)
class CooperationOverTimeCooperationEventsNodesHost:
    """Agency"""

    code: str = field(metadata={"name": "code"})


@dataclass(frozen=True)
class CooperationOverTimeCooperationEventsNodesParticipants:
    """Country"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})


@dataclass(frozen=True)
class CooperationOverTimeCooperationEventsNodesSystems:
    """ProcurementSystem"""

    code: str = field(metadata={"name": "code"})


@dataclass(frozen=True)
class CooperationOverTimeCooperationEventsNodesOrigin:
    """Origin"""

    title: str = field(metadata={"name": "title"})
    url: str = field(metadata={"name": "url"})


@dataclass(frozen=True)
class CooperationOverTimeCooperationEventsNodes:
    """CooperationEvent"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})
    kind: str = field(metadata={"name": "kind"})
    date: Optional[str] = field(metadata={"name": "date"})
    precision: Optional[DatePrecision] = field(metadata={"name": "precision"})
    place: Optional[str] = field(metadata={"name": "place"})
    host: Optional[CooperationOverTimeCooperationEventsNodesHost] = field(metadata={"name": "host"})
    participants: list[CooperationOverTimeCooperationEventsNodesParticipants] = field(metadata={"name": "participants"})
    systems: list[CooperationOverTimeCooperationEventsNodesSystems] = field(metadata={"name": "systems"})
    origin: CooperationOverTimeCooperationEventsNodesOrigin = field(metadata={"name": "origin"})


@dataclass(frozen=True)
class CooperationOverTimeCooperationEvents:
    """CooperationEventConnection"""

    total_count: int = field(metadata={"name": "totalCount"})
    page_info: CooperationOverTimeCooperationEventsPageInfo = field(metadata={"name": "pageInfo"})
    nodes: list[CooperationOverTimeCooperationEventsNodes] = field(metadata={"name": "nodes"})


@dataclass(frozen=True)
class CooperationOverTime:
    """What has Korea agreed, shown and exported in procurement, newest first?"""

    cooperation_events: CooperationOverTimeCooperationEvents = field(metadata={"name": "cooperationEvents"})

@dataclass(frozen=True)
class CorrelateIndicatorsCorrelationMissing:
    """Area"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})


@dataclass(frozen=True)
class CorrelateIndicatorsCorrelationWarnings:
    """Warning"""

    code: str = field(metadata={"name": "code"})
    message: str = field(metadata={"name": "message"})


@dataclass(frozen=True)
class CorrelateIndicatorsCorrelationRelease:
    """Release"""

    number: str = field(metadata={"name": "number"})
    published_at: str = field(metadata={"name": "publishedAt"})


@dataclass(frozen=True)
class CorrelateIndicatorsCorrelationCitation:
    """Citation"""

    text: str = field(metadata={"name": "text"})
    obligations: list[str] = field(metadata={"name": "obligations"})


@dataclass(frozen=True)
class CorrelateIndicatorsCorrelation:
    """Correlation"""

    period: Optional[str] = field(metadata={"name": "period"})
    pairs: int = field(metadata={"name": "pairs"})
    pearson: Optional[float] = field(metadata={"name": "pearson"})
    spearman: Optional[float] = field(metadata={"name": "spearman"})
    missing: list[CorrelateIndicatorsCorrelationMissing] = field(metadata={"name": "missing"})
    warnings: list[CorrelateIndicatorsCorrelationWarnings] = field(metadata={"name": "warnings"})
    release: CorrelateIndicatorsCorrelationRelease = field(metadata={"name": "release"})
    citation: CorrelateIndicatorsCorrelationCitation = field(metadata={"name": "citation"})
    permalink: str = field(metadata={"name": "permalink"})
    method: str = field(metadata={"name": "method"})
    result_hash: str = field(metadata={"name": "resultHash"})


@dataclass(frozen=True)
class CorrelateIndicators:
    """Do countries with better e-procurement in Doing Business also need less time to contract, and for how many pairs is that known?"""

    correlation: CorrelateIndicatorsCorrelation = field(metadata={"name": "correlation"})

@dataclass(frozen=True)
class CountriesWithSystemsCountriesNodesProcurementSystems:
    """ProcurementSystem"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})
    status: Optional[str] = field(metadata={"name": "status"})


@dataclass(frozen=True)
class CountriesWithSystemsCountriesNodesOcdsPublications:
    """OcdsPublication"""

    publisher: str = field(metadata={"name": "publisher"})
    scope: Optional[str] = field(metadata={"name": "scope"})


@dataclass(frozen=True)
class CountriesWithSystemsCountriesNodes:
    """Country"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})
    income_group: Optional[str] = field(metadata={"name": "incomeGroup"})
    procurement_systems: list[CountriesWithSystemsCountriesNodesProcurementSystems] = field(metadata={"name": "procurementSystems"})
    ocds_publications: list[CountriesWithSystemsCountriesNodesOcdsPublications] = field(metadata={"name": "ocdsPublications"})


@dataclass(frozen=True)
class CountriesWithSystemsCountriesPageInfo:
    """PageInfo"""

    has_next_page: bool = field(metadata={"name": "hasNextPage"})
    end_cursor: Optional[str] = field(metadata={"name": "endCursor"})


@dataclass(frozen=True)
class CountriesWithSystemsCountries:
    """CountryConnection"""

    total_count: int = field(metadata={"name": "totalCount"})
    nodes: list[CountriesWithSystemsCountriesNodes] = field(metadata={"name": "nodes"})
    page_info: CountriesWithSystemsCountriesPageInfo = field(metadata={"name": "pageInfo"})


@dataclass(frozen=True)
class CountriesWithSystems:
    """Which e-procurement systems do the countries of the world have, and which publish open contracting data?"""

    countries: CountriesWithSystemsCountries = field(metadata={"name": "countries"})

@dataclass(frozen=True)
class CountryProfileCountryGroups:
    """CountryGroup"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})


@dataclass(frozen=True)
class CountryProfileCountryAgencies:
    """Agency"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})
    role: Optional[str] = field(metadata={"name": "role"})


@dataclass(frozen=True)
class CountryProfileCountryProcurementSystemsEvents:
    """SystemEvent"""

    kind: SystemEventKind = field(metadata={"name": "kind"})
    date: Optional[str] = field(metadata={"name": "date"})
    precision: Optional[DatePrecision] = field(metadata={"name": "precision"})


@dataclass(frozen=True)
class CountryProfileCountryProcurementSystems:
    """ProcurementSystem"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})
    status: Optional[str] = field(metadata={"name": "status"})
    events: list[CountryProfileCountryProcurementSystemsEvents] = field(metadata={"name": "events"})


@dataclass(frozen=True)
class CountryProfileCountryPolicies:
    """Policy"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})
    kind: str = field(metadata={"name": "kind"})


@dataclass(frozen=True)
class CountryProfileCountryCooperationEvents:
    """CooperationEvent"""

    name: str = field(metadata={"name": "name"})
    date: Optional[str] = field(metadata={"name": "date"})


@dataclass(frozen=True)
class CountryProfileCountryOcdsPublications:
    """OcdsPublication"""

    publisher: str = field(metadata={"name": "publisher"})
    version: Optional[str] = field(metadata={"name": "version"})


@dataclass(frozen=True)
class CountryProfileCountryLatestIndicator:
    """Indicator"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})


@dataclass(frozen=True)
class CountryProfileCountryLatestOrigin:
    """Origin"""

    citation: str = field(metadata={"name": "citation"})


@dataclass(frozen=True)
class CountryProfileCountryLatest:
    """Observation"""

    indicator: CountryProfileCountryLatestIndicator = field(metadata={"name": "indicator"})
    period: str = field(metadata={"name": "period"})
    value: Optional[float] = field(metadata={"name": "value"})
    unit: str = field(metadata={"name": "unit"})
    status: ObservationStatus = field(metadata={"name": "status"})
    origin: CountryProfileCountryLatestOrigin = field(metadata={"name": "origin"})


@dataclass(frozen=True)
class CountryProfileCountryObservations:
    """ObservationConnection"""

    total_count: int = field(metadata={"name": "totalCount"})


@dataclass(frozen=True)
class CountryProfileCountry:
    """Country"""

    code: str = field(metadata={"name": "code"})
    alpha2: Optional[str] = field(metadata={"name": "alpha2"})
    numeric_code: Optional[str] = field(metadata={"name": "numericCode"})
    name: str = field(metadata={"name": "name"})
    region: Optional[str] = field(metadata={"name": "region"})
    subregion: Optional[str] = field(metadata={"name": "subregion"})
    income_group: Optional[str] = field(metadata={"name": "incomeGroup"})
    currency: Optional[str] = field(metadata={"name": "currency"})
    groups: list[CountryProfileCountryGroups] = field(metadata={"name": "groups"})
    agencies: list[CountryProfileCountryAgencies] = field(metadata={"name": "agencies"})
    procurement_systems: list[CountryProfileCountryProcurementSystems] = field(metadata={"name": "procurementSystems"})
    policies: list[CountryProfileCountryPolicies] = field(metadata={"name": "policies"})
    cooperation_events: list[CountryProfileCountryCooperationEvents] = field(metadata={"name": "cooperationEvents"})
    ocds_publications: list[CountryProfileCountryOcdsPublications] = field(metadata={"name": "ocdsPublications"})
    latest: list[CountryProfileCountryLatest] = field(metadata={"name": "latest"})
    observations: CountryProfileCountryObservations = field(metadata={"name": "observations"})


@dataclass(frozen=True)
class CountryProfile:
    """How does one country buy? Its systems, policies, agencies, open data and newest figures."""

    country: Optional[CountryProfileCountry] = field(metadata={"name": "country"})

@dataclass(frozen=True)
class DatasetsAndLicencesDatasetsNodesPublisher:
    """Publisher"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})


@dataclass(frozen=True)
class DatasetsAndLicencesDatasetsNodesEditions:
    """Edition"""

    code: str = field(metadata={"name": "code"})
    title: str = field(metadata={"name": "title"})
    published: Optional[str] = field(metadata={"name": "published"})
    accessed: str = field(metadata={"name": "accessed"})
    file_hash: str = field(metadata={"name": "fileHash"})
    observation_count: int = field(metadata={"name": "observationCount"})
    precedence: int = field(metadata={"name": "precedence"})
    retracted: bool = field(metadata={"name": "retracted"})


@dataclass(frozen=True)
class DatasetsAndLicencesDatasetsNodes:
    """Dataset"""

    code: str = field(metadata={"name": "code"})
    title: str = field(metadata={"name": "title"})
    publisher: DatasetsAndLicencesDatasetsNodesPublisher = field(metadata={"name": "publisher"})
    url: str = field(metadata={"name": "url"})
    licence: str = field(metadata={"name": "licence"})
    observation_count: int = field(metadata={"name": "observationCount"})
    editions: list[DatasetsAndLicencesDatasetsNodesEditions] = field(metadata={"name": "editions"})


@dataclass(frozen=True)
class DatasetsAndLicencesDatasets:
    """DatasetConnection"""

    total_count: int = field(metadata={"name": "totalCount"})
    nodes: list[DatasetsAndLicencesDatasetsNodes] = field(metadata={"name": "nodes"})


@dataclass(frozen=True)
class DatasetsAndLicences:
    """Which datasets does the atlas hold, in which editions, and under what licence?"""

    datasets: DatasetsAndLicencesDatasets = field(metadata={"name": "datasets"})

@dataclass(frozen=True)
class DoingBusinessContractingObservationsNodesArea:
    """Area"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})


@dataclass(frozen=True)
class DoingBusinessContractingObservationsNodesIndicator:
    """Indicator"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})


@dataclass(frozen=True)
class DoingBusinessContractingObservationsNodesWarnings:
    """Warning"""

    code: str = field(metadata={"name": "code"})
    message: str = field(metadata={"name": "message"})


@dataclass(frozen=True)
class DoingBusinessContractingObservationsNodes:
    """Observation"""

    area: DoingBusinessContractingObservationsNodesArea = field(metadata={"name": "area"})
    indicator: DoingBusinessContractingObservationsNodesIndicator = field(metadata={"name": "indicator"})
    period: str = field(metadata={"name": "period"})
    value: Optional[float] = field(metadata={"name": "value"})
    unit: str = field(metadata={"name": "unit"})
    status: ObservationStatus = field(metadata={"name": "status"})
    missing_reason: Optional[MissingReason] = field(metadata={"name": "missingReason"})
    warnings: list[DoingBusinessContractingObservationsNodesWarnings] = field(metadata={"name": "warnings"})


@dataclass(frozen=True)
class DoingBusinessContractingObservations:
    """ObservationConnection"""

    total_count: int = field(metadata={"name": "totalCount"})
    nodes: list[DoingBusinessContractingObservationsNodes] = field(metadata={"name": "nodes"})


@dataclass(frozen=True)
class DoingBusinessContracting:
    """How long does contracting with the government take by Doing Business 2020, and what warning goes with it?"""

    observations: DoingBusinessContractingObservations = field(metadata={"name": "observations"})

@dataclass(frozen=True)
class FigureAsOfReleaseRelease:
    """Release"""

    number: str = field(metadata={"name": "number"})
    hash: str = field(metadata={"name": "hash"})


@dataclass(frozen=True)
class FigureAsOfReleaseObservationsNodesOriginEdition:
    """Edition"""

    code: str = field(metadata={"name": "code"})
    file_hash: str = field(metadata={"name": "fileHash"})


@dataclass(frozen=True)
class FigureAsOfReleaseObservationsNodesOrigin:
    """Origin"""

    edition: Optional[FigureAsOfReleaseObservationsNodesOriginEdition] = field(metadata={"name": "edition"})


@dataclass(frozen=True)
class FigureAsOfReleaseObservationsNodes:
    """Observation"""

    period: str = field(metadata={"name": "period"})
    value: Optional[float] = field(metadata={"name": "value"})
    origin: FigureAsOfReleaseObservationsNodesOrigin = field(metadata={"name": "origin"})


@dataclass(frozen=True)
class FigureAsOfReleaseObservations:
    """ObservationConnection"""

    total_count: int = field(metadata={"name": "totalCount"})
    nodes: list[FigureAsOfReleaseObservationsNodes] = field(metadata={"name": "nodes"})


@dataclass(frozen=True)
class FigureAsOfRelease:
    """What did the atlas answer at an earlier release?"""

    release: Optional[FigureAsOfReleaseRelease] = field(metadata={"name": "release"})
    observations: FigureAsOfReleaseObservations = field(metadata={"name": "observations"})

@dataclass(frozen=True)
class GovernmentExpenditureContextCountriesNodesObservationsNodesIndicator:
    """Indicator"""

    code: str = field(metadata={"name": "code"})


@dataclass(frozen=True)
class GovernmentExpenditureContextCountriesNodesObservationsNodesOriginEdition:
    """Edition"""

    code: str = field(metadata={"name": "code"})


@dataclass(frozen=True)
class GovernmentExpenditureContextCountriesNodesObservationsNodesOrigin:
    """Origin"""

    edition: Optional[GovernmentExpenditureContextCountriesNodesObservationsNodesOriginEdition] = field(metadata={"name": "edition"})


@dataclass(frozen=True)
class GovernmentExpenditureContextCountriesNodesObservationsNodes:
    """Observation"""

    indicator: GovernmentExpenditureContextCountriesNodesObservationsNodesIndicator = field(metadata={"name": "indicator"})
    period: str = field(metadata={"name": "period"})
    value: Optional[float] = field(metadata={"name": "value"})
    unit: str = field(metadata={"name": "unit"})
    origin: GovernmentExpenditureContextCountriesNodesObservationsNodesOrigin = field(metadata={"name": "origin"})


@dataclass(frozen=True)
class GovernmentExpenditureContextCountriesNodesObservations:
    """ObservationConnection"""

    total_count: int = field(metadata={"name": "totalCount"})
    nodes: list[GovernmentExpenditureContextCountriesNodesObservationsNodes] = field(metadata={"name": "nodes"})


@dataclass(frozen=True)
class GovernmentExpenditureContextCountriesNodes:
    """Country"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})
    observations: GovernmentExpenditureContextCountriesNodesObservations = field(metadata={"name": "observations"})


@dataclass(frozen=True)
class GovernmentExpenditureContextCountries:
    """CountryConnection"""

    nodes: list[GovernmentExpenditureContextCountriesNodes] = field(metadata={"name": "nodes"})


@dataclass(frozen=True)
class GovernmentExpenditureContext:
    """How large are government, economy and population of a few countries, to set procurement in proportion?"""

    countries: GovernmentExpenditureContextCountries = field(metadata={"name": "countries"})

@dataclass(frozen=True)
class GroupMembersCountryGroupMembersCountry:
    """Country"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})


@dataclass(frozen=True)
class GroupMembersCountryGroupMembers:
    """GroupMembership"""

    country: GroupMembersCountryGroupMembersCountry = field(metadata={"name": "country"})
    valid_from: Optional[str] = field(metadata={"name": "validFrom"})
    valid_to: Optional[str] = field(metadata={"name": "validTo"})


@dataclass(frozen=True)
class GroupMembersCountryGroupOrigin:
    """Origin"""

    title: str = field(metadata={"name": "title"})
    url: str = field(metadata={"name": "url"})


@dataclass(frozen=True)
class GroupMembersCountryGroup:
    """CountryGroup"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})
    kind: str = field(metadata={"name": "kind"})
    members: list[GroupMembersCountryGroupMembers] = field(metadata={"name": "members"})
    origin: GroupMembersCountryGroupOrigin = field(metadata={"name": "origin"})


@dataclass(frozen=True)
class GroupMembers:
    """Which countries belonged to a group at a given time?"""

    country_group: Optional[GroupMembersCountryGroup] = field(metadata={"name": "countryGroup"})

@dataclass(frozen=True)
class IndicatorDefinitionIndicatorsNodesCrosswalk:
    """Crosswalk"""

    scheme: str = field(metadata={"name": "scheme"})
    code: str = field(metadata={"name": "code"})


@dataclass(frozen=True)
class IndicatorDefinitionIndicatorsNodesDatasets:
    """Dataset"""

    code: str = field(metadata={"name": "code"})


@dataclass(frozen=True)
class IndicatorDefinitionIndicatorsNodesObservations:
    """ObservationConnection"""

    total_count: int = field(metadata={"name": "totalCount"})


@dataclass(frozen=True)
class IndicatorDefinitionIndicatorsNodes:
    """Indicator"""

    code: str = field(metadata={"name": "code"})
    version: str = field(metadata={"name": "version"})
    name: str = field(metadata={"name": "name"})
    definition: str = field(metadata={"name": "definition"})
    unit: str = field(metadata={"name": "unit"})
    unit_code: str = field(metadata={"name": "unitCode"})
    better_when: BetterWhen = field(metadata={"name": "betterWhen"})
    comparability: Comparability = field(metadata={"name": "comparability"})
    numerator: Optional[str] = field(metadata={"name": "numerator"})
    denominator: Optional[str] = field(metadata={"name": "denominator"})
    topic: str = field(metadata={"name": "topic"})
    crosswalk: list[IndicatorDefinitionIndicatorsNodesCrosswalk] = field(metadata={"name": "crosswalk"})
    datasets: list[IndicatorDefinitionIndicatorsNodesDatasets] = field(metadata={"name": "datasets"})
    observations: IndicatorDefinitionIndicatorsNodesObservations = field(metadata={"name": "observations"})


@dataclass(frozen=True)
class IndicatorDefinitionIndicators:
    """IndicatorConnection"""

    total_count: int = field(metadata={"name": "totalCount"})
    nodes: list[IndicatorDefinitionIndicatorsNodes] = field(metadata={"name": "nodes"})


@dataclass(frozen=True)
class IndicatorDefinition:
    """What exactly does an indicator count, and in which datasets and how often is it given?"""

    indicators: IndicatorDefinitionIndicators = field(metadata={"name": "indicators"})

@dataclass(frozen=True)
class InnovationProcurementPolicyPartOf:
    """Policy"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})


@dataclass(frozen=True)
class InnovationProcurementPolicyParts:
    """Policy"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})


@dataclass(frozen=True)
class InnovationProcurementPolicyObservationsNodesIndicator:
    """Indicator"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})
    comparability: Comparability = field(metadata={"name": "comparability"})


@dataclass(frozen=True)
class InnovationProcurementPolicyObservationsNodesWarnings:
    """Warning"""

    code: str = field(metadata={"name": "code"})
    message: str = field(metadata={"name": "message"})


@dataclass(frozen=True)
class InnovationProcurementPolicyObservationsNodesOrigin:
    """Origin"""

    citation: str = field(metadata={"name": "citation"})
    locator: str = field(metadata={"name": "locator"})


@dataclass(frozen=True)
class InnovationProcurementPolicyObservationsNodes:
    """Observation"""

    indicator: InnovationProcurementPolicyObservationsNodesIndicator = field(metadata={"name": "indicator"})
    period: str = field(metadata={"name": "period"})
    value: Optional[float] = field(metadata={"name": "value"})
    unit: str = field(metadata={"name": "unit"})
    multiplier: int = field(metadata={"name": "multiplier"})
    currency: Optional[str] = field(metadata={"name": "currency"})
    warnings: list[InnovationProcurementPolicyObservationsNodesWarnings] = field(metadata={"name": "warnings"})
    origin: InnovationProcurementPolicyObservationsNodesOrigin = field(metadata={"name": "origin"})


@dataclass(frozen=True)
class InnovationProcurementPolicyObservations:
    """ObservationConnection"""

    total_count: int = field(metadata={"name": "totalCount"})
    nodes: list[InnovationProcurementPolicyObservationsNodes] = field(metadata={"name": "nodes"})


@dataclass(frozen=True)
class InnovationProcurementPolicyClaimsOrigin:
    """Origin"""

    title: str = field(metadata={"name": "title"})
    url: str = field(metadata={"name": "url"})


@dataclass(frozen=True)
class InnovationProcurementPolicyClaims:
    """Claim"""

    predicate: str = field(metadata={"name": "predicate"})
    label: str = field(metadata={"name": "label"})
    value: str = field(metadata={"name": "value"})
    as_of: Optional[str] = field(metadata={"name": "asOf"})
    conflicting: bool = field(metadata={"name": "conflicting"})
    origin: InnovationProcurementPolicyClaimsOrigin = field(metadata={"name": "origin"})


@dataclass(frozen=True)
class InnovationProcurementPolicy:
    """Policy"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})
    summary: str = field(metadata={"name": "summary"})
    started: Optional[str] = field(metadata={"name": "started"})
    legal_basis: Optional[str] = field(metadata={"name": "legalBasis"})
    part_of: Optional[InnovationProcurementPolicyPartOf] = field(metadata={"name": "partOf"})
    parts: list[InnovationProcurementPolicyParts] = field(metadata={"name": "parts"})
    observations: InnovationProcurementPolicyObservations = field(metadata={"name": "observations"})
    claims: list[InnovationProcurementPolicyClaims] = field(metadata={"name": "claims"})


@dataclass(frozen=True)
class InnovationProcurement:
    """What is Innovation Procurement in Korea, and how much do public bodies buy that way?"""

    policy: Optional[InnovationProcurementPolicy] = field(metadata={"name": "policy"})

@dataclass(frozen=True)
class KonepsFamilyProcurementSystemDerivativesCountry:
    """Country"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})


@dataclass(frozen=True)
class KonepsFamilyProcurementSystemDerivativesEvents:
    """SystemEvent"""

    kind: SystemEventKind = field(metadata={"name": "kind"})
    date: Optional[str] = field(metadata={"name": "date"})
    precision: Optional[DatePrecision] = field(metadata={"name": "precision"})


@dataclass(frozen=True)
class KonepsFamilyProcurementSystemDerivativesPredecessors:
    """ProcurementSystem"""

    code: str = field(metadata={"name": "code"})


@dataclass(frozen=True)
class KonepsFamilyProcurementSystemDerivativesSuccessors:
    """ProcurementSystem"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})


@dataclass(frozen=True)
class KonepsFamilyProcurementSystemDerivatives:
    """ProcurementSystem"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})
    country: KonepsFamilyProcurementSystemDerivativesCountry = field(metadata={"name": "country"})
    events: list[KonepsFamilyProcurementSystemDerivativesEvents] = field(metadata={"name": "events"})
    predecessors: list[KonepsFamilyProcurementSystemDerivativesPredecessors] = field(metadata={"name": "predecessors"})
    successors: list[KonepsFamilyProcurementSystemDerivativesSuccessors] = field(metadata={"name": "successors"})


@dataclass(frozen=True)
class KonepsFamilyProcurementSystemSuccessors:
    """ProcurementSystem"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})


@dataclass(frozen=True)
class KonepsFamilyProcurementSystemLineageSystem:
    """ProcurementSystem"""

    code: str = field(metadata={"name": "code"})


@dataclass(frozen=True)
class KonepsFamilyProcurementSystemLineageOrigin:
    """Origin"""

    title: str = field(metadata={"name": "title"})
    url: str = field(metadata={"name": "url"})
    locator: str = field(metadata={"name": "locator"})


@dataclass(frozen=True)
class KonepsFamilyProcurementSystemLineage:
    """SystemLineage"""

    kind: LineageKind = field(metadata={"name": "kind"})
    direction: LineageDirection = field(metadata={"name": "direction"})
    system: KonepsFamilyProcurementSystemLineageSystem = field(metadata={"name": "system"})
    origin: KonepsFamilyProcurementSystemLineageOrigin = field(metadata={"name": "origin"})


@dataclass(frozen=True)
class KonepsFamilyProcurementSystem:
    """ProcurementSystem"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})
    derivatives: list[KonepsFamilyProcurementSystemDerivatives] = field(metadata={"name": "derivatives"})
    successors: list[KonepsFamilyProcurementSystemSuccessors] = field(metadata={"name": "successors"})
    lineage: list[KonepsFamilyProcurementSystemLineage] = field(metadata={"name": "lineage"})


@dataclass(frozen=True)
class KonepsFamily:
    """Which countries took their e-procurement system from Korea, and what became of those systems?"""

    procurement_system: Optional[KonepsFamilyProcurementSystem] = field(metadata={"name": "procurementSystem"})

@dataclass(frozen=True)
class LatestOfPeerGroupCountriesNodesLatestIndicator:
    """Indicator"""

    code: str = field(metadata={"name": "code"})


@dataclass(frozen=True)
class LatestOfPeerGroupCountriesNodesLatestOriginEdition:
    """Edition"""

    code: str = field(metadata={"name": "code"})


@dataclass(frozen=True)
class LatestOfPeerGroupCountriesNodesLatestOrigin:
    """Origin"""

    edition: Optional[LatestOfPeerGroupCountriesNodesLatestOriginEdition] = field(metadata={"name": "edition"})


@dataclass(frozen=True)
class LatestOfPeerGroupCountriesNodesLatest:
    """Observation"""

    indicator: LatestOfPeerGroupCountriesNodesLatestIndicator = field(metadata={"name": "indicator"})
    period: str = field(metadata={"name": "period"})
    value: Optional[float] = field(metadata={"name": "value"})
    unit: str = field(metadata={"name": "unit"})
    origin: LatestOfPeerGroupCountriesNodesLatestOrigin = field(metadata={"name": "origin"})


@dataclass(frozen=True)
class LatestOfPeerGroupCountriesNodes:
    """Country"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})
    latest: list[LatestOfPeerGroupCountriesNodesLatest] = field(metadata={"name": "latest"})


@dataclass(frozen=True)
class LatestOfPeerGroupCountries:
    """CountryConnection"""

    total_count: int = field(metadata={"name": "totalCount"})
    nodes: list[LatestOfPeerGroupCountriesNodes] = field(metadata={"name": "nodes"})


@dataclass(frozen=True)
class LatestOfPeerGroup:
    """What are the newest figures of the countries of one group?"""

    countries: LatestOfPeerGroupCountries = field(metadata={"name": "countries"})

@dataclass(frozen=True)
class MissingFiguresObservationsNodesArea:
    """Area"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})


@dataclass(frozen=True)
class MissingFiguresObservationsNodesOrigin:
    """Origin"""

    locator: str = field(metadata={"name": "locator"})


@dataclass(frozen=True)
class MissingFiguresObservationsNodesAlternativesOriginEdition:
    """Edition"""

    code: str = field(metadata={"name": "code"})


@dataclass(frozen=True)
class MissingFiguresObservationsNodesAlternativesOrigin:
    """Origin"""

    edition: Optional[MissingFiguresObservationsNodesAlternativesOriginEdition] = field(metadata={"name": "edition"})


@dataclass(frozen=True)
class MissingFiguresObservationsNodesAlternatives:
    """Observation"""

    value: Optional[float] = field(metadata={"name": "value"})
    origin: MissingFiguresObservationsNodesAlternativesOrigin = field(metadata={"name": "origin"})


@dataclass(frozen=True)
class MissingFiguresObservationsNodes:
    """Observation"""

    area: MissingFiguresObservationsNodesArea = field(metadata={"name": "area"})
    period: str = field(metadata={"name": "period"})
    value: Optional[float] = field(metadata={"name": "value"})
    status: ObservationStatus = field(metadata={"name": "status"})
    missing_reason: Optional[MissingReason] = field(metadata={"name": "missingReason"})
    origin: MissingFiguresObservationsNodesOrigin = field(metadata={"name": "origin"})
    alternatives: list[MissingFiguresObservationsNodesAlternatives] = field(metadata={"name": "alternatives"})


@dataclass(frozen=True)
class MissingFiguresObservations:
    """ObservationConnection"""

    total_count: int = field(metadata={"name": "totalCount"})
    nodes: list[MissingFiguresObservationsNodes] = field(metadata={"name": "nodes"})


@dataclass(frozen=True)
class MissingFigures:
    """Which figures does an edition not have, and why?"""

    observations: MissingFiguresObservations = field(metadata={"name": "observations"})

@dataclass(frozen=True)
class NationalFiguresObservationsNodesIndicator:
    """Indicator"""

    code: str = field(metadata={"name": "code"})
    comparability: Comparability = field(metadata={"name": "comparability"})


@dataclass(frozen=True)
class NationalFiguresObservationsNodesWarnings:
    """Warning"""

    code: str = field(metadata={"name": "code"})
    message: str = field(metadata={"name": "message"})


@dataclass(frozen=True)
class NationalFiguresObservationsNodesOriginPublisher:
    """Publisher"""

    name: str = field(metadata={"name": "name"})


@dataclass(frozen=True)
class NationalFiguresObservationsNodesOrigin:
    """Origin"""

    publisher: NationalFiguresObservationsNodesOriginPublisher = field(metadata={"name": "publisher"})
    locator: str = field(metadata={"name": "locator"})


@dataclass(frozen=True)
class NationalFiguresObservationsNodes:
    """Observation"""

    indicator: NationalFiguresObservationsNodesIndicator = field(metadata={"name": "indicator"})
    period: str = field(metadata={"name": "period"})
    value: Optional[float] = field(metadata={"name": "value"})
    unit: str = field(metadata={"name": "unit"})
    multiplier: int = field(metadata={"name": "multiplier"})
    currency: Optional[str] = field(metadata={"name": "currency"})
    status: ObservationStatus = field(metadata={"name": "status"})
    warnings: list[NationalFiguresObservationsNodesWarnings] = field(metadata={"name": "warnings"})
    origin: NationalFiguresObservationsNodesOrigin = field(metadata={"name": "origin"})


@dataclass(frozen=True)
class NationalFiguresObservations:
    """ObservationConnection"""

    total_count: int = field(metadata={"name": "totalCount"})
    nodes: list[NationalFiguresObservationsNodes] = field(metadata={"name": "nodes"})


@dataclass(frozen=True)
class NationalFigures:
    """What figures does a country publish by its own definitions, and where do its series break?"""

    observations: NationalFiguresObservations = field(metadata={"name": "observations"})

@dataclass(frozen=True)
class NextGenerationKonepsProcurementSystemOperator:
    """Agency"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})


@dataclass(frozen=True)
class NextGenerationKonepsProcurementSystemPredecessors:
    """ProcurementSystem"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})


@dataclass(frozen=True)
class NextGenerationKonepsProcurementSystemEventsOrigin:
    """Origin"""

    title: str = field(metadata={"name": "title"})
    url: str = field(metadata={"name": "url"})
    locator: str = field(metadata={"name": "locator"})


@dataclass(frozen=True)
class NextGenerationKonepsProcurementSystemEvents:
    """SystemEvent"""

    kind: SystemEventKind = field(metadata={"name": "kind"})
    date: Optional[str] = field(metadata={"name": "date"})
    precision: Optional[DatePrecision] = field(metadata={"name": "precision"})
    note: Optional[str] = field(metadata={"name": "note"})
    origin: NextGenerationKonepsProcurementSystemEventsOrigin = field(metadata={"name": "origin"})


@dataclass(frozen=True)
class NextGenerationKonepsProcurementSystemFunctions:
    """SystemFunction"""

    function: str = field(metadata={"name": "function"})
    name: str = field(metadata={"name": "name"})
    support: Support = field(metadata={"name": "support"})
    place: Optional[str] = field(metadata={"name": "place"})


@dataclass(frozen=True)
class NextGenerationKonepsProcurementSystemClaimsOrigin:
    """Origin"""

    title: str = field(metadata={"name": "title"})
    url: str = field(metadata={"name": "url"})


@dataclass(frozen=True)
class NextGenerationKonepsProcurementSystemClaims:
    """Claim"""

    predicate: str = field(metadata={"name": "predicate"})
    label: str = field(metadata={"name": "label"})
    value: str = field(metadata={"name": "value"})
    as_of: Optional[str] = field(metadata={"name": "asOf"})
    conflicting: bool = field(metadata={"name": "conflicting"})
    origin: NextGenerationKonepsProcurementSystemClaimsOrigin = field(metadata={"name": "origin"})


@dataclass(frozen=True)
class NextGenerationKonepsProcurementSystem:
    """ProcurementSystem"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})
    local_name: Optional[str] = field(metadata={"name": "localName"})
    status: Optional[str] = field(metadata={"name": "status"})
    operator: Optional[NextGenerationKonepsProcurementSystemOperator] = field(metadata={"name": "operator"})
    predecessors: list[NextGenerationKonepsProcurementSystemPredecessors] = field(metadata={"name": "predecessors"})
    events: list[NextGenerationKonepsProcurementSystemEvents] = field(metadata={"name": "events"})
    functions: list[NextGenerationKonepsProcurementSystemFunctions] = field(metadata={"name": "functions"})
    claims: list[NextGenerationKonepsProcurementSystemClaims] = field(metadata={"name": "claims"})


@dataclass(frozen=True)
class NextGenerationKoneps:
    """When was Next-Generation KONEPS planned to open, when did it open, and what do sources say of it?"""

    procurement_system: Optional[NextGenerationKonepsProcurementSystem] = field(metadata={"name": "procurementSystem"})

@dataclass(frozen=True)
class ObservationsWithOriginObservationsPageInfo:
    """PageInfo"""

    has_next_page: bool = field(metadata={"name": "hasNextPage"})
    end_cursor: Optional[str] = field(metadata={"name": "endCursor"})


@dataclass(frozen=True)
class ObservationsWithOriginObservationsNodesArea:
    """Area"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})


@dataclass(frozen=True)
class ObservationsWithOriginObservationsNodesIndicator:
    """Indicator"""

    code: str = field(metadata={"name": "code"})
    version: str = field(metadata={"name": "version"})
    name: str = field(metadata={"name": "name"})


@dataclass(frozen=True)
class ObservationsWithOriginObservationsNodesBreakdown:
    """Breakdown"""

    dimension: str = field(metadata={"name": "dimension"})
    code: str = field(metadata={"name": "code"})
    label: str = field(metadata={"name": "label"})


@dataclass(frozen=True)
class ObservationsWithOriginObservationsNodesWarnings:
    """Warning"""

    code: str = field(metadata={"name": "code"})
    message: str = field(metadata={"name": "message"})


@dataclass(frozen=True)
class ObservationsWithOriginObservationsNodesOriginPublisher:
    """Publisher"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})
    url: Optional[str] = field(metadata={"name": "url"})


@dataclass(frozen=True)
class ObservationsWithOriginObservationsNodesOriginDataset:
    """Dataset"""

    code: str = field(metadata={"name": "code"})
    title: str = field(metadata={"name": "title"})


@dataclass(frozen=True)
class ObservationsWithOriginObservationsNodesOriginEdition:
    """Edition"""

    code: str = field(metadata={"name": "code"})
    title: str = field(metadata={"name": "title"})
    revision: int = field(metadata={"name": "revision"})


@dataclass(frozen=True)
class ObservationsWithOriginObservationsNodesOrigin:
    """Origin"""

    publisher: ObservationsWithOriginObservationsNodesOriginPublisher = field(metadata={"name": "publisher"})
    dataset: Optional[ObservationsWithOriginObservationsNodesOriginDataset] = field(metadata={"name": "dataset"})
    edition: Optional[ObservationsWithOriginObservationsNodesOriginEdition] = field(metadata={"name": "edition"})
    title: str = field(metadata={"name": "title"})
    url: str = field(metadata={"name": "url"})
    licence: str = field(metadata={"name": "licence"})
    accessed: str = field(metadata={"name": "accessed"})
    citation: str = field(metadata={"name": "citation"})
    file_name: str = field(metadata={"name": "fileName"})
    file_hash: str = field(metadata={"name": "fileHash"})
    locator: str = field(metadata={"name": "locator"})


@dataclass(frozen=True)
class ObservationsWithOriginObservationsNodes:
    """Observation"""

    id: str = field(metadata={"name": "id"})
    area: ObservationsWithOriginObservationsNodesArea = field(metadata={"name": "area"})
    indicator: ObservationsWithOriginObservationsNodesIndicator = field(metadata={"name": "indicator"})
    period: str = field(metadata={"name": "period"})
    value: Optional[float] = field(metadata={"name": "value"})
    decimal_value: Optional[str] = field(metadata={"name": "decimalValue"})
    unit: str = field(metadata={"name": "unit"})
    unit_code: str = field(metadata={"name": "unitCode"})
    multiplier: int = field(metadata={"name": "multiplier"})
    currency: Optional[str] = field(metadata={"name": "currency"})
    decimals: Optional[int] = field(metadata={"name": "decimals"})
    status: ObservationStatus = field(metadata={"name": "status"})
    missing_reason: Optional[MissingReason] = field(metadata={"name": "missingReason"})
    breakdown: list[ObservationsWithOriginObservationsNodesBreakdown] = field(metadata={"name": "breakdown"})
    warnings: list[ObservationsWithOriginObservationsNodesWarnings] = field(metadata={"name": "warnings"})
    origin: ObservationsWithOriginObservationsNodesOrigin = field(metadata={"name": "origin"})


@dataclass(frozen=True)
class ObservationsWithOriginObservations:
    """ObservationConnection"""

    total_count: int = field(metadata={"name": "totalCount"})
    page_info: ObservationsWithOriginObservationsPageInfo = field(metadata={"name": "pageInfo"})
    nodes: list[ObservationsWithOriginObservationsNodes] = field(metadata={"name": "nodes"})


@dataclass(frozen=True)
class ObservationsWithOrigin:
    """Where exactly does each figure come from? Publisher, licence, file, its hash and the row in it."""

    observations: ObservationsWithOriginObservations = field(metadata={"name": "observations"})

@dataclass(frozen=True)
class OcdsPublishersInAsiaPacificCountriesNodesOcdsPublicationsOrigin:
    """Origin"""

    title: str = field(metadata={"name": "title"})
    accessed: str = field(metadata={"name": "accessed"})


@dataclass(frozen=True)
class OcdsPublishersInAsiaPacificCountriesNodesOcdsPublications:
    """OcdsPublication"""

    code: str = field(metadata={"name": "code"})
    publisher: str = field(metadata={"name": "publisher"})
    scope: Optional[str] = field(metadata={"name": "scope"})
    version: Optional[str] = field(metadata={"name": "version"})
    last_release: Optional[str] = field(metadata={"name": "lastRelease"})
    url: Optional[str] = field(metadata={"name": "url"})
    origin: OcdsPublishersInAsiaPacificCountriesNodesOcdsPublicationsOrigin = field(metadata={"name": "origin"})


@dataclass(frozen=True)
class OcdsPublishersInAsiaPacificCountriesNodes:
    """Country"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})
    subregion: Optional[str] = field(metadata={"name": "subregion"})
    ocds_publications: list[OcdsPublishersInAsiaPacificCountriesNodesOcdsPublications] = field(metadata={"name": "ocdsPublications"})


@dataclass(frozen=True)
class OcdsPublishersInAsiaPacificCountries:
    """CountryConnection"""

    total_count: int = field(metadata={"name": "totalCount"})
    nodes: list[OcdsPublishersInAsiaPacificCountriesNodes] = field(metadata={"name": "nodes"})


@dataclass(frozen=True)
class OcdsPublishersInAsiaPacific:
    """Who in Asia and the Pacific publishes contracting data after the Open Contracting Data Standard?"""

    countries: OcdsPublishersInAsiaPacificCountries = field(metadata={"name": "countries"})

@dataclass(frozen=True)
class OecdProcurementShareOfGdpObservationsNodesArea:
    """Area"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})


@dataclass(frozen=True)
class OecdProcurementShareOfGdpObservationsNodesOriginEdition:
    """Edition"""

    code: str = field(metadata={"name": "code"})


@dataclass(frozen=True)
class OecdProcurementShareOfGdpObservationsNodesOrigin:
    """Origin"""

    edition: Optional[OecdProcurementShareOfGdpObservationsNodesOriginEdition] = field(metadata={"name": "edition"})


@dataclass(frozen=True)
class OecdProcurementShareOfGdpObservationsNodes:
    """Observation"""

    area: OecdProcurementShareOfGdpObservationsNodesArea = field(metadata={"name": "area"})
    period: str = field(metadata={"name": "period"})
    value: Optional[float] = field(metadata={"name": "value"})
    unit: str = field(metadata={"name": "unit"})
    status: ObservationStatus = field(metadata={"name": "status"})
    origin: OecdProcurementShareOfGdpObservationsNodesOrigin = field(metadata={"name": "origin"})


@dataclass(frozen=True)
class OecdProcurementShareOfGdpObservations:
    """ObservationConnection"""

    total_count: int = field(metadata={"name": "totalCount"})
    nodes: list[OecdProcurementShareOfGdpObservationsNodes] = field(metadata={"name": "nodes"})


@dataclass(frozen=True)
class OecdProcurementShareOfGdp:
    """How large is public procurement in OECD countries, as a share of GDP, year by year and edition by edition?"""

    observations: OecdProcurementShareOfGdpObservations = field(metadata={"name": "observations"})

@dataclass(frozen=True)
class PoliciesOfCountryPoliciesNodesPartOf:
    """Policy"""

    code: str = field(metadata={"name": "code"})


@dataclass(frozen=True)
class PoliciesOfCountryPoliciesNodesParts:
    """Policy"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})


@dataclass(frozen=True)
class PoliciesOfCountryPoliciesNodesObservationsNodesIndicator:
    """Indicator"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})


@dataclass(frozen=True)
class PoliciesOfCountryPoliciesNodesObservationsNodes:
    """Observation"""

    indicator: PoliciesOfCountryPoliciesNodesObservationsNodesIndicator = field(metadata={"name": "indicator"})
    period: str = field(metadata={"name": "period"})
    value: Optional[float] = field(metadata={"name": "value"})
    unit: str = field(metadata={"name": "unit"})
    multiplier: int = field(metadata={"name": "multiplier"})
    currency: Optional[str] = field(metadata={"name": "currency"})


@dataclass(frozen=True)
class PoliciesOfCountryPoliciesNodesObservations:
    """ObservationConnection"""

    total_count: int = field(metadata={"name": "totalCount"})
    nodes: list[PoliciesOfCountryPoliciesNodesObservationsNodes] = field(metadata={"name": "nodes"})


@dataclass(frozen=True)
class PoliciesOfCountryPoliciesNodes:
    """Policy"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})
    kind: str = field(metadata={"name": "kind"})
    started: Optional[str] = field(metadata={"name": "started"})
    legal_basis: Optional[str] = field(metadata={"name": "legalBasis"})
    part_of: Optional[PoliciesOfCountryPoliciesNodesPartOf] = field(metadata={"name": "partOf"})
    parts: list[PoliciesOfCountryPoliciesNodesParts] = field(metadata={"name": "parts"})
    observations: PoliciesOfCountryPoliciesNodesObservations = field(metadata={"name": "observations"})


@dataclass(frozen=True)
class PoliciesOfCountryPolicies:
    """PolicyConnection"""

    total_count: int = field(metadata={"name": "totalCount"})
    nodes: list[PoliciesOfCountryPoliciesNodes] = field(metadata={"name": "nodes"})


@dataclass(frozen=True)
class PoliciesOfCountry:
    """Which procurement policies has a country, how do they hang together, and what figures are there of them?"""

    policies: PoliciesOfCountryPolicies = field(metadata={"name": "policies"})

@dataclass(frozen=True)
class PolicySessionNodeHost:
    """Agency"""

    name: str = field(metadata={"name": "name"})
    name_ko: str = field(metadata={"name": "nameKo"})


@dataclass(frozen=True)
class PolicySessionNodeParticipants:
    """Country"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})
    name_ko: str = field(metadata={"name": "nameKo"})


@dataclass(frozen=True)
class PolicySessionNodePoliciesPartOf:
    """Policy"""

    code: str = field(metadata={"name": "code"})


@dataclass(frozen=True)
class PolicySessionNodePolicies:
    """Policy"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})
    name_ko: str = field(metadata={"name": "nameKo"})
    summary: str = field(metadata={"name": "summary"})
    summary_ko: str = field(metadata={"name": "summaryKo"})
    part_of: Optional[PolicySessionNodePoliciesPartOf] = field(metadata={"name": "partOf"})


@dataclass(frozen=True)
class PolicySessionNodeSystemsEvents:
    """SystemEvent"""

    kind: SystemEventKind = field(metadata={"name": "kind"})
    date: Optional[str] = field(metadata={"name": "date"})


@dataclass(frozen=True)
class PolicySessionNodeSystems:
    """ProcurementSystem"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})
    name_ko: str = field(metadata={"name": "nameKo"})
    events: list[PolicySessionNodeSystemsEvents] = field(metadata={"name": "events"})


@dataclass(frozen=True)
class PolicySessionNodeClaimsOrigin:
    """Origin"""

    title: str = field(metadata={"name": "title"})


@dataclass(frozen=True)
class PolicySessionNodeClaims:
    """Claim"""

    predicate: str = field(metadata={"name": "predicate"})
    label: str = field(metadata={"name": "label"})
    label_ko: str = field(metadata={"name": "labelKo"})
    value: str = field(metadata={"name": "value"})
    value_ko: str = field(metadata={"name": "valueKo"})
    conflicting: bool = field(metadata={"name": "conflicting"})
    origin: PolicySessionNodeClaimsOrigin = field(metadata={"name": "origin"})


@dataclass(frozen=True)
class PolicySessionNodeOriginPublisher:
    """Publisher"""

    name: str = field(metadata={"name": "name"})
    name_ko: str = field(metadata={"name": "nameKo"})


@dataclass(frozen=True)
class PolicySessionNodeOrigin:
    """Origin"""

    publisher: PolicySessionNodeOriginPublisher = field(metadata={"name": "publisher"})
    title: str = field(metadata={"name": "title"})
    url: str = field(metadata={"name": "url"})
    licence: str = field(metadata={"name": "licence"})
    locator: str = field(metadata={"name": "locator"})


@dataclass(frozen=True)
class PolicySessionNode:
    """Node"""

    id: str = field(metadata={"name": "id"})
    name: Optional[str] = field(metadata={"name": "name"})
    name_ko: Optional[str] = field(metadata={"name": "nameKo"})
    kind: Optional[str] = field(metadata={"name": "kind"})
    date: Optional[str] = field(metadata={"name": "date"})
    precision: Optional[DatePrecision] = field(metadata={"name": "precision"})
    place: Optional[str] = field(metadata={"name": "place"})
    place_ko: Optional[str] = field(metadata={"name": "placeKo"})
    summary: Optional[str] = field(metadata={"name": "summary"})
    summary_ko: Optional[str] = field(metadata={"name": "summaryKo"})
    host: Optional[PolicySessionNodeHost] = field(metadata={"name": "host"})
    participant_count: Optional[int] = field(metadata={"name": "participantCount"})
    participant_country_count: Optional[int] = field(metadata={"name": "participantCountryCount"})
    participants: Optional[list[PolicySessionNodeParticipants]] = field(metadata={"name": "participants"})
    policies: Optional[list[PolicySessionNodePolicies]] = field(metadata={"name": "policies"})
    systems: Optional[list[PolicySessionNodeSystems]] = field(metadata={"name": "systems"})
    claims: Optional[list[PolicySessionNodeClaims]] = field(metadata={"name": "claims"})
    origin: Optional[PolicySessionNodeOrigin] = field(metadata={"name": "origin"})


@dataclass(frozen=True)
class PolicySession:
    """What was presented to the diplomats of Asia and the Pacific in Seoul on 7 September 2023? In Korean and English."""

    node: Optional[PolicySessionNode] = field(metadata={"name": "node"})

@dataclass(frozen=True)
class PortalLaunchYearsObservationsNodesArea:
    """Area"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})


@dataclass(frozen=True)
class PortalLaunchYearsObservationsNodesWarnings:
    """Warning"""

    code: str = field(metadata={"name": "code"})
    message: str = field(metadata={"name": "message"})


@dataclass(frozen=True)
class PortalLaunchYearsObservationsNodes:
    """Observation"""

    area: PortalLaunchYearsObservationsNodesArea = field(metadata={"name": "area"})
    value: Optional[float] = field(metadata={"name": "value"})
    unit: str = field(metadata={"name": "unit"})
    period: str = field(metadata={"name": "period"})
    missing_reason: Optional[MissingReason] = field(metadata={"name": "missingReason"})
    warnings: list[PortalLaunchYearsObservationsNodesWarnings] = field(metadata={"name": "warnings"})


@dataclass(frozen=True)
class PortalLaunchYearsObservations:
    """ObservationConnection"""

    total_count: int = field(metadata={"name": "totalCount"})
    nodes: list[PortalLaunchYearsObservationsNodes] = field(metadata={"name": "nodes"})


@dataclass(frozen=True)
class PortalLaunchYears:
    """Since when does the e-procurement portal that a country uses today exist?"""

    observations: PortalLaunchYearsObservations = field(metadata={"name": "observations"})

@dataclass(frozen=True)
class ProcurementByFunctionObservationsNodesArea:
    """Area"""

    code: str = field(metadata={"name": "code"})


@dataclass(frozen=True)
class ProcurementByFunctionObservationsNodesBreakdown:
    """Breakdown"""

    dimension: str = field(metadata={"name": "dimension"})
    code: str = field(metadata={"name": "code"})
    label: str = field(metadata={"name": "label"})


@dataclass(frozen=True)
class ProcurementByFunctionObservationsNodes:
    """Observation"""

    area: ProcurementByFunctionObservationsNodesArea = field(metadata={"name": "area"})
    breakdown: list[ProcurementByFunctionObservationsNodesBreakdown] = field(metadata={"name": "breakdown"})
    value: Optional[float] = field(metadata={"name": "value"})
    unit: str = field(metadata={"name": "unit"})
    missing_reason: Optional[MissingReason] = field(metadata={"name": "missingReason"})


@dataclass(frozen=True)
class ProcurementByFunctionObservations:
    """ObservationConnection"""

    total_count: int = field(metadata={"name": "totalCount"})
    nodes: list[ProcurementByFunctionObservationsNodes] = field(metadata={"name": "nodes"})


@dataclass(frozen=True)
class ProcurementByFunction:
    """On which functions of government is procurement spent, for example health or defence?"""

    observations: ProcurementByFunctionObservations = field(metadata={"name": "observations"})

@dataclass(frozen=True)
class RankCountriesRankingIndicator:
    """Indicator"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})
    better_when: BetterWhen = field(metadata={"name": "betterWhen"})


@dataclass(frozen=True)
class RankCountriesRankingRowsArea:
    """Area"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})


@dataclass(frozen=True)
class RankCountriesRankingRowsCellObservationOriginEdition:
    """Edition"""

    code: str = field(metadata={"name": "code"})


@dataclass(frozen=True)
class RankCountriesRankingRowsCellObservationOrigin:
    """Origin"""

    locator: str = field(metadata={"name": "locator"})
    edition: Optional[RankCountriesRankingRowsCellObservationOriginEdition] = field(metadata={"name": "edition"})


@dataclass(frozen=True)
class RankCountriesRankingRowsCellObservation:
    """Observation"""

    period: str = field(metadata={"name": "period"})
    decimal_value: Optional[str] = field(metadata={"name": "decimalValue"})
    origin: RankCountriesRankingRowsCellObservationOrigin = field(metadata={"name": "origin"})


@dataclass(frozen=True)
class RankCountriesRankingRowsCellFactors:
    """Factor"""

    name: str = field(metadata={"name": "name"})
    operation: str = field(metadata={"name": "operation"})
    series: str = field(metadata={"name": "series"})
    period: str = field(metadata={"name": "period"})
    value: float = field(metadata={"name": "value"})


@dataclass(frozen=True)
class RankCountriesRankingRowsCellWarnings:
    """Warning"""

    code: str = field(metadata={"name": "code"})
    message: str = field(metadata={"name": "message"})


@dataclass(frozen=True)
class RankCountriesRankingRowsCell:
    """Cell"""

    value: Optional[float] = field(metadata={"name": "value"})
    status: ObservationStatus = field(metadata={"name": "status"})
    missing_reason: Optional[MissingReason] = field(metadata={"name": "missingReason"})
    observation: Optional[RankCountriesRankingRowsCellObservation] = field(metadata={"name": "observation"})
    factors: list[RankCountriesRankingRowsCellFactors] = field(metadata={"name": "factors"})
    warnings: list[RankCountriesRankingRowsCellWarnings] = field(metadata={"name": "warnings"})


@dataclass(frozen=True)
class RankCountriesRankingRows:
    """RankingRow"""

    rank: int = field(metadata={"name": "rank"})
    tied: bool = field(metadata={"name": "tied"})
    area: RankCountriesRankingRowsArea = field(metadata={"name": "area"})
    cell: RankCountriesRankingRowsCell = field(metadata={"name": "cell"})
    percentile: float = field(metadata={"name": "percentile"})
    distance_to_median: float = field(metadata={"name": "distanceToMedian"})
    distance_to_best: float = field(metadata={"name": "distanceToBest"})


@dataclass(frozen=True)
class RankCountriesRankingUnrankedArea:
    """Area"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})


@dataclass(frozen=True)
class RankCountriesRankingUnranked:
    """Unranked"""

    area: RankCountriesRankingUnrankedArea = field(metadata={"name": "area"})
    missing_reason: MissingReason = field(metadata={"name": "missingReason"})


@dataclass(frozen=True)
class RankCountriesRankingCoverageMissing:
    """Area"""

    code: str = field(metadata={"name": "code"})


@dataclass(frozen=True)
class RankCountriesRankingCoverage:
    """Coverage"""

    asked: int = field(metadata={"name": "asked"})
    with_value: int = field(metadata={"name": "withValue"})
    missing: list[RankCountriesRankingCoverageMissing] = field(metadata={"name": "missing"})
    population_share: Optional[float] = field(metadata={"name": "populationShare"})
    gdp_share: Optional[float] = field(metadata={"name": "gdpShare"})


@dataclass(frozen=True)
class RankCountriesRankingWarnings:
    """Warning"""

    code: str = field(metadata={"name": "code"})
    message: str = field(metadata={"name": "message"})


@dataclass(frozen=True)
class RankCountriesRankingRelease:
    """Release"""

    number: str = field(metadata={"name": "number"})
    published_at: str = field(metadata={"name": "publishedAt"})


@dataclass(frozen=True)
class RankCountriesRankingCitation:
    """Citation"""

    text: str = field(metadata={"name": "text"})
    obligations: list[str] = field(metadata={"name": "obligations"})


@dataclass(frozen=True)
class RankCountriesRanking:
    """Ranking"""

    indicator: RankCountriesRankingIndicator = field(metadata={"name": "indicator"})
    period: Optional[str] = field(metadata={"name": "period"})
    rows: list[RankCountriesRankingRows] = field(metadata={"name": "rows"})
    unranked: list[RankCountriesRankingUnranked] = field(metadata={"name": "unranked"})
    median: Optional[float] = field(metadata={"name": "median"})
    best: Optional[float] = field(metadata={"name": "best"})
    coverage: RankCountriesRankingCoverage = field(metadata={"name": "coverage"})
    warnings: list[RankCountriesRankingWarnings] = field(metadata={"name": "warnings"})
    release: RankCountriesRankingRelease = field(metadata={"name": "release"})
    citation: RankCountriesRankingCitation = field(metadata={"name": "citation"})
    permalink: str = field(metadata={"name": "permalink"})
    method: str = field(metadata={"name": "method"})
    result_hash: str = field(metadata={"name": "resultHash"})


@dataclass(frozen=True)
class RankCountries:
    """Who ranks where in the OECD by procurement as a share of GDP in 2017, and who has no rank and why?"""

    ranking: RankCountriesRanking = field(metadata={"name": "ranking"})

@dataclass(frozen=True)
class ReleaseEditionsReleaseEditions:
    """Edition"""

    code: str = field(metadata={"name": "code"})
    title: str = field(metadata={"name": "title"})
    revision: int = field(metadata={"name": "revision"})
    published: Optional[str] = field(metadata={"name": "published"})
    accessed: str = field(metadata={"name": "accessed"})
    observation_count: int = field(metadata={"name": "observationCount"})
    precedence: int = field(metadata={"name": "precedence"})
    retracted: bool = field(metadata={"name": "retracted"})
    file_hash: str = field(metadata={"name": "fileHash"})


@dataclass(frozen=True)
class ReleaseEditionsRelease:
    """Release"""

    number: str = field(metadata={"name": "number"})
    published_at: str = field(metadata={"name": "publishedAt"})
    hash: str = field(metadata={"name": "hash"})
    observation_count: int = field(metadata={"name": "observationCount"})
    note: Optional[str] = field(metadata={"name": "note"})
    editions: list[ReleaseEditionsReleaseEditions] = field(metadata={"name": "editions"})


@dataclass(frozen=True)
class ReleaseEditions:
    """Which editions make up a release, how many figures do they hold, and which of them were retracted?"""

    release: Optional[ReleaseEditionsRelease] = field(metadata={"name": "release"})

@dataclass(frozen=True)
class ReleasesReleasesNodesEditions:
    """Edition"""

    code: str = field(metadata={"name": "code"})
    observation_count: int = field(metadata={"name": "observationCount"})


@dataclass(frozen=True)
class ReleasesReleasesNodes:
    """Release"""

    number: str = field(metadata={"name": "number"})
    published_at: str = field(metadata={"name": "publishedAt"})
    note: Optional[str] = field(metadata={"name": "note"})
    hash: str = field(metadata={"name": "hash"})
    observation_count: int = field(metadata={"name": "observationCount"})
    editions: list[ReleasesReleasesNodesEditions] = field(metadata={"name": "editions"})


@dataclass(frozen=True)
class ReleasesReleases:
    """ReleaseConnection"""

    total_count: int = field(metadata={"name": "totalCount"})
    nodes: list[ReleasesReleasesNodes] = field(metadata={"name": "nodes"})


@dataclass(frozen=True)
class Releases:
    """Which releases of the atlas are there, and what does each of them hold?"""

    releases: ReleasesReleases = field(metadata={"name": "releases"})

@dataclass(frozen=True)
class SearchInKoreanSearchNodeCountry:
    """Country"""

    code: str = field(metadata={"name": "code"})


@dataclass(frozen=True)
class SearchInKoreanSearchNode:
    """Node"""

    id: str = field(metadata={"name": "id"})
    country: Optional[SearchInKoreanSearchNodeCountry] = field(metadata={"name": "country"})
    kind: Optional[str] = field(metadata={"name": "kind"})
    started: Optional[str] = field(metadata={"name": "started"})


@dataclass(frozen=True)
class SearchInKoreanSearch:
    """SearchHit"""

    kind: SearchKind = field(metadata={"name": "kind"})
    title: str = field(metadata={"name": "title"})
    snippet: Optional[str] = field(metadata={"name": "snippet"})
    score: float = field(metadata={"name": "score"})
    node: SearchInKoreanSearchNode = field(metadata={"name": "node"})


@dataclass(frozen=True)
class SearchInKorean:
    """What does the atlas know of a word, in Korean or in English?"""

    search: list[SearchInKoreanSearch] = field(metadata={"name": "search"})

@dataclass(frozen=True)
class SeriesOfCountrySeriesArea:
    """Area"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})


@dataclass(frozen=True)
class SeriesOfCountrySeriesIndicator:
    """Indicator"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})
    unit: str = field(metadata={"name": "unit"})


@dataclass(frozen=True)
class SeriesOfCountrySeriesCellsCellObservationOriginEdition:
    """Edition"""

    code: str = field(metadata={"name": "code"})


@dataclass(frozen=True)
class SeriesOfCountrySeriesCellsCellObservationOrigin:
    """Origin"""

    locator: str = field(metadata={"name": "locator"})
    edition: Optional[SeriesOfCountrySeriesCellsCellObservationOriginEdition] = field(metadata={"name": "edition"})


@dataclass(frozen=True)
class SeriesOfCountrySeriesCellsCellObservation:
    """Observation"""

    period: str = field(metadata={"name": "period"})
    decimal_value: Optional[str] = field(metadata={"name": "decimalValue"})
    origin: SeriesOfCountrySeriesCellsCellObservationOrigin = field(metadata={"name": "origin"})


@dataclass(frozen=True)
class SeriesOfCountrySeriesCellsCellFactors:
    """Factor"""

    name: str = field(metadata={"name": "name"})
    operation: str = field(metadata={"name": "operation"})
    series: str = field(metadata={"name": "series"})
    period: str = field(metadata={"name": "period"})
    value: float = field(metadata={"name": "value"})


@dataclass(frozen=True)
class SeriesOfCountrySeriesCellsCellWarnings:
    """Warning"""

    code: str = field(metadata={"name": "code"})
    message: str = field(metadata={"name": "message"})


@dataclass(frozen=True)
class SeriesOfCountrySeriesCellsCell:
    """Cell"""

    value: Optional[float] = field(metadata={"name": "value"})
    status: ObservationStatus = field(metadata={"name": "status"})
    missing_reason: Optional[MissingReason] = field(metadata={"name": "missingReason"})
    observation: Optional[SeriesOfCountrySeriesCellsCellObservation] = field(metadata={"name": "observation"})
    factors: list[SeriesOfCountrySeriesCellsCellFactors] = field(metadata={"name": "factors"})
    warnings: list[SeriesOfCountrySeriesCellsCellWarnings] = field(metadata={"name": "warnings"})


@dataclass(frozen=True)
class SeriesOfCountrySeriesCells:
    """SeriesCell"""

    period: str = field(metadata={"name": "period"})
    cell: SeriesOfCountrySeriesCellsCell = field(metadata={"name": "cell"})


@dataclass(frozen=True)
class SeriesOfCountrySeriesFirst:
    """SeriesCell"""

    period: str = field(metadata={"name": "period"})


@dataclass(frozen=True)
class SeriesOfCountrySeriesLatest:
    """SeriesCell"""

    period: str = field(metadata={"name": "period"})


@dataclass(frozen=True)
class SeriesOfCountrySeriesWarnings:
    """Warning"""

    code: str = field(metadata={"name": "code"})
    message: str = field(metadata={"name": "message"})


@dataclass(frozen=True)
class SeriesOfCountrySeriesRelease:
    """Release"""

    number: str = field(metadata={"name": "number"})
    published_at: str = field(metadata={"name": "publishedAt"})


@dataclass(frozen=True)
class SeriesOfCountrySeriesCitation:
    """Citation"""

    text: str = field(metadata={"name": "text"})
    obligations: list[str] = field(metadata={"name": "obligations"})


@dataclass(frozen=True)
class SeriesOfCountrySeries:
    """Series"""

    area: SeriesOfCountrySeriesArea = field(metadata={"name": "area"})
    indicator: SeriesOfCountrySeriesIndicator = field(metadata={"name": "indicator"})
    cells: list[SeriesOfCountrySeriesCells] = field(metadata={"name": "cells"})
    first: Optional[SeriesOfCountrySeriesFirst] = field(metadata={"name": "first"})
    latest: Optional[SeriesOfCountrySeriesLatest] = field(metadata={"name": "latest"})
    change: Optional[float] = field(metadata={"name": "change"})
    compound_growth: Optional[float] = field(metadata={"name": "compoundGrowth"})
    gaps: list[str] = field(metadata={"name": "gaps"})
    warnings: list[SeriesOfCountrySeriesWarnings] = field(metadata={"name": "warnings"})
    release: SeriesOfCountrySeriesRelease = field(metadata={"name": "release"})
    citation: SeriesOfCountrySeriesCitation = field(metadata={"name": "citation"})
    permalink: str = field(metadata={"name": "permalink"})
    method: str = field(metadata={"name": "method"})
    result_hash: str = field(metadata={"name": "resultHash"})


@dataclass(frozen=True)
class SeriesOfCountry:
    """How did Korea's procurement as a share of government expenditure develop, and where are gaps?"""

    series: SeriesOfCountrySeries = field(metadata={"name": "series"})

@dataclass(frozen=True)
class SystemsWithFunctionProcurementSystemsNodesCountry:
    """Country"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})
    income_group: Optional[str] = field(metadata={"name": "incomeGroup"})


@dataclass(frozen=True)
class SystemsWithFunctionProcurementSystemsNodes:
    """ProcurementSystem"""

    code: str = field(metadata={"name": "code"})
    name: str = field(metadata={"name": "name"})
    operator_name: Optional[str] = field(metadata={"name": "operatorName"})
    status: Optional[str] = field(metadata={"name": "status"})
    country: SystemsWithFunctionProcurementSystemsNodesCountry = field(metadata={"name": "country"})


@dataclass(frozen=True)
class SystemsWithFunctionProcurementSystems:
    """ProcurementSystemConnection"""

    total_count: int = field(metadata={"name": "totalCount"})
    nodes: list[SystemsWithFunctionProcurementSystemsNodes] = field(metadata={"name": "nodes"})


@dataclass(frozen=True)
class SystemsWithFunction:
    """Which national systems take bids electronically and also run electronic auctions?"""

    procurement_systems: SystemsWithFunctionProcurementSystems = field(metadata={"name": "procurementSystems"})

@dataclass(frozen=True)
class TwoEditionsOfOneFigureObservationsNodesArea:
    """Area"""

    code: str = field(metadata={"name": "code"})


@dataclass(frozen=True)
class TwoEditionsOfOneFigureObservationsNodesOriginEdition:
    """Edition"""

    code: str = field(metadata={"name": "code"})
    title: str = field(metadata={"name": "title"})
    precedence: int = field(metadata={"name": "precedence"})


@dataclass(frozen=True)
class TwoEditionsOfOneFigureObservationsNodesOrigin:
    """Origin"""

    locator: str = field(metadata={"name": "locator"})
    edition: Optional[TwoEditionsOfOneFigureObservationsNodesOriginEdition] = field(metadata={"name": "edition"})


@dataclass(frozen=True)
class TwoEditionsOfOneFigureObservationsNodesAlternativesOriginEdition:
    """Edition"""

    code: str = field(metadata={"name": "code"})
    title: str = field(metadata={"name": "title"})
    precedence: int = field(metadata={"name": "precedence"})


@dataclass(frozen=True)
class TwoEditionsOfOneFigureObservationsNodesAlternativesOrigin:
    """Origin"""

    locator: str = field(metadata={"name": "locator"})
    edition: Optional[TwoEditionsOfOneFigureObservationsNodesAlternativesOriginEdition] = field(metadata={"name": "edition"})


@dataclass(frozen=True)
class TwoEditionsOfOneFigureObservationsNodesAlternatives:
    """Observation"""

    value: Optional[float] = field(metadata={"name": "value"})
    decimal_value: Optional[str] = field(metadata={"name": "decimalValue"})
    missing_reason: Optional[MissingReason] = field(metadata={"name": "missingReason"})
    origin: TwoEditionsOfOneFigureObservationsNodesAlternativesOrigin = field(metadata={"name": "origin"})


@dataclass(frozen=True)
class TwoEditionsOfOneFigureObservationsNodes:
    """Observation"""

    area: TwoEditionsOfOneFigureObservationsNodesArea = field(metadata={"name": "area"})
    period: str = field(metadata={"name": "period"})
    value: Optional[float] = field(metadata={"name": "value"})
    decimal_value: Optional[str] = field(metadata={"name": "decimalValue"})
    missing_reason: Optional[MissingReason] = field(metadata={"name": "missingReason"})
    origin: TwoEditionsOfOneFigureObservationsNodesOrigin = field(metadata={"name": "origin"})
    alternatives: list[TwoEditionsOfOneFigureObservationsNodesAlternatives] = field(metadata={"name": "alternatives"})


@dataclass(frozen=True)
class TwoEditionsOfOneFigureObservations:
    """ObservationConnection"""

    nodes: list[TwoEditionsOfOneFigureObservationsNodes] = field(metadata={"name": "nodes"})


@dataclass(frozen=True)
class TwoEditionsOfOneFigure:
    """Do two editions of the same publication print the same figure? Both, beside each other."""

    observations: TwoEditionsOfOneFigureObservations = field(metadata={"name": "observations"})

DOCUMENTS: dict[str, str] = {}
DOCUMENTS["AggregateGroups"] = """query AggregateGroups($input: AggregateInput!, $asOf: ReleaseId, $lang: Lang! = EN) {
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
}"""
DOCUMENTS["AseanSystemFunctions"] = """query AseanSystemFunctions($groups: [String!]!, $lang: Lang! = EN) {
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
}"""
DOCUMENTS["BreadyEprocurementByIncome"] = """query BreadyEprocurementByIncome($indicator: String!, $lang: Lang! = EN) {
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
}"""
DOCUMENTS["CompareOverTime"] = """query CompareOverTime($input: CompareInput!, $asOf: ReleaseId, $lang: Lang! = EN) {
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
}"""
DOCUMENTS["ConflictingClaims"] = """query ConflictingClaims($countries: [String!]!, $lang: Lang! = EN) {
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
}"""
DOCUMENTS["CooperationOverTime"] = """query CooperationOverTime($first: Int! = 30, $after: String, $lang: Lang! = EN) {
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
}"""
DOCUMENTS["CorrelateIndicators"] = """query CorrelateIndicators($input: CorrelationInput!, $asOf: ReleaseId, $lang: Lang! = EN) {
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
}"""
DOCUMENTS["CountriesWithSystems"] = """query CountriesWithSystems($first: Int!, $after: String, $lang: Lang! = EN) {
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
}"""
DOCUMENTS["CountryProfile"] = """query CountryProfile($code: String!, $lang: Lang! = EN, $indicators: [String!]!) {
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
}"""
DOCUMENTS["DatasetsAndLicences"] = """query DatasetsAndLicences($lang: Lang! = EN) {
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
}"""
DOCUMENTS["DoingBusinessContracting"] = """query DoingBusinessContracting($areas: [String!]!, $indicators: [String!]!, $lang: Lang! = EN) {
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
}"""
DOCUMENTS["FigureAsOfRelease"] = """query FigureAsOfRelease($release: ReleaseId!, $areas: [String!]!, $indicators: [String!]!) {
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
}"""
DOCUMENTS["GovernmentExpenditureContext"] = """query GovernmentExpenditureContext($codes: [String!]!, $indicators: [String!]!, $from: Period, $to: Period, $lang: Lang! = EN) {
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
}"""
DOCUMENTS["GroupMembers"] = """query GroupMembers($code: String!, $at: Period, $lang: Lang! = EN) {
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
}"""
DOCUMENTS["IndicatorDefinition"] = """query IndicatorDefinition($codes: [String!]!, $lang: Lang! = EN) {
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
}"""
DOCUMENTS["InnovationProcurement"] = """query InnovationProcurement($code: String!, $lang: Lang! = EN) {
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
}"""
DOCUMENTS["KonepsFamily"] = """query KonepsFamily($code: String!, $lang: Lang! = EN) {
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
}"""
DOCUMENTS["LatestOfPeerGroup"] = """query LatestOfPeerGroup($groups: [String!], $indicators: [String!]!, $first: Int! = 100, $lang: Lang! = EN) {
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
}"""
DOCUMENTS["MissingFigures"] = """query MissingFigures($edition: String!, $indicators: [String!]) {
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
}"""
DOCUMENTS["NationalFigures"] = """query NationalFigures($areas: [String!]!, $indicators: [String!]!, $lang: Lang! = EN) {
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
}"""
DOCUMENTS["NextGenerationKoneps"] = """query NextGenerationKoneps($code: String!, $lang: Lang! = EN) {
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
}"""
DOCUMENTS["ObservationsWithOrigin"] = """query ObservationsWithOrigin($filter: ObservationFilter!, $orderBy: ObservationOrder, $first: Int = 50, $after: String, $lang: Lang! = EN) {
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
}"""
DOCUMENTS["OcdsPublishersInAsiaPacific"] = """query OcdsPublishersInAsiaPacific($regions: [String!]!, $lang: Lang! = EN) {
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
}"""
DOCUMENTS["OecdProcurementShareOfGdp"] = """query OecdProcurementShareOfGdp($areas: [String!]!, $from: Period, $to: Period, $lang: Lang! = EN) {
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
}"""
DOCUMENTS["PoliciesOfCountry"] = """query PoliciesOfCountry($countries: [String!]!, $kinds: [String!], $lang: Lang! = EN) {
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
}"""
DOCUMENTS["PolicySession"] = """query PolicySession($id: ID!) {
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
}"""
DOCUMENTS["PortalLaunchYears"] = """query PortalLaunchYears($regions: [String!]!, $lang: Lang! = EN) {
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
}"""
DOCUMENTS["ProcurementByFunction"] = """query ProcurementByFunction($areas: [String!]!, $year: Period!, $lang: Lang! = EN) {
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
}"""
DOCUMENTS["RankCountries"] = """query RankCountries($input: RankingInput!, $asOf: ReleaseId, $lang: Lang! = EN) {
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
}"""
DOCUMENTS["ReleaseEditions"] = """query ReleaseEditions($release: ReleaseId!, $lang: Lang! = EN) {
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
}"""
DOCUMENTS["Releases"] = """query Releases($first: Int! = 10, $lang: Lang! = EN) {
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
}"""
DOCUMENTS["SearchInKorean"] = """query SearchInKorean($text: String!, $kinds: [SearchKind!], $first: Int = 20) {
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
}"""
DOCUMENTS["SeriesOfCountry"] = """query SeriesOfCountry($input: SeriesInput!, $asOf: ReleaseId, $lang: Lang! = EN) {
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
}"""
DOCUMENTS["SystemsWithFunction"] = """query SystemsWithFunction($functions: [String!]!, $lang: Lang! = EN) {
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
}"""
DOCUMENTS["TwoEditionsOfOneFigure"] = """query TwoEditionsOfOneFigure($areas: [String!]!, $year: Period!, $edition: String!) {
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
}"""

class Operations(Asks):
    """The questions of the example library, each a method."""

    def aggregate_groups(self, *, input: AggregateInput, as_of: Optional[str] = None, lang: Optional[Lang] = None) -> AggregateGroups:
        """What is the median of ASEAN and of the OECD since 2007, in constant PPP dollars per head, and how much of each group does it cover?"""
        given = {"input": input, "asOf": as_of, "lang": lang}
        variables = {key: value for key, value in given.items() if value is not None}
        return read_answer(AggregateGroups, self.ask(DOCUMENTS["AggregateGroups"], variables))

    def asean_system_functions(self, *, groups: list[str], lang: Optional[Lang] = None) -> AseanSystemFunctions:
        """Which steps of procurement do the systems of ASEAN cover? A step that is not listed is not stated, never 'no'."""
        given = {"groups": groups, "lang": lang}
        variables = {key: value for key, value in given.items() if value is not None}
        return read_answer(AseanSystemFunctions, self.ask(DOCUMENTS["AseanSystemFunctions"], variables))

    def bready_eprocurement_by_income(self, *, indicator: str, lang: Optional[Lang] = None) -> BreadyEprocurementByIncome:
        """How good is e-procurement in the World Bank's B-READY, in countries of each income group?"""
        given = {"indicator": indicator, "lang": lang}
        variables = {key: value for key, value in given.items() if value is not None}
        return read_answer(BreadyEprocurementByIncome, self.ask(DOCUMENTS["BreadyEprocurementByIncome"], variables))

    def compare_over_time(self, *, input: CompareInput, as_of: Optional[str] = None, lang: Optional[Lang] = None) -> CompareOverTime:
        """How does Viet Nam compare with Korea since 2007, in constant PPP dollars per head? Each cell has a value with its factors, or a reason."""
        given = {"input": input, "asOf": as_of, "lang": lang}
        variables = {key: value for key, value in given.items() if value is not None}
        return read_answer(CompareOverTime, self.ask(DOCUMENTS["CompareOverTime"], variables))

    def conflicting_claims(self, *, countries: list[str], lang: Optional[Lang] = None) -> ConflictingClaims:
        """On what do the sources about the systems of a country contradict each other?"""
        given = {"countries": countries, "lang": lang}
        variables = {key: value for key, value in given.items() if value is not None}
        return read_answer(ConflictingClaims, self.ask(DOCUMENTS["ConflictingClaims"], variables))

    def cooperation_over_time(self, *, first: Optional[int] = None, after: Optional[str] = None, lang: Optional[Lang] = None) -> CooperationOverTime:
        """What has Korea agreed, shown and exported in procurement, newest first?"""
        given = {"first": first, "after": after, "lang": lang}
        variables = {key: value for key, value in given.items() if value is not None}
        return read_answer(CooperationOverTime, self.ask(DOCUMENTS["CooperationOverTime"], variables))

    def correlate_indicators(self, *, input: CorrelationInput, as_of: Optional[str] = None, lang: Optional[Lang] = None) -> CorrelateIndicators:
        """Do countries with better e-procurement in Doing Business also need less time to contract, and for how many pairs is that known?"""
        given = {"input": input, "asOf": as_of, "lang": lang}
        variables = {key: value for key, value in given.items() if value is not None}
        return read_answer(CorrelateIndicators, self.ask(DOCUMENTS["CorrelateIndicators"], variables))

    def countries_with_systems(self, *, first: int, after: Optional[str] = None, lang: Optional[Lang] = None) -> CountriesWithSystems:
        """Which e-procurement systems do the countries of the world have, and which publish open contracting data?"""
        given = {"first": first, "after": after, "lang": lang}
        variables = {key: value for key, value in given.items() if value is not None}
        return read_answer(CountriesWithSystems, self.ask(DOCUMENTS["CountriesWithSystems"], variables))

    def country_profile(self, *, code: str, indicators: list[str], lang: Optional[Lang] = None) -> CountryProfile:
        """How does one country buy? Its systems, policies, agencies, open data and newest figures."""
        given = {"code": code, "lang": lang, "indicators": indicators}
        variables = {key: value for key, value in given.items() if value is not None}
        return read_answer(CountryProfile, self.ask(DOCUMENTS["CountryProfile"], variables))

    def datasets_and_licences(self, *, lang: Optional[Lang] = None) -> DatasetsAndLicences:
        """Which datasets does the atlas hold, in which editions, and under what licence?"""
        given = {"lang": lang}
        variables = {key: value for key, value in given.items() if value is not None}
        return read_answer(DatasetsAndLicences, self.ask(DOCUMENTS["DatasetsAndLicences"], variables))

    def doing_business_contracting(self, *, areas: list[str], indicators: list[str], lang: Optional[Lang] = None) -> DoingBusinessContracting:
        """How long does contracting with the government take by Doing Business 2020, and what warning goes with it?"""
        given = {"areas": areas, "indicators": indicators, "lang": lang}
        variables = {key: value for key, value in given.items() if value is not None}
        return read_answer(DoingBusinessContracting, self.ask(DOCUMENTS["DoingBusinessContracting"], variables))

    def figure_as_of_release(self, *, release: str, areas: list[str], indicators: list[str]) -> FigureAsOfRelease:
        """What did the atlas answer at an earlier release?"""
        given = {"release": release, "areas": areas, "indicators": indicators}
        variables = {key: value for key, value in given.items() if value is not None}
        return read_answer(FigureAsOfRelease, self.ask(DOCUMENTS["FigureAsOfRelease"], variables))

    def government_expenditure_context(self, *, codes: list[str], indicators: list[str], from_: Optional[str] = None, to: Optional[str] = None, lang: Optional[Lang] = None) -> GovernmentExpenditureContext:
        """How large are government, economy and population of a few countries, to set procurement in proportion?"""
        given = {"codes": codes, "indicators": indicators, "from": from_, "to": to, "lang": lang}
        variables = {key: value for key, value in given.items() if value is not None}
        return read_answer(GovernmentExpenditureContext, self.ask(DOCUMENTS["GovernmentExpenditureContext"], variables))

    def group_members(self, *, code: str, at: Optional[str] = None, lang: Optional[Lang] = None) -> GroupMembers:
        """Which countries belonged to a group at a given time?"""
        given = {"code": code, "at": at, "lang": lang}
        variables = {key: value for key, value in given.items() if value is not None}
        return read_answer(GroupMembers, self.ask(DOCUMENTS["GroupMembers"], variables))

    def indicator_definition(self, *, codes: list[str], lang: Optional[Lang] = None) -> IndicatorDefinition:
        """What exactly does an indicator count, and in which datasets and how often is it given?"""
        given = {"codes": codes, "lang": lang}
        variables = {key: value for key, value in given.items() if value is not None}
        return read_answer(IndicatorDefinition, self.ask(DOCUMENTS["IndicatorDefinition"], variables))

    def innovation_procurement(self, *, code: str, lang: Optional[Lang] = None) -> InnovationProcurement:
        """What is Innovation Procurement in Korea, and how much do public bodies buy that way?"""
        given = {"code": code, "lang": lang}
        variables = {key: value for key, value in given.items() if value is not None}
        return read_answer(InnovationProcurement, self.ask(DOCUMENTS["InnovationProcurement"], variables))

    def koneps_family(self, *, code: str, lang: Optional[Lang] = None) -> KonepsFamily:
        """Which countries took their e-procurement system from Korea, and what became of those systems?"""
        given = {"code": code, "lang": lang}
        variables = {key: value for key, value in given.items() if value is not None}
        return read_answer(KonepsFamily, self.ask(DOCUMENTS["KonepsFamily"], variables))

    def latest_of_peer_group(self, *, indicators: list[str], groups: Optional[list[str]] = None, first: Optional[int] = None, lang: Optional[Lang] = None) -> LatestOfPeerGroup:
        """What are the newest figures of the countries of one group?"""
        given = {"groups": groups, "indicators": indicators, "first": first, "lang": lang}
        variables = {key: value for key, value in given.items() if value is not None}
        return read_answer(LatestOfPeerGroup, self.ask(DOCUMENTS["LatestOfPeerGroup"], variables))

    def missing_figures(self, *, edition: str, indicators: Optional[list[str]] = None) -> MissingFigures:
        """Which figures does an edition not have, and why?"""
        given = {"edition": edition, "indicators": indicators}
        variables = {key: value for key, value in given.items() if value is not None}
        return read_answer(MissingFigures, self.ask(DOCUMENTS["MissingFigures"], variables))

    def national_figures(self, *, areas: list[str], indicators: list[str], lang: Optional[Lang] = None) -> NationalFigures:
        """What figures does a country publish by its own definitions, and where do its series break?"""
        given = {"areas": areas, "indicators": indicators, "lang": lang}
        variables = {key: value for key, value in given.items() if value is not None}
        return read_answer(NationalFigures, self.ask(DOCUMENTS["NationalFigures"], variables))

    def next_generation_koneps(self, *, code: str, lang: Optional[Lang] = None) -> NextGenerationKoneps:
        """When was Next-Generation KONEPS planned to open, when did it open, and what do sources say of it?"""
        given = {"code": code, "lang": lang}
        variables = {key: value for key, value in given.items() if value is not None}
        return read_answer(NextGenerationKoneps, self.ask(DOCUMENTS["NextGenerationKoneps"], variables))

    def observations_with_origin(self, *, filter: ObservationFilter, order_by: Optional[ObservationOrder] = None, first: Optional[int] = None, after: Optional[str] = None, lang: Optional[Lang] = None) -> ObservationsWithOrigin:
        """Where exactly does each figure come from? Publisher, licence, file, its hash and the row in it."""
        given = {"filter": filter, "orderBy": order_by, "first": first, "after": after, "lang": lang}
        variables = {key: value for key, value in given.items() if value is not None}
        return read_answer(ObservationsWithOrigin, self.ask(DOCUMENTS["ObservationsWithOrigin"], variables))

    def ocds_publishers_in_asia_pacific(self, *, regions: list[str], lang: Optional[Lang] = None) -> OcdsPublishersInAsiaPacific:
        """Who in Asia and the Pacific publishes contracting data after the Open Contracting Data Standard?"""
        given = {"regions": regions, "lang": lang}
        variables = {key: value for key, value in given.items() if value is not None}
        return read_answer(OcdsPublishersInAsiaPacific, self.ask(DOCUMENTS["OcdsPublishersInAsiaPacific"], variables))

    def oecd_procurement_share_of_gdp(self, *, areas: list[str], from_: Optional[str] = None, to: Optional[str] = None, lang: Optional[Lang] = None) -> OecdProcurementShareOfGdp:
        """How large is public procurement in OECD countries, as a share of GDP, year by year and edition by edition?"""
        given = {"areas": areas, "from": from_, "to": to, "lang": lang}
        variables = {key: value for key, value in given.items() if value is not None}
        return read_answer(OecdProcurementShareOfGdp, self.ask(DOCUMENTS["OecdProcurementShareOfGdp"], variables))

    def policies_of_country(self, *, countries: list[str], kinds: Optional[list[str]] = None, lang: Optional[Lang] = None) -> PoliciesOfCountry:
        """Which procurement policies has a country, how do they hang together, and what figures are there of them?"""
        given = {"countries": countries, "kinds": kinds, "lang": lang}
        variables = {key: value for key, value in given.items() if value is not None}
        return read_answer(PoliciesOfCountry, self.ask(DOCUMENTS["PoliciesOfCountry"], variables))

    def policy_session(self, *, id: str) -> PolicySession:
        """What was presented to the diplomats of Asia and the Pacific in Seoul on 7 September 2023? In Korean and English."""
        given = {"id": id}
        variables = {key: value for key, value in given.items() if value is not None}
        return read_answer(PolicySession, self.ask(DOCUMENTS["PolicySession"], variables))

    def portal_launch_years(self, *, regions: list[str], lang: Optional[Lang] = None) -> PortalLaunchYears:
        """Since when does the e-procurement portal that a country uses today exist?"""
        given = {"regions": regions, "lang": lang}
        variables = {key: value for key, value in given.items() if value is not None}
        return read_answer(PortalLaunchYears, self.ask(DOCUMENTS["PortalLaunchYears"], variables))

    def procurement_by_function(self, *, areas: list[str], year: str, lang: Optional[Lang] = None) -> ProcurementByFunction:
        """On which functions of government is procurement spent, for example health or defence?"""
        given = {"areas": areas, "year": year, "lang": lang}
        variables = {key: value for key, value in given.items() if value is not None}
        return read_answer(ProcurementByFunction, self.ask(DOCUMENTS["ProcurementByFunction"], variables))

    def rank_countries(self, *, input: RankingInput, as_of: Optional[str] = None, lang: Optional[Lang] = None) -> RankCountries:
        """Who ranks where in the OECD by procurement as a share of GDP in 2017, and who has no rank and why?"""
        given = {"input": input, "asOf": as_of, "lang": lang}
        variables = {key: value for key, value in given.items() if value is not None}
        return read_answer(RankCountries, self.ask(DOCUMENTS["RankCountries"], variables))

    def release_editions(self, *, release: str, lang: Optional[Lang] = None) -> ReleaseEditions:
        """Which editions make up a release, how many figures do they hold, and which of them were retracted?"""
        given = {"release": release, "lang": lang}
        variables = {key: value for key, value in given.items() if value is not None}
        return read_answer(ReleaseEditions, self.ask(DOCUMENTS["ReleaseEditions"], variables))

    def releases(self, *, first: Optional[int] = None, lang: Optional[Lang] = None) -> Releases:
        """Which releases of the atlas are there, and what does each of them hold?"""
        given = {"first": first, "lang": lang}
        variables = {key: value for key, value in given.items() if value is not None}
        return read_answer(Releases, self.ask(DOCUMENTS["Releases"], variables))

    def search_in_korean(self, *, text: str, kinds: Optional[list[SearchKind]] = None, first: Optional[int] = None) -> SearchInKorean:
        """What does the atlas know of a word, in Korean or in English?"""
        given = {"text": text, "kinds": kinds, "first": first}
        variables = {key: value for key, value in given.items() if value is not None}
        return read_answer(SearchInKorean, self.ask(DOCUMENTS["SearchInKorean"], variables))

    def series_of_country(self, *, input: SeriesInput, as_of: Optional[str] = None, lang: Optional[Lang] = None) -> SeriesOfCountry:
        """How did Korea's procurement as a share of government expenditure develop, and where are gaps?"""
        given = {"input": input, "asOf": as_of, "lang": lang}
        variables = {key: value for key, value in given.items() if value is not None}
        return read_answer(SeriesOfCountry, self.ask(DOCUMENTS["SeriesOfCountry"], variables))

    def systems_with_function(self, *, functions: list[str], lang: Optional[Lang] = None) -> SystemsWithFunction:
        """Which national systems take bids electronically and also run electronic auctions?"""
        given = {"functions": functions, "lang": lang}
        variables = {key: value for key, value in given.items() if value is not None}
        return read_answer(SystemsWithFunction, self.ask(DOCUMENTS["SystemsWithFunction"], variables))

    def two_editions_of_one_figure(self, *, areas: list[str], year: str, edition: str) -> TwoEditionsOfOneFigure:
        """Do two editions of the same publication print the same figure? Both, beside each other."""
        given = {"areas": areas, "year": year, "edition": edition}
        variables = {key: value for key, value in given.items() if value is not None}
        return read_answer(TwoEditionsOfOneFigure, self.ask(DOCUMENTS["TwoEditionsOfOneFigure"], variables))
