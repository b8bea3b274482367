import type { FastifyRequest } from 'fastify';

type Parameters = Readonly<Record<string, unknown>>;

/** Parameters of an address that say as much without a value as one that is not there. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['operationName', 'variables', 'extensions']);

/** GraphQL over HTTP: a parameter without a value, or with null, is one that was left out. */
export function withoutEmpty(query: Parameters): Parameters {
  const isEmpty = (name: string, value: unknown): boolean => MAY_BE_EMPTY.has(name) && (value === '' || (value === 'null' && name !== 'operationName'));
  return Object.fromEntries(Object.entries(query).filter(([name, value]) => !isEmpty(name, value)));
}

/** Where a person who opened the address of the API in a browser is sent, the question included; nothing for programs. */
export function playgroundFor({ method, headers, query }: FastifyRequest): string | undefined {
  const { accept = '' } = headers;
  if (method !== 'GET' || !/\btext\/html\b/.test(accept) || /\bjson\b/.test(accept)) return undefined;
  const asked = Object.entries(query as Parameters).flatMap(([name, value]): [string, string][] => (typeof value === 'string' && (name === 'query' || name === 'variables') ? [[name, value]] : []));
  return asked.length > 0 ? `/playground?${new URLSearchParams(asked).toString()}` : '/playground';
}
