import { createServer as createReceiver, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { Database } from '../../src/database/database.ts';
import { openAtlas } from '../../src/graphql/atlas.ts';
import { readOperations } from '../../src/graphql/operations.ts';
import { createServer } from '../../src/server/server.ts';
import { ThreadPool } from '../../src/server/threads/threadPool.ts';
import { seededDataDir } from '../seededDatabase.ts';

interface Span {
  readonly name: string;
  readonly kind: number;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly status?: { readonly code?: number };
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
}

interface Sent {
  readonly resourceSpans: readonly { readonly resource: { readonly attributes: Span['attributes'] }; readonly scopeSpans: readonly { readonly spans: readonly Span[] }[] }[];
}

/** A receiver of OTLP over HTTP that notes what comes. */
const spans: Span[] = [];
const resources: string[] = [];
let text = '';
const receiver: Server = createReceiver((request, response) => {
  let body = '';
  request.on('data', (piece: Buffer) => (body += piece.toString()));
  request.on('end', () => {
    expect([request.method, request.url, request.headers['content-type']]).toEqual(['POST', '/v1/traces', 'application/json']);
    text += body;
    const { resourceSpans } = JSON.parse(body) as Sent;
    spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((each) => each.spans)));
    resources.push(...resourceSpans.flatMap(({ resource }) => resource.attributes.map(({ key, value }) => `${key}=${String(Object.values(value)[0])}`)));
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
});

const attributesOf = (span: Span): Record<string, unknown> => Object.fromEntries(span.attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
const inTrace = (traceId: string): Span[] => spans.filter((span) => span.traceId === traceId);
const TRACES = { light: '0af7651916cd43dd8448eb211c80319c', costly: '1af7651916cd43dd8448eb211c80319c', wrong: '2af7651916cd43dd8448eb211c80319c', unsampled: '3af7651916cd43dd8448eb211c80319c', orm: '4af7651916cd43dd8448eb211c80319c' };
const CALLER = 'b7ad6b7169203331';

let app: FastifyInstance;
let database: Database;
beforeAll(async () => {
  await new Promise((resolve) => void receiver.listen(0, '127.0.0.1', () => resolve(undefined)));
  Object.assign(process.env, { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`, OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment=test' });
  const dataDir = await seededDataDir();
  database = await Database.open({ url: undefined, dataDir });
  const places = { publicUrl: 'http://localhost:4000', contractsFolder: '/nonexistent' };
  const atlas = await openAtlas(database, places);
  const tracing = { sampler: 'parentbased_always_on', ratio: 1, delayMs: 50 };
  const pool = new ThreadPool({ places: { ...places, databaseUrl: undefined, dataDir, logLevel: 'silent', timeLimitMs: 30_000, tracing }, threads: 1, queueLimit: 50, isShort: () => false, onDeath: () => undefined });
  app = await createServer({ atlas, logLevel: 'silent', cacheBytes: 0, pool, tracing });
});
afterAll(async () => {
  await app.close();
  await database.close();
  receiver.close();
  for (const name of ['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_RESOURCE_ATTRIBUTES']) delete process.env[name];
});

async function ask(trace: keyof typeof TRACES, payload: object, flags = '01'): Promise<number> {
  const { statusCode } = await app.inject({ method: 'POST', url: '/graphql', headers: { traceparent: `00-${TRACES[trace]}-${CALLER}-${flags}` }, payload });
  return statusCode;
}

describe('traces', () => {
  test('continue that of the caller: request, execution, batches of loaders, statements', async () => {
    const library = await readOperations();
    const { document } = library.find(({ name }) => name === 'GroupMembers') ?? expect.fail();
    expect(await ask('light', { query: `${document} # ASEAN-secret`, operationName: 'GroupMembers', variables: { code: 'ASEAN' } })).toBe(200);
    expect(await ask('light', { query: 'query Chosen { countries(first: 3) { nodes { latest(indicators: ["DB_CWG_SCORE"]) { value } } } }', operationName: 'Chosen' })).toBe(200);
    await expect.poll(() => inTrace(TRACES.light).filter(({ name }) => name === 'POST /graphql').length, { timeout: 10_000 }).toBe(2);
    const all = inTrace(TRACES.light);
    const named = (name: string): Span => all.findLast((span) => span.name === name) ?? expect.fail(`${name} in ${all.map((span) => span.name).join(', ')}`);
    const [request, execution, batch, statement] = [named('POST /graphql'), named('execution'), named('batch latest'), named('statement select observation')];
    expect([request.parentSpanId, execution.parentSpanId, batch.parentSpanId, statement.parentSpanId]).toEqual([CALLER, request.spanId, execution.spanId, batch.spanId]);
    expect(all.filter(({ name }) => name === 'POST /graphql').map((span) => attributesOf(span)['graphql.operation.name'])).toEqual(['GroupMembers', 'other']);
    expect(attributesOf(request)).toMatchObject({ 'http.request.method': 'POST', 'http.route': '/graphql', 'http.response.status_code': 200, 'atlas.release': 1, 'atlas.operation.cost': expect.any(Number) as unknown });
    expect(attributesOf(statement)['db.query.text']).toContain('from observation where');
    for (const span of [execution, batch, statement]) expect(BigInt(span.startTimeUnixNano) >= BigInt(request.startTimeUnixNano) && BigInt(span.endTimeUnixNano) <= BigInt(request.endTimeUnixNano) + 1_000_000n).toBe(true);
    expect(resources).toEqual(expect.arrayContaining(['service.name=procurement-atlas', 'deployment.environment=test']));
    // Neither what was asked nor by whom.
    for (const secret of ['ASEAN', 'DB_CWG_SCORE', 'Chosen', '127.0.0.1']) expect(text).not.toContain(secret);
  });

  test('go on in the thread that answers a costly question, with its statements and its cost', { timeout: 60_000 }, async () => {
    expect(await ask('costly', { query: 'query C($input: CompareInput!) { compare(input: $input) { rows { cells { value } } } }', variables: { input: { areas: ['KOR'], indicators: ['OECD_GG_PROCUREMENT_GDP'] } } })).toBe(200);
    await expect.poll(() => inTrace(TRACES.costly).map(({ name }) => name), { timeout: 20_000 }).toEqual(expect.arrayContaining(['POST /graphql', 'thread POST /graphql', 'execution', 'statement select observation']));
    const all = inTrace(TRACES.costly);
    // The main thread leaves it alone once a thread has answered.
    expect(all.filter(({ name }) => name === 'execution')).toHaveLength(1);
    const [request, inThread, execution] = ['POST /graphql', 'thread POST /graphql', 'execution'].map((name) => all.find((span) => span.name === name));
    expect([request?.parentSpanId, inThread?.parentSpanId, execution?.parentSpanId]).toEqual([CALLER, request?.spanId, inThread?.spanId]);
    for (const span of [request, inThread]) expect(span && attributesOf(span)['atlas.operation.cost']).toBeGreaterThan(0);
  });

  test('have the statements that the ORM words, by their table and without values', async () => {
    expect(await ask('orm', { query: '{ release(id: "1") { number editions { code } } }' })).toBe(200);
    await expect.poll(() => inTrace(TRACES.orm).map(({ name }) => name), { timeout: 10_000 }).toContain('POST /graphql');
    const all = inTrace(TRACES.orm);
    const execution = all.find(({ name }) => name === 'execution');
    const statements = all.filter(({ name }) => name.startsWith('statement'));
    // All releases to find the one; then, in one batch, the lines of its list, and the editions that they name.
    expect(statements.map(({ name }) => name)).toEqual(['statement select release', 'statement select release_edition', 'statement select edition']);
    expect(statements[0]?.parentSpanId).toBe(execution?.spanId);
    expect(statements.slice(1).map(({ parentSpanId }) => all.find(({ spanId }) => spanId === parentSpanId)?.name)).toEqual(['batch releaseEditions', 'batch releaseEditions']);
    for (const statement of statements) {
      expect(attributesOf(statement)).toMatchObject({ 'db.operation.name': 'select', 'db.collection.name': statement.name.split(' ')[2] });
      expect(String(attributesOf(statement)['db.query.text'])).not.toMatch(/[=(<>]\s*['\d]/);
    }
  });

  test('show failures, and leave out what the caller leaves out', async () => {
    expect(await ask('unsampled', { query: '{ countries(first: 1) { totalCount } }' }, '00')).toBe(200);
    expect(await ask('wrong', { query: '{ countries(first: -1) { totalCount } }' })).toBe(200);
    await expect.poll(() => inTrace(TRACES.wrong).map(({ name }) => name), { timeout: 10_000 }).toEqual(expect.arrayContaining(['POST /graphql', 'execution']));
    expect(inTrace(TRACES.wrong).some(({ name, status }) => name === 'execution' && status?.code === 2)).toBe(true);
    expect(inTrace(TRACES.unsampled)).toEqual([]);
  });
});

test('are made where a receiver is named, by the standard variables', () => {
  expect(readConfig({}).tracing).toBeUndefined();
  expect(readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318' }).tracing).toEqual({ sampler: 'parentbased_always_on', ratio: 1, delayMs: 5000 });
  expect(readConfig({ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://localhost:4318/x', OTEL_TRACES_SAMPLER: 'traceidratio', OTEL_TRACES_SAMPLER_ARG: '0.25', OTEL_BSP_SCHEDULE_DELAY: '100' }).tracing).toEqual({ sampler: 'traceidratio', ratio: 0.25, delayMs: 100 });
  for (const off of [{ OTEL_SDK_DISABLED: 'true' }, { OTEL_TRACES_EXPORTER: 'none' }]) expect(readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318', ...off }).tracing).toBeUndefined();
  for (const wrong of [{ OTEL_TRACES_SAMPLER: 'some' }, { OTEL_TRACES_SAMPLER_ARG: '2' }, { OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' }]) expect(() => readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318', ...wrong })).toThrow(Object.keys(wrong)[0]);
});
