import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readOperations } from '../../src/graphql/operations.ts';
import { atlasSchema } from '../../src/graphql/schema.ts';
import { randomOperation } from '../graphql/execution/randomOperation.ts';
import { counted } from '../faults/trials.ts';
import { ListeningServer } from '../server/listening.ts';
import { budget } from './budget.ts';
import { byteChanges, damagedBytes, mutated } from './mutations.ts';

let server: ListeningServer;
beforeAll(async () => {
  server = await ListeningServer.open();
});
afterAll(() => server.close());

const operations = await readOperations();
const schema = atlasSchema();

/** What only we may know: stacks, statements, places on the disk. */
const LEAK = /node_modules|\n\s+at |\bat \S+ \((file|node|\/)|SqliteError|SQLITE_|\bselect\b.+\bfrom\b.+\b(where|order by|limit)\b|file:\/\/\/|\/src\/\w+\/|TypeError|RangeError|Cannot read propert/i;

/** No defect, nothing that only we may know, and a code with every error. */
function requireHonest(what: string, { status, text, type }: { status: number; text: string; type: string }): void {
  expect(status, `${what}\n${text.slice(0, 1000)}`).toBeLessThan(500);
  if (!type.includes('json')) {
    if (status >= 400) expect(LEAK.test(text), `${what}\n${text.slice(0, 3000)}`).toBe(false);
    return;
  }
  // Another form of answer than GraphQL's may hold anything.
  const { errors } = JSON.parse(text) as { errors?: { message: string; extensions?: { code?: string } }[] };
  for (const { message, extensions } of Array.isArray(errors) ? errors : []) {
    expect(extensions?.code, `${what}\n${message}`).toMatch(/^[A-Z_]+$/);
    expect(extensions?.code, `${what}\n${message}`).not.toBe('INTERNAL');
    expect(LEAK.test(message), `${what}\n${message}`).toBe(false);
  }
}

/** How often each status was answered: a fuzz that is refused everywhere says little. */
const seen = new Map<string, number>();

async function get(path: string): Promise<{ status: number; text: string; type: string }> {
  const place = /^\/[a-z]*/.exec(path)?.[0] ?? '';
  const response = await fetch(`${server.url}${path}`, { redirect: 'manual', headers: { accept: '*/*' } });
  seen.set(`${place} ${response.status}`, (seen.get(`${place} ${response.status}`) ?? 0) + 1);
  return { status: response.status, text: await response.text(), type: response.headers.get('content-type') ?? '' };
}

async function post(body: unknown): Promise<void> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  requireHonest(text.slice(0, 4000), await server.send(text));
}

test('R24 random operations are answered or refused, without a defect or a leak', async () => {
  const attempt = counted();
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.boolean(), byteChanges, async (seed, damage, changes) => {
      const { query, variables } = randomOperation(schema, seed);
      await attempt(() => post({ query: damage ? damagedBytes(Buffer.from(query), changes).toString('utf8') : query, variables }));
    }),
    budget(40, 1),
  );
}, 600_000);

test('R25 example operations with mutated variables', async () => {
  const attempt = counted();
  await fc.assert(
    fc.asyncProperty(fc.nat(operations.length - 1).chain((index) => fc.tuple(fc.constant(operations[index]), mutated([operations[index]?.variables ?? {}]))), async ([operation, variables]) => {
      await attempt(() => post({ query: operation?.document, variables }));
      if (operation) requireHonest(`/q/${operation.name} ${JSON.stringify(variables)}`, await get(`/q/${operation.name}.json?variables=${encodeURIComponent((JSON.stringify(variables) ?? '').slice(0, 4000).toWellFormed())}`));
    }),
    budget(30, 1),
  );
}, 600_000);

