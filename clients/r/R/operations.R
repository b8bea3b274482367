# Written by "npm run clients" from schema/schema.graphql and schema/operations; not to be changed by hand.

#' What is the median of ASEAN and of the OECD since 2007, in constant PPP dollars per head, and how much of each group does it cover?
#'
#' @param input AggregateInput.
#' @param as_of ReleaseId, may be left out.
#' @param lang Lang, may be left out.
#' @param client A client made by atlas_client().
#' @return The answer as a list; rows are data frames.
#' @export
aggregate_groups <- function(input, as_of = NULL, lang = NULL, client = atlas_client()) {
  document <- "query AggregateGroups($input: AggregateInput!, $asOf: ReleaseId, $lang: Lang! = EN) {
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
}"
  atlas_ask(client, document, list(input = input, asOf = as_of, lang = lang))
}

#' Which steps of procurement do the systems of ASEAN cover? A step that is not listed is not stated, never "no".
#'
#' @param groups List of String.
#' @param lang Lang, may be left out.
#' @param client A client made by atlas_client().
#' @return The answer as a list; rows are data frames.
#' @export
asean_system_functions <- function(groups, lang = NULL, client = atlas_client()) {
  document <- "query AseanSystemFunctions($groups: [String!]!, $lang: Lang! = EN) {
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
}"
  atlas_ask(client, document, list(groups = groups, lang = lang))
}

