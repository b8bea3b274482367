// Starts and stops servers, and does the sums of measuring.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';

export interface Running {
  readonly url: string;
  readonly process: ChildProcess;
  readonly readyMs: number;
}

/** The unit of processor time on Linux. */
const TICK_MS = 10;

const started = new Set<ChildProcess>();
// A run that fails must not leave its servers behind.
process.on('exit', () => {
  for (const child of started) child.kill('SIGKILL');
});

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Starts a program and waits until it says "ready", or "Procurement Atlas" when it listens. */
export async function start(args: readonly string[], env: Record<string, string> = {}): Promise<Running> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, args.map((each) => each.replace('PORT', String(port))), { env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'error', NODE_ENV: 'production', ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
  started.add(child);
  await new Promise<void>((ready, failed) => {
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (/^ready$|^Procurement Atlas/m.test(said)) ready();
    });
    child.once('exit', (code) => failed(new Error(`${args.join(' ')} ended with ${code}.`)));
  });
  return { url: `http://127.0.0.1:${port}`, process: child, readyMs: performance.now() - began };
}

export async function stop({ process: child }: Running): Promise<void> {
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await ended;
  started.delete(child);
}

export async function answerOf(url: string, body: string): Promise<string> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return response.text();
}

/** Milliseconds of processor time that a process and its threads have taken since their start; NaN where the system does not tell (only Linux does). */
export function processorMs({ process: child }: Running): number {
  try {
    const [, fields = ''] = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ');
    const [user, system] = fields.split(' ').slice(11, 13).map(Number);
    return ((user ?? NaN) + (system ?? NaN)) * TICK_MS;
  } catch {
    return Number.NaN;
  }
}

/** Megabytes (MiB) of memory that a process holds now. */
export const residentMiB = (status: string): number => Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);

export const geometricMean = (numbers: readonly number[]): number => Math.exp(numbers.reduce((sum, each) => sum + Math.log(each), 0) / numbers.length);

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
