import cluster, { type Address, type Worker } from 'node:cluster';
import { BackOff } from '../../domain/backOff.ts';
import { isProcessMessage, type ProcessMessage, type ToldMetrics } from './messages.ts';

const BACK_OFF = { firstMs: 250, longestMs: 30_000 };
/** A process that lived for so long was no failed start: the next one is replaced at once again. */
const LONG_LIFE_MS = 60_000;
/** A process has so long to tell its metrics before it is left out. */
const LONGEST_TELLING_MS = 1500;
/** Longer than a process takes to say goodbye to its askers. */
const LONGEST_END_MS = 15_000;

export interface ProcessGroupOptions {
  readonly count: number;
  /** Settings of each process that differ from our own. */
  readonly env: Readonly<Record<string, string>>;
  /** Hears once that all of them listen. */
  readonly onListening: (address: Address) => void;
  readonly onDeath: (death: string) => void;
}

/** Several processes that share one port; one that dies is replaced after a time that doubles. */
export class ProcessGroup {
  readonly #options: ProcessGroupOptions;
  readonly #listening = new Set<number>();
  readonly #backOff = new BackOff(BACK_OFF);
  readonly #telling = new Map<number, (metrics: ToldMetrics) => void>();
  readonly #ended = Promise.withResolvers<number>();
  #replaced = 0;
  #asked = 0;
  #hasBegun = false;
  #hasListened = false;
  #isEnding = false;
  #exitCode = 0;

  constructor(options: ProcessGroupOptions) {
    this.#options = options;
    cluster.on('listening', (worker, address) => this.#heardListening(worker, address));
    cluster.on('message', (worker, message: unknown) => {
      if (isProcessMessage(message)) void this.#hear(worker, message);
    });
    // The first one tells alone what is wrong with the port.
    this.#start();
  }

  /** The exit code, when the last process is gone. */
  get ended(): Promise<number> {
    return this.#ended.promise;
  }

  /** Asks every process to end as one that serves alone does. */
  end(): void {
    if (this.#isEnding) return;
    this.#isEnding = true;
    this.#backOff.stop();
    for (const worker of this.#running) worker.process.kill('SIGTERM');
    setTimeout(() => {
      for (const worker of this.#running) worker.process.kill('SIGKILL');
    }, LONGEST_END_MS).unref();
    this.#settle();
  }

  get #running(): Worker[] {
    return Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
  }

  #start(): void {
    const worker = cluster.fork(this.#options.env);
    const began = performance.now();
    worker.once('exit', (code, signal) => {
      this.#listening.delete(worker.id);
      // Where none ever listened the next one would fail alike, and has told why.
      if (!this.#hasBegun && !this.#isEnding) {
        this.#exitCode = code || 1;
        this.end();
      }
      if (this.#isEnding) this.#settle();
      else this.#replace(`process ${worker.id} ended with ${signal ?? code}`, performance.now() - began);
    });
  }

  #replace(death: string, livedMs: number): void {
    this.#replaced += 1;
    if (livedMs > LONG_LIFE_MS) this.#backOff.reset();
    const ms = this.#backOff.again(() => this.#start());
    this.#options.onDeath(`${death}; the next one starts in ${ms} ms`);
  }

  #heardListening(worker: Worker, address: Address): void {
    this.#listening.add(worker.id);
    if (!this.#hasBegun) {
      this.#hasBegun = true;
      for (let i = 1; i < this.#options.count; i++) this.#start();
    }
    if (this.#hasListened || this.#listening.size < this.#options.count) return;
    this.#hasListened = true;
    this.#options.onListening(address);
  }

  #settle(): void {
    if (this.#running.length === 0) this.#ended.resolve(this.#exitCode);
  }

  async #hear(worker: Worker, message: ProcessMessage): Promise<void> {
    if (message.atlas === 'told') this.#telling.get(message.number)?.(message.metrics);
    if (message.atlas === 'counted' || message.atlas === 'released') this.#passOn(worker, message);
    if (message.atlas !== 'gather') return;
    const told = await Promise.all(this.#running.map((each) => this.#metricsOf(each)));
    const gathered = { metrics: told.filter((each) => each !== undefined), running: this.#listening.size, replaced: this.#replaced };
    if (worker.isConnected()) worker.send({ atlas: 'gathered', number: message.number, gathered } satisfies ProcessMessage);
  }

  #passOn(from: Worker, message: ProcessMessage): void {
    for (const worker of this.#running) if (worker !== from && worker.isConnected()) worker.send(message);
  }

  #metricsOf(worker: Worker): Promise<ToldMetrics | undefined> {
    if (!worker.isConnected() || !this.#listening.has(worker.id)) return Promise.resolve(undefined);
    const number = (this.#asked += 1);
    return new Promise<ToldMetrics | undefined>((resolve) => {
      const late = setTimeout(() => resolve(undefined), LONGEST_TELLING_MS);
      this.#telling.set(number, (metrics) => {
        clearTimeout(late);
        resolve(metrics);
      });
      worker.send({ atlas: 'tell', number } satisfies ProcessMessage);
    }).finally(() => this.#telling.delete(number));
  }
}
