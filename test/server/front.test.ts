import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { Agent, createServer as createHttpServer, request as httpRequest } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Database } from '../../src/database/database.ts';
import { projectFile } from '../../src/domain/projectFile.ts';
import { type Atlas, openAtlas } from '../../src/graphql/atlas.ts';
import { importDatasets } from '../../src/importers/datasets/importDatasets.ts';
import { AnswerCache } from '../../src/server/answerCache.ts';
import { type FrontServices, FrontStage } from '../../src/server/front/frontStage.ts';
import { Repeats } from '../../src/server/front/repeats.ts';
import { documentHash } from '../../src/server/persisted/documentHash.ts';
import { readOperations } from '../../src/graphql/operations.ts';
import { createServer } from '../../src/server/server.ts';
import { copyOfSeeds } from '../seededDatabase.ts';

let dataDir: string;
let database: Database;
let atlas: Atlas;
let app: FastifyInstance;
let url: string;
/** Requests that fastify saw: those that the stage before it answered are none of them. */
let seen = 0;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const LIMIT = 300;

beforeAll(async () => {
  dataDir = await copyOfSeeds();
  database = await Database.open({ url: undefined, dataDir });
  atlas = await openAtlas(database, { publicUrl: 'http://localhost:4000', contractsFolder: '/nonexistent' });
  app = await createServer({ atlas, logLevel: 'silent', cacheBytes: 4 * 1024 * 1024, requestsPerMinute: LIMIT, trustedProxies: ['loopback'], persisted: { folder: undefined, isAllowList: false, registeredBytes: 100_000, sharedCacheSeconds: 60 } });
  app.addHook('onRequest', async () => void (seen += 1));
  url = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  agent.destroy();
  await app.close();
  await database.close();
});

interface Got {
  readonly status: number | undefined;
  readonly heads: Record<string, string | undefined>;
  readonly body: string;
  readonly isByFastify: boolean;
}

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly heads?: Readonly<Record<string, string>>;
  /** Sent with as many pauses as there are further pieces. */
  readonly pieces?: readonly string[];
}

function send({ method = 'POST', path = '/graphql', heads = {}, pieces = [] }: Sent): Promise<Got> {
  const before = seen;
  return new Promise((resolve, reject) => {
    const type: Record<string, string> = method === 'POST' ? { 'content-type': 'application/json' } : {};
    const request = httpRequest(`${url}${path}`, { method, agent, headers: { ...type, ...heads } }, (response) => {
      const read: Buffer[] = [];
      response.on('data', (piece: Buffer) => read.push(piece));
      response.on('end', () => resolve({ status: response.statusCode, heads: response.headers as Got['heads'], body: Buffer.concat(read).toString(), isByFastify: seen > before }));
    });
    request.on('error', reject);
    pieces.slice(0, -1).forEach((piece) => request.write(piece));
    setTimeout(() => request.end(pieces.at(-1)), pieces.length > 1 ? 30 : 0);
  });
}

const post = (asked: object, heads: Readonly<Record<string, string>> = {}): Promise<Got> => send({ pieces: [JSON.stringify(asked)], heads });
const get = (query: string, heads: Readonly<Record<string, string>> = {}): Promise<Got> => send({ method: 'GET', path: `/graphql?${query}`, heads: { 'apollo-require-preflight': '1', ...heads } });
const asText = (query: string): string => `query=${encodeURIComponent(query)}`;
const COUNTRY = '{ country(code: "KOR") { code name(lang: KO) } }';
const FROM = { 'x-forwarded-for': '203.0.113.7' };

/** Of two answers one after the other: all is the same but the moment, and what is left of the minute. */
function expectSame(first: Got, again: Got): void {
  const { date: _date, 'x-ratelimit-remaining': left, 'x-ratelimit-reset': _reset, ...heads } = again.heads;
  const { date: _moment, 'x-ratelimit-remaining': leftBefore, 'x-ratelimit-reset': _end, ...headsBefore } = first.heads;
  expect({ ...again, heads, isByFastify: false }).toEqual({ ...first, heads: headsBefore, isByFastify: false });
  expect(Number(leftBefore) - Number(left)).toBe(1);
}