#' How good is e-procurement in the World Bank's B-READY, in countries of each income group?
#'
#' @param indicator String.
#' @param lang Lang, may be left out.
#' @param client A client made by atlas_client().
#' @return The answer as a list; rows are data frames.
#' @export
bready_eprocurement_by_income <- function(indicator, lang = NULL, client = atlas_client()) {
  document <- "query BreadyEprocurementByIncome($indicator: String!, $lang: Lang! = EN) {
  indicator(code: $indicator) {
    name(lang: $lang)
    definition(lang: $lang)
    unit(lang: $lang)
    betterWhen
  }
  high: observations(
    filter: {indicators: [$indicator], incomeGroups: [\"HIC\"]}
    orderBy: {field: VALUE, direction: DESC}
    first: 100
  ) {
    ...Points
  }
  upperMiddle: observations(
    filter: {indicators: [$indicator], incomeGroups: [\"UMC\"]}
    orderBy: {field: VALUE, direction: DESC}
    first: 100
  ) {
    ...Points
  }
  lowerMiddle: observations(
    filter: {indicators: [$indicator], incomeGroups: [\"LMC\"]}
    orderBy: {field: VALUE, direction: DESC}
    first: 100
  ) {
    ...Points
  }
  low: observations(
    filter: {indicators: [$indicator], incomeGroups: [\"LIC\"]}
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
}"
  atlas_ask(client, document, list(indicator = indicator, lang = lang))
}

#' How does Viet Nam compare with Korea since 2007, in constant PPP dollars per head? Each cell has a value with its factors, or a reason.
#'
#' @param input CompareInput.
#' @param as_of ReleaseId, may be left out.
#' @param lang Lang, may be left out.
#' @param client A client made by atlas_client().
#' @return The answer as a list; rows are data frames.
#' @export
compare_over_time <- function(input, as_of = NULL, lang = NULL, client = atlas_client()) {
  document <- "query CompareOverTime($input: CompareInput!, $asOf: ReleaseId, $lang: Lang! = EN) {
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
}"
  atlas_ask(client, document, list(input = input, asOf = as_of, lang = lang))
}

#' On what do the sources about the systems of a country contradict each other?
#'
#' @param countries List of String.
#' @param lang Lang, may be left out.
#' @param client A client made by atlas_client().
#' @return The answer as a list; rows are data frames.
#' @export
conflicting_claims <- function(countries, lang = NULL, client = atlas_client()) {
  document <- "query ConflictingClaims($countries: [String!]!, $lang: Lang! = EN) {
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
}"
  atlas_ask(client, document, list(countries = countries, lang = lang))
}

#' What has Korea agreed, shown and exported in procurement, newest first?
#'
#' @param first Int, may be left out.
#' @param after String, may be left out.
#' @param lang Lang, may be left out.
#' @param client A client made by atlas_client().
#' @return The answer as a list; rows are data frames.
#' @export
cooperation_over_time <- function(first = NULL, after = NULL, lang = NULL, client = atlas_client()) {
  document <- "query CooperationOverTime($first: Int! = 30, $after: String, $lang: Lang! = EN) {
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
}"
  atlas_ask(client, document, list(first = first, after = after, lang = lang))
}

#' Do countries with better e-procurement in Doing Business also need less time to contract, and for how many pairs is that known?
#'
#' @param input CorrelationInput.
#' @param as_of ReleaseId, may be left out.
#' @param lang Lang, may be left out.
#' @param client A client made by atlas_client().
#' @return The answer as a list; rows are data frames.
#' @export
correlate_indicators <- function(input, as_of = NULL, lang = NULL, client = atlas_client()) {
  document <- "query CorrelateIndicators($input: CorrelationInput!, $asOf: ReleaseId, $lang: Lang! = EN) {
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
}"
  atlas_ask(client, document, list(input = input, asOf = as_of, lang = lang))
}

#' Which e-procurement systems do the countries of the world have, and which publish open contracting data?
#'
#' @param first Int.
#' @param after String, may be left out.
#' @param lang Lang, may be left out.
#' @param client A client made by atlas_client().
#' @return The answer as a list; rows are data frames.
#' @export
countries_with_systems <- function(first, after = NULL, lang = NULL, client = atlas_client()) {
  document <- "query CountriesWithSystems($first: Int!, $after: String, $lang: Lang! = EN) {
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
}"
  atlas_ask(client, document, list(first = first, after = after, lang = lang))
}

#' How does one country buy? Its systems, policies, agencies, open data and newest figures.
#'
#' @param code String.
#' @param lang Lang, may be left out.
#' @param indicators List of String.
#' @param client A client made by atlas_client().
#' @return The answer as a list; rows are data frames.
#' @export
country_profile <- function(code, indicators, lang = NULL, client = atlas_client()) {
  document <- "query CountryProfile($code: String!, $lang: Lang! = EN, $indicators: [String!]!) {
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
}"
  atlas_ask(client, document, list(code = code, lang = lang, indicators = indicators))
}

#' Which datasets does the atlas hold, in which editions, and under what licence?
#'
#' @param lang Lang, may be left out.
#' @param client A client made by atlas_client().
#' @return The answer as a list; rows are data frames.
#' @export
datasets_and_licences <- function(lang = NULL, client = atlas_client()) {
  document <- "query DatasetsAndLicences($lang: Lang! = EN) {
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
}"
  atlas_ask(client, document, list(lang = lang))
}

#' How long does contracting with the government take by Doing Business 2020, and what warning goes with it?
#'
#' @param areas List of String.
#' @param indicators List of String.
#' @param lang Lang, may be left out.
#' @param client A client made by atlas_client().
#' @return The answer as a list; rows are data frames.
#' @export
doing_business_contracting <- function(areas, indicators, lang = NULL, client = atlas_client()) {
  document <- "query DoingBusinessContracting($areas: [String!]!, $indicators: [String!]!, $lang: Lang! = EN) {
  observations(
    filter: {datasets: [\"doing-business-contracting\"], areas: $areas, indicators: $indicators}
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
}"
  atlas_ask(client, document, list(areas = areas, indicators = indicators, lang = lang))
}

#' What did the atlas answer at an earlier release?
#'
#' @param release ReleaseId.
#' @param areas List of String.
#' @param indicators List of String.
#' @param client A client made by atlas_client().
#' @return The answer as a list; rows are data frames.
#' @export
figure_as_of_release <- function(release, areas, indicators, client = atlas_client()) {
  document <- "query FigureAsOfRelease($release: ReleaseId!, $areas: [String!]!, $indicators: [String!]!) {
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
}"
  atlas_ask(client, document, list(release = release, areas = areas, indicators = indicators))
}

#' How large are government, economy and population of a few countries, to set procurement in proportion?
#'
#' @param codes List of String.
#' @param indicators List of String.
#' @param from Period, may be left out.
#' @param to Period, may be left out.
#' @param lang Lang, may be left out.
#' @param client A client made by atlas_client().
#' @return The answer as a list; rows are data frames.
#' @export
government_expenditure_context <- function(codes, indicators, from = NULL, to = NULL, lang = NULL, client = atlas_client()) {
  document <- "query GovernmentExpenditureContext($codes: [String!]!, $indicators: [String!]!, $from: Period, $to: Period, $lang: Lang! = EN) {
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
}"
  atlas_ask(client, document, list(codes = codes, indicators = indicators, from = from, to = to, lang = lang))
}

#' Which countries belonged to a group at a given time?
#'
#' @param code String.
#' @param at Period, may be left out.
#' @param lang Lang, may be left out.
#' @param client A client made by atlas_client().
#' @return The answer as a list; rows are data frames.
#' @export
group_members <- function(code, at = NULL, lang = NULL, client = atlas_client()) {
  document <- "query GroupMembers($code: String!, $at: Period, $lang: Lang! = EN) {
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
}"
  atlas_ask(client, document, list(code = code, at = at, lang = lang))
}

