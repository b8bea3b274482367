import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyRequest } from 'fastify';

type Parameters = Readonly<Record<string, unknown>>;

/** Parameters of an address that say as much without a value as one that is not there. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['operationName', 'variables', 'extensions']);

/** GraphQL over HTTP: a parameter without a value, or with null, is one that was left out. */
export function withoutEmpty(query: Parameters): Parameters {
  const isEmpty = (name: string, value: unknown): boolean => MAY_BE_EMPTY.has(name) && (value === '' || (value === 'null' && name !== 'operationName'));
  return Object.fromEntries(Object.entries(query).filter(([name, value]) => !isEmpty(name, value)));
}

/** True of who opens an address in a browser: only a person is sent a page that nobody asked for by its type. */
export function isForPerson({ method, headers: { accept = '' } }: FastifyRequest): boolean {
  return method === 'GET' && /\btext\/html\b/.test(accept) && !/\bjson\b/.test(accept);
}

/** Where a person who opened the address of the API in a browser is sent, the question included; nothing for programs. */
export function playgroundFor(request: FastifyRequest): string | undefined {
  if (!isForPerson(request)) return undefined;
  const asked = Object.entries(request.query as Parameters).flatMap(([name, value]): [string, string][] => (typeof value === 'string' && (name === 'query' || name === 'variables') ? [[name, value]] : []));
  return asked.length > 0 ? `/playground?${new URLSearchParams(asked).toString()}` : '/playground';
}

const BY_ACCEPT = 'accept';

/**
 * Lets a GET through that names the media type of GraphQL's answers, as clients do by themselves. No image, script or link of
 * a page makes a browser name it, and a page whose own script does so without asking first is told apart by the mode.
 */
export function trustAccept({ method, headers }: FastifyRequest): void {
  const { accept = '', 'sec-fetch-mode': mode = 'cors' } = headers;
  if (method === 'GET' && mode === 'cors' && accept.includes('application/graphql-response+json')) headers['apollo-require-preflight'] ??= BY_ACCEPT;
}

/** Heads that an answer rests on. */
export const variesWith = (heads: IncomingHttpHeaders): string => (heads['apollo-require-preflight'] === BY_ACCEPT ? 'accept, sec-fetch-mode' : 'accept');
