import { get as httpGet } from 'node:http';
import { connect } from 'node:net';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atlasSdl } from '../../src/graphql/schema.ts';
import { ListeningServer } from './listening.ts';

let server: ListeningServer;
beforeAll(async () => {
  server = await ListeningServer.open();
});
afterAll(() => server.close());

describe('GraphQL over HTTP, by the audits of graphql-http', () => {
  const audits = serverAudits({ url: () => `${server.url}/graphql` }).filter(({ name }) => !name.startsWith('MAY'));

  test('there are as many audits as the library had when this was written, or more', () => {
    expect(audits.length).toBeGreaterThanOrEqual(36);
  });

  test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
  });
});

const QUESTION = '{country(code:"KR"){code name(lang:KO)}}';
const ANSWER = { data: { country: { code: 'KOR', name: '한국' } } };

describe('a question', () => {
  test('by POST and by GET has the same answer', async () => {
    expect((await server.ask(QUESTION)).body).toEqual(ANSWER);
    const query = `query=${encodeURIComponent('query($c: String!) {country(code: $c) {code name(lang:KO)}}')}&variables=${encodeURIComponent('{"c":"kor"}')}`;
    const response = await fetch(`${server.url}/graphql?${query}`, { headers: { 'apollo-require-preflight': '1' } });
    expect([response.status, await response.json()]).toEqual([200, ANSWER]);
  });

  test.each([
    ['a GET that a foreign page could make', 'GET', { accept: '*/*' }, undefined],
    ['a POST that a foreign page could make', 'POST', { 'content-type': 'text/plain' }, JSON.stringify({ query: QUESTION })],
    ['a form', 'POST', { 'content-type': 'application/x-www-form-urlencoded' }, 'query=%7B__typename%7D'],
    ['another media type', 'POST', { 'content-type': 'application/xml' }, '<query/>'],
    ['no JSON', 'POST', { 'content-type': 'application/json' }, '{"query":'],
    ['no query', 'POST', { 'content-type': 'application/json' }, '{}'],
    ['a list of queries', 'POST', { 'content-type': 'application/json' }, `[{"query":"{__typename}"}]`],
    ['a query that is no text', 'POST', { 'content-type': 'application/json' }, '{"query":7}'],
    ['nothing', 'POST', { 'content-type': 'application/json' }, ''],
    ['an operation that is not there', 'POST', { 'content-type': 'application/json' }, '{"query":"{__typename}","operationName":"Other"}'],
    ['a mutation', 'POST', { 'content-type': 'application/json' }, '{"query":"mutation {x}"}'],
    ['variables that are no object', 'POST', { 'content-type': 'application/json' }, '{"query":"{__typename}","variables":"x"}'],
  ])('%s is refused with a coded error and without a stack', async (_name, method, headers, body) => {
    const address = method === 'GET' ? `${server.url}/graphql?query=${encodeURIComponent(QUESTION)}` : `${server.url}/graphql`;
    const response = await fetch(address, { method, headers: { accept: 'application/graphql-response+json', ...headers }, ...(body === undefined ? {} : { body }) });
    const text = await response.text();
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    const { errors } = JSON.parse(text) as { errors: { message: string; extensions: { code: string } }[] };
    expect(errors[0]?.extensions.code).toMatch(/^[A-Z_]+$/);
    expect(text).not.toMatch(/node_modules|\/src\/|\.[jt]s:\d|"stack/);
  });

  test('by an address that names parameters without a value is the question without them', async () => {
    const answer = async (rest: string): Promise<unknown> => (await fetch(`${server.url}/graphql?query=${encodeURIComponent(QUESTION)}${rest}`, { headers: { 'apollo-require-preflight': '1' } })).json();
    for (const rest of ['&operationName=&variables=&extensions=', '&variables=null&extensions=null']) expect([rest, await answer(rest)]).toEqual([rest, ANSWER]);
    expect(JSON.stringify(await answer('&operationName=null'))).toContain('Unknown operation named \\"null\\"');
  });

  test('by GET needs no head beside the Accept that clients of GraphQL over HTTP send by themselves', async () => {
    const address = `${server.url}/graphql?query=${encodeURIComponent(QUESTION)}&by=accept`;
    const get = async (mode: Record<string, string>): Promise<unknown[]> => {
      // Node's fetch says that its mode is cors, as that of a browser does.
      const { status, vary, text } = await plainGet(address, { accept: 'application/graphql-response+json, application/json', ...mode });
      return [status, vary, (JSON.parse(text) as { data?: unknown }).data];
    };
    for (const _again of [1, 2]) expect(await get({})).toEqual([200, 'accept, sec-fetch-mode', ANSWER.data]);
    // What is kept for one who may ask is not given to one who may not.
    expect((await get({ 'sec-fetch-mode': 'no-cors' }))[0]).toBe(400);
  });

  test('opened in a browser leads to the playground, for nothing is shown that another server sends', async () => {
    const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
    const open = async (search: string): Promise<unknown[]> => {
      const { status, headers } = await fetch(`${server.url}/graphql${search}`, { headers: { accept }, redirect: 'manual' });
      return [status, headers.get('location')];
    };
    expect(await open('')).toEqual([303, '/playground']);
    expect(await open('?query=%7B__typename%7D&variables=%7B%7D&other=1')).toEqual([303, '/playground?query=%7B__typename%7D&variables=%7B%7D']);
  });

  test('without a question is an error, to programs that would rather have a page too', async () => {
    const response = await fetch(`${server.url}/graphql`, { headers: { accept: 'application/json;q=0.1, text/html' } });
    expect([response.status, response.headers.get('content-type')]).toEqual([400, expect.stringContaining('json')]);
    expect(await response.text()).not.toContain('apollographql.com');
  });

  test.each([
    ['a method that is not there', 'PUT', { 'content-type': 'application/xml' }, 405, 'no method PUT'],
    ['a body that is packed', 'POST', { 'content-type': 'application/json', 'content-encoding': 'gzip' }, 415, 'content-encoding \\"gzip\\"'],
    ['a body of another type', 'POST', { 'content-type': 'application/graphql' }, 415, '\\"application/graphql\\" is not read'],
  ])('%s is told what is wrong with it', async (_what, method, headers, status, words) => {
    const response = await fetch(`${server.url}/graphql`, { method, headers, body: '{__typename}' });
    expect([response.status, response.headers.get('allow'), await response.text()]).toEqual([status, status === 405 ? 'GET, POST, OPTIONS' : null, expect.stringContaining(words)]);
  });

  test('with a body beyond a megabyte is refused by its size', async () => {
    const { status, body } = await server.send(JSON.stringify({ query: QUESTION, pad: 'x'.repeat(1024 * 1024) }));
    expect([status, body.errors?.[0]?.extensions['code']]).toEqual([413, 'QUERY_TOO_COMPLEX']);
  });
});

function plainGet(address: string, headers: Record<string, string>): Promise<{ status: number | undefined; vary: string | undefined; text: string }> {
  return new Promise((done, failed) => {
    httpGet(address, { headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => (text += piece)).on('end', () => done({ status: response.statusCode, vary: response.headers.vary, text }));
    }).on('error', failed);
  });
}