test('R26 forged cursors', async () => {
  const attempt = counted();
  const list = 'query($after: String, $first: Int, $orderBy: ObservationOrder) { observations(filter: {}, after: $after, first: $first, orderBy: $orderBy) { nodes { id } pageInfo { endCursor } } countries(after: $after, first: 1) { nodes { code } } indicators(after: $after, first: 1) { nodes { code } } }';
  const { body } = await server.ask(list, { first: 3 });
  const real = (body.data as { observations: { pageInfo: { endCursor: string } } }).observations.pageInfo.endCursor;
  const keys = fc.array(fc.oneof(fc.constantFrom('SOURCE+', 'VALUE-', 'AREA+', 'PERIOD+', null, true, {}, [], 1e300, 1.5, -1, '\u0000', '\ud800'), fc.integer(), fc.string()), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.oneof(keys.map((each) => Buffer.from(JSON.stringify(each)).toString('base64url')), byteChanges.map((changes) => damagedBytes(Buffer.from(real), changes).toString('latin1')), fc.string({ unit: 'binary' })), fc.constantFrom(null, { field: 'VALUE' }, { field: 'AREA', direction: 'DESC' }), async (after, orderBy) => attempt(() => post({ query: list, variables: { after, first: 2, orderBy } }))),
    budget(50, 0.5),
  );
}, 600_000);

test('R27 addresses: permalinks, formats, pages, feeds with random parts', async () => {
  const attempt = counted();
  const packed = mutated(operations.map(({ variables }) => variables)).map((value) => deflateRawSync(JSON.stringify(value) ?? '').toString('base64url').slice(0, 3000));
  const part = fc.oneof(fc.constantFrom('KOR', 'OECD', 'OECD_GG_PROCUREMENT_GDP', 'koneps', '..', '%2e%2e', '%00', '%', '%ff', '~', '1', 'r1', 'x'.repeat(300)), fc.string({ unit: 'binary', maxLength: 12 }).map((text) => encodeURIComponent(text.toWellFormed())));
  const address = fc.oneof(
    fc.tuple(fc.constantFrom('compare', 'ranking', 'aggregate', 'series', 'observations', 'correlation', 'none'), fc.constantFrom('1', '0', '2', '99999999999'), packed, fc.constantFrom('', '.csv', '.json', '.xlsx', '.parquet', '.sdmx-json', '.none')).map(([operation, release, question, format]) => `/q/${operation}/r${release}/${question}${format}`),
    fc.tuple(fc.constantFrom(...operations.map(({ name }) => name), 'None'), fc.constantFrom('csv', 'tsv', 'ndjson', 'xlsx', 'parquet', 'arrow', 'jsonstat', 'sdmx-csv', 'exe', ''), part).map(([name, format, value]) => `/q/${name}.${format}?variables=${value}`),
    fc.tuple(fc.constantFrom('/', '/country/', '/indicators', '/indicator/', '/compare', '/systems', '/search', '/quality', '/quality/', '/session', '/value/', '/embed/map/', '/embed/indicator/', '/embed/compare', '/releases.atom', '/health/', '/schema.graphql', '/q/', '/static/', '/playground/'), fc.array(part, { maxLength: 2 }), fc.array(fc.tuple(fc.constantFrom('text', 'areas', 'indicators', 'indicator', 'periods', 'release', 'lang', 'group', 'sort', 'x'), part), { maxLength: 4 })).map(
      ([start, parts, query]) => `${start}${parts.join('/')}${query.length > 0 ? `?${query.map((pair) => pair.join('=')).join('&')}` : ''}`,
    ),
  );
  await fc.assert(
    fc.asyncProperty(address, async (path) => attempt(async () => requireHonest(path, await get(path)))),
    budget(250, 1),
  );
  const answered = (status: string): number => [...seen].filter(([key]) => key.endsWith(status)).reduce((sum, [, count]) => sum + count, 0);
  for (const status of [' 200', ' 400', ' 404']) expect(answered(status), [...seen].join('; ')).toBeGreaterThan(3);
}, 600_000);

test('R28 bodies that are no requests', async () => {
  const attempt = counted();
  await fc.assert(
    fc.asyncProperty(fc.oneof(mutated([{ query: '{ releases { nodes { number } } }', variables: {}, operationName: null, extensions: {} }]).map((body) => JSON.stringify(body) ?? ''), byteChanges.map((changes) => damagedBytes(Buffer.from('{"query":"{ country(code: \\"KOR\\") { code } }","variables":{"a":[1]}}'), changes).toString('latin1')), fc.json()), async (body) => attempt(() => post(body))),
    budget(60, 0.5),
  );
}, 600_000);