#' What exactly does an indicator count, and in which datasets and how often is it given?
#'
#' @param codes List of String.
#' @param lang Lang, may be left out.
#' @param client A client made by atlas_client().
#' @return The answer as a list; rows are data frames.
#' @export
indicator_definition <- function(codes, lang = NULL, client = atlas_client()) {
  document <- "query IndicatorDefinition($codes: [String!]!, $lang: Lang! = EN) {
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
}"
  atlas_ask(client, document, list(codes = codes, lang = lang))
}

#' What is Innovation Procurement in Korea, and how much do public bodies buy that way?
#'
#' @param code String.
#' @param lang Lang, may be left out.
#' @param client A client made by atlas_client().
#' @return The answer as a list; rows are data frames.
#' @export
innovation_procurement <- function(code, lang = NULL, client = atlas_client()) {
  document <- "query InnovationProcurement($code: String!, $lang: Lang! = EN) {
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
}"
  atlas_ask(client, document, list(code = code, lang = lang))
}

#' Which countries took their e-procurement system from Korea, and what became of those systems?
#'
#' @param code String.
#' @param lang Lang, may be left out.
#' @param client A client made by atlas_client().
#' @return The answer as a list; rows are data frames.
#' @export
koneps_family <- function(code, lang = NULL, client = atlas_client()) {
  document <- "query KonepsFamily($code: String!, $lang: Lang! = EN) {
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
}"
  atlas_ask(client, document, list(code = code, lang = lang))
}

#' What are the newest figures of the countries of one group?
#'
#' @param groups List of String, may be left out.
#' @param indicators List of String.
#' @param first Int, may be left out.
#' @param lang Lang, may be left out.
#' @param client A client made by atlas_client().
#' @return The answer as a list; rows are data frames.
#' @export
latest_of_peer_group <- function(indicators, groups = NULL, first = NULL, lang = NULL, client = atlas_client()) {
  document <- "query LatestOfPeerGroup($groups: [String!], $indicators: [String!]!, $first: Int! = 100, $lang: Lang! = EN) {
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
}"
  atlas_ask(client, document, list(groups = groups, indicators = indicators, first = first, lang = lang))
}

#' Which figures does an edition not have, and why?
#'
#' @param edition String.
#' @param indicators List of String, may be left out.
#' @param client A client made by atlas_client().
#' @return The answer as a list; rows are data frames.
#' @export
missing_figures <- function(edition, indicators = NULL, client = atlas_client()) {
  document <- "query MissingFigures($edition: String!, $indicators: [String!]) {
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
}"
  atlas_ask(client, document, list(edition = edition, indicators = indicators))
}

#' What figures does a country publish by its own definitions, and where do its series break?
#'
#' @param areas List of String.
#' @param indicators List of String.
#' @param lang Lang, may be left out.
#' @param client A client made by atlas_client().
#' @return The answer as a list; rows are data frames.
#' @export
national_figures <- function(areas, indicators, lang = NULL, client = atlas_client()) {
  document <- "query NationalFigures($areas: [String!]!, $indicators: [String!]!, $lang: Lang! = EN) {
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
}"
  atlas_ask(client, document, list(areas = areas, indicators = indicators, lang = lang))
}

#' When was Next-Generation KONEPS planned to open, when did it open, and what do sources say of it?
#'
#' @param code String.
#' @param lang Lang, may be left out.
#' @param client A client made by atlas_client().
#' @return The answer as a list; rows are data frames.
#' @export
next_generation_koneps <- function(code, lang = NULL, client = atlas_client()) {
  document <- "query NextGenerationKoneps($code: String!, $lang: Lang! = EN) {
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
}"
  atlas_ask(client, document, list(code = code, lang = lang))
}

