import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Keyv } from 'keyv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../../build/postgresServer.ts';
import { readConfig } from '../../src/config.ts';
import { Database } from '../../src/database/database.ts';
import { openAtlas } from '../../src/graphql/atlas.ts';
import { createServer } from '../../src/server/server.ts';
import { redisAnswers, SharedAnswers } from '../../src/server/sharedAnswers.ts';
import { ThreadPool } from '../../src/server/threads/threadPool.ts';
import { seededDataDir } from '../seededDatabase.ts';

const ANSWER = { body: Buffer.from('{"data":{"name":"대한민국"}}'), contentType: 'application/json; charset=utf-8', etag: '"a"', cacheControl: 'public, no-cache' };
const closing: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const close of closing.toReversed()) await close();
});

/** What Keyv needs of a place to keep things in; here one that never answers, until it is mended. */
class StuckMap extends Map<string, string> {
  isStuck = true;

  override get(key: string): string | undefined {
    return (this.isStuck ? new Promise(() => undefined) : super.get(key)) as string | undefined;
  }
}

describe('answers that processes share', () => {
  test('are found by those of the same program and release, and by no others', async () => {
    const store = new Map<string, string>();
    const [mine, other, older] = ['build 1', 'build 1', 'build 0'].map((namespace) => new SharedAnswers({ store: new Keyv({ store }), namespace, tell: () => undefined }));
    mine?.keep('release-hash question', ANSWER);
    await expect.poll(() => store.size).toBe(1);
    expect(await other?.find('release-hash question')).toEqual(ANSWER);
    expect(await other?.find('other-hash question')).toBeUndefined();
    expect(await older?.find('release-hash question')).toBeUndefined();
    expect([...store.keys()].join()).not.toContain('question');
  });

  test('cost a wait once where the store is away, which is told once', async () => {
    const store = new StuckMap();
    const told: string[] = [];
    const shared = new SharedAnswers({ store: new Keyv({ store }), namespace: '', tell: (line) => told.push(line) });
    const began = performance.now();
    for (let i = 0; i < 20; i++) expect(await shared.find(`question ${i}`)).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(2000);
    expect(told).toEqual(['the store of shared answers is away (no answer within 200 ms); every process makes its answers itself until it is back']);
  });

  test('are shared at an address of Redis alone', () => {
    expect(readConfig({ ATLAS_REDIS_URL: 'rediss://cache.example.org:6380' }).redisUrl).toBe('rediss://cache.example.org:6380');
    expect(() => readConfig({ ATLAS_REDIS_URL: 'http://:secret@cache.example.org' })).toThrow(/^ATLAS_REDIS_URL must be an address that begins with redis:[^@]*$/);
  });

  test('spare a second server its threads', async () => {
    const store = new Map<string, string>();
    const [first, second] = [await open(store), await open(store)];
    const query = '{ observations(filter: { indicators: ["OECD_GG_PROCUREMENT_GDP"] }, first: 20) { totalCount nodes { value } } }';
    const ask = async (url: string): Promise<string> => (await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })).text();
    const answer = await ask(first.url);
    expect(answer).toContain('"totalCount"');
    await expect.poll(() => store.size).toBe(1);
    expect(await ask(second.url)).toBe(answer);
    expect([first.pool.counts.answered, second.pool.counts.answered]).toEqual([1, 0]);
  }, 120_000);
});

async function open(store: Map<string, string>): Promise<{ url: string; pool: ThreadPool }> {
  const dataDir = await seededDataDir();
  const database = await Database.open({ url: undefined, dataDir });
  const places = { publicUrl: 'http://localhost:4000', contractsFolder: '/nonexistent' };
  const pool = new ThreadPool({ places: { ...places, databaseUrl: undefined, dataDir, logLevel: 'silent', timeLimitMs: 60_000 }, threads: 1, queueLimit: 50, isShort: () => false, onDeath: () => undefined, lightWeight: 0 });
  const shared = new SharedAnswers({ store: new Keyv({ store }), namespace: 'build', tell: () => undefined });
  const app = await createServer({ atlas: await openAtlas(database, places), logLevel: 'silent', cacheBytes: 0, pool, shared });
  closing.push(async () => app.close().then(() => database.close()));
  return { url: await app.listen({ port: 0, host: '127.0.0.1' }), pool };
}

const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
if (!hasRedis) process.stdout.write('Answers shared through Redis are not tested: there is no redis-server on this machine. The same class was tested over a store in memory.\n');

describe.skipIf(!hasRedis)('through a Redis server', () => {
  let port: number;
  beforeAll(async () => {
    port = await freePort();
  });

  const start = (): (() => Promise<void>) => {
    const redis = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', mkdtempSync(join(tmpdir(), 'atlas-redis-'))], { stdio: 'ignore' });
    const ended = new Promise<void>((resolve) => redis.once('exit', () => resolve()));
    return async () => {
      redis.kill('SIGTERM');
      await ended;
    };
  };

  test('answers are shared; one that is away is told, and used again when it is back', async () => {
    const told: string[] = [];
    const both = await Promise.all([1, 2].map(() => redisAnswers(`redis://127.0.0.1:${port}`, { publicUrl: 'http://localhost', tell: (line) => told.push(line) })));
    for (const each of both) closing.push(() => each.close());
    const [mine, other] = both;
    expect(await mine?.find('a question')).toBeUndefined();
    expect(told).toEqual([expect.stringMatching(/^the store of shared answers is away \(.+\); every process makes/)]);
    const stop = start();
    closing.push(stop);
    await expect.poll(async () => {
      mine?.keep('a question', ANSWER);
      return other?.find('a question');
    }, { timeout: 20_000, interval: 500 }).toEqual(ANSWER);
  }, 40_000);
});
