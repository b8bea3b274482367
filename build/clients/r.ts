import type { ClientModel, ClientOperation } from './model.ts';
import { NOTICE, snake } from './words.ts';

const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
const documented = (text: string): string => text.replaceAll('%', '\\%').replaceAll('{', '\\{').replaceAll('}', '\\}');

/** One function for each question; variables that are not given are left out, so that the schema's own defaults hold. */
export function rOperations({ operations }: ClientModel): string {
  return [`# ${NOTICE}`, ...operations.map(functionOf)].join('\n\n') + '\n';
}

function functionOf({ name, question, document, variables }: ClientOperation): string {
  const ordered = variables.toSorted((a, b) => Number(b.required) - Number(a.required));
  const parameters = [...ordered.map((each) => (each.required ? snake(each.name) : `${snake(each.name)} = NULL`)), 'client = atlas_client()'].join(', ');
  const given = variables.map((each) => `${each.name} = ${snake(each.name)}`).join(', ');
  const docs = [
    `#' ${documented(question)}`,
    "#'",
    ...variables.map((each) => `#' @param ${snake(each.name)} ${each.list ? 'List of ' : ''}${each.type}${each.required ? '' : ', may be left out'}.`),
    "#' @param client A client made by atlas_client().",
    "#' @return The answer as a list; rows are data frames.",
    "#' @export",
  ];
  return `${docs.join('\n')}\n${snake(name)} <- function(${parameters}) {\n  document <- ${quoted(document)}\n  atlas_ask(client, document, list(${given}))\n}`;
}

/** Everything that a user of the package may call. */
export function rNamespace({ operations }: ClientModel): string {
  const names = ['atlas_ask', 'atlas_client', 'atlas_table', 'atlas_verify', ...operations.map(({ name }) => snake(name))].toSorted();
  return [`# ${NOTICE}`, ...names.map((name) => `export(${name})`)].join('\n') + '\n';
}
