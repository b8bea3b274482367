import fc from 'fast-check';
import { type FastifyInstance } from 'fastify';
import { execute, parse } from 'graphql';
import { afterAll, describe, expect, test } from 'vitest';
import { Database } from '../../src/database/database.ts';
import { openAtlas } from '../../src/graphql/atlas.ts';
import { AtlasContext } from '../../src/graphql/context.ts';
import { readOperations } from '../../src/graphql/operations.ts';
import { atlasSchema } from '../../src/graphql/schema.ts';
import { AnswerCache } from '../../src/server/answerCache.ts';
import { createServer } from '../../src/server/server.ts';
import { randomOperation } from '../graphql/execution/randomOperation.ts';
import { seededDataDir } from '../seededDatabase.ts';

const database = await Database.open({ url: undefined, dataDir: await seededDataDir() });
const atlas = await openAtlas(database, { publicUrl: 'http://localhost:4000', contractsFolder: '/nonexistent' });
const keeping = await createServer({ atlas, logLevel: 'silent', cacheBytes: 4 * 1024 * 1024 });
const forgetting = await createServer({ atlas, logLevel: 'silent', cacheBytes: 0 });
const url = await keeping.listen({ port: 0, host: '127.0.0.1' });
afterAll(async () => {
  await keeping.close();
  await forgetting.close();
  await database.close();
});

interface Asked {
  readonly query: string;
  readonly variables?: object;
  readonly operationName?: string | null;
}

async function post(app: FastifyInstance, payload: Asked, accept = 'application/json') {
  const { statusCode, body, headers } = await app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', accept }, payload: JSON.stringify(payload) });
  return { statusCode, type: headers['content-type'], body };
}

/** Over a socket, where repeats are answered before fastify. */
async function overSocket(payload: Asked, accept: string) {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', accept }, body: JSON.stringify(payload) });
  return { statusCode: response.status, type: response.headers.get('content-type'), body: await response.text() };
}

function get(app: FastifyInstance, { query, variables }: Asked, headers: Record<string, string> = {}) {
  const url = `/graphql?query=${encodeURIComponent(query)}${variables ? `&variables=${encodeURIComponent(JSON.stringify(variables))}` : ''}`;
  return app.inject({ method: 'GET', url, headers: { 'apollo-require-preflight': '1', ...headers } });
}

/** How an answer begins that graphql-js makes without a plan, without Apollo and without a server. */
async function plainly({ query, variables }: Asked): Promise<string> {
  const { data } = await execute({ schema: atlasSchema(), document: parse(query), variableValues: { ...variables }, contextValue: new AtlasContext(atlas) });
  return `{"data":${JSON.stringify(data)}`;
}

/** An answer without the ids under which defects are noted: each has its own. */
const withoutIds = (text: string): string => text.replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'id');

