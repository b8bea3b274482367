import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answer, ask, type Question, soakQuestions, stopAsking } from '../../bench/soak/questions.ts';
import { type RunningServer, startServer } from '../cli/atlas.ts';
import { seededDataDir } from '../seededDatabase.ts';

/** As much of the time as an hour-long soak leaves a server idle: who was answered rests three sevenths of the time that it took, however fast the machine is. */
const REST = 0.3 / 0.7;
const ASKERS = 3;
const SECONDS = 14;
/** One asker in so many goes away before it is answered. */
const LEFT = 25;
const MEBIBYTE = 1024 * 1024;

/**
 * All questions were asked before the first look and no answer is kept, so nothing is left to be filled: what is still
 * in use after a collection has grown by tables of V8 alone (by less than one, when this was written). Three hundred answers
 * that leaked 30 kB each would be more.
 */
const LIVE_MIB = 8;
/** The heaps of main thread and threads are collected when V8 likes: two looks may lie before and after. */
const RESIDENT_MIB = 256;

const COLLECTOR = `import v8 from "node:v8"; import vm from "node:vm"; import { isMainThread } from "node:worker_threads";
v8.setFlagsFromString("--expose-gc"); const gc = vm.runInNewContext("gc");
if (isMainThread) process.on("SIGUSR2", () => { gc(); gc(); process.stderr.write("collected\\n"); });`;

let server: RunningServer;
let questions: Question[];
beforeAll(async () => {
  questions = await soakQuestions();
  server = await startServer(await seededDataDir(), { ATLAS_THREADS: '1', ATLAS_CACHE_MIB: '0', ATLAS_TIME_LIMIT_MS: '300000', LOG_LEVEL: 'error', NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(COLLECTOR)}` });
});
afterAll(() => server.process.kill('SIGKILL'));

interface Look {
  readonly liveMiB: number;
  readonly residentMiB: number;
  readonly files: number;
  readonly handles: number;
}

const collections = (): number => server.process.stderr.split('collected').length - 1;

/** What is in use when nothing is asked. */
async function look(): Promise<Look> {
  const before = collections();
  server.process.kill('SIGUSR2');
  await expect.poll(collections, { timeout: 60_000 }).toBe(before + 1);
  const text = await (await fetch(`${server.url}/metrics`, { headers: { connection: 'close' } })).text();
  const value = (name: string): number => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
  return { liveMiB: value('nodejs_heap_size_used_bytes') / MEBIBYTE, residentMiB: value('process_resident_memory_bytes') / MEBIBYTE, files: value('process_open_fds'), handles: value('nodejs_active_handles_total') };
}

class Asking {
  readonly expected: Answer[] = [];
  readonly wrong: string[] = [];
  #turn = 0;

  /** Asks the next question; the first answer to each is what every other has to be. */
  async next(): Promise<void> {
    const turn = this.#turn++;
    const at = turn % questions.length;
    const question = questions[at];
    const leaves = turn >= questions.length && turn % LEFT === 0;
    if (!question) return;
    const began = performance.now();
    try {
      const answer = await ask(server.url, question, leaves ? { signal: AbortSignal.timeout(turn % 20) } : {});
      const expected = (this.expected[at] ??= answer);
      if (answer.status !== expected.status || answer.hash !== expected.hash) this.wrong.push(`${question.name}: ${answer.status} instead of ${expected.status}, or other bytes`);
    } catch (error) {
      if (!leaves) this.wrong.push(`${question.name}: ${String(error)}`);
    }
    await wait((performance.now() - began) * REST);
  }

  /** Goes on until each question was asked so often, and so many seconds have passed. */
  async round(seconds: number): Promise<void> {
    const [last, end] = [this.#turn + questions.length, performance.now() + seconds * 1000];
    await Promise.all(Array.from({ length: ASKERS }, async () => {
      while (this.#turn < last || performance.now() < end) await this.next();
    }));
  }
}

test('R56 asked all there is at 70 % of what it can answer, a server answers the same again and again, and keeps neither memory nor sockets', { timeout: 300_000 }, async () => {
  const asking = new Asking();
  await asking.round(0);
  stopAsking();
  await wait(500);
  const before = await look();
  await asking.round(SECONDS);
  stopAsking();
  expect(asking.wrong).toEqual([]);
  expect(asking.expected.filter(({ status }) => status === 200).length).toBeGreaterThan(90);
  expect(asking.expected.filter(({ status }) => status >= 500)).toEqual([]);
  // Sockets are given up when the other side is seen to have gone.
  await expect.poll(async () => (await look()).files, { timeout: 60_000 }).toBeLessThanOrEqual(before.files);
  const after = await look();
  expect(after.handles).toBeLessThanOrEqual(before.handles);
  expect(after.liveMiB - before.liveMiB).toBeLessThan(LIVE_MIB);
  expect(after.residentMiB - before.residentMiB).toBeLessThan(RESIDENT_MIB);
  server.process.kill('SIGTERM');
  expect(await server.process.ended).toMatchObject({ code: 0, stderr: expect.stringMatching(/^(collected\n)+$/) as unknown });
});
