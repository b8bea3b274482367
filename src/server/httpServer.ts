import { createServer, type RequestListener, type Server } from 'node:http';

/** Whoever sends slowly holds a socket for no longer than this: five seconds for the heads, thirty for the whole request. */
const SLOW_CLIENTS = { headersTimeout: 5000, requestTimeout: 30_000, keepAliveTimeout: 30_000, connectionsCheckingInterval: 1000, maxHeaderSize: 16 * 1024 };

/** Whoever does not read what was sent. */
const NOTHING_MOVES_MS = 120_000;

/** A server that no client can hold up for long. */
export function httpServer(listener: RequestListener): Server {
  return createServer(SLOW_CLIENTS, listener).setTimeout(NOTHING_MOVES_MS);
}
