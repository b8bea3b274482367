import { getIntrospectionQuery, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { limitDocument } from '../../src/graphql/limits/documentLimits.ts';
import { operationWeight } from '../../src/graphql/limits/operationWeight.ts';
import { ListeningServer } from './listening.ts';

let server: ListeningServer;
beforeAll(async () => {
  server = await ListeningServer.open();
});
afterAll(() => server.close());

const nest = (open: string, close: string, leaf: string, times: number): string => `${open.repeat(times)}${leaf}${close.repeat(times)}`;
const MULTIPLIED = 'countries(first:250){nodes{observations(first:SIZE){nodes{value decimalValue unit period}}}}';

test.each([
  ['levels of introspection', `{__schema{types{${nest('fields{type{', '}}', 'name', 40)}}}}`, {}],
  ['fields of introspection', `{__schema{types{${Array.from({ length: 60 }, (_, i) => `a${i}:fields{name args{name type{name ofType{name}}} type{name}}`).join(' ')}}}}`, {}],
  ['levels of data', `{country(code:"KOR"){${nest('procurementSystems{country{', '}}', 'code', 40)}}}`, {}],
  ['levels behind fragments', `{country(code:"KOR"){...a}} fragment a on Country{procurementSystems{...b}} fragment b on ProcurementSystem{country{${nest('procurementSystems{country{', '}}', 'code', 8)}}}`, {}],
  ['aliases', `{${Array.from({ length: 2000 }, (_, i) => `a${i}:country(code:"KOR"){code}`).join(' ')}}`, {}],
  ['aliases below the root', `{country(code:"KOR"){${Array.from({ length: 300 }, (_, i) => `a${i}:name`).join(' ')}}}`, {}],
  ['directives', `{country(code:"KOR"){code ${'@skip(if:false) '.repeat(1)}${Array.from({ length: 60 }, () => 'name @skip(if:false)').join(' ')}}}`, {}],
  ['pages in pages', `{${MULTIPLIED.replace('SIZE', '5000')}}`, {}],
  ['pages in pages by a variable', `query($n:Int!){${MULTIPLIED.replace('SIZE', '$n')}}`, { n: 5000 }],
  ['pages in pages by the default of a variable', `query($n:Int=5000){${MULTIPLIED.replace('SIZE', '$n')}}`, {}],
  ['fragments that double', `{${Array.from({ length: 16 }, (_, i) => (i === 0 ? '...f0' : '')).join('')}} ${Array.from({ length: 16 }, (_, i) => `fragment f${i} on Query{${i === 15 ? '__typename' : `...f${i + 1} ...f${i + 1}`}}`).join(' ')}`, {}],
  ['inline fragments that hold nothing else', `{${'...{'.repeat(5001)}__typename${'}'.repeat(5001)}}`, {}],
  ['tokens', `{country(code:"KOR"){${'code '.repeat(19_990)}}}`, {}],
  ['more tokens', `{country(code:"KOR"){${'code '.repeat(19_997)}}}`, {}],
  ['areas in a variable', 'query($l:[String!]){observations(filter:{areas:$l}){totalCount}}', { l: Array.from({ length: 100_000 }, () => 'KOR') }],
  ['regions in a variable', 'query($f:ObservationFilter!){observations(filter:$f){totalCount}}', { f: { regions: Array.from({ length: 60_000 }, () => 'Asia') } }],
  ['statuses in a variable', 'query($v:ObservationFilter!){observations(filter:$v){totalCount}}', { v: { status: Array.from({ length: 100_000 }, () => 'A') } }],
  ['brackets', `{country(code:${'['.repeat(9000)}${']'.repeat(9000)}){code}}`, {}],
  ['braces', `{country(code:"KOR")${'{procurementSystems{country'.repeat(1600)}{code}${'}}'.repeat(1600)}}`, {}],
  ['characters', `{country(code:"${'K'.repeat(100_001)}"){code}}`, {}],
])('too many %s are refused quickly, and say so', async (_what, query, variables) => {
  const began = performance.now();
  const { status, body } = await server.ask(query, variables);
  expect(performance.now() - began).toBeLessThan(3000);
  expect(body.errors?.[0]?.extensions['code']).toBe('QUERY_TOO_COMPLEX');
  expect(status).toBe(400);
  expect(body.data).toBeUndefined();
});

// Documents are weighed before they are validated, to know whether the main thread may answer them.
test.each([
  ['nothing that is there', '...Nowhere'],
  ['themselves', '...F0'],
])('fragments that double twenty times around %s weigh nothing, and are not walked to their end', (_what, leaf) => {
  const document = `{...F0} ${Array.from({ length: 20 }, (_, i) => `fragment F${i} on Query{...F${i + 1} ...F${i + 1}}`).join(' ')} fragment F20 on Query{${leaf}}`;
  expect(() => limitDocument(parse(document))).toThrow(/5001 fields|"F0" holds itself/);
  expect(operationWeight({ query: document, operationName: undefined, variables: {} }, 1)).toBe(0);
});

test('a fragment in itself weighs nothing, and is named', async () => {
  const document = '{...A} fragment A on Query{...B} fragment B on Query{...A}';
  expect(operationWeight({ query: document, operationName: undefined, variables: {} }, 1)).toBe(0);
  expect((await server.ask(document)).body.errors?.[0]?.message).toContain('"A" within itself');
});

test('a text that indicators are filtered by is no longer than one that is searched', async () => {
  const ask = async (text: string) => (await server.ask('query($t:String!){indicators(filter:{text:$t}){totalCount}}', { t: text })).body;
  expect((await ask('e '.repeat(100))).errors).toBeUndefined();
  expect((await ask('e '.repeat(101))).errors?.[0]).toMatchObject({ message: 'The text of a filter has at most 200 characters; this one has 202.', extensions: { code: 'BAD_USER_INPUT' } });
});

test('too many levels in a variable are refused', async () => {
  const { status, body } = await server.send(`{"query":"query($f:ObservationFilter!){observations(filter:$f){totalCount}}","variables":{"f":${'['.repeat(200_000)}${']'.repeat(200_000)}}}`);
  expect([status, body.errors?.[0]?.extensions['code']]).toEqual([400, 'QUERY_TOO_COMPLEX']);
});

test('what is refused says its cost and the limit', async () => {
  const { body } = await server.ask(`{${MULTIPLIED.replace('SIZE', '5000')}}`);
  // The root, 250 countries each with its page, and four fields of 5,000 observations in each.
  expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit: 1_000_000 });
  expect(body.errors?.[0]?.extensions['cost']).toBeGreaterThanOrEqual(250 * 5000 * 4);
});

