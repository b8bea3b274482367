import type { IncomingMessage } from 'node:http';
import { isJson, isPreflighted, isShortAccept } from '../questionKey.ts';

/** Longer bodies come in many pieces, and fastify reads them as well as anyone. */
const LONGEST_BODY = 16 * 1024;

/** Heads that ask for more than an answer, or say that the body is another than its bytes. */
const UNUSUAL = ['transfer-encoding', 'content-encoding', 'expect', 'upgrade'];

/** Bytes of the body of a request that may have been answered before; nothing for any other, which is left alone. */
export function bodyBytes({ method, url = '', headers }: IncomingMessage): number | undefined {
  if (!isShortAccept(headers) || UNUSUAL.some((name) => headers[name] !== undefined)) return undefined;
  const length = headers['content-length'];
  if (method === 'GET') return url.startsWith('/graphql?') && length === undefined && headers['content-type'] === undefined ? 0 : undefined;
  if (method !== 'POST' || url !== '/graphql' || !isJson(headers)) return undefined;
  const bytes = Number(length);
  return bytes > 0 && bytes <= LONGEST_BODY ? bytes : undefined;
}

/** All of a request that its answer rests on beside the release, byte by byte: no head can hold the line ends between its parts. */
export function exactRequest({ method, url, headers }: IncomingMessage, body: Buffer | undefined): string {
  const accept = headers.accept ?? '\n';
  return body ? `${method}\n${accept}\n${headers['content-type']}\n${body.toString('latin1')}` : `${method}\n${accept}\n${isPreflighted(headers)}\n${url}`;
}
