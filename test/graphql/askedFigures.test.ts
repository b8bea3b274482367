import { type FieldNode, getNamedType, type GraphQLObjectType, isLeafType, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { afterAll, expect, test } from 'vitest';
import { asksFiguresAlone } from '../../src/graphql/askedFigures.ts';
import { AtlasContext } from '../../src/graphql/context.ts';
import { executePlanned } from '../../src/graphql/execution/plannedExecution.ts';
import { atlasSchema } from '../../src/graphql/schema.ts';
import { TestAtlas } from '../testAtlas.ts';

const schema = atlasSchema();
const served = await TestAtlas.open();
afterAll(async () => served.close());

async function data(query: string): Promise<unknown> {
  const document = parse(query);
  const answer = await executePlanned({ schema, document, operation: document.definitions[0] as OperationDefinitionNode }, {}, new AtlasContext(served.atlas));
  if (answer === undefined) throw new Error(`No plan answers ${query}`);
  return (JSON.parse(answer.toString()) as { data: unknown }).data;
}

const ARGUMENTS: Readonly<Record<string, string>> = { drillDown: '(part: NUMERATOR)' };

/** Every field that an observation has, as it is asked for. */
const asked = Object.values((schema.getType('Observation') as GraphQLObjectType).getFields()).map(
  ({ name, type }) => `asked: ${name}${ARGUMENTS[name] ?? ''}${isLeafType(getNamedType(type)) ? '' : ' { __typename }'}`,
);

/** Lists with values and missing ones, amounts and shares, whole and in parts. */
const LISTS: Readonly<Record<string, (fields: string) => string>> = {
  'the list': (fields) => `{ observations(filter: { areas: ["KOR", "VNM"], periods: { from: "2017", to: "2019" } }, first: 400) { nodes { ${fields} } } }`,
  'the list in an order, by edges': (fields) => `{ observations(filter: { areas: ["KHM"], hasValue: true }, orderBy: { field: VALUE, direction: DESC }, first: 200) { edges { cursor node { ${fields} } } } }`,
  'a country': (fields) => `{ country(code: "PAK") { observations(first: 300) { nodes { ...Row } } } } fragment Row on Observation { ${fields} }`,
  'an indicator': (fields) => `{ indicators(first: 5) { nodes { observations(first: 30) { edges { node { ... on Observation { ${fields} } } } } } } }`,
};

const withoutOrigin = (answer: unknown): string => JSON.stringify(answer, (key, value: unknown) => (key === 'origin' ? undefined : value));

test.each(Object.keys(LISTS))('each field of the observations of %s is the same, asked alone or beside one that needs every column', async (name) => {
  const list = LISTS[name] ?? (() => '');
  for (const field of asked) {
    const alone = withoutOrigin(await data(list(field)));
    expect(alone.length, field).toBeGreaterThan(500);
    expect(alone, field).toBe(withoutOrigin(await data(list(`${field} origin { locator }`))));
  }
}, 60_000);

/** Of the first field of a query. */
function figuresAlone(query: string): boolean {
  const { definitions } = parse(query);
  const fragments = Object.fromEntries(definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])));
  return asksFiguresAlone({ fieldNodes: [(definitions[0] as OperationDefinitionNode).selectionSet.selections[0] as FieldNode], fragments });
}

test('figures alone are asked for by fields of which each is a figure', () => {
  expect(figuresAlone('{ observations { totalCount nodes { id area { name } indicator { code } period value status missingReason unitCode multiplier } pageInfo { endCursor } } }')).toBe(true);
  expect(figuresAlone('{ observations { edges { cursor node { ...A } } } } fragment A on Observation { ...B period } fragment B on Node { id }')).toBe(true);
  expect(figuresAlone('{ observations { totalCount } }')).toBe(true);
});

test('one further field anywhere needs the other columns', () => {
  for (const field of ['decimalValue', 'currency', 'decimals', 'unit', 'breakdown { code }', 'origin { locator }', 'alternatives { id }', 'warnings { code }', 'value: decimalValue']) {
    expect(figuresAlone(`{ observations { nodes { period ${field} } } }`), field).toBe(false);
    expect(figuresAlone(`{ observations { nodes { id } edges { node { ... on Observation { ...A } } } } } fragment A on Observation { ${field} }`), field).toBe(false);
    expect(figuresAlone(`query($on: Boolean!) { observations { nodes { id ... @include(if: $on) { ${field} } } } }`), field).toBe(false);
  }
});
