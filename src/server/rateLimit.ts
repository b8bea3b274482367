import cluster from 'node:cluster';
import type { IncomingMessage } from 'node:http';
import { isIPv4 } from 'node:net';
import proxyAddr from '@fastify/proxy-addr';
import type { FastifyInstance } from 'fastify';
import { AtlasError } from '../domain/errors.ts';
import { type Counts, OwnCounts } from './counts.ts';
import { SharedCounts } from './processes/sharedCounts.ts';

/** Whoever runs the server asks these, often from one place. */
const FREE = /^\/(health\/|metrics$)/;

export interface RateLimitOptions {
  readonly perMinute: number;
  /** Proxies in front whose word for the asker's address is taken. */
  readonly trustedProxies: readonly string[];
  readonly warn: (line: string) => void;
}

/** What is left to a network of its minute after the request that was counted. */
export interface Allowance {
  readonly isExceeded: boolean;
  readonly resetSeconds: number;
  /** Names and values of heads in turn. */
  readonly heads: readonly string[];
}

/** Lets each network ask so often in a minute, addresses that are not there included; this machine itself may ask as often as it likes. */
export class RateLimit {
  readonly #perMinute: number;
  readonly #counts: Counts = cluster.isWorker ? new SharedCounts() : new OwnCounts();
  readonly #addressOf: (request: IncomingMessage) => string;
  readonly #warn: (line: string) => void;
  readonly #counted = new WeakMap<IncomingMessage, Allowance>();
  /** Anyone may write such a head, and whoever runs the server needs to read it only once. */
  #isWarned = false;

  constructor({ perMinute, trustedProxies, warn }: RateLimitOptions) {
    this.#perMinute = perMinute;
    this.#warn = warn;
    const trusts = trustedProxies.length > 0 ? proxyAddr.compile([...trustedProxies]) : undefined;
    this.#addressOf = (request) => (trusts && isForwarded(request) ? proxyAddr(request, trusts) : request.socket.remoteAddress) ?? '';
  }

  /** Counts a request, unless it was counted once; nothing for one that may be asked as often as one likes. */
  count(request: IncomingMessage): Allowance | undefined {
    return this.#counted.get(request) ?? this.#count(request);
  }

  /** Counts a request that may be handed on to another who counts it: it counts as one. */
  countOnce(request: IncomingMessage): Allowance | undefined {
    const allowance = this.#count(request);
    if (allowance) this.#counted.set(request, allowance);
    return allowance;
  }

  #count(request: IncomingMessage): Allowance | undefined {
    const address = this.#addressOf(request);
    this.#warnOfUnnamedProxy(request, address);
    const network = networkOf(address);
    if (FREE.test(request.url ?? '') || (isOwn(network) && !isForwarded(request))) return undefined;
    const { requests, endsInMs } = this.#counts.count(network);
    const resetSeconds = Math.ceil(endsInMs / 1000);
    const heads = ['x-ratelimit-limit', String(this.#perMinute), 'x-ratelimit-remaining', String(Math.max(0, this.#perMinute - requests)), 'x-ratelimit-reset', String(resetSeconds)];
    return { isExceeded: requests > this.#perMinute, resetSeconds, heads };
  }

  refusal({ resetSeconds }: Allowance): AtlasError {
    const retryAfterSeconds = Math.max(1, resetSeconds);
    return new AtlasError('RATE_LIMITED', `More than ${this.#perMinute} requests came from your network within a minute. Ask again in ${retryAfterSeconds} seconds, or download a whole release instead of many small answers.`, { limitPerMinute: this.#perMinute, retryAfterSeconds });
  }

  #warnOfUnnamedProxy(request: IncomingMessage, address: string): void {
    // Where the nearest peer is trusted, we have looked further than the connection.
    if (this.#isWarned || !isForwarded(request) || address !== request.socket.remoteAddress) return;
    this.#isWarned = true;
    this.#warn('a request says that a proxy forwarded it, and ATLAS_TRUSTED_PROXIES does not name that proxy: whoever asks through it is counted as one');
  }
}

/** Limits what `app` is asked; an address that is not there is an answer like any other. */
export function addRateLimit(app: FastifyInstance, limit: RateLimit): void {
  app.addHook('onRequest', (request, reply, done) => {
    const allowance = limit.count(request.raw);
    if (!allowance) return done();
    const { heads, isExceeded } = allowance;
    for (let i = 0; i < heads.length; i += 2) void reply.header(heads[i] ?? '', heads[i + 1]);
    return isExceeded ? done(limit.refusal(allowance)) : done();
  });
}

/** Somebody asks through a proxy; where it is not trusted, the address is that of the proxy. */
const isForwarded = ({ headers }: IncomingMessage): boolean => headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;

const isOwn = (network: string): boolean => network.startsWith('127.') || network === '0:0:0:0::/64';

/** Who has one address of IPv6 has the 64 bits of addresses around it, so they count as one. */
export function networkOf(address: string): string {
  if (isIPv4(address)) return address;
  // Some proxies write the port behind an address, which would make each connection another asker.
  const bare = address.replace(/^\[(.*)\](:\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1');
  const plain = bare.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (isIPv4(plain)) return plain;
  const [before = '', after] = plain.split('::');
  const head = before === '' ? [] : before.split(':');
  const tail = after ? after.split(':') : [];
  const groups = after === undefined ? head : [...head, ...Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0'), ...tail];
  return `${groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}
