import type { IncomingHttpHeaders } from 'node:http';

/** A request to /graphql, whoever read it. */
export interface AskedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly query: unknown;
  readonly body: unknown;
}

/** A request to /graphql that has the form which an answer may be kept for. */
export interface Question {
  readonly query: string;
  /** Everything beside the release that the answer depends on. */
  readonly key: string;
}

const LONGEST_ACCEPT = 300;

export const isShortAccept = ({ accept }: IncomingHttpHeaders): boolean => (accept?.length ?? 0) <= LONGEST_ACCEPT;

/** Headers that Apollo takes as a sign that a browser did not send the request on its own; without one a GET is refused. */
export const isPreflighted = (heads: IncomingHttpHeaders): boolean => Boolean(heads['apollo-require-preflight'] || heads['x-apollo-operation-name']);

export const isJson = (heads: IncomingHttpHeaders): boolean => /^application\/json(;|$)/.test(heads['content-type'] ?? '');

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** The address is taken as it was sent: two addresses that one reader takes for the same may be two questions to another. */
function ofGet(request: AskedRequest): Question | undefined {
  const { query } = request.query as Record<string, unknown>;
  if (!isText(query) || !isPreflighted(request.headers) || request.headers['content-type'] !== undefined) return undefined;
  return { query, key: `GET ${JSON.stringify([request.url, request.headers.accept])}` };
}

function ofPost(request: AskedRequest): Question | undefined {
  const { body, headers } = request;
  if (!isJson(headers) || request.url.includes('?')) return undefined;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  const { query, variables, operationName, extensions } = body as Record<string, unknown>;
  if (extensions != null || !isText(query)) return undefined;
  const asked = exactJson({ query, operationName, variables, accept: headers.accept });
  return asked === undefined ? undefined : { query, key: `POST ${asked}` };
}

/** JSON that two values share only where they are alike; nothing for numbers that JSON would write as null (1e999). */
function exactJson(value: object): string | undefined {
  const text = JSON.stringify(value);
  // Looking at each value takes several times as long as writing them all.
  return text.includes('null') && holdsEndless(value) ? undefined : text;
}

function holdsEndless(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsEndless);
}

/** The question of a request, or nothing where it has an unusual form: such a one is answered by Apollo each time. */
export function questionOf(request: AskedRequest): Question | undefined {
  if (!isShortAccept(request.headers)) return undefined;
  return request.method === 'GET' ? ofGet(request) : ofPost(request);
}
