import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { projectFile } from '../../src/domain/projectFile.ts';

const run = promisify(execFile);
const MAIN = projectFile('dist/cli/main.js');

/** Builds the command line once a run of the tests: the first file that asks builds, the others wait for it. */
async function build(): Promise<void> {
  const folder = inject('seededFolder');
  const [ready, failed] = [join(folder, 'built'), join(folder, 'not-built')];
  const first = mkdirSync(join(folder, 'building'), { recursive: true }) !== undefined;
  if (first) {
    try {
      await run(process.execPath, [projectFile('build/ensure.mjs'), 'server']);
      writeFileSync(ready, '');
    } catch (error) {
      writeFileSync(failed, String(error));
      throw error;
    }
  }
  while (!existsSync(ready)) {
    if (existsSync(failed)) throw new Error('The command line could not be built; another test file tells why.');
    await wait(50);
  }
}

type Environment = Readonly<Record<string, string>>;

/** One thread unless more are said: each reads the whole program, and what ends waits until its threads have begun. */
const environment = (dataDir: string, more: Environment = {}): NodeJS.ProcessEnv => ({ ...process.env, DATABASE_URL: '', NODE_ENV: 'production', PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'warn', ATLAS_DATA_DIR: dataDir, ATLAS_THREADS: '1', ...more });

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command of the atlas as a process that is still running. */
export class AtlasProcess {
  readonly child: ChildProcess;
  stdout = '';
  stderr = '';
  readonly ended: Promise<Ended>;

  constructor(args: readonly string[], env: NodeJS.ProcessEnv) {
    this.child = spawn(process.execPath, [MAIN, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.child.stdout?.on('data', (piece: Buffer) => (this.stdout += piece.toString()));
    this.child.stderr?.on('data', (piece: Buffer) => (this.stderr += piece.toString()));
    this.ended = new Promise((resolve) => this.child.once('close', (code) => resolve({ code, stdout: this.stdout, stderr: this.stderr })));
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }
}

export async function startAtlas(dataDir: string, args: readonly string[], more: Environment = {}): Promise<AtlasProcess> {
  await build();
  return new AtlasProcess(args, environment(dataDir, more));
}

/** Runs a command of the atlas to its end. */
export async function atlas(dataDir: string, ...args: string[]): Promise<Ended> {
  return (await startAtlas(dataDir, args)).ended;
}

export interface RunningServer {
  readonly url: string;
  readonly process: AtlasProcess;
}

/** A server as a process of its own, on a port that the system chose. */
export async function startServer(dataDir: string, more: Environment = {}, args: readonly string[] = []): Promise<RunningServer> {
  const server = await startAtlas(dataDir, ['serve', ...args], more);
  let over = false;
  void server.ended.then(() => (over = true));
  for (;;) {
    const url = /API\s+(http:\S+)\/graphql/.exec(server.stdout)?.[1];
    if (url) return { url, process: server };
    if (over) throw new Error(`The server ended: ${server.stderr}`);
    await wait(20);
  }
}

export async function post(url: string, query: string, variables: object = {}): Promise<{ status: number; body: { data?: Record<string, unknown>; errors?: { message: string; extensions: Record<string, unknown> }[] } }> {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
  return { status: response.status, body: (await response.json()) as { data?: Record<string, unknown> } };
}