const LENGTH = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';
const SECOND = 'GET /health/live HTTP/1.1\r\nhost: x\r\n\r\n';

describe('a request whose end two readers see in two places', () => {
  test.each([
    ['a length and chunks', `${LENGTH}content-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n${SECOND}`],
    ['two lengths', `${LENGTH}content-length: 2\r\ncontent-length: ${SECOND.length + 2}\r\n\r\n{}${SECOND}`],
    ['a length with a sign', `${LENGTH}content-length: +2\r\n\r\n{}${SECOND}`],
    ['a length beyond numbers', `${LENGTH}content-length: 99999999999999999999\r\n\r\n{}${SECOND}`],
    ['an encoding that is none', `${LENGTH}transfer-encoding: xchunked\r\n\r\n0\r\n\r\n${SECOND}`],
    ['two encodings', `${LENGTH}transfer-encoding: chunked\r\ntransfer-encoding: identity\r\n\r\n0\r\n\r\n${SECOND}`],
    ['chunks that are not the last encoding', `${LENGTH}transfer-encoding: chunked, identity\r\n\r\n0\r\n\r\n${SECOND}`],
    ['a length in a trailer', `${LENGTH}transfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\ncontent-length: 5\r\n\r\n${SECOND}`],
    ['a chunk longer than numbers', `${LENGTH}transfer-encoding: chunked\r\n\r\nfffffffffffffffff\r\n{}${SECOND}`],
    ['a chunk with 200 kB of extensions', `${LENGTH}transfer-encoding: chunked\r\n\r\n2;${'a'.repeat(200_000)}\r\n{}\r\n0\r\n\r\n${SECOND}`],
    ['a head that goes on in the next line', `GET /health/ready HTTP/1.1\r\nhost: x\r\nx-a: b\r\n content-length: 5\r\n\r\n${SECOND}`],
    ['a space before a colon', `${LENGTH}content-length : 2\r\n\r\n{}${SECOND}`],
    ['lines that end in LF alone', 'GET /health/ready HTTP/1.1\nhost: x\n\n'],
    ['a zero byte in a head', `GET /health/ready HTTP/1.1\r\nhost: x\r\nx: a\0b\r\n\r\n${SECOND}`],
    ['a zero byte in the address', `GET /health/\0ready HTTP/1.1\r\nhost: x\r\n\r\n${SECOND}`],
    ['two hosts', `GET /health/ready HTTP/1.1\r\nhost: x\r\nHost: y\r\n\r\n${SECOND}`],
    ['another protocol', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ])('%s: is refused, with all that comes behind it', async (_what, bytes) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1').setEncoding('latin1').on('error', () => undefined);
    let text = '';
    socket.on('data', (piece: string) => (text += piece)).write(bytes);
    await new Promise((closed) => socket.once('close', closed));
    // Who is cut off while still sending may not get to read why.
    expect(text).toMatch(/^$|HTTP\/1\.1 4\d\d /);
    if (text.includes('is not HTTP')) expect(text).toContain('{"errors":[{"message":"The request is not HTTP that can be read.","extensions":{"code":"BAD_REQUEST"}}]}');
    expect(text).not.toContain('{"status":"live"}');
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
  });
});