describe('a request that was answered before, byte by byte', () => {
  test.each<[string, () => Promise<Got>, number]>([
    ['a POST', () => post({ query: COUNTRY }, FROM), 200],
    ['a POST with another media type', () => post({ query: COUNTRY }, { ...FROM, accept: 'application/graphql-response+json' }), 200],
    ['a POST with variables', () => post({ query: 'query ($c: String!) { country(code: $c) { name(lang: KO) } }', variables: { c: '한국' } }, FROM), 200],
    ['a GET', () => get(asText('{ country(code: "NLD") { code } }'), FROM), 200],
    ['a GET of what is known', () => get(asText('{ country(code: "NLD") { code } }'), { ...FROM, 'if-none-match': '*' }), 304],
  ])('%s is given the same heads and the same body without fastify', async (_what, ask, status) => {
    const first = await ask();
    expect([first.status, first.isByFastify]).toEqual([status, true]);
    for (let last = first, time = 0; time < 3; time++) {
      const again = await ask();
      expect(again.isByFastify).toBe(false);
      expectSame(last, again);
      last = again;
    }
  });

  test('is one of a trusted document by its hash too, with its time in shared caches; one that a client told is not', async () => {
    const [example] = await readOperations();
    const byHash = (text: string): string => `extensions=${encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash: documentHash(text) } }))}`;
    const trusted = `${byHash(example?.document ?? '')}&variables=${encodeURIComponent(JSON.stringify(example?.variables))}`;
    const ask = (): Promise<Got> => send({ method: 'GET', path: `/graphql?${trusted}`, heads: FROM });
    const first = await ask();
    expect(first.heads['cache-control']).toBe('public, max-age=0, s-maxage=60');
    const again = await ask();
    expect(again.isByFastify).toBe(false);
    expectSame(first, again);
    // Whoever sends text and hash must find the hash known afterwards.
    for (let time = 0; time < 3; time++) expect((await get(`${asText('{ __typename }')}&${byHash('{ __typename }')}`)).isByFastify).toBe(true);
  });

  test.each<[string, Sent, number]>([
    ['without the preflight head', { method: 'GET', path: `/graphql?${asText(COUNTRY)}` }, 400],
    ['as a form', { heads: { 'content-type': 'text/plain' }, pieces: [JSON.stringify({ query: COUNTRY })] }, 400],
    ['with one byte more', { pieces: [`${JSON.stringify({ query: COUNTRY })} `] }, 200],
    ['in pieces', { pieces: ['{"query":', JSON.stringify(COUNTRY), '}'], heads: { 'content-length': String(JSON.stringify({ query: COUNTRY }).length) } }, 200],
    ['in chunks', { pieces: ['{"query":', JSON.stringify(COUNTRY), '}'] }, 200],
    ['as one of a list', { pieces: [`[${JSON.stringify({ query: COUNTRY })}]`] }, 400],
    ['with a body beyond what is compared', { pieces: [JSON.stringify({ query: `${COUNTRY}${' '.repeat(17_000)}` })] }, 200],
    ['by another method', { method: 'HEAD', path: `/graphql?${asText(COUNTRY)}`, heads: { 'apollo-require-preflight': '1' } }, 405],
  ])('is left to fastify %s', async (_how, sent, status) => {
    await post({ query: COUNTRY });
    await get(asText(COUNTRY));
    const got = await send(sent);
    expect([got.status, got.isByFastify]).toEqual([status, true]);
    if (status === 200) expect(got.body).toBe('{"data":{"country":{"code":"KOR","name":"한국"}}}\n');
  });

  test('keeps its place among others that come in one piece', async () => {
    const message = (query: string, last = false): string => `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n${last ? 'connection: close\r\n' : ''}content-length: ${JSON.stringify({ query }).length}\r\n\r\n${JSON.stringify({ query })}`;
    await post({ query: COUNTRY });
    let received = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1').setEncoding('utf8').on('data', (text: string) => (received += text));
    const codes = ['KOR', 'AUT', 'KOR', 'BEL', 'KOR', 'KOR', 'CHE', 'AUT'];
    socket.write(codes.map((code, i) => message(COUNTRY.replace('KOR', code), i === codes.length - 1)).join(''));
    await new Promise((resolve) => socket.once('close', resolve));
    expect([...received.matchAll(/"code":"(\w+)"/g)].map(([, code]) => code)).toEqual(codes);
  });
});

