import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { Database } from '../../src/database/database.ts';
import { openAtlas } from '../../src/graphql/atlas.ts';
import { readOperations } from '../../src/graphql/operations.ts';
import { createServer } from '../../src/server/server.ts';
import { ThreadPool, type ThreadPoolOptions } from '../../src/server/threads/threadPool.ts';
import { seededDataDir } from '../seededDatabase.ts';
import { askAndLeave } from './askAndLeave.ts';

/** Looks through all observations and tells 5,000 of them whole: about a second of a thread. */
const heavy = (name: string): string => `query ${name} { observations(filter: {}, first: 5000, orderBy: { field: VALUE, direction: DESC }) { totalCount nodes { id value origin { title url citation } area { code name } indicator { name } alternatives { value } } } }`;
const LIGHT = '{ country(code: "KOR") { code } }';

let dataDir: string;
const opened: { close: () => Promise<void> }[] = [];
beforeAll(async () => {
  dataDir = await seededDataDir();
});
afterAll(async () => {
  for (const each of opened) await each.close();
});

interface Pooled {
  readonly app: FastifyInstance;
  readonly url: string;
  readonly pool: ThreadPool | undefined;
}

interface Opening extends Partial<Omit<ThreadPoolOptions, 'places'>> {
  readonly timeLimitMs?: number;
  readonly beforeListening?: (app: FastifyInstance, pool: ThreadPool | undefined) => void;
}

async function open(options: Opening = {}, threads = 2): Promise<Pooled> {
  const database = await Database.open({ url: undefined, dataDir });
  const places = { publicUrl: 'http://localhost:4000', contractsFolder: '/nonexistent' };
  const atlas = await openAtlas(database, places);
  const { timeLimitMs = 20_000, beforeListening, ...rest } = options;
  const pool = threads === 0 ? undefined : new ThreadPool({ places: { ...places, databaseUrl: undefined, dataDir, logLevel: 'silent', timeLimitMs }, threads, queueLimit: 50, isShort: () => false, onDeath: () => undefined, ...rest });
  const app = await createServer({ atlas, logLevel: 'silent', cacheBytes: 0, ...(pool ? { pool } : {}) });
  beforeListening?.(app, pool);
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  opened.push({ close: async () => app.close().then(() => database.close()) });
  return { app, url, pool };
}

async function ask({ url }: Pooled, query: string, { variables = {}, signal }: { variables?: object; signal?: AbortSignal } = {}): Promise<{ status: number; text: string; headers: Headers; code: unknown }> {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }), ...(signal ? { signal } : {}) });
  const text = await response.text();
  const { errors } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] };
  return { status: response.status, text, headers: response.headers, code: errors?.[0]?.extensions.code };
}

