import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Database } from '../../src/database/database.ts';
import { importDatasets } from '../../src/importers/datasets/importDatasets.ts';
import { observations, referenceFolder } from '../importers/datasets/stewardFolder.ts';
import { seed, SEEDED_AT } from '../seededDatabase.ts';
import { type Answer, TestAtlas } from '../testAtlas.ts';
import { LISTS, PagePlans } from './pagePlans.ts';
import { type RunningPostgres, startPostgres } from './postgres.ts';

let server: RunningPostgres;
let sqlite: TestAtlas;
let postgres: TestAtlas;
const both = (): TestAtlas[] => [sqlite, postgres];

/** All seeds, then synthetic data in two revisions: three releases. */
async function fill(database: Database, folders: readonly string[], correct: () => void): Promise<TestAtlas> {
  await seed(database);
  const options = { now: SEEDED_AT };
  expect((await importDatasets(database, folders, options)).release).toBe(2);
  correct();
  expect((await importDatasets(database, folders, options)).release).toBe(3);
  return TestAtlas.open(database);
}

const TABLE = `indicator,area,period,value,missing_reason,breakdown
SYN_SHARE,AAA,2017,-0,,
SYN_SHARE,AAA,FY2017,0.1,,
SYN_SHARE,AAA,2017-Q1,1e-300,,
SYN_SHARE,AAA,2017-01,123456789012345678,,
SYN_SHARE,BBB,2017,,NOT_PUBLISHED,
SYN_SHARE,BBB,2018,0.1,,Z_DIM=b;A_DIM=a
SYN_SHARE,BBB,2018,0.30000000000000004,,A_DIM=Z
SYN_SHARE,CCC,2018,1.7976931348623157e308,,A_DIM=_
`;

/** The second and the sixth row read otherwise. */
const CORRECTED = TABLE.replace('FY2017,0.1', 'FY2017,0.2').replace('2018,0.1', '2018,0.2');

beforeAll(async () => {
  server = await startPostgres();
  const folder = observations(TABLE);
  const folders = [referenceFolder(), folder];
  const write = (text: string) => () => writeFileSync(join(folder, 'observations.csv'), text);
  sqlite = await fill(await Database.open({ url: undefined, dataDir: mkdtempSync(join(tmpdir(), 'atlas-alike-')) }), folders, write(CORRECTED));
  write(TABLE)();
  postgres = await fill(await Database.open({ url: server.url, dataDir: '' }), folders, write(CORRECTED));
}, 240_000);

afterAll(async () => {
  for (const atlas of both()) await atlas?.close();
  await server?.stop();
});

/** The answer that both databases give, byte for byte. */
async function alike(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const [first, second] = [await sqlite.ask(query, variables), await postgres.ask(query, variables)];
  expect(JSON.stringify(second) === JSON.stringify(first), `${query} ${JSON.stringify(variables)}`).toBe(true);
  return first;
}

test('every table has the same rows', async () => {
  const tables = [...sqlite.database.orm.getMetadata().getAll().values()].filter((meta) => !meta.abstract && meta.primaryKeys.length > 0);
  expect(tables.length).toBeGreaterThan(15);
  for (const { tableName, props } of tables) {
    const stored = props.filter((property) => property.persist !== false && property.fieldNames?.length === 1);
    const columns = stored.map((property) => property.fieldNames[0]).join(', ');
    const order = stored.filter((property) => property.primary).map((property) => property.fieldNames[0]).join(', ');
    const [first = [], second = []] = await Promise.all(both().map((atlas) => atlas.database.rows<Record<string, unknown>>(`select ${columns} from ${tableName} order by ${order}`)));
    const plain = (rows: readonly Record<string, unknown>[]) => rows.map((row) => Object.values(row).map((value) => (typeof value === 'boolean' ? Number(value) : Object.is(value, -0) ? 0 : value)));
    expect(second.length, tableName).toBe(first.length);
    expect(JSON.stringify(plain(second)) === JSON.stringify(plain(first)), tableName).toBe(true);
  }
});

test('a read that comes often is prepared in PostgreSQL, and gives the same rows, also for a value that no parameter can be', async () => {
  const sql = 'select id, value from observation where id > ? order by id limit ?';
  const read = async (id: number) => {
    const [first, second] = await Promise.all(both().map(({ database }) => database.rows(sql, [id, 3])));
    expect([id, second]).toEqual([id, first]);
    expect(second).toHaveLength(3);
  };
  for (let id = 0; id < 10; id++) await read(id);
  const prepared = await postgres.database.rows<{ text: string }>('select statement as text from pg_prepared_statements');
  expect(prepared.map(({ text }) => text)).toContain(sql.replace('?', '$1').replace('?', '$2'));
  // An id is a whole number: PostgreSQL takes 1.5 in the text of a statement, but not as a parameter beside one.
  await read(1.5);
});

