import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type AnswerCache, isKnown } from '../answerCache.ts';
import type { AnsweredRequests } from '../answered.ts';
import type { Allowance, RateLimit } from '../rateLimit.ts';
import { bodyBytes, exactRequest } from './exactRequest.ts';
import type { FreshAnswer, FreshAnswers } from './freshAnswers.ts';
import type { Repeats, Sent, SentHeads } from './repeats.ts';

export interface FrontServices {
  readonly cache: AnswerCache;
  readonly repeats: Repeats;
  readonly fresh: FreshAnswers;
  readonly limit: RateLimit | undefined;
  readonly answers: AnsweredRequests;
  readonly newestRelease: () => number;
  readonly nextId: () => string;
}

/** A request before fastify has seen it. */
interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly began: number;
  /** Has fastify answer. */
  readonly handOn: () => void;
}

/**
 * Stands before fastify and answers what was answered before: the same request, byte by byte, is sent the heads and the
 * body that fastify sent for it, and a question whose document was answered before its own answer under the same heads.
 * All else is handed on as though nobody had looked at it, whatever is wrong with it included.
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
    const withBody = (exchange: Exchange, bytes: number): void => {
      if (!this.#answersBody(exchange, bytes)) exchange.handOn();
    };
    return (request, response) => {
      const bytes = this.#services && bodyBytes(request);
      const exchange = { request, response, began: performance.now(), handOn: () => next(request, response) };
      // The parser hands out the body right after the heads where they came together.
      if (bytes) process.nextTick(withBody, exchange, bytes);
      else if (bytes === undefined || !this.#answers(exchange)) exchange.handOn();
    };
  }

  /** Tells how `request` was answered with what is kept. */
  learn(request: IncomingMessage, sent: Sent): void {
    const asked = this.#asked.get(request);
    if (asked !== undefined) this.#services?.repeats.learn(asked, sent);
  }

  /** A body that is not whole yet is not waited for: fastify does that, with its limits. */
  #answersBody(exchange: Exchange, bytes: number): boolean {
    const { request } = exchange;
    if (request.readableLength !== bytes) return false;
    const body = request.read() as Buffer;
    if (this.#answers(exchange, body)) {
      // What ends is what was read to its end.
      request.resume();
      return true;
    }
    request.unshift(body);
    return this.#answersAnew(exchange, body);
  }

  #answers(exchange: Exchange, body?: Buffer): boolean {
    const { request } = exchange;
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
    send(exchange, { ...found, allowance }, services);
    return true;
  }

  /** True where an answer is begun; if it comes to nothing the request is handed on after all. */
  #answersAnew(exchange: Exchange, body: Buffer): boolean {
    const { request } = exchange;
    const services = this.#services;
    if (!services) return false;
    const allowance = services.limit?.countOnce(request);
    const making = allowance?.isExceeded ? undefined : services.fresh.begin(request, body);
    if (!making) return false;
    void making
      .catch(() => undefined)
      .then((fresh) => {
        if (!fresh) return exchange.handOn();
        this.#keep(request, fresh, services);
        request.resume();
        return send(exchange, { ...fresh, bytes: fresh.made.body, status: 200, allowance }, services);
      });
    return true;
  }

  #keep(request: IncomingMessage, { key, release, operation, heads, made, isRepeatable }: FreshAnswer, { cache }: FrontServices): void {
    cache.misses += 1;
    if (!isRepeatable) return;
    cache.keep(key, made);
    this.learn(request, { key, release, operation, heads, status: 200 });
  }
}

interface Found {
  readonly status: number;
  readonly heads: SentHeads;
  readonly operation: string;
  readonly bytes: Buffer | undefined;
}

interface Sending extends Found {
  readonly allowance: Allowance | undefined;
}

/** Up to this length making a text of bytes costs less than a second write. */
const SHORT = 64 * 1024;

/** What Node sends soonest: it writes heads and a text at once, heads and bytes one after the other. */
const quickest = (bytes: Buffer | undefined): Buffer | string | undefined => (bytes && bytes.length <= SHORT ? bytes.toString('latin1') : bytes);

function send({ request, response, began }: Exchange, { status, heads, operation, bytes, allowance }: Sending, { answers, nextId }: FrontServices): void {
  response.writeHead(status, allowance ? [...heads, ...allowance.heads] : heads);
  response.end(quickest(bytes), 'latin1', () => answers.tell({ id: nextId(), method: request.method ?? '', route: '/graphql', operation, status, ms: performance.now() - began }));
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