describe('costly questions on threads', { timeout: 90_000 }, () => {
  test('wait for the first thread to be up, even where that takes longer than a question may', async () => {
    const starting = await open({ timeLimitMs: 100, lightWeight: 0 }, 1);
    const { status, text } = await ask(starting, LIGHT);
    expect([status, JSON.parse(text)]).toEqual([200, { data: { country: { code: 'KOR' } } }]);
  });

  test('have the bytes and heads that the main thread answers: the example library, its tables and views of the page', async () => {
    const [alone, pooled] = [await open({}, 0), await open({ lightWeight: 0 })];
    const get = async ({ url }: Pooled, path: string): Promise<unknown> => {
      const response = await fetch(`${url}${path}`);
      return [response.status, response.headers.get('content-type'), response.headers.get('etag'), response.headers.get('content-disposition'), Buffer.from(await response.arrayBuffer()).toString('base64')];
    };
    for (const { name, document, variables } of await readOperations()) {
      const [here, there] = [await ask(alone, document, { variables }), await ask(pooled, document, { variables })];
      expect([name, there.status, there.text]).toEqual([name, here.status, here.text]);
    }
    for (const path of ['/q/RankCountries.csv', '/q/RankCountries.json', '/q/RankCountries.unknown', '/country/KOR', '/country/XXY', '/compare', '/graphql?query=%7B__schema%7BqueryType%7Bname%7D%7D%7D', '/graphql?query=%7Bnothing%7D']) expect([path, await get(pooled, path)]).toEqual([path, await get(alone, path)]);
    expect(pooled.pool?.counts.answered).toBeGreaterThan(20);
    expect(pooled.pool?.counts).toMatchObject({ shed: 0, timedOut: 0, died: 0 });
  });

  test('are not answered once more by the main thread where the asker leaves between the last byte and the end', async () => {
    let again = 0;
    async function* endsLate(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      yield* body;
      await wait(200);
    }
    const pooled = await open({
      beforeListening: (app, pool) => {
        const ask = pool?.ask.bind(pool);
        if (pool && ask) pool.ask = async (asked) => {
          const answer = await ask(asked);
          return { ...answer, body: Readable.from(endsLate(answer.body)) };
        };
        // Comes after the threads' own, which end the way of a request that they answer.
        app.addHook('preHandler', async () => void (again += 1));
      },
    }, 1);
    await askAndLeave(pooled.url, '/country/KOR');
    await wait(400);
    expect([pooled.pool?.counts.answered, again]).toEqual([1, 0]);
  });

  test('are stopped at the time limit with TIMEOUT, and the next one is answered', async () => {
    // A thread that has just begun may take half of it for the first light question, and the heavy one takes about a second.
    const pooled = await open({ timeLimitMs: 250, lightWeight: 0 }, 1);
    const isAnswering = async (): Promise<boolean> => (await ask(pooled, LIGHT)).status === 200;
    await expect.poll(isAnswering, { timeout: 20_000 }).toBe(true);
    const before = pooled.pool?.counts.timedOut ?? 0;
    const began = performance.now();
    const { status, code, text } = await ask(pooled, heavy('Slow'));
    expect([status, code]).toEqual([504, 'TIMEOUT']);
    expect(text).toContain('more than the 250 ms');
    expect(performance.now() - began).toBeLessThan(2000);
    expect(pooled.pool?.counts.timedOut).toBe(before + 1);
    await expect.poll(isAnswering, { timeout: 20_000 }).toBe(true);
  });

  test('beyond the queue, and where memory is short, are refused with OVERLOADED and when to come back', async () => {
    let isShort = false;
    const pooled = await open({ queueLimit: 1, isShort: () => isShort }, 1);
    const asked = await Promise.all(['A', 'B', 'C', 'D'].map((name) => ask(pooled, heavy(name))));
    const refused = asked.filter(({ status }) => status === 503);
    expect(refused.length).toBeGreaterThanOrEqual(1);
    expect(asked.filter(({ status }) => status === 200).length).toBe(4 - refused.length);
    expect([refused[0]?.code, refused[0]?.headers.get('retry-after')]).toEqual(['OVERLOADED', '5']);
    isShort = true;
    const first = ask(pooled, heavy('E'));
    await expect.poll(() => (pooled.pool?.running ?? 0) + (pooled.pool?.waiting ?? 0)).toBe(1);
    expect((await ask(pooled, heavy('F'))).code).toBe('OVERLOADED');
    expect((await ask(pooled, LIGHT)).status).toBe(200);
    expect((await first).status).toBe(200);
  });

  test('whose asker goes away free their thread', async () => {
    const pooled = await open({}, 1);
    await ask(pooled, heavy('Warm'));
    const gone = new AbortController();
    const first = ask(pooled, heavy('Left'), { signal: gone.signal }).catch(() => 'left');
    await expect.poll(() => pooled.pool?.running).toBe(1);
    gone.abort();
    expect(await first).toBe('left');
    await expect.poll(() => pooled.pool?.counts.cancelled).toBe(1);
    await expect.poll(() => pooled.pool?.running, { timeout: 5000 }).toBe(0);
    expect((await ask(pooled, heavy('Next'))).status).toBe(200);
  });

  test('leave light ones alone', async () => {
    const pooled = await open();
    await Promise.all([ask(pooled, heavy('W')), ask(pooled, heavy('X'))]);
    let isOver = false;
    const load = Promise.all(['G', 'H', 'I', 'J'].map((name) => ask(pooled, heavy(name)))).then((all) => {
      isOver = true;
      return all;
    });
    const waited: number[] = [];
    while (!isOver) {
      const began = performance.now();
      await ask(pooled, LIGHT);
      waited.push(performance.now() - began);
    }
    expect((await load).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    // On the main thread most light ones would wait a second; half of them in time holds on a machine that is busy otherwise too.
    const median = waited.toSorted((a, b) => a - b)[Math.floor(waited.length / 2)];
    expect(waited.length).toBeGreaterThan(10);
    expect(median).toBeLessThan(100);
  });
});