// Statistics are those of the import: nothing waits for PostgreSQL to gather them by itself.
test('PostgreSQL reads pages deep in a list off an index and sorts nothing, and counts of one indicator and grids off an index', async () => {
  const plans = await PagePlans.of(postgres.database);
  const wanted = [
    [LISTS.byArea, 'observation_area_indicator_period_sort_id_index'],
    [LISTS.byIndicator, 'observation_indicator_area_period_sort_id_index'],
    [LISTS.byPeriod, 'observation_period_sort_indicator_area_id_index'],
    [LISTS.asTheyStand, 'observation_pkey'],
    [LISTS.oneIndicator, 'observation_indicator_id_edition_id_index'],
    [LISTS.oneByValue, 'observation_indicator_value_id_edition_id_index'],
  ] as const;
  for (const [list, index] of wanted) {
    const plan = await plans.ofPage(list);
    expect(plan, list.name).toMatch(new RegExp(`^Limit; ->  Index Scan (Backward )?using ${index} on observation; Index Cond: `));
    expect(plan, list.name).not.toContain('Sort');
  }
  expect(await plans.ofCount({ indicators: ['OECD_GG_PROCUREMENT_GDP'], hasValue: true })).not.toContain('Seq Scan');
  expect(await plans.ofGrid({ areas: ['KOR', 'NLD'], indicators: ['OECD_GG_PROCUREMENT_GDP', 'DB_CWG_TIME'], from: 201_000_000, to: 202_000_000 })).not.toContain('Seq Scan');
});

const ROW = 'id value decimalValue status missingReason period area { code } indicator { code } breakdown { dimension code }';
const FIELDS = [null, 'PERIOD', 'AREA', 'INDICATOR', 'VALUE'];
const orders = FIELDS.flatMap((field) => (field === null ? [null] : ['ASC', 'DESC'].map((direction) => ({ field, direction }))));
const FILTERS: readonly (readonly [string, object])[] = [
  ['the synthetic edition', { editions: ['synthetic-1'] }],
  ['its values', { editions: ['synthetic-1'], hasValue: true }],
  ['two OECD editions of five countries', { datasets: ['oecd-gg-procurement'], areas: ['KOR', 'NLD', 'MEX', 'USA', 'OECD'] }],
  ['missing ones of a group', { groups: ['OECD'], datasets: ['oecd-gg-procurement'], hasValue: false }],
];

interface Listing {
  readonly observations: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[]; readonly edges: readonly { readonly cursor: string }[]; readonly pageInfo: Record<string, string | boolean | null> };
}

