import { lookup, type LookupAddress } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { addressIn, isPublicAddress, readWebhookUrl, refusedAddress } from './publicAddress.ts';
import { signedHeads } from './signature.ts';

/** How names become addresses: all that a name has. */
export type Resolve = (host: string, found: (error: NodeJS.ErrnoException | null, addresses: readonly LookupAddress[]) => void) => void;

const resolveByDns: Resolve = (host, found) => lookup(host, { all: true }, found);

export interface Sending {
  /** Webhooks may go anywhere, without TLS too: for tests and closed networks. */
  readonly allowPrivate: boolean;
  readonly resolve?: Resolve;
  /** Milliseconds after which a receiver that does not answer has failed. */
  readonly timeLimitMs?: number;
}

export interface Outgoing {
  readonly id: string;
  readonly url: string;
  readonly secret: string;
  readonly body: string;
}

const TIME_LIMIT_MS = 10_000;

/**
 * Hands the connection only addresses that were looked at: a name that leads elsewhere at the second time of asking
 * (DNS rebinding) is refused, because nothing asks a second time.
 */
function guardedLookup(resolve: Resolve): LookupFunction {
  return (host, options, connect) => {
    resolve(host, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) connect(error ?? Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '', 0);
      else if (!addresses.every(({ address }) => isPublicAddress(address))) connect(refusedAddress(host), '', 0);
      else if (options.all) connect(null, [...addresses]);
      else connect(null, first.address, first.family);
    });
  };
}

/** Looks where a name leads, as a message would; throws where none may go. */
export async function requirePublic(url: URL, { allowPrivate, resolve = resolveByDns }: Sending): Promise<void> {
  const { hostname } = url;
  if (allowPrivate || addressIn(url) !== undefined) return;
  await new Promise<void>((done, fail) => {
    guardedLookup(resolve)(hostname, { all: true }, (error) => (error ? fail(error) : done()));
  });
}

/** Sends a message once and returns the status of its answer. Redirects are not followed, and answers are not read. */
export async function sendMessage({ id, url: text, secret, body }: Outgoing, { allowPrivate, resolve = resolveByDns, timeLimitMs = TIME_LIMIT_MS }: Sending): Promise<number> {
  // Looked at again: it may have been stored while more was allowed.
  const url = readWebhookUrl(text, allowPrivate);
  const heads = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)), 'user-agent': 'procurement-atlas-webhooks', ...signedHeads(secret, { id, timestamp: Math.floor(Date.now() / 1000), body }) };
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((done, fail) => {
    const asking = send(url, { method: 'POST', headers: heads, agent: false, signal: AbortSignal.timeout(timeLimitMs), ...(allowPrivate ? {} : { lookup: guardedLookup(resolve) }) }, (response) => {
      done(response.statusCode ?? 0);
      response.destroy();
    });
    asking.on('error', fail);
    asking.end(body);
  });
}
