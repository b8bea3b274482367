// Asks a server for a long time at 70 % of what it can answer, and looks at its memory, its handles and every answer.
import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, ask, type Question, soakQuestions, stopAsking } from './questions.ts';

export interface Sample {
  readonly second: number;
  readonly residentMiB: number;
  readonly heapMiB: number;
  readonly openFiles: number;
}

export interface Soaked {
  readonly capacityPerSecond: number;
  readonly askedPerSecond: number;
  readonly answered: number;
  readonly cancelled: number;
  /** What was answered otherwise than the first time, or not at all; the first of them in words. */
  readonly wrong: number;
  readonly firstWrong: readonly string[];
  readonly p99Ms: number;
  readonly samples: readonly Sample[];
  /** MiB by which the memory of the last quarter is above that of the second, in the median. */
  readonly growthMiB: number;
  readonly filesBefore: number;
  readonly filesAfter: number;
}

const SHARE = 0.7;
const WORKERS = 16;
/** One question in so many is left by its asker. */
const LEFT = 40;
const MEBIBYTE = 1024 * 1024;

async function sample(url: string, second: number): Promise<Sample> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const value = (name: string): number => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
  return { second, residentMiB: value('process_resident_memory_bytes') / MEBIBYTE, heapMiB: value('nodejs_heap_size_used_bytes') / MEBIBYTE, openFiles: value('process_open_fds') };
}

class Soak {
  readonly #url: string;
  readonly #questions: readonly Question[];
  readonly #expected: readonly Answer[];
  readonly #durations: number[] = [];
  readonly firstWrong: string[] = [];
  wrong = 0;
  answered = 0;
  cancelled = 0;
  #asked = 0;

  constructor(url: string, questions: readonly Question[], expected: readonly Answer[]) {
    this.#url = url;
    this.#questions = questions;
    this.#expected = expected;
  }

  /** Asks the next question; every third one in words that were never asked before. */
  async next(mayLeave: boolean): Promise<void> {
    const turn = (this.#asked += 1);
    const at = (turn * 7) % this.#questions.length;
    const question = this.#questions[at];
    if (!question) return;
    const leaves = mayLeave && turn % LEFT === 0;
    const began = performance.now();
    try {
      const { status, hash } = await ask(this.#url, question, { ...(turn % 3 === 0 ? { remark: `${turn}` } : {}), ...(leaves ? { signal: AbortSignal.timeout(turn % 20) } : {}) });
      this.#durations.push(performance.now() - began);
      this.answered += 1;
      const expected = this.#expected[at];
      if (status !== expected?.status || hash !== expected.hash) this.#tell(`${question.name}: ${status} instead of ${expected?.status}, or other bytes`);
    } catch (error) {
      if (leaves) this.cancelled += 1;
      else this.#tell(`${question.name}: ${String(error)}`);
    }
  }

  #tell(what: string): void {
    this.wrong += 1;
    if (this.firstWrong.length < 10) this.firstWrong.push(what);
  }

  p99(): number {
    return this.#durations.toSorted((a, b) => a - b)[Math.floor(this.#durations.length * 0.99)] ?? Number.NaN;
  }
}

/** Questions a second that so many askers get answered when each asks as soon as it has its answer. */
async function capacity(soak: Soak, seconds: number): Promise<number> {
  const [before, end] = [soak.answered, performance.now() + seconds * 1000];
  await Promise.all(Array.from({ length: WORKERS }, async () => {
    while (performance.now() < end) await soak.next(false);
  }));
  return (soak.answered - before) / seconds;
}

/** Asks so many a second, whether or not the ones before were answered. */
async function paced(soak: Soak, perSecond: number, seconds: number): Promise<void> {
  const began = performance.now();
  const under = new Set<Promise<void>>();
  for (let sent = 0; performance.now() - began < seconds * 1000; ) {
    for (const due = Math.floor(((performance.now() - began) / 1000) * perSecond); sent < due; sent += 1) {
      const one = soak.next(true).finally(() => under.delete(one));
      under.add(one);
    }
    await wait(10);
  }
  await Promise.all(under);
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

export async function soak(url: string, seconds: number): Promise<Soaked> {
  const questions = await soakQuestions();
  const expected: Answer[] = [];
  for (const question of questions) expected.push(await ask(url, question));
  const filesBefore = (await sample(url, 0)).openFiles;
  const run = new Soak(url, questions, expected);
  const capacityPerSecond = await capacity(run, Math.min(10, seconds / 6));
  const before = run.answered;
  const samples: Sample[] = [];
  const end = new AbortController();
  const began = performance.now();
  const sampling = (async () => {
    while (!end.signal.aborted) {
      samples.push(await sample(url, Math.round((performance.now() - began) / 1000)));
      await wait(Math.min(1000, seconds * 25));
    }
  })();
  await paced(run, capacityPerSecond * SHARE, seconds);
  end.abort();
  await sampling;
  stopAsking();
  await wait(2000);
  const quarter = (n: number): readonly Sample[] => samples.slice(Math.floor((samples.length * n) / 4), Math.floor((samples.length * (n + 1)) / 4));
  const resident = (n: number): number => median(quarter(n).map(({ residentMiB }) => residentMiB));
  return { capacityPerSecond, askedPerSecond: (run.answered + run.cancelled - before) / seconds, answered: run.answered, cancelled: run.cancelled, wrong: run.wrong, firstWrong: run.firstWrong, p99Ms: run.p99(), samples, growthMiB: resident(3) - resident(1), filesBefore, filesAfter: (await sample(url, 0)).openFiles };
}
