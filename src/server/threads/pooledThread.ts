import { Worker } from 'node:worker_threads';
import { projectFile } from '../../domain/projectFile.ts';
import { AtlasError } from '../../domain/errors.ts';
import { measured } from '../../domain/measured.ts';
import type { Job } from './job.ts';
import type { FromThread, ThreadPlaces, ToThread } from './messages.ts';

/** A thread that is up has so long to close its connections. */
const CLOSING_MS = 1000;

/** One that is killed while it loads the database's native code takes the whole process with it, so a start is waited for. */
const STARTING_MS = 30_000;

/** Memory that the objects of one question may take; beyond it the thread ends, and the process goes on. */
const HEAP_MIB = 512;

// Decorators need a build, so that tests of the sources use the built thread too.
const FILE = projectFile('dist/server/threads/thread.js');

export interface ThreadListener {
  /** Has nothing to do: after its start, and after each question. */
  onIdle(): void;
  onAnswered(): void;
  /** Is gone: killed, or by itself. */
  onGone(wasKilled: boolean, error: unknown): void;
}

/** A thread of the pool, from its start to its end. It answers one question at a time, as SQLite would anyway. */
export class PooledThread {
  readonly #worker: Worker;
  readonly #listener: ThreadListener;
  #job: Job | undefined;
  #isReady = false;
  #wasKilled = false;
  #error: unknown;

  constructor(places: ThreadPlaces, listener: ThreadListener) {
    this.#listener = listener;
    this.#worker = new Worker(FILE, { workerData: places, resourceLimits: { maxOldGenerationSizeMb: HEAP_MIB }, execArgv: [] });
    this.#worker.on('message', (message: FromThread) => this.#hear(message));
    this.#worker.on('error', (error: unknown) => {
      this.#error = error;
    });
    this.#worker.on('exit', () => this.#gone());
  }

  get isIdle(): boolean {
    return this.#isReady && this.#job === undefined;
  }

  get job(): Job | undefined {
    return this.#job;
  }

  run(job: Job): void {
    this.#job = job;
    this.#tell({ kind: 'ask', job: job.number, request: job.request });
  }

  /** Ends it in the middle of whatever it does; it is gone when its last statement is. */
  kill(): void {
    this.#isReady = false;
    this.#wasKilled = true;
    void this.#worker.terminate();
  }

  /** Lets it close its connections. */
  async close(): Promise<void> {
    this.#tell({ kind: 'close' });
    await new Promise((resolve) => {
      const late = setTimeout(() => this.kill(), this.#isReady ? CLOSING_MS : STARTING_MS);
      this.#worker.once('exit', () => {
        clearTimeout(late);
        resolve(undefined);
      });
    });
  }

  #tell(message: ToThread): void {
    this.#worker.postMessage(message);
  }

  #hear(message: FromThread): void {
    if (message.kind === 'ready') {
      this.#isReady = true;
      this.#listener.onIdle();
      return;
    }
    const job = this.#job;
    if (job?.number !== message.job) return;
    if (message.kind === 'head') job.start(message.head, (bytes) => this.#tell({ kind: 'taken', job: job.number, bytes }));
    else if (message.kind === 'piece') job.push(message.bytes);
    else this.#settle(job, message);
  }

  #settle(job: Job, message: FromThread): void {
    if (message.kind === 'failed') job.fail(new Error(message.message));
    else if (message.kind === 'end') {
      if (message.bytes) job.push(message.bytes);
      job.end();
      job.inPlace(() => {
        for (const measure of message.measures) measured(...measure);
      });
      this.#listener.onAnswered();
    }
    this.#job = undefined;
    if (this.#isReady) this.#listener.onIdle();
  }

  #gone(): void {
    this.#isReady = false;
    const tooLarge = (this.#error as { code?: unknown } | undefined)?.code === 'ERR_WORKER_OUT_OF_MEMORY';
    this.#job?.fail(tooLarge ? new AtlasError('QUERY_TOO_COMPLEX', `The question needs more than ${HEAP_MIB} MiB of memory. Ask for fewer areas, indicators or periods, or for smaller pages.`, { limitMib: HEAP_MIB }) : new Error('The thread that answered ended.'));
    this.#job = undefined;
    this.#listener.onGone(this.#wasKilled, this.#error);
  }
}
