import type { Example } from './examples.ts';

/** What an address asks the playground to open. */
export interface Opened {
  query: string;
  variables: string;
}

// Proxies and chat programs cut addresses that are longer.
const longestAddress = 7500;

function prettyJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

function compactJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}

/** Reads `?query=&variables=`, or `?operation=&variables=` where operation is the name of an example. */
export function openedBy(search: string, examples: Example[]): Opened | null {
  const parameters = new URLSearchParams(search);
  const variables = parameters.get('variables');
  const query = parameters.get('query');
  if (query !== null) return { query, variables: prettyJson(variables ?? '') };
  const example = examples.find((each) => each.name === parameters.get('operation'));
  if (!example) return null;
  return { query: example.document, variables: variables === null ? example.variables : prettyJson(variables) };
}

/** The address that opens this operation again, or null where it would be too long. */
export function addressOf(path: string, { query, variables }: Opened, examples: Example[]): string | null {
  if (query.trim() === '') return path;
  const parameters = new URLSearchParams();
  const example = examples.find((each) => each.document === query);
  parameters.set(example ? 'operation' : 'query', example ? example.name : query);
  const given = compactJson(variables.trim());
  if (given !== compactJson(example?.variables ?? '')) parameters.set('variables', given);
  const address = `${path}?${parameters}`;
  return address.length > longestAddress ? null : address;
}
