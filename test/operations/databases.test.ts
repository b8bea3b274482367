import { afterAll, beforeAll, expect, test } from 'vitest';
import { withPostgres } from '../../build/postgresServer.ts';
import { Database } from '../../src/database/database.ts';
import { readOperations } from '../../src/graphql/operations.ts';
import { seed } from '../seededDatabase.ts';
import { TestAtlas } from '../testAtlas.ts';
import { type AskedQuestion, comparingQuestions } from './comparingQuestions.ts';

const SEARCH = 'query ($text: String!) { search(text: $text, first: 500) { kind title snippet score node { id } } }';
const ORDERED = `query ($filter: ObservationFilter!, $orderBy: ObservationOrder, $first: Int, $after: String, $last: Int, $before: String) {
  observations(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount edges { cursor node { id value decimalValue status missingReason area { code } period } } pageInfo { hasNextPage hasPreviousPage endCursor startCursor }
  }
}`;
const fields = ['AREA', 'INDICATOR', 'PERIOD', 'VALUE'] as const;

/** What the example library does not ask: orders both ways through missing values, ends of lists, words, mistakes. */
const FURTHER: readonly AskedQuestion[] = [
  ...['조달', '나라장터', '대한민국', '혁신조달', 'viet nam', 'innovation', 'e-procurement', 'Türkiye', "l'offre", 'a:b & c | !d', '100%'].map((text) => ({ name: `search ${text}`, document: SEARCH, variables: { text } })),
  ...fields.flatMap((field) =>
    (['ASC', 'DESC'] as const).map((direction) => ({ name: `${field} ${direction}`, document: ORDERED, variables: { filter: { editions: ['oecd-gg-2019', 'db-cwg-2020', 'national-facts'] }, orderBy: { field, direction }, first: 5000 } })),
  ),
  { name: 'the last page', document: ORDERED, variables: { filter: { indicators: ['OECD_GG_PROCUREMENT_GDP'] }, last: 20, orderBy: { field: 'VALUE' } } },
  { name: 'the newest periods', document: ORDERED, variables: { filter: { groups: ['OECD'], indicators: ['OECD_GG_PROCUREMENT_GDP', 'WDI_POPULATION'], periods: { latest: 2 } }, first: 500 } },
  { name: 'one status', document: ORDERED, variables: { filter: { status: ['O', 'U'] }, first: 500, orderBy: { field: 'PERIOD', direction: 'DESC' } } },
  { name: 'countries by name', document: '{ countries(first: 500, orderBy: { field: NAME }) { totalCount nodes { code name nameKo: name(lang: KO) groups { code } } } }', variables: {} },
  { name: 'an unknown area', document: ORDERED, variables: { filter: { areas: ['KOX'] }, first: 1 } },
  { name: 'a bad cursor', document: ORDERED, variables: { filter: {}, first: 1, after: 'nonsense' } },
];

const questions: readonly AskedQuestion[] = [...(await readOperations()), ...FURTHER, ...(await comparingQuestions())];
let sqlite: TestAtlas;

beforeAll(async () => {
  sqlite = await TestAtlas.open();
});

afterAll(() => sqlite.close());

/** Every page of the observations of two indicators, in an order with many ties, as the cursors lead through them. */
async function walk(atlas: TestAtlas): Promise<string[]> {
  const pages: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await atlas.ask(ORDERED, { filter: { indicators: ['DB_CWG_PROCEDURES', 'OECD_GG_PROCUREMENT_GDP'] }, orderBy: { field: 'VALUE', direction: 'DESC' }, first: 100, after });
    pages.push(JSON.stringify(data));
    const page = data?.['observations'] as { pageInfo: { hasNextPage: boolean; endCursor: string } };
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return pages;
}

/** A database whose own order of texts is that of a dictionary: what sorts by code point has said so itself. */
async function dictionaryOrdered(url: string): Promise<string> {
  const first = await Database.open({ url, dataDir: '' });
  await first.rows(`create database dictionary template template0 encoding 'UTF8' locale_provider icu icu_locale 'en-US' locale 'C'`);
  await first.close();
  return url.replace(/\/[^/]*$/, '/dictionary');
}

test('PostgreSQL answers every example operation, and more, with the bytes of SQLite', async () => {
  await withPostgres(async (url) => {
    const database = await Database.open({ url: await dictionaryOrdered(url), dataDir: '' });
    expect(database.dialect).toBe('postgresql');
    expect(await database.rows(`select 'a' < 'B' as dictionary`)).toEqual([{ dictionary: true }]);
    expect((await seed(database)).release).toBe(1);
    const postgres = await TestAtlas.open(database);
    try {
      for (const { name, document, variables } of questions) {
        const [expected, found] = [await sqlite.ask(document, variables), await postgres.ask(document, variables)];
        expect(JSON.stringify(found), name).toBe(JSON.stringify(expected));
      }
      const pages = await walk(sqlite);
      // 191 economies of Doing Business with their steps, and 538 figures of the OECD's editions: 8 pages.
      expect(pages).toHaveLength(8);
      expect(await walk(postgres)).toEqual(pages);
    } finally {
      await postgres.close();
    }
  });
}, 240_000);