const LIST = `query($filter: ObservationFilter!, $orderBy: ObservationOrder, $first: Int, $after: String, $last: Int, $before: String) {
  observations(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount nodes { ${ROW} } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

async function page(variables: Record<string, unknown>): Promise<Listing['observations']> {
  const { data, errors } = await alike(LIST, variables);
  expect(errors).toBeUndefined();
  return (data as unknown as Listing).observations;
}

async function paged(variables: Record<string, unknown>, size: number, backwards: boolean): Promise<string[]> {
  const ids: string[] = [];
  let cursor: unknown = null;
  for (;;) {
    const { nodes, pageInfo } = await page({ ...variables, ...(backwards ? { last: size, before: cursor } : { first: size, after: cursor }) });
    if (backwards) ids.unshift(...nodes.map((node) => node.id));
    else ids.push(...nodes.map((node) => node.id));
    if (!(backwards ? pageInfo['hasPreviousPage'] : pageInfo['hasNextPage'])) return ids;
    cursor = backwards ? pageInfo['startCursor'] : pageInfo['endCursor'];
  }
}

describe.each(FILTERS)('%s', (_name, filter) => {
  test.each(orders.map((order) => [order === null ? 'as they stand' : `${order.field} ${order.direction}`, order] as const))('%s: pages forwards and backwards are the list', async (_order, orderBy) => {
    const whole = await page({ filter, orderBy, first: 5000 });
    const ids = whole.nodes.map((node) => node.id);
    expect(ids).toHaveLength(whole.totalCount);
    expect(ids.length).toBeGreaterThan(5);
    expect(new Set(ids).size).toBe(ids.length);
    const size = Math.ceil(ids.length / 4) - 1;
    expect(await paged({ filter, orderBy }, size, false)).toEqual(ids);
    expect(await paged({ filter, orderBy }, size, true)).toEqual(ids);
    // Between two cursors stands what stands between their rows.
    const [from, to] = [whole.edges[1]?.cursor, whole.edges.at(-2)?.cursor];
    expect((await page({ filter, orderBy, first: 5000, after: from, before: to })).nodes.map((node) => node.id)).toEqual(ids.slice(2, -2));
    expect((await page({ filter, orderBy, last: 2, after: from, before: to })).nodes.map((node) => node.id)).toEqual(ids.slice(2, -2).slice(-2));
  });
});

test('values in order: missing ones last both ways', async () => {
  const values = async (direction: string) => (await page({ filter: { editions: ['synthetic-1'] }, orderBy: { field: 'VALUE', direction }, first: 50 })).nodes.map((node) => (node as unknown as { decimalValue: string | null }).decimalValue);
  expect(await values('ASC')).toEqual(['-0', '1e-300', '0.2', '0.2', '0.30000000000000004', '123456789012345678', '1.7976931348623157e308', null]);
  expect(await values('DESC')).toEqual(['1.7976931348623157e308', '123456789012345678', '0.30000000000000004', '0.2', '0.2', '1e-300', '-0', null]);
});

describe('the same answers', () => {
  test.each([
    '{ observations(filter: {}, first: 1) { totalCount } countries(first: 1) { totalCount } }',
    '{ observations(filter: {periods: {latest: 2}, indicators: ["OECD_GG_PROCUREMENT_GDP"]}, first: 500) { totalCount nodes { id } } }',
    '{ observations(filter: {periods: {from: "2016", to: "2017"}, status: [A, B], regions: ["Asia"], incomeGroups: ["HIC"]}, first: 500) { totalCount nodes { id } } }',
    '{ countries(first: 500) { nodes { code latest(indicators: ["OECD_GG_PROCUREMENT_GDP", "SYN_SHARE"]) { id value alternatives { id value } } observations(first: 3) { totalCount nodes { id } pageInfo { endCursor } } } } }',
    '{ indicators(first: 300) { nodes { code observations(first: 2) { totalCount nodes { id } } } } }',
    '{ releases { nodes { number hash publishedAt observationCount editions { code revision retracted } } } }',
    '{ observations(filter: {editions: ["synthetic-1"]}, asOf: "2") { nodes { decimalValue } } }',
    ...['나라장터', '조달', '대한민국', '국', 'viet nam', 'innovation', 'Côte', 'e-procurement', 'a', '2017', 'syn', '합성', "'; --", '전자조달 시스템'].map((text) => `{ search(text: ${JSON.stringify(text)}, first: 500) { kind title snippet score node { id } } }`),
  ])('%s', async (query) => {
    expect((await alike(query)).errors).toBeUndefined();
  });

  test('to what is wrong', async () => {
    const forged = (keys: unknown[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url');
    for (const cursor of ['nonsense', '', forged(['SOURCE+', 'abc']), forged(['SOURCE+', 1e300]), forged(['SOURCE+', null]), forged(['SOURCE+', 1.5]), forged(['AREA+', 'A', 'B', 1, 1]), 'x'.repeat(5000)]) {
      const { errors } = await alike('query($after: String) { observations(filter: {}, after: $after) { nodes { id } } }', { after: cursor });
      expect(errors?.[0]?.extensions?.['code'], cursor.slice(0, 40)).toBe('BAD_USER_INPUT');
    }
    for (const [text, found] of [['\u0000', 0], ['"', 0], ['조\u0000달', 1], ["a' & b:*", 0]] as const) expect((await alike('query($text: String!) { search(text: $text) { title } }', { text })).errors, `${text} ${found}`).toBeUndefined();
    for (const area of ['\u0000', '\ud800', "'; drop table observation; --"]) expect((await alike('query($area: String!) { country(code: $area) { code } observations(filter: {areas: [$area]}) { totalCount } }', { area })).errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  test('to a question that reads more cells than one statement takes', async () => {
    const { errors } = await alike('{ countries(first: 250) { nodes { observations(first: 400) { nodes { alternatives { id } } } } } }');
    expect(errors).toBeUndefined();
  }, 120_000);
});
