#' A client of the atlas at an address
#'
#' @param url Address of the server, by default that of the option procurementatlas.url.
#' @param timeout Seconds after which a request is given up.
#' @return What the other functions take as client.
#' @export
atlas_client <- function(url = getOption("procurementatlas.url", "http://127.0.0.1:4000"), timeout = 60) {
  if (!grepl("^https?://", url)) stop(sprintf("\"%s\" is not an address; write for example \"http://127.0.0.1:4000\".", url), call. = FALSE)
  structure(list(url = sub("/+$", "", url), timeout = timeout), class = "atlas_client")
}

# An answer of the server, whatever its status; what it finds wrong is an R error with its code.
atlas_perform <- function(client, request, simplify = TRUE) {
  request <- httr2::req_timeout(request, client$timeout)
  request <- httr2::req_headers(request, accept = "application/json")
  request <- httr2::req_error(request, is_error = function(response) FALSE)
  response <- httr2::req_perform(request)
  answer <- jsonlite::fromJSON(httr2::resp_body_string(response), simplifyVector = simplify, simplifyMatrix = FALSE, flatten = FALSE)
  if (!is.null(answer$errors)) {
    first <- if (is.data.frame(answer$errors)) lapply(answer$errors, function(column) if (is.data.frame(column)) column[1, , drop = FALSE] else column[[1]]) else answer$errors[[1]]
    stop(sprintf("%s: %s", first$extensions$code, first$message), call. = FALSE)
  }
  answer
}

#' Ask any GraphQL
#'
#' @param client A client made by atlas_client().
#' @param document The GraphQL document.
#' @param variables Named list; NULL ones are left out. A single value stands for a list of one.
#' @return The data of the answer; lists of objects are data frames.
#' @export
atlas_ask <- function(client, document, variables = list()) {
  variables <- Filter(Negate(is.null), variables)
  body <- list(query = document, variables = if (length(variables) == 0) structure(list(), names = character()) else variables)
  request <- httr2::req_body_json(httr2::request(paste0(client$url, "/graphql")), body, auto_unbox = TRUE, digits = NA)
  atlas_perform(client, request)$data
}

#' A question as a data frame
#'
#' @param client A client made by atlas_client().
#' @param question A permalink, or the name of an example operation such as "RankCountries".
#' @param variables Variables of an example operation; those of its file unless given.
#' @return A data frame with a row for each cell; title, citation, release, permalink and hash stand in its attribute "meta".
#' @export
atlas_table <- function(client, question, variables = NULL) {
  question <- sub("^https?://[^/]+", "", question)
  path <- if (startsWith(question, "/")) question else paste0("/q/", question)
  request <- httr2::request(paste0(client$url, path, ".json"))
  if (!is.null(variables)) request <- httr2::req_url_query(request, variables = as.character(jsonlite::toJSON(variables, auto_unbox = TRUE, digits = NA)))
  answer <- atlas_perform(client, request)
  rows <- as.data.frame(answer$rows)
  attr(rows, "meta") <- answer$meta
  rows
}

#' Whether a permalink still gives the answer with a hash
#'
#' @param client A client made by atlas_client().
#' @param permalink Permalink of the answer.
#' @param result_hash Hash that was given with it.
#' @return TRUE or FALSE.
#' @export
atlas_verify <- function(client, permalink, result_hash) {
  document <- "query ($permalink: String!, $resultHash: String!) { verify(permalink: $permalink, resultHash: $resultHash) { same } }"
  isTRUE(atlas_ask(client, document, list(permalink = permalink, resultHash = result_hash))$verify$same)
}