describe('a question whose document was answered before', () => {
  const NAMED = 'query Named($c: String!, $ko: Boolean = false) { country(code: $c) { code name korean: name(lang: KO) @include(if: $ko) } }';
  const ask = (variables: object, heads: Readonly<Record<string, string>> = FROM): Promise<Got> => post({ query: NAMED, variables }, heads);
  let alone: FastifyInstance;

  beforeAll(async () => {
    alone = await createServer({ atlas, logLevel: 'silent', cacheBytes: 0, requestsPerMinute: LIMIT, trustedProxies: ['loopback'] });
    await ask({ c: 'AUT' });
  });
  afterAll(() => alone.close());

  /** What fastify answers, which never saw the document before. */
  async function byFastify(asked: object, heads: Readonly<Record<string, string>>): Promise<Got> {
    const { statusCode, headers, body } = await alone.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...heads }, payload: JSON.stringify(asked) });
    return { status: statusCode, heads: headers as Got['heads'], body, isByFastify: true };
  }

  test.each<[string, object, string]>([
    ['other variables', { c: 'BEL' }, '{"data":{"country":{"code":"BEL","name":"Belgium"}}}\n'],
    ['variables that give it other fields', { c: 'KOR', ko: true }, '{"data":{"country":{"code":"KOR","name":"South Korea","korean":"한국"}}}\n'],
    ['what is not there', { c: 'ZZZ' }, '{"data":{"country":null}}\n'],
  ])('is answered without fastify with %s, under the heads of fastify', async (_what, variables, body) => {
    const expected = await byFastify({ query: NAMED, variables }, FROM);
    const got = await ask(variables);
    expect(got.isByFastify).toBe(false);
    expect(got.body).toBe(expected.body);
    const left = ({ date: _date, connection: _connection, 'keep-alive': _alive, 'x-ratelimit-remaining': _left, 'x-ratelimit-reset': _reset, ...heads }: Got['heads']): object => heads;
    expect(left(got.heads)).toEqual(left(expected.heads));
    expect(body).toBe(got.body);
  });

  test('is known under another media type once it was asked under that', async () => {
    const heads = { ...FROM, accept: 'application/graphql-response+json' };
    expect((await ask({ c: 'CHE' }, heads)).isByFastify).toBe(true);
    const got = await ask({ c: 'FRA' }, heads);
    expect([got.isByFastify, got.heads['content-type']]).toEqual([false, 'application/graphql-response+json; charset=utf-8']);
  });

  test.each<[string, object]>([
    ['a variable of another type', { c: 5 }],
    ['a variable that is missing', {}],
    ['variables that are too deep', { c: 'AUT', deep: JSON.parse('['.repeat(60) + ']'.repeat(60)) as unknown }],
    ['a name that would reach into objects', JSON.parse('{"c":"AUT","__proto__":{"ko":true}}') as object],
  ])('is left to fastify with %s, and counted once', async (_what, variables) => {
    const before = await ask({ c: 'AUT' });
    const got = await ask(variables);
    expect(got.isByFastify).toBe(true);
    expect(got.body).toContain('errors');
    expect(Number(before.heads['x-ratelimit-remaining']) - Number(got.heads['x-ratelimit-remaining'])).toBe(1);
  });

  test('tells its cost to who asks by way of fastify', async () => {
    const got = await post({ query: NAMED, variables: { c: 'NOR' }, extensions: { cost: true } }, FROM);
    expect([got.isByFastify, got.body.includes('"cost"')]).toEqual([true, true]);
  });

  test('is kept when it was answered, and sent again', async () => {
    const first = await ask({ c: 'SWE' });
    const again = await ask({ c: 'SWE' });
    expect([first.isByFastify, again.isByFastify]).toEqual([false, false]);
    expectSame(first, again);
  });

  test('is kept by nobody where it rests on more than the release', async () => {
    const compared = await post({ query: '{ compare(input: { areas: ["KOR"], indicators: ["OECD_GG_PROCUREMENT_EXPENDITURE"], periods: { latest: 1 } }) { permalink resultHash } }' });
    const { compare } = (JSON.parse(compared.body) as { data: { compare: { permalink: string; resultHash: string } } }).data;
    for (let time = 0; time < 3; time++) {
      const got = await post({ query: 'query Verify($permalink: String!, $resultHash: String!) { verify(permalink: $permalink, resultHash: $resultHash) { same } }', variables: compare });
      expect([got.body, got.isByFastify, got.heads['cache-control']]).toEqual(['{"data":{"verify":{"same":true}}}\n', time === 0, 'no-store']);
    }
  });
});

