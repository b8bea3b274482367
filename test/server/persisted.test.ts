import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Atlas } from '../../clients/typescript/src/atlas.js';
import { releaseEditions } from '../../clients/typescript/src/generated/operations.js';
import { Database } from '../../src/database/database.ts';
import { projectFile } from '../../src/domain/projectFile.ts';
import { openAtlas } from '../../src/graphql/atlas.ts';
import { readOperations } from '../../src/graphql/operations.ts';
import { RegisteredDocuments } from '../../src/server/persisted/registeredDocuments.ts';
import { readTrusted } from '../../src/server/persisted/trustedDocuments.ts';
import { createServer, type PersistedOptions } from '../../src/server/server.ts';
import { ThreadPool } from '../../src/server/threads/threadPool.ts';
import { ViewSearchDocument } from '../../src/web/generated/operations.ts';
import { seededDataDir } from '../seededDatabase.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const LIBRARY = JSON.parse(readFileSync(projectFile('schema/operations.manifest.json'), 'utf8')) as { operations: { id: string; name: string; body: string }[] };
const RANK = LIBRARY.operations.find(({ name }) => name === 'RankCountries') ?? { id: '', body: '' };
const RANKED = { input: { indicator: 'OECD_GG_PROCUREMENT_GDP', period: '2017', areas: ['KOR', 'NLD'] } };
const MINE = 'query Mine { country(code: "KOR") { code } }';
const OPEN: PersistedOptions = { folder: undefined, isAllowList: false, registeredBytes: 100_000, sharedCacheSeconds: 0 };

let database: Database;
let pool: ThreadPool;
let folder: string;
const servers: Record<string, FastifyInstance> = {};

async function open(persisted: PersistedOptions, threads?: ThreadPool): Promise<FastifyInstance> {
  const atlas = await openAtlas(database, { publicUrl: 'http://localhost:4000', contractsFolder: '/nonexistent' });
  return createServer({ atlas, logLevel: 'silent', cacheBytes: 1024 * 1024, persisted, ...(threads ? { pool: threads } : {}) });
}

beforeAll(async () => {
  const dataDir = await seededDataDir();
  folder = mkdtempSync(join(tmpdir(), 'atlas-operations-'));
  writeFileSync(join(folder, 'mine.graphql'), `${MINE}\n`);
  const listed = 'query Listed { releases { nodes { number } } }';
  writeFileSync(join(folder, 'app.json'), JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations: [{ id: sha256(listed), name: 'Listed', type: 'query', body: listed }] }));
  database = await Database.open({ url: undefined, dataDir });
  pool = new ThreadPool({ places: { publicUrl: 'http://localhost:4000', contractsFolder: '/nonexistent', databaseUrl: undefined, dataDir, logLevel: 'silent', timeLimitMs: 20_000 }, threads: 1, queueLimit: 50, isShort: () => false, onDeath: () => undefined, lightWeight: 0 });
  servers['open'] = await open(OPEN);
  servers['threads'] = await open(OPEN, pool);
  servers['listed'] = await open({ ...OPEN, folder, isAllowList: true, sharedCacheSeconds: 60 });
});
afterAll(async () => {
  for (const each of Object.values(servers)) await each.close();
  await database.close();
  rmSync(folder, { recursive: true });
});

const server = (name: string): FastifyInstance => servers[name] ?? expect.fail(name);
const hashed = (sha256Hash: string, version = 1): object => ({ persistedQuery: { version, sha256Hash } });

function get(name: string, { hash, query, variables, headers = {} }: { hash?: string; query?: string; variables?: object; headers?: Record<string, string> }) {
  const search = new URLSearchParams({ ...(query ? { query } : {}), ...(variables ? { variables: JSON.stringify(variables) } : {}), ...(hash ? { extensions: JSON.stringify(hashed(hash)) } : {}) });
  return server(name).inject({ method: 'GET', url: `/graphql?${search}`, headers });
}

