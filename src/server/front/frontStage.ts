import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type AnswerCache, isKnown } from '../answerCache.ts';
import type { AnsweredRequests } from '../answered.ts';
import type { RateLimit } from '../rateLimit.ts';
import { bodyBytes, exactRequest } from './exactRequest.ts';
import type { Repeats, Sent, SentHeads } from './repeats.ts';

export interface FrontServices {
  readonly cache: AnswerCache;
  readonly repeats: Repeats;
  readonly limit: RateLimit | undefined;
  readonly answers: AnsweredRequests;
  readonly newestRelease: () => number;
  readonly nextId: () => string;
}

/**
 * Stands before fastify and answers what was answered before: the same request, byte by byte, is sent the heads and the
 * body that fastify sent for it. All else is handed on as though nobody had looked at it, whatever is wrong with it included.
 */
export class FrontStage {
  #services: FrontServices | undefined;
  readonly #asked = new WeakMap<IncomingMessage, string>();

  /** Until then, and when it is closed, everything is handed on. */
  open(services: FrontServices): void {
    this.#services = services;
  }

  close(): void {
    this.#services = undefined;
  }

  /** The listener of a server that hands on to `next`. */
  before(next: RequestListener): RequestListener {
    const withBody = (request: IncomingMessage, response: ServerResponse, bytes: number): void => {
      if (!this.#answersBody(request, response, bytes)) next(request, response);
    };
    return (request, response) => {
      const bytes = this.#services && bodyBytes(request);
      // The parser hands out the body right after the heads where they came together.
      if (bytes) process.nextTick(withBody, request, response, bytes);
      else if (bytes === undefined || !this.#answers(request, response)) next(request, response);
    };
  }

  /** Tells how `request` was answered with what is kept. */
  learn(request: IncomingMessage, sent: Sent): void {
    const asked = this.#asked.get(request);
    if (asked !== undefined) this.#services?.repeats.learn(asked, sent);
  }

  /** A body that is not whole yet is not waited for: fastify does that, with its limits. */
  #answersBody(request: IncomingMessage, response: ServerResponse, bytes: number): boolean {
    if (request.readableLength !== bytes) return false;
    const body = request.read() as Buffer;
    if (this.#answers(request, response, body)) {
      // What ends is what was read to its end.
      request.resume();
      return true;
    }
    request.unshift(body);
    return false;
  }

  #answers(request: IncomingMessage, response: ServerResponse, body?: Buffer): boolean {
    const began = performance.now();
    const services = this.#services;
    if (!services) return false;
    const asked = exactRequest(request, body);
    const found = find(request, asked, services);
    if (!found) {
      this.#asked.set(request, asked);
      return false;
    }
    const allowance = services.limit?.count(request);
    // Fastify words the refusal; that it counts the request again changes nothing once the limit is exceeded.
    if (allowance?.isExceeded) return false;
    services.cache.hits += 1;
    const { status, heads, operation, bytes } = found;
    response.writeHead(status, allowance ? [...heads, ...allowance.heads] : heads);
    response.end(bytes, () => services.answers.tell({ id: services.nextId(), method: request.method ?? '', route: '/graphql', operation, status, ms: performance.now() - began }));
    return true;
  }
}

interface Found {
  readonly status: number;
  readonly heads: SentHeads;
  readonly operation: string;
  readonly bytes: Buffer | undefined;
}

/** What is to be sent, where the answer is still the newest one, is still kept, and was sent with the same status before. */
function find({ headers }: IncomingMessage, asked: string, { repeats, cache, newestRelease }: FrontServices): Found | undefined {
  const repeat = repeats.find(asked);
  if (!repeat || repeat.release !== newestRelease()) return undefined;
  const kept = cache.peek(repeat.key);
  if (!kept) return undefined;
  const status = kept.etag !== undefined && isKnown(headers['if-none-match'], kept.etag) ? 304 : 200;
  const heads = repeat.heads.get(status);
  return heads && { status, heads, operation: repeat.operation, bytes: status === 304 ? undefined : kept.body };
}