describe('a page of another host', () => {
  const ORIGIN = { origin: 'https://elsewhere.example' };

  test('may read the API, its errors included, and is told so before it sends JSON; it gets nothing that a user would have to be known for', async () => {
    const asked = await fetch(`${server.url}/graphql`, { method: 'OPTIONS', headers: { ...ORIGIN, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' } });
    expect([asked.status, asked.headers.get('access-control-allow-origin'), asked.headers.get('access-control-allow-methods')]).toEqual([204, '*', 'GET, HEAD, POST']);
    expect(asked.headers.get('access-control-allow-headers')).toContain('content-type');
    const post = (query: string): Promise<Response> => fetch(`${server.url}/graphql`, { method: 'POST', headers: { ...ORIGIN, 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
    for (const answer of [asked, await post(QUESTION), await post('{ nothing }'), await fetch(`${server.url}/schema.graphql`, { headers: ORIGIN }), await fetch(`${server.url}/q`, { headers: ORIGIN })]) {
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
      expect(answer.headers.get('set-cookie')).toBeNull();
    }
  });

  test('reads neither the pages for people nor the metrics', async () => {
    for (const path of ['/', '/metrics', '/health/ready', '/quality', '/queue']) expect([path, (await fetch(`${server.url}${path}`, { headers: ORIGIN })).headers.get('access-control-allow-origin')]).toEqual([path, null]);
  });

  test('shows none of ours in a frame, the embeddable charts excepted, and none of ours runs a script but our files', async () => {
    const policy = async (path: string): Promise<string> => (await fetch(`${server.url}${path}`)).headers.get('content-security-policy') ?? '';
    for (const path of ['/', '/playground', '/embed/map/OECD_GG_PROCUREMENT_GDP']) expect([path, /script-src ([^;]*)/.exec(await policy(path))?.[1]]).toEqual([path, "'self'"]);
    for (const [path, frame] of [['/', 'SAMEORIGIN'], ['/graphql', 'SAMEORIGIN'], ['/embed/map/OECD_GG_PROCUREMENT_GDP', null]] as const) expect([path, (await fetch(`${server.url}${path}`)).headers.get('x-frame-options')]).toEqual([path, frame]);
  });
});

describe('other addresses', () => {
  test('health', async () => {
    expect(await (await fetch(`${server.url}/health/live`)).json()).toEqual({ status: 'live' });
    expect(await (await fetch(`${server.url}/health/ready`)).json()).toEqual({ status: 'ready', release: '1' });
  });

  test('the root is the page, and tells of the playground', async () => {
    const response = await fetch(`${server.url}/`, { redirect: 'manual' });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await response.text()).toContain('href="/playground');
  });

  test('the schema is sent whole once, and then by its ETag alone', async () => {
    const address = `${server.url}/schema.graphql`;
    const first = await fetch(address);
    const etag = first.headers.get('etag') ?? '';
    expect([first.status, await first.text()]).toEqual([200, atlasSdl()]);
    expect(etag).toMatch(/^"[\w-]{20,}"$/);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await fetch(address, { headers: { 'if-none-match': known } });
      expect([known, again.status, await again.text(), again.headers.get('etag')]).toEqual([known, 304, '', etag]);
    }
    expect((await fetch(address, { headers: { 'if-none-match': '"nonsense"' } })).status).toBe(200);
  });

  test('an unknown one is 404, and no folder is left', async () => {
    for (const path of ['/nothing', '/%2e%2e/package.json', '/..%2fpackage.json', '/assets/..%2f..%2fpackage.json', '/%00', '/.server-inputs', '/playground/../../package.json']) {
      const response = await fetch(`${server.url}${path}`);
      expect([path, response.status >= 400 && response.status < 500]).toEqual([path, true]);
      expect(await response.text()).not.toContain('"devDependencies"');
    }
  });

  test('an unknown one is a page for whoever opens it in a browser, in either language', async () => {
    for (const [lang, words] of [['en', 'There is nothing at this address.'], ['ko', '이 주소에는 아무것도 없습니다.']] as const) {
      const response = await fetch(`${server.url}/country/KOR/more?lang=${lang}`, { headers: { accept: 'text/html,*/*;q=0.8' } });
      expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([404, 'text/html; charset=utf-8', 'no-store']);
      expect(await response.text()).toContain(words);
    }
  });

  test('one that cannot be read, or is too long, is refused in the form of every other', async () => {
    for (const path of ['/%', '/country/%c0%ae%c0%ae', '/assets/%ed%a0%80', `/country/${'a'.repeat(2001)}`]) {
      const response = await fetch(`${server.url}${path}`);
      const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
      expect([path.slice(0, 30), response.status, errors[0]?.extensions.code, response.headers.get('x-content-type-options')]).toEqual([path.slice(0, 30), 400, 'BAD_USER_INPUT', 'nosniff']);
    }
  });

  test('every answer says that its type is not to be guessed', async () => {
    for (const path of ['/health/live', '/schema.graphql', '/nothing']) expect((await fetch(`${server.url}${path}`)).headers.get('x-content-type-options')).toBe('nosniff');
  });
});
