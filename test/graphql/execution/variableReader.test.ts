import fc from 'fast-check';
import { getOperationAST, getVariableValues, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { readVariables } from '../../../src/graphql/execution/variableReader.ts';
import { atlasSchema } from '../../../src/graphql/schema.ts';

const schema = atlasSchema();

/** Each variable with a default or none, nullable or not, of a type that is a leaf, a list or an object. */
const QUERIES = [
  'query ($filter: ObservationFilter!, $orderBy: ObservationOrder, $first: Int = 20, $after: String) { observations(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { totalCount } }',
  'query ($input: CompareInput!) { compare(input: $input) { permalink } }',
  'query ($code: String! = "KOR", $lang: Lang = KO, $some: [String!] = ["A"], $deep: [[Int]], $on: Boolean!) { country(code: $code) { name(lang: $lang) @include(if: $on) latest(indicators: $some) { value } } }',
  'query ($odd: Country, $first: Int) { countries(first: $first) { totalCount } }',
  '{ countries { totalCount } }',
];

const VALUES = [null, 0, -3, 1.5, 20, 2 ** 40, '', '7', 'KOR', 'KO', true, [], ['A'], ['A', null], [[1], [null]], {}, { indicators: ['A'] }, { indicators: 'A', areas: null }, { field: 'VALUE', direction: 'DESC' }, { wrong: 1 }, { areas: ['KOR'], indicators: ['A'], periods: { from: '2019' } }];
const NAMES = ['filter', 'orderBy', 'first', 'after', 'input', 'code', 'lang', 'some', 'deep', 'on', 'odd', 'other'];
const given = fc.dictionary(fc.constantFrom(...NAMES), fc.oneof({ weight: 4, arbitrary: fc.constantFrom<unknown>(...VALUES) }, fc.jsonValue({ maxDepth: 3 })), { noNullPrototype: true });

test('variables are read as graphql-js reads them, and none where one is wrong', () => {
  const operations = QUERIES.map((query) => getOperationAST(parse(query)) as OperationDefinitionNode);
  let [taken, refused] = [0, 0];
  fc.assert(
    fc.property(fc.constantFrom(...operations), given, (operation, variables) => {
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
      const read = readVariables(schema, operation, variables);
      expect(read).toEqual(coerced);
      expect(JSON.stringify(read)).toBe(JSON.stringify(coerced));
      if (read) taken++;
      else refused++;
    }),
    { numRuns: 3000 },
  );
  expect(Math.min(taken, refused)).toBeGreaterThan(200);
});
