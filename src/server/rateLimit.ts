import { isIPv4 } from 'node:net';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { AtlasError } from '../domain/errors.ts';

const MINUTE_MS = 60_000;
/** Networks that are counted at once; the one that was silent longest is forgotten first. */
const NETWORKS = 50_000;
/** Whoever runs the server asks these, often from one place. */
const FREE = /^\/(health\/|metrics$)/;

/** Lets each network ask so often in a minute; this machine itself may ask as often as it likes. */
export async function addRateLimit(app: FastifyInstance, perMinute: number): Promise<void> {
  await app.register(rateLimit, {
    max: perMinute,
    timeWindow: MINUTE_MS,
    cache: NETWORKS,
    keyGenerator: ({ ip }) => networkOf(ip),
    allowList: ({ url }, network) => FREE.test(url) || isOwn(String(network)),
    errorResponseBuilder: (_request, { ttl }) => {
      const retryAfterSeconds = Math.max(1, Math.ceil(ttl / 1000));
      return new AtlasError('RATE_LIMITED', `More than ${perMinute} requests came from your network within a minute. Ask again in ${retryAfterSeconds} seconds, or download a whole release instead of many small answers.`, { limitPerMinute: perMinute, retryAfterSeconds });
    },
  });
}

const isOwn = (network: string): boolean => network.startsWith('127.') || network === '0:0:0:0::/64';

/** Who has one address of IPv6 has the 64 bits of addresses around it, so they count as one. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (isIPv4(plain)) return plain;
  const [before = '', after] = plain.split('::');
  const head = before === '' ? [] : before.split(':');
  const tail = after ? after.split(':') : [];
  const groups = after === undefined ? head : [...head, ...Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0'), ...tail];
  return `${groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}
