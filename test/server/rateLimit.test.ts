import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { readConfig } from '../../src/config.ts';
import { Database } from '../../src/database/database.ts';
import { openAtlas } from '../../src/graphql/atlas.ts';
import { networkOf } from '../../src/server/rateLimit.ts';
import { createServer } from '../../src/server/server.ts';
import { seededDataDir } from '../seededDatabase.ts';

let database: Database;
const apps: FastifyInstance[] = [];
beforeAll(async () => {
  database = await Database.open({ url: undefined, dataDir: await seededDataDir() });
});
afterAll(async () => {
  for (const app of apps) await app.close();
  await database.close();
});

async function server(trustedProxies: string[]): Promise<(path: string, from?: string) => Promise<{ status: number; code: unknown; retry: string | undefined }>> {
  const atlas = await openAtlas(database, { publicUrl: 'http://localhost:4000', contractsFolder: '/nonexistent' });
  const app = await createServer({ atlas, logLevel: 'silent', cacheBytes: 0, requestsPerMinute: 3, trustedProxies });
  apps.push(app);
  return async (path, from) => {
    const response = await app.inject({ url: path, headers: { accept: 'application/json', ...(from === undefined ? {} : { 'x-forwarded-for': from }) } });
    const body: unknown = response.body.startsWith('{') ? response.json() : {};
    return { status: response.statusCode, code: (body as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code, retry: response.headers['retry-after'] as string | undefined };
  };
}

const QUESTION = '/graphql?query=%7B__typename%7D';

describe('requests of one network in a minute', () => {
  test('beyond the limit are refused with RATE_LIMITED and when to come back, in the API, the tables and the page; those of others are not', async () => {
    const ask = await server(['loopback']);
    for (let time = 0; time < 3; time += 1) expect((await ask(QUESTION, '203.0.113.7')).status).not.toBe(429);
    // The page says the same in words.
    for (const [path, coded] of [[QUESTION, 'RATE_LIMITED'], ['/q', 'RATE_LIMITED'], ['/', undefined]] as const) {
      const { status, code, retry } = await ask(path, '203.0.113.7');
      expect([path, status, code]).toEqual([path, 429, coded]);
      expect(Number(retry)).toBeGreaterThan(0);
      expect(Number(retry)).toBeLessThanOrEqual(60);
    }
    expect((await ask(QUESTION, '203.0.113.8')).status).not.toBe(429);
    expect((await ask('/health/live', '203.0.113.7')).status).toBe(200);
    expect((await ask('/metrics', '203.0.113.7')).status).toBe(200);
  });

  test('are counted by the address of the connection where no proxy is trusted: whoever writes X-Forwarded-For gains nothing and harms nobody', async () => {
    const ask = await server(['192.0.2.1']);
    // The connection comes from this machine, which is free where it asks for itself.
    for (let time = 0; time < 5; time += 1) expect((await ask(QUESTION)).status).not.toBe(429);
    // Through a proxy on this machine that nobody named, all are one asker, whichever address they give.
    for (let time = 0; time < 3; time += 1) expect((await ask(QUESTION, `203.0.113.${time}`)).status).not.toBe(429);
    expect((await ask(QUESTION, '203.0.113.9')).status).toBe(429);
    expect((await ask(QUESTION)).status).not.toBe(429);
  });

  test('count for addresses that are not there too', async () => {
    const ask = await server(['loopback']);
    for (let time = 0; time < 3; time += 1) expect(await ask('/wp-login.php', '203.0.113.7')).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(await ask('/wp-login.php', '203.0.113.7')).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
    expect((await ask(QUESTION, '203.0.113.7')).status).toBe(429);
  });

  test('a network of IPv6 counts as one', () => {
    expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
    expect(networkOf('2001:db8:1:2::9')).toBe('2001:db8:1:2::/64');
    expect(networkOf('2001:db8::9')).toBe('2001:db8:0:0::/64');
    expect(networkOf('::1')).toBe('0:0:0:0::/64');
    expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0::/64');
    expect(networkOf('203.0.113.7:51000')).toBe('203.0.113.7');
    expect(networkOf('[2001:db8:1:2::9]:51000')).toBe('2001:db8:1:2::/64');
    expect(networkOf('::ffff:203.0.113.7')).toBe('203.0.113.7');
  });
});

test('settings of the limit are read, and a wrong one is named', () => {
  expect(readConfig({ ATLAS_TRUSTED_PROXIES: 'loopback, 10.0.0.0/8,2001:db8::1' })).toMatchObject({ requestsPerMinute: 1200, trustedProxies: ['loopback', '10.0.0.0/8', '2001:db8::1'] });
  expect(() => readConfig({ ATLAS_TRUSTED_PROXIES: 'proxy.example.org' })).toThrow('ATLAS_TRUSTED_PROXIES names "proxy.example.org"');
  expect(() => readConfig({ ATLAS_RATE_LIMIT: 'many' })).toThrow('ATLAS_RATE_LIMIT is "many"');
});
