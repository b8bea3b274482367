// Starts servers, asks them the same questions, and measures how many they answer.
import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';

const require = createRequire(join(import.meta.dirname, 'package.json'));
interface LoadResult {
  readonly requests: { readonly average: number };
  readonly latency: { readonly p99: number; readonly average: number };
  readonly non2xx: number;
  readonly errors: number;
}
const autocannon = require('autocannon') as (options: object) => Promise<LoadResult>;

export interface Running {
  readonly url: string;
  readonly process: ChildProcess;
  readonly readyMs: number;
}

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Starts a program that says "ready", or answers /health/ready. */
export async function start(args: readonly string[], env: Record<string, string> = {}): Promise<Running> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, args.map((each) => each.replace('PORT', String(port))), { env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'error', NODE_ENV: 'production', ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = `http://127.0.0.1:${port}`;
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  for (;;) {
    if (said.includes('ready\n') || (await fetch(`${url}/health/ready`).then((response) => response.ok, () => false))) break;
    if (child.exitCode !== null) throw new Error(`${args.join(' ')} ended with ${child.exitCode}.`);
    await new Promise((later) => setTimeout(later, 20));
  }
  return { url, process: child, readyMs: performance.now() - began };
}

export async function stop({ process: child }: Running): Promise<void> {
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await ended;
}

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