const post = (name: string, payload: object) => server(name).inject({ method: 'POST', url: '/graphql', payload: { ...payload } });
const codeIn = (body: string): string | undefined => (JSON.parse(body) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code;

describe.each(['open', 'threads'])('documents by their hash (%s)', (name) => {
  test('a short GET has the answer of the whole POST, an ETag, and 304 when it is repeated', async () => {
    const whole = await post(name, { query: RANK.body, variables: RANKED });
    const short = await get(name, { hash: RANK.id, variables: RANKED });
    expect([short.statusCode, short.body]).toEqual([200, whole.body]);
    expect(short.body).toContain('"code":"NLD"');
    expect(short.headers).toMatchObject({ 'cache-control': 'public, no-cache', vary: 'accept' });
    const again = await get(name, { hash: RANK.id, variables: RANKED, headers: { 'if-none-match': String(short.headers.etag) } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect((await get(name, { hash: RANK.id.toUpperCase(), variables: { ...RANKED, lang: 'KO' } })).body).toContain('네덜란드');
    const byPost = await post(name, { variables: RANKED, operationName: null, extensions: hashed(RANK.id) });
    expect([byPost.statusCode, byPost.body]).toEqual([200, whole.body]);
  });

  test('an unknown one is asked for, registered, and known from then on', async () => {
    const query = `query Registered { country(code: "KOR") { code name(lang: KO) } } # ${name}`;
    const hash = sha256(query);
    const preflighted = { 'apollo-require-preflight': '1' };
    const unknown = await get(name, { hash, headers: preflighted });
    expect([unknown.statusCode, unknown.headers['cache-control']]).toEqual([200, 'no-store']);
    expect(JSON.parse(unknown.body)).toEqual({ errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
    const told = await post(name, { query, extensions: hashed(hash) });
    expect(JSON.parse(told.body)).toEqual({ data: { country: { code: 'KOR', name: '한국' } } });
    for (const known of [await get(name, { hash, headers: preflighted }), await post(name, { extensions: hashed(hash) })]) expect(known.body).toBe(told.body);
    // What anyone may register is guarded like any document: another site could make a browser ask it.
    expect((await get(name, { hash })).statusCode).toBe(400);
  });

  test('wrong ones are refused with what is wrong', async () => {
    for (const extensions of [hashed(sha256('another')), hashed(RANK.id, 2), hashed('short'), { persistedQuery: 'x' }]) expect(codeIn((await post(name, { query: MINE, extensions })).body)).toBe('BAD_USER_INPUT');
    expect(codeIn((await get(name, { hash: sha256('another') })).body)).toBe('PERSISTED_QUERY_NOT_FOUND');
  });
});

test('what clients, the page, the playground and the manifest send is known by its hash', async () => {
  const library = await readOperations();
  const trusted = await readTrusted(library, undefined);
  for (const { name, document } of library) {
    const entry = LIBRARY.operations.find((each) => each.name === name);
    expect(entry?.id, name).toBe(sha256(entry?.body ?? ''));
    for (const text of [document, entry?.body ?? '']) expect(trusted.get(sha256(text)), name).toEqual({ text, operationName: name });
  }
  expect(ViewSearchDocument.__meta__).toEqual({ sha256Hash: LIBRARY.operations.find(({ name }) => name === 'ViewSearch')?.id });
  const told = JSON.parse((await server('listed').inject('/operations.json')).body) as { name: string; sha256Hash: string }[];
  expect(told.length).toBe(LIBRARY.operations.length);
  expect(told.every(({ sha256Hash }) => trusted.has(sha256Hash))).toBe(true);
});

test('registered documents stay within their bytes, and trusted ones are never among them', () => {
  const registered = new RegisteredDocuments(100_000);
  for (let i = 0; i < 1000; i++) registered.keep(`hash ${i}`, 'x'.repeat(1000));
  expect(registered.bytes).toBeLessThanOrEqual(100_000);
  expect(registered.find('hash 999')).toHaveLength(1000);
  expect(registered.find('hash 0')).toBeUndefined();
  const none = new RegisteredDocuments(0);
  none.keep('hash', 'text');
  expect(none.find('hash')).toBeUndefined();
});

describe('where listed documents alone are answered', () => {
  test('others are refused by every way in, and not registered', async () => {
    const query = '{ country(code: "NLD") { code } }';
    const refused = [
      await post('listed', { query }),
      await post('listed', { query, extensions: hashed(sha256(query)) }),
      await get('listed', { query, headers: { 'apollo-require-preflight': '1' } }),
      await get('listed', { query, hash: sha256(query), headers: { 'apollo-require-preflight': '1' } }),
    ];
    for (const { statusCode, body } of refused) {
      expect([statusCode, codeIn(body)]).toEqual([403, 'DOCUMENT_NOT_ALLOWED']);
      expect(body).toContain(sha256(query));
    }
    expect(codeIn((await post('listed', { extensions: hashed(sha256(query)) })).body)).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await post('listed', { query: `${RANK.body} ` })).statusCode).toBe(403);
    for (const search of [`query=${encodeURIComponent(RANK.body)}&query=%7B__typename%7D`, `x=1&query[]=%7B__typename%7D`]) expect((await server('listed').inject({ url: `/graphql?${search}`, headers: { 'apollo-require-preflight': '1' } })).body).not.toContain('"data"');
  });

  test('an address that two readers read differently is no way around', async () => {
    await server('listed').listen({ port: 0, host: '127.0.0.1' });
    const { port } = server('listed').server.address() as { port: number };
    for (const path of ['/graphql#?query=%7B__typename%7D', `/graphql?query=${encodeURIComponent(RANK.body)}#&query=%7B__typename%7D`, '/graphql?%23&query=%7B__typename%7D', '/graphql?a=1;query=%7B__typename%7D']) {
      const answer = await new Promise<string>((resolve) => {
        let text = '';
        const socket = connect(port, '127.0.0.1', () => socket.write(`GET ${path} HTTP/1.1\r\nhost: localhost\r\napollo-require-preflight: 1\r\nconnection: close\r\n\r\n`));
        socket.on('data', (piece) => (text += piece.toString())).on('close', () => resolve(text));
      });
      expect([path, answer.includes('"data"')]).toEqual([path, false]);
    }
  });

  test('the folder, the page, tables, permalinks and the schema are answered; caches in front may keep what is asked by hash', async () => {
    const mine = await get('listed', { hash: sha256(MINE) });
    expect([mine.statusCode, JSON.parse(mine.body), mine.headers['cache-control']]).toEqual([200, { data: { country: { code: 'KOR' } } }, 'public, max-age=0, s-maxage=60']);
    expect((await post('listed', { query: 'query Listed { releases { nodes { number } } }' })).statusCode).toBe(200);
    expect((await post('listed', { query: MINE })).headers['cache-control']).toBe('public, no-cache');
    for (const query of [getIntrospectionQuery(), getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: false })]) expect((await post('listed', { query, operationName: 'IntrospectionQuery' })).body).toContain('"__schema"');
    const { ranking } = (JSON.parse((await post('listed', { query: RANK.body, variables: RANKED })).body) as { data: { ranking: { permalink: string } } }).data;
    for (const path of ['/', '/country/KOR', '/q/RankCountries.csv', `${ranking.permalink.replace('http://localhost:4000', '')}.csv`]) expect([path, (await server('listed').inject(path)).statusCode]).toEqual([path, 200]);
  });

  test('a folder that cannot be trusted as it is keeps the server from starting', async () => {
    const wrong = mkdtempSync(join(folder, 'wrong-'));
    await expect(open({ ...OPEN, folder: join(wrong, 'nothing') })).rejects.toThrow('ATLAS_OPERATIONS_DIR');
    writeFileSync(join(wrong, 'app.json'), JSON.stringify({ [sha256('{ a }')]: '{ b }' }));
    await expect(open({ ...OPEN, folder: wrong })).rejects.toThrow('does not have this SHA-256');
    writeFileSync(join(wrong, 'app.json'), '{}');
    writeFileSync(join(wrong, 'broken.graphql'), '{ a');
    await expect(open({ ...OPEN, folder: wrong })).rejects.toThrow('"broken.graphql"');
  });
});

test('the client for TypeScript asks by hash, and sends the whole document to an atlas that does not know it', async () => {
  const sent: string[] = [];
  const answerOf = async (input: unknown, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(String(input));
    sent.push(init.method ?? 'GET');
    const { statusCode, body } = await server('open').inject({ method: (init.method ?? 'GET') as 'GET', url: `${url.pathname}${url.search}`, headers: init.headers as Record<string, string>, ...(init.body === undefined ? {} : { payload: String(init.body) }) });
    return new Response(body, { status: statusCode });
  };
  const atlas = new Atlas('http://atlas.test', { fetch: answerOf as typeof fetch });
  expect((await atlas.ask(releaseEditions, { release: '1' })).release?.number).toBe('1');
  expect((await atlas.ask({ ...releaseEditions, sha256Hash: sha256('of another version') }, { release: '1' })).release?.number).toBe('1');
  expect((await new Atlas('http://atlas.test', { fetch: answerOf as typeof fetch, byHash: false }).ask(releaseEditions, { release: '1' })).release?.number).toBe('1');
  expect(sent).toEqual(['GET', 'GET', 'POST', 'POST']);
});