test('the largest allowed page of observations with complete origins is answered', async () => {
  const origin = 'origin{title url licence accessed citation fileName fileHash locator publisher{code name} dataset{code title licence publisher{code name}} edition{code title revision fileHash}}';
  const { body } = await server.ask(`{observations(filter:{},first:5000){totalCount nodes{id value decimalValue decimals status missingReason period unit unitCode multiplier currency area{code name} indicator{code name} breakdown{dimension code label} warnings{code message} ${origin}} pageInfo{hasNextPage endCursor}}}`);
  expect(body.errors).toBeUndefined();
  const { nodes } = (body.data as { observations: { nodes: { origin: { fileHash: string; locator: string } }[] } }).observations;
  expect(nodes).toHaveLength(5000);
  for (const { origin: each } of nodes) expect(each).toMatchObject({ fileHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string, locator: expect.stringMatching(/\S/) as string });
});

test('all publications with the first findings of their imports are answered; a drill-down into each of a hundred values is not', async () => {
  const publications = await server.ask('{ ocdsPublications(first: 500) { nodes { imports { findings(first: 5) { totalCount nodes { rule file hint } } } } } }');
  expect([publications.status, publications.body.errors]).toEqual([200, undefined]);
  const drilled = await server.ask('{ observations(filter: {}, first: 100) { nodes { drillDown(part: NUMERATOR) { totalCount } } } }');
  expect(drilled.body.errors?.[0]?.extensions['code']).toBe('QUERY_TOO_COMPLEX');
});

test('the introspection of GraphiQL and of other clients is answered', async () => {
  const full = getIntrospectionQuery({ descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true });
  for (const query of [getIntrospectionQuery(), full]) {
    const { body, status } = await server.ask(query);
    expect([status, body.errors]).toEqual([200, undefined]);
  }
});

test('a good question is answered as before', async () => {
  expect((await server.ask('{country(code:"KOR"){code}}')).body).toEqual({ data: { country: { code: 'KOR' } } });
});

// Each field counts one, and what is below a list as often as the list may be long: 1 + (1 + 1), and 1 + (1 + 10 x 1).
test.each([
  ['{country(code:"KOR"){code name}}', 3],
  ['{countries(first:10){nodes{code}}}', 12],
])('the cost of an answer is told to who asks for it: %s', async (query, cost) => {
  const asked = async (extensions: unknown): Promise<unknown> => (await server.send(JSON.stringify({ query, extensions }))).body;
  expect(await asked({ cost: true })).toMatchObject({ data: {}, extensions: { cost } });
  for (const extensions of [undefined, null, {}, { cost: false }, { cost: null }, { other: true }]) expect(await asked(extensions)).not.toHaveProperty('extensions');
  expect(await asked({ cost: 'yes' })).toMatchObject({ errors: [{ message: expect.stringContaining('extensions.cost is "yes"'), extensions: { code: 'BAD_USER_INPUT' } }] });
  const address = new URL(`/graphql?${new URLSearchParams({ query, extensions: '{"cost":true}' })}`, server.url);
  expect(await (await fetch(address, { headers: { 'apollo-require-preflight': 'true' } })).json()).toMatchObject({ data: {}, extensions: { cost } });
});
