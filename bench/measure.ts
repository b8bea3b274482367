// Asks servers the same questions, and measures how many they answer.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(join(import.meta.dirname, 'package.json'));
interface LoadResult {
  readonly requests: { readonly average: number };
  readonly latency: { readonly p99: number; readonly average: number };
  readonly non2xx: number;
  readonly errors: number;
}
const autocannon = require('autocannon') as (options: object) => Promise<LoadResult>;

export interface Load {
  readonly url: string;
  readonly body: string;
  readonly connections: number;
  readonly seconds: number;
}

export interface Measured {
  readonly perSecond: number;
  readonly p99Ms: number;
}

/** Answers a second, and how long all but a hundredth of them took at most. */
export async function load({ url, body, connections, seconds }: Load): Promise<Measured> {
  const options = { url, method: 'POST', headers: { 'content-type': 'application/json' }, body, connections, timeout: 60 };
  const result = await autocannon({ ...options, duration: seconds });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url}: ${result.non2xx} answers of another status, ${result.errors} errors.`);
  return { perSecond: result.requests.average, p99Ms: result.latency.p99 };
}

export async function answerOf(url: string, body: string): Promise<string> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return response.text();
}

export const geometricMean = (numbers: readonly number[]): number => Math.exp(numbers.reduce((sum, each) => sum + Math.log(each), 0) / numbers.length);