#' Where exactly does each figure come from? Publisher, licence, file, its hash and the row in it.
#'
#' @param filter ObservationFilter.
#' @param order_by ObservationOrder, may be left out.
#' @param first Int, may be left out.
#' @param after String, may be left out.
#' @param lang Lang, may be left out.
#' @param client A client made by atlas_client().
#' @return The answer as a list; rows are data frames.
#' @export
observations_with_origin <- function(filter, order_by = NULL, first = NULL, after = NULL, lang = NULL, client = atlas_client()) {
  document <- "query ObservationsWithOrigin($filter: ObservationFilter!, $orderBy: ObservationOrder, $first: Int = 50, $after: String, $lang: Lang! = EN) {
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
}"
  atlas_ask(client, document, list(filter = filter, orderBy = order_by, first = first, after = after, lang = lang))
}

#' Who in Asia and the Pacific publishes contracting data after the Open Contracting Data Standard?
#'
#' @param regions List of String.
#' @param lang Lang, may be left out.
#' @param client A client made by atlas_client().
#' @return The answer as a list; rows are data frames.
#' @export
ocds_publishers_in_asia_pacific <- function(regions, lang = NULL, client = atlas_client()) {
  document <- "query OcdsPublishersInAsiaPacific($regions: [String!]!, $lang: Lang! = EN) {
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
}"
  atlas_ask(client, document, list(regions = regions, lang = lang))
}

#' How large is public procurement in OECD countries, as a share of GDP, year by year and edition by edition?
#'
#' @param areas List of String.
#' @param from Period, may be left out.
#' @param to Period, may be left out.
#' @param lang Lang, may be left out.
#' @param client A client made by atlas_client().
#' @return The answer as a list; rows are data frames.
#' @export
oecd_procurement_share_of_gdp <- function(areas, from = NULL, to = NULL, lang = NULL, client = atlas_client()) {
  document <- "query OecdProcurementShareOfGdp($areas: [String!]!, $from: Period, $to: Period, $lang: Lang! = EN) {
  observations(
    filter: {indicators: [\"OECD_GG_PROCUREMENT_GDP\"], areas: $areas, periods: {from: $from, to: $to}, hasValue: true}
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
}"
  atlas_ask(client, document, list(areas = areas, from = from, to = to, lang = lang))
}

#' Which procurement policies has a country, how do they hang together, and what figures are there of them?
#'
#' @param countries List of String.
#' @param kinds List of String, may be left out.
#' @param lang Lang, may be left out.
#' @param client A client made by atlas_client().
#' @return The answer as a list; rows are data frames.
#' @export
policies_of_country <- function(countries, kinds = NULL, lang = NULL, client = atlas_client()) {
  document <- "query PoliciesOfCountry($countries: [String!]!, $kinds: [String!], $lang: Lang! = EN) {
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
}"
  atlas_ask(client, document, list(countries = countries, kinds = kinds, lang = lang))
}

#' What was presented to the diplomats of Asia and the Pacific in Seoul on 7 September 2023? In Korean and English.
#'
#' @param id ID.
#' @param client A client made by atlas_client().
#' @return The answer as a list; rows are data frames.
#' @export
policy_session <- function(id, client = atlas_client()) {
  document <- "query PolicySession($id: ID!) {
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
}"
  atlas_ask(client, document, list(id = id))
}

