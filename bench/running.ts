// Starts and stops the programs that are measured.
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';

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
