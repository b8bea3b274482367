import { createServer, type IncomingMessage, type RequestListener, type Server, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { wordedError } from './errors.ts';

/** Whoever sends slowly holds a socket for no longer than this: five seconds for the heads, thirty for the whole request. */
const SLOW_CLIENTS = { headersTimeout: 5000, requestTimeout: 30_000, keepAliveTimeout: 30_000, connectionsCheckingInterval: 1000, maxHeaderSize: 16 * 1024 };

/** Whoever does not read what was sent. */
const NOTHING_MOVES_MS = 120_000;

/** A server that no client can hold up for long. */
export function httpServer(listener: RequestListener): Server {
  return createServer(SLOW_CLIENTS, (request, response) => {
    if (hasTwoHosts(request)) refuseUnreadable(Object.assign(new Error('Two hosts'), { code: TWO_HOSTS }), request.socket);
    else listener(request, response);
  }).setTimeout(NOTHING_MOVES_MS);
}

const TWO_HOSTS = 'TWO_HOSTS';

/** Of two, a proxy in front may have taken the other one (RFC 9112, 3.2). */
function hasTwoHosts({ rawHeaders }: IncomingMessage): boolean {
  return rawHeaders.filter((head, i) => i % 2 === 0 && head.length === 4 && head.toLowerCase() === 'host').length > 1;
}

const UNREADABLE: Readonly<Record<string, readonly [status: number, message: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not come to its end in time.'],
  HPE_HEADER_OVERFLOW: [431, `The heads of a request may take ${SLOW_CLIENTS.maxHeaderSize} bytes.`],
  [TWO_HOSTS]: [400, 'A request names one host.'],
};

/** What is no HTTP is refused in the form of every other error, and its connection with it: where the next request begins is not known. */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const [status, message] = UNREADABLE[error.code ?? ''] ?? [400, 'The request is not HTTP that can be read.'];
  const body = JSON.stringify(wordedError('BAD_REQUEST', message));
  const heads = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, 'content-type: application/json; charset=utf-8', 'x-content-type-options: nosniff', `content-length: ${Buffer.byteLength(body)}`, 'connection: close'];
  if (socket.writable) socket.write(`${heads.join('\r\n')}\r\n\r\n${body}`);
  socket.destroy(error);
}
