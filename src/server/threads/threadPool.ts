import { BackOff } from '../../domain/backOff.ts';
import { AtlasError } from '../../domain/errors.ts';
import { LIGHT_WEIGHT } from '../../graphql/limits/operationWeight.ts';
import { Job, type ThreadAnswer } from './job.ts';
import type { ThreadPlaces, ThreadRequest } from './messages.ts';
import { PooledThread } from './pooledThread.ts';

export interface ThreadPoolOptions {
  readonly places: ThreadPlaces;
  readonly threads: number;
  /** Questions that may wait for a thread. */
  readonly queueLimit: number;
  /** True where memory is short, so that no second question may begin beside one that runs. */
  readonly isShort: () => boolean;
  /** Is told of a thread that ended without being asked to. */
  readonly onDeath: (error: unknown) => void;
  /** Weight up to which the main thread answers by itself; LIGHT_WEIGHT unless said. */
  readonly lightWeight?: number;
}

/** What became of questions since the start; for whoever watches the server. */
export interface PoolCounts {
  answered: number;
  /** Refused at the door: the queue was full or memory short. */
  shed: number;
  timedOut: number;
  /** The asker went away. */
  cancelled: number;
  /** Threads that ended without being asked to. */
  died: number;
}

export interface Ask {
  readonly request: ThreadRequest;
  readonly isLong: boolean;
  /** Aborted when the asker goes away. */
  readonly signal: AbortSignal;
}

/** A question whose asker went away may end by itself for so long: a new thread costs more than that. */
const CANCEL_GRACE_MS = 200;

/** Until a first thread is up, questions wait for so long: a machine with much to do starts one late. */
const STARTING_MS = 60_000;

/** All threads share one back-off, and questions wait while none is up: a database that comes back is found within seconds. */
const BACK_OFF = { firstMs: 500, longestMs: 5_000 };
const RETRY_AFTER_SECONDS = 5;

/**
 * Answers costly questions on threads, so that the main one stays free, and can stop them. Of several threads one is
 * kept for questions that are not long. A thread that is killed is replaced when it is gone, so that there are never more.
 */
export class ThreadPool {
  readonly counts: PoolCounts = { answered: 0, shed: 0, timedOut: 0, cancelled: 0, died: 0 };
  readonly #lightWeight: number;
  readonly #options: ThreadPoolOptions;
  readonly #threads = new Set<PooledThread>();
  readonly #backOff = new BackOff(BACK_OFF);
  readonly #queue: Job[] = [];
  #jobs = 0;
  #hasBegun = false;
  #isUp = false;
  #isClosed = false;

  constructor(options: ThreadPoolOptions) {
    this.#options = options;
    this.#lightWeight = options.lightWeight ?? LIGHT_WEIGHT;
  }

  /** Starts the threads: once the server listens, because beside it they would take the processor that it starts with; or with the first question. */
  begin(): void {
    if (this.#hasBegun) return;
    this.#hasBegun = true;
    for (let i = 0; i < this.#options.threads; i++) this.#start();
  }

  /** True where the main thread answers a question of this weight by itself. */
  isLight(weight: number): boolean {
    return weight <= this.#lightWeight;
  }

  get waiting(): number {
    return this.#queue.length;
  }

  get running(): number {
    return this.#running().length;
  }

  /** The answer as a thread begins to make it; TIMEOUT, OVERLOADED or what the thread failed with. */
  async ask({ request, isLong, signal }: Ask): Promise<ThreadAnswer> {
    this.#refuse();
    this.begin();
    const job = new Job(++this.#jobs, { request, isLong });
    const { timeLimitMs } = this.#options.places;
    const deadline = setTimeout(() => this.#expire(job), this.#isUp ? timeLimitMs : Math.max(timeLimitMs, STARTING_MS));
    const cancel = (): void => this.#cancel(job);
    signal.addEventListener('abort', cancel, { once: true });
    void job.settled.then(() => {
      clearTimeout(deadline);
      signal.removeEventListener('abort', cancel);
    });
    if (signal.aborted) cancel();
    else this.#queue.push(job);
    this.#next();
    return job.answer;
  }

  /** Whoever asked is answered by then; threads end, and nothing starts again. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#backOff.stop();
    await Promise.all([...this.#threads].map((thread) => thread.close()));
  }

  #running(): Job[] {
    return [...this.#threads].flatMap(({ job }) => job ?? []);
  }

  #refuse(): void {
    const { queueLimit, isShort } = this.#options;
    const isFull = this.#queue.length >= queueLimit;
    if (!this.#isClosed && !isFull && !(this.#queue.length + this.running > 0 && isShort())) return;
    this.counts.shed += 1;
    throw overloaded(isFull ? `${queueLimit} questions are waiting already` : this.#isClosed ? 'the server is being stopped' : 'memory is short');
  }

  #next(): void {
    for (const thread of this.#threads) {
      if (!thread.isIdle) continue;
      const place = this.#queue.findIndex((job) => !job.isLong || this.#hasRoomForLong());
      const [job] = place < 0 ? [] : this.#queue.splice(place, 1);
      if (job) thread.run(job);
    }
  }

  #hasRoomForLong(): boolean {
    return this.#running().filter((job) => job.isLong).length < Math.max(1, this.#options.threads - 1);
  }

  /** Takes a question out of the queue, or off the thread that runs it; says whether it was running. */
  #remove(job: Job): PooledThread | undefined {
    const place = this.#queue.indexOf(job);
    if (place >= 0) this.#queue.splice(place, 1);
    return [...this.#threads].find((thread) => thread.job === job);
  }

  #expire(job: Job): void {
    const thread = this.#remove(job);
    if (!thread) {
      this.counts.shed += 1;
      job.fail(overloaded('the question found no free thread in time'));
      return;
    }
    this.counts.timedOut += 1;
    const { timeLimitMs } = this.#options.places;
    job.fail(new AtlasError('TIMEOUT', `The question took more than the ${timeLimitMs} ms that one may take, and was stopped. Ask for fewer areas, indicators or periods, or for smaller pages.`, { limitMs: timeLimitMs }));
    thread.kill();
  }

  #cancel(job: Job): void {
    this.counts.cancelled += 1;
    const thread = this.#remove(job);
    job.fail(new AtlasError('TIMEOUT', 'The asker went away.'));
    if (thread) setTimeout(() => thread.job === job && thread.kill(), CANCEL_GRACE_MS).unref();
  }

  #start(): void {
    const thread = new PooledThread(this.#options.places, {
      onIdle: () => {
        this.#isUp = true;
        this.#backOff.reset();
        this.#next();
      },
      onAnswered: () => (this.counts.answered += 1),
      onGone: (wasKilled, error) => this.#replace(thread, { wasKilled, error }),
    });
    this.#threads.add(thread);
  }

  /** One that was killed is replaced at once; one that died by itself after a time that doubles. */
  #replace(thread: PooledThread, { wasKilled, error }: { wasKilled: boolean; error: unknown }): void {
    this.#threads.delete(thread);
    if (this.#isClosed) return;
    if (wasKilled) {
      this.#start();
      return;
    }
    this.counts.died += 1;
    this.#options.onDeath(error);
    this.#backOff.again(() => this.#start());
  }
}

function overloaded(why: string): AtlasError {
  return new AtlasError('OVERLOADED', `The server has too much to do: ${why}. Ask again in ${RETRY_AFTER_SECONDS} seconds.`, { retryAfterSeconds: RETRY_AFTER_SECONDS });
}
