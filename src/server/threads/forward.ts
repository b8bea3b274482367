import type { FastifyReply, FastifyRequest } from 'fastify';
import { plainHeads } from '../plainHeads.ts';
import type { ThreadAnswer } from './job.ts';
import type { ThreadRequest } from './messages.ts';
import type { ThreadPool } from './threadPool.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answered on a thread; long where it may hold one for seconds. */
    readonly thread?: 'SHORT' | 'LONG';
  }
  interface FastifyRequest {
    /** The body of a JSON request as it came. */
    bodyText: string | undefined;
  }
}

/** Heads that belong to one connection and not to what is asked. */
const OF_CONNECTION: ReadonlySet<string> = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'upgrade', 'expect', 'te', 'trailer', 'date']);

export interface Forwarding {
  readonly pool: ThreadPool;
  /** The release that is answered from. */
  readonly release: number;
  readonly isLong: boolean;
  /** Heads that the thread is not to see. */
  readonly without?: string;
}

/** Has a thread answer a request; when the asker goes away it need not. */
export async function askThread(request: FastifyRequest, reply: FastifyReply, { pool, release, isLong, without }: Forwarding): Promise<ThreadAnswer> {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  return pool.ask({ request: toThread(request, release, without), isLong, signal: gone.signal });
}

/** Sends what a thread answered as it comes. */
export function sendAnswer(reply: FastifyReply, { status, headers, body }: ThreadAnswer): FastifyReply {
  for (const [name, value] of Object.entries(headers)) if (!OF_CONNECTION.has(name) || name === 'content-length') void reply.header(name, value);
  return reply.code(status).send(body);
}

function toThread(request: FastifyRequest, release: number, without: string | undefined): ThreadRequest {
  const headers = Object.fromEntries(Object.entries(plainHeads(request.headers)).filter(([name]) => !OF_CONNECTION.has(name) && name !== without));
  return { method: request.method, url: request.url, headers, body: request.bodyText, release };
}