test('repeats are counted among requests and among kept answers', async () => {
  const query = 'query CompareOverTime { countries(first: 1) { totalCount } }';
  const valueOf = async (series: string): Promise<number> => Number((await (await fetch(`${url}/metrics`)).text()).split('\n').find((line) => line.startsWith(`${series} `))?.split(' ').at(-1) ?? 0);
  const hits = await valueOf('atlas_kept_answers_hits');
  for (let time = 0; time < 4; time++) expect((await post({ query, operationName: 'CompareOverTime' })).isByFastify).toBe(time === 0);
  expect(await valueOf('atlas_requests_total{address="/graphql",operation="CompareOverTime",status="200"}')).toBe(4);
  expect(await valueOf('atlas_request_seconds_count{address="/graphql",operation="CompareOverTime"}')).toBe(4);
  expect((await valueOf('atlas_kept_answers_hits')) - hits).toBe(3);
});

test('repeats beyond the limit of their network are refused, and those of another are not', async () => {
  const ask = (from: string): Promise<Got> => post({ query: '{ country(code: "FIN") { code } }' }, { 'x-forwarded-for': from });
  let last = await ask('203.0.113.50');
  for (let time = 1; time < LIMIT; time++) last = await ask('203.0.113.50');
  expect([last.status, last.heads['x-ratelimit-remaining'], last.isByFastify]).toEqual([200, '0', false]);
  const refused = await ask('203.0.113.50');
  expect([refused.status, refused.heads['x-ratelimit-remaining'], refused.body.includes('RATE_LIMITED')]).toEqual([429, '0', true]);
  expect(Number(refused.heads['retry-after'])).toBeGreaterThan(0);
  expect(refused.heads['access-control-allow-origin']).toBe('*');
  expect(await ask('203.0.113.51')).toMatchObject({ status: 200, isByFastify: false });
});

test('a new release has its own answers from its first second', async () => {
  const ask = (): Promise<Got> => post({ query: '{ releases(first: 1) { nodes { number } } country(code: "KOR") { latest(indicators: ["OECD_GG_PROCUREMENT_EXPENDITURE"]) { value } } }' });
  await ask();
  expect(await ask()).toMatchObject({ isByFastify: false, body: expect.stringContaining('"number":"1"') as string });
  const folder = join(mkdtempSync(join(dataDir, 'revision-')), 'oecd-gg-2019');
  cpSync(projectFile('seeds/oecd/oecd-gg-procurement/oecd-gg-2019'), folder, { recursive: true });
  const table = join(folder, 'observations.csv');
  writeFileSync(table, readFileSync(table, 'utf8').replace('OECD_GG_PROCUREMENT_EXPENDITURE,KOR,2017,40.107771975688,', 'OECD_GG_PROCUREMENT_EXPENDITURE,KOR,2017,41.5,'));
  await importDatasets(database, [folder]);
  await atlas.catalogues.refresh();
  expect(await ask()).toMatchObject({ isByFastify: false, body: expect.stringMatching(/"number":"2".*41\.5/) as string });
});

test('an answer that fails on its way is fastify\'s, with the body as it came', async () => {
  const front = new FrontStage();
  const fresh = { begin: async () => Promise.reject(new Error('a defect')) };
  front.open({ repeats: new Repeats(0), cache: new AnswerCache(0), limit: undefined, fresh } as unknown as FrontServices);
  const server = createHttpServer(front.before((request, response) => void request.pipe(response)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const body = JSON.stringify({ query: COUNTRY });
  const answered = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  expect(await answered.text()).toBe(body);
  await new Promise((resolve) => server.close(resolve));
});

test('a server that ends gives no more of it', async () => {
  const ending = await createServer({ atlas, logLevel: 'silent', cacheBytes: 1024 * 1024 });
  const port = Number(new URL(await ending.listen({ port: 0, host: '127.0.0.1' })).port);
  const body = JSON.stringify({ query: COUNTRY });
  const heads = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
  let received = '';
  const socket = connect(port, '127.0.0.1').setEncoding('utf8').on('data', (text: string) => (received += text));
  const answers = (): number => received.split('HTTP/1.1 ').length - 1;
  socket.write(`${heads}${body}`);
  await expect.poll(answers).toBe(1);
  // A request that is under way keeps its connection open.
  socket.write(heads);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const closed = ending.close();
  await new Promise((resolve) => setTimeout(resolve, 20));
  socket.write(`${body}${heads}${body}`);
  await Promise.all([closed, new Promise((resolve) => socket.once('close', resolve))]);
  expect([...received.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual(['200', '200', '503']);
});
