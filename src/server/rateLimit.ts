import cluster from 'node:cluster';
import { isIPv4 } from 'node:net';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AtlasError } from '../domain/errors.ts';
import { NETWORKS, SharedCounts } from './processes/sharedCounts.ts';

const MINUTE_MS = 60_000;
/** Whoever runs the server asks these, often from one place. */
const FREE = /^\/(health\/|metrics$)/;

/** Lets each network ask so often in a minute, addresses that are not there included; this machine itself may ask as often as it likes. */
export async function addRateLimit(app: FastifyInstance, perMinute: number): Promise<void> {
  await app.register(rateLimit, {
    max: perMinute,
    timeWindow: MINUTE_MS,
    cache: NETWORKS,
    ...(cluster.isWorker ? { store: SharedCounts } : {}),
    keyGenerator: ({ ip }) => networkOf(ip),
    allowList: (request, network) => FREE.test(request.url) || (isOwn(String(network)) && !isForwarded(request)),
    errorResponseBuilder: (_request, { ttl }) => {
      const retryAfterSeconds = Math.max(1, Math.ceil(ttl / 1000));
      return new AtlasError('RATE_LIMITED', `More than ${perMinute} requests came from your network within a minute. Ask again in ${retryAfterSeconds} seconds, or download a whole release instead of many small answers.`, { limitPerMinute: perMinute, retryAfterSeconds });
    },
  });
  warnOfUnnamedProxy(app);
}

/** Somebody asks through a proxy; where it is not trusted, `ip` is the address of the proxy. */
const isForwarded = ({ headers }: FastifyRequest): boolean => headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;

/** Said once: anyone may write such a head, and whoever runs the server needs to read it only once. */
function warnOfUnnamedProxy(app: FastifyInstance): void {
  let isSaid = false;
  app.addHook('onRequest', async (request) => {
    // Where the nearest peer is trusted, fastify has looked further than the connection.
    if (isSaid || !isForwarded(request) || request.ip !== request.socket.remoteAddress) return;
    isSaid = true;
    request.log.warn('a request says that a proxy forwarded it, and ATLAS_TRUSTED_PROXIES does not name that proxy: whoever asks through it is counted as one');
  });
}

const isOwn = (network: string): boolean => network.startsWith('127.') || network === '0:0:0:0::/64';

/** Who has one address of IPv6 has the 64 bits of addresses around it, so they count as one. */
export function networkOf(address: string): string {
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
