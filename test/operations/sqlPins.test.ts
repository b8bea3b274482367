import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readOperations } from '../../src/graphql/operations.ts';
import { TestAtlas } from '../testAtlas.ts';
import { normalised, shown, SqlRecorder } from './sqlRecorder.ts';

const goldens = join(import.meta.dirname, 'sql');
const operations = await readOperations();

let atlas: TestAtlas;
let recorder: SqlRecorder;

beforeAll(async () => {
  atlas = await TestAtlas.open();
  recorder = new SqlRecorder(atlas.database);
});

afterAll(() => atlas.close());

async function statementsOf(query: string, variables: Readonly<Record<string, unknown>>): Promise<string[]> {
  recorder.take();
  const answer = await atlas.ask(query, variables);
  expect(answer.errors).toBeUndefined();
  return recorder.take();
}

describe('the SQL of each example operation is pinned', () => {
  test.each(operations.map((operation) => [operation.name, operation] as const))('%s', async (name, { document, variables }) => {
    await expect(shown(await statementsOf(document, variables))).toMatchFileSnapshot(join(goldens, `${name}.sql`));
  });

  test('no pin is left of an operation that is gone', () => {
    const names = operations.map(({ name }) => `${name}.sql`);
    expect(readdirSync(goldens).filter((file) => !names.includes(file))).toEqual([]);
  });
});

// Every relation of a country and of what hangs on it, and every comparative read.
const EVERYTHING_OF_COUNTRIES = `query ($codes: [String!], $indicators: [String!]!) {
  countries(filter: { codes: $codes }, first: 200) {
    totalCount
    nodes {
      code
      groups { code members { country { code } } }
      agencies { code origin { title } claims { predicate } }
      procurementSystems {
        code events { kind origin { title } } functions { function origin { title } } claims { predicate conflicting origin { title } }
        lineage { kind system { code country { code } } } derivatives { code } predecessors { code } successors { code } ocdsPublications { code }
      }
      policies { code parts { code } claims { predicate } observations(first: 5) { totalCount nodes { value indicator { code } origin { locator } } } }
      cooperationEvents { code participants { code } policies { code } systems { code } claims { predicate } }
      ocdsPublications { code origin { title } }
      latest(indicators: $indicators) { value origin { edition { code } } warnings { code } alternatives { value origin { edition { code } } } }
      observations(indicators: $indicators, first: 3) { totalCount nodes { value breakdown { label } indicator { name } alternatives { value } } }
    }
  }
}`;

const INDICATORS = ['OECD_GG_PROCUREMENT_GDP', 'DB_CWG_TIME', 'WDI_POPULATION', 'IMF_FM_EXPENDITURE_GDP'];

// A question with the variables of a few rows and those of many.
const FEW_AND_MANY = [
  ['policies', 'query ($kinds: [String!]) { policies(filter: { kinds: $kinds }, first: 500) { totalCount nodes { code parts { code } observations(first: 5) { totalCount nodes { value alternatives { value } } } } } }', { kinds: ['programme'] }, {}, 3],
  ['indicators', 'query ($codes: [String!]) { indicators(filter: { codes: $codes }, first: 200) { totalCount nodes { code datasets { code } observations(first: 2) { totalCount nodes { value } } } } }', { codes: ['DB_CWG_TIME', 'WDI_POPULATION'] }, {}, 2],
  ['observations', 'query ($first: Int!) { observations(filter: { indicators: ["OECD_GG_PROCUREMENT_GDP"] }, first: $first) { totalCount nodes { value area { code } alternatives { value origin { edition { code } } } } } }', { first: 2 }, { first: 500 }, 3],
  ['search', 'query ($first: Int!) { search(text: "조달", first: $first) { title node { id ... on Country { procurementSystems { code } } ... on Policy { claims { value } } } } }', { first: 2 }, { first: 200 }, 1],
] as const;

/** Statements of pages of any length; how long a page is stands in its statement. */
const ofAnyLength = (statements: readonly string[]): string[] => statements.map((statement) => normalised(statement).replaceAll(/\blimit \d+/g, 'limit ?'));

describe('the number of statements does not depend on the number of rows', () => {
  test('200 countries cost what 2 do', async () => {
    const two = await statementsOf(EVERYTHING_OF_COUNTRIES, { codes: ['KOR', 'VNM'], indicators: INDICATORS });
    const many = await statementsOf(EVERYTHING_OF_COUNTRIES, { codes: null, indicators: INDICATORS });
    expect(many.map(normalised).toSorted()).toEqual(two.map(normalised).toSorted());
    // The newest figures, the observations and their number, those of policies and their number, and all alternatives.
    expect(two).toHaveLength(6);
  });

  test.each(FEW_AND_MANY)('many %s cost what a few do', async (_noun, query, few, many, count) => {
    const ofFew = await statementsOf(query, few);
    expect(ofAnyLength(await statementsOf(query, many))).toEqual(ofAnyLength(ofFew));
    expect(ofFew).toHaveLength(count);
  });
});