describe('answers that are kept', () => {
  test('the example library: asked three times, with the cache and without', async () => {
    for (const { name, document, variables } of await readOperations()) {
      const once = await post(forgetting, { query: document, variables });
      for (let time = 0; time < 3; time++) expect(await post(keeping, { query: document, variables }), name).toEqual(once);
      expect(await post(forgetting, { query: document, variables }), name).toEqual(once);
    }
  });

  test('random operations: the first answer, the repeated one, those over a socket and the one of a server that keeps none are the same, and what graphql-js answers on its own', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom('application/json', 'application/graphql-response+json', '*/*'), async (seed, accept) => {
        const asked = randomOperation(atlasSchema(), seed);
        const answers = [await post(forgetting, asked, accept), await post(keeping, asked, accept), await post(keeping, asked, accept), await overSocket(asked, accept), await overSocket(asked, accept), await post(forgetting, asked, accept)];
        const [first, ...others] = answers.map((answer) => ({ ...answer, body: withoutIds(answer.body) }));
        for (const other of others) expect(other).toEqual(first);
        // What the limits refuse, and what has errors, graphql-js alone words otherwise.
        if (!first?.body.startsWith('{"data":{')) return;
        const plain = withoutIds(await plainly(asked));
        expect(first.body.startsWith(plain), asked.query).toBe(true);
        compared++;
      }),
      { numRuns: Number(process.env['ATLAS_PROPERTY_RUNS'] ?? 150), seed: 20_261_125 },
    );
    expect(compared).toBeGreaterThan(40);
  }, 240_000);

  test('what differs in variables, operation or media type has its own answer', async () => {
    const query = 'query A($code: String!, $lang: Lang) { country(code: $code) { code name(lang: $lang) } } query B { releases { nodes { number } } }';
    const ask = async (rest: Omit<Asked, 'query'>, accept?: string) => post(keeping, { query, ...rest }, accept);
    const korea = await ask({ operationName: 'A', variables: { code: 'KOR' } });
    expect(korea.body).toContain('"KOR"');
    expect((await ask({ operationName: 'A', variables: { code: 'NLD' } })).body).toContain('"NLD"');
    expect((await ask({ operationName: 'A', variables: { code: 'KOR', lang: 'KO' } })).body).toMatch(/\p{Script=Hangul}/u);
    expect((await ask({ operationName: 'B' })).body).toContain('"releases"');
    expect((await ask({})).body).toContain('"errors"');
    expect((await ask({ operationName: 'A', variables: { code: 'KOR' } }, 'application/graphql-response+json')).type).toContain('application/graphql-response+json');
    // JSON writes numbers that are too large as null.
    expect((await post(keeping, { query: 'query ($first: Int) { countries(first: $first) { nodes { code } } }', variables: { first: null } })).body).toContain('"data"');
    const raw = await keeping.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: '{"query":"query ($first: Int) { countries(first: $first) { nodes { code } } }","variables":{"first":1e999}}' });
    expect(raw.body).toContain('"errors"');
  });

  test('a GET that no preflight guards is refused although its answer is kept', async () => {
    const asked = { query: '{ countries(first: 2) { nodes { code } } }' };
    expect((await get(keeping, asked)).statusCode).toBe(200);
    expect((await keeping.inject({ method: 'GET', url: `/graphql?query=${encodeURIComponent(asked.query)}` })).statusCode).toBe(400);
  });
});

describe('validators', () => {
  const asked = { query: '{ countries(first: 3) { nodes { code } } }' };

  test('an answer is repeated as 304 for its own ETag alone', async () => {
    const first = await get(keeping, asked);
    const etag = String(first.headers['etag']);
    expect(first.headers).toMatchObject({ 'cache-control': 'public, no-cache', vary: 'accept' });
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) expect(await get(keeping, asked, { 'if-none-match': known }), known).toMatchObject({ statusCode: 304, body: '' });
    expect(await get(keeping, asked, { 'if-none-match': '"other"' })).toMatchObject({ statusCode: 200, body: first.body });
    expect((await get(forgetting, asked)).headers['etag']).toBe(etag);
    expect((await get(keeping, { query: '{ countries(first: 4) { nodes { code } } }' }, { 'if-none-match': etag })).statusCode).toBe(200);
    expect((await get(keeping, asked, { accept: 'application/graphql-response+json' })).headers['etag']).not.toBe(etag);
  });

  test('errors and verifications are kept by nobody', async () => {
    const wrong = await get(keeping, { query: '{ countries(first: -1) { nodes { code } } }' });
    expect(wrong.headers).toMatchObject({ 'cache-control': 'no-store' });
    expect(wrong.headers['etag']).toBeUndefined();
    const compared = await post(keeping, { query: '{ compare(input: { areas: ["KOR"], indicators: ["OECD_GG_PROCUREMENT_GDP"] }) { permalink resultHash } }' });
    const { compare } = (JSON.parse(compared.body) as { data: { compare: { permalink: string; resultHash: string } } }).data;
    const verified = await get(keeping, { query: 'query ($permalink: String!, $hash: String!) { verify(permalink: $permalink, resultHash: $hash) { same } }', variables: { permalink: compare.permalink, hash: compare.resultHash } });
    expect(verified.body).toContain('"same":true');
    expect(verified.headers).toMatchObject({ 'cache-control': 'no-store' });
  });
});

test('the cache stays within its bytes', () => {
  const cache = new AnswerCache(100_000);
  const answer = { body: Buffer.alloc(5000), contentType: 'application/json', etag: undefined, cacheControl: 'public, no-cache' };
  for (let i = 0; i < 100; i++) cache.keep(`question ${i}`, answer);
  expect(cache.bytes).toBeLessThanOrEqual(100_000);
  expect(cache.find('question 99')).toBe(answer);
  expect(cache.find('question 0')).toBeUndefined();
  cache.keep('too large', { ...answer, body: Buffer.alloc(50_000) });
  expect(cache.find('too large')).toBeUndefined();
});