#' Since when does the e-procurement portal that a country uses today exist?
#'
#' @param regions List of String.
#' @param lang Lang, may be left out.
#' @param client A client made by atlas_client().
#' @return The answer as a list; rows are data frames.
#' @export
portal_launch_years <- function(regions, lang = NULL, client = atlas_client()) {
  document <- "query PortalLaunchYears($regions: [String!]!, $lang: Lang! = EN) {
  observations(
    filter: {indicators: [\"GTMI_EPROC_PORTAL_LAUNCH_YEAR\"], regions: $regions}
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
}"
  atlas_ask(client, document, list(regions = regions, lang = lang))
}

#' On which functions of government is procurement spent, for example health or defence?
#'
#' @param areas List of String.
#' @param year Period.
#' @param lang Lang, may be left out.
#' @param client A client made by atlas_client().
#' @return The answer as a list; rows are data frames.
#' @export
procurement_by_function <- function(areas, year, lang = NULL, client = atlas_client()) {
  document <- "query ProcurementByFunction($areas: [String!]!, $year: Period!, $lang: Lang! = EN) {
  observations(
    filter: {indicators: [\"OECD_GG_PROCUREMENT_BY_FUNCTION\"], areas: $areas, periods: {from: $year, to: $year}}
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
}"
  atlas_ask(client, document, list(areas = areas, year = year, lang = lang))
}

#' Who ranks where in the OECD by procurement as a share of GDP in 2017, and who has no rank and why?
#'
#' @param input RankingInput.
#' @param as_of ReleaseId, may be left out.
#' @param lang Lang, may be left out.
#' @param client A client made by atlas_client().
#' @return The answer as a list; rows are data frames.
#' @export
rank_countries <- function(input, as_of = NULL, lang = NULL, client = atlas_client()) {
  document <- "query RankCountries($input: RankingInput!, $asOf: ReleaseId, $lang: Lang! = EN) {
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
}"
  atlas_ask(client, document, list(input = input, asOf = as_of, lang = lang))
}

#' Which editions make up a release, how many figures do they hold, and which of them were retracted?
#'
#' @param release ReleaseId.
#' @param lang Lang, may be left out.
#' @param client A client made by atlas_client().
#' @return The answer as a list; rows are data frames.
#' @export
release_editions <- function(release, lang = NULL, client = atlas_client()) {
  document <- "query ReleaseEditions($release: ReleaseId!, $lang: Lang! = EN) {
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
}"
  atlas_ask(client, document, list(release = release, lang = lang))
}

#' Which releases of the atlas are there, and what does each of them hold?
#'
#' @param first Int, may be left out.
#' @param lang Lang, may be left out.
#' @param client A client made by atlas_client().
#' @return The answer as a list; rows are data frames.
#' @export
releases <- function(first = NULL, lang = NULL, client = atlas_client()) {
  document <- "query Releases($first: Int! = 10, $lang: Lang! = EN) {
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
}"
  atlas_ask(client, document, list(first = first, lang = lang))
}

#' What does the atlas know of a word, in Korean or in English?
#'
#' @param text String.
#' @param kinds List of SearchKind, may be left out.
#' @param first Int, may be left out.
#' @param client A client made by atlas_client().
#' @return The answer as a list; rows are data frames.
#' @export
search_in_korean <- function(text, kinds = NULL, first = NULL, client = atlas_client()) {
  document <- "query SearchInKorean($text: String!, $kinds: [SearchKind!], $first: Int = 20) {
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
}"
  atlas_ask(client, document, list(text = text, kinds = kinds, first = first))
}

#' How did Korea's procurement as a share of government expenditure develop, and where are gaps?
#'
#' @param input SeriesInput.
#' @param as_of ReleaseId, may be left out.
#' @param lang Lang, may be left out.
#' @param client A client made by atlas_client().
#' @return The answer as a list; rows are data frames.
#' @export
series_of_country <- function(input, as_of = NULL, lang = NULL, client = atlas_client()) {
  document <- "query SeriesOfCountry($input: SeriesInput!, $asOf: ReleaseId, $lang: Lang! = EN) {
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
}"
  atlas_ask(client, document, list(input = input, asOf = as_of, lang = lang))
}

#' Which national systems take bids electronically and also run electronic auctions?
#'
#' @param functions List of String.
#' @param lang Lang, may be left out.
#' @param client A client made by atlas_client().
#' @return The answer as a list; rows are data frames.
#' @export
systems_with_function <- function(functions, lang = NULL, client = atlas_client()) {
  document <- "query SystemsWithFunction($functions: [String!]!, $lang: Lang! = EN) {
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
}"
  atlas_ask(client, document, list(functions = functions, lang = lang))
}

#' Do two editions of the same publication print the same figure? Both, beside each other.
#'
#' @param areas List of String.
#' @param year Period.
#' @param edition String.
#' @param client A client made by atlas_client().
#' @return The answer as a list; rows are data frames.
#' @export
two_editions_of_one_figure <- function(areas, year, edition, client = atlas_client()) {
  document <- "query TwoEditionsOfOneFigure($areas: [String!]!, $year: Period!, $edition: String!) {
  observations(
    filter: {indicators: [\"OECD_GG_PROCUREMENT_GDP\"], areas: $areas, editions: [$edition], periods: {from: $year, to: $year}}
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
}"
  atlas_ask(client, document, list(areas = areas, year = year, edition = edition))
}
