import { buildSchema, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { selectedOperation, variableFields, type VariableField } from '../../src/web/playground/variableFields.ts';
import { readTyped, readVariables, shownText, withValue, writeVariables } from '../../src/web/playground/variableValues.ts';

/** Synthetic. */
const schema = buildSchema(`
  scalar JSON
  enum Lang { EN KO }
  input Range { from: String = "2010", to: String!, latest: Int }
  input Filter { "Area codes." areas: [String!], range: Range, again: Filter }
  type Query { a(filter: Filter, langs: [Lang!], lang: Lang, share: Float, first: Int!, flag: Boolean, any: JSON, ranges: [Range!]): String }
`);

function fieldsOf(variables: string): VariableField[] {
  const operation = selectedOperation(parse(`query Q(${variables}) { a }`), 'Q');
  return operation ? variableFields(schema, operation) : [];
}

const one = (variable: string): VariableField => fieldsOf(variable)[0] as VariableField;

describe('fields of the variables form', () => {
  test('each type has its input', () => {
    const kinds = fieldsOf('$a: [Lang!], $b: Lang, $c: Float, $d: Int!, $e: Boolean, $f: JSON, $g: [Range!], $h: [Int!], $i: String').map((field) => field.kind);
    expect(kinds).toEqual(['choices', 'choice', 'scalar', 'scalar', 'boolean', 'json', 'json', 'list', 'scalar']);
  });

  test('an input object is a group, and one that contains itself ends as JSON', () => {
    const filter = one('$filter: Filter');
    expect(filter).toMatchObject({ kind: 'group', typeName: 'Filter', required: false });
    const inner = filter.kind === 'group' ? filter.fields : [];
    expect(inner.map(({ name, kind, description }) => [name, kind, description])).toEqual([['areas', 'list', 'Area codes.'], ['range', 'group', ''], ['again', 'group', '']]);
    const depths = (field: VariableField): string[] => (field.kind === 'group' ? [field.kind, ...depths(field.fields.at(-1) as VariableField)] : [field.kind]);
    expect(depths(filter)).toEqual(['group', 'group', 'group', 'json']);
  });

  test('required is what has no default', () => {
    expect(one('$first: Int!')).toMatchObject({ required: true, defaultText: '' });
    expect(one('$first: Int! = 5')).toMatchObject({ required: false, defaultText: '5' });
    const range = one('$range: Range');
    expect(range.kind === 'group' && range.fields.map((field) => [field.name, field.required, field.defaultText])).toEqual([['from', false, '"2010"'], ['to', true, ''], ['latest', false, '']]);
  });

  test('a variable of an unknown type is left out, and of several operations the named one is taken', () => {
    expect(fieldsOf('$x: Nothing, $first: Int').map((field) => field.name)).toEqual(['first']);
    expect(selectedOperation(parse('query A { a } query B { a }'), 'B')?.name?.value).toBe('B');
    expect(selectedOperation(parse('fragment F on Query { a }'), null)).toBeNull();
  });
});

describe('what is typed', () => {
  test.each<[string, string, unknown]>([
    ['$v: Int', ' 12 ', { value: 12 }],
    ['$v: Int', '1.5', { fault: 'notAnInteger' }],
    ['$v: Float', '1.5', { value: 1.5 }],
    ['$v: Float', 'much', { fault: 'notANumber' }],
    ['$v: String', '12', { value: '12' }],
    ['$v: [String!]', 'KOR, VNM,', { value: ['KOR', 'VNM'] }],
    ['$v: [Int!]', '1, x', { fault: 'notANumber' }],
    ['$v: JSON', '{"a":1}', { value: { a: 1 } }],
    ['$v: JSON', '{"a"', { fault: 'notJson' }],
    ['$v: String', '   ', { value: undefined }],
  ])('%s: "%s"', (variable, text, meant) => expect(readTyped(one(variable), text)).toEqual(meant));

  test('a value is shown as it would be typed', () => {
    expect(shownText(one('$v: [String!]'), ['KOR', 'VNM'])).toBe('KOR, VNM');
    expect(shownText(one('$v: JSON'), { a: 1 })).toBe('{"a":1}');
    expect(shownText(one('$v: Int'), undefined)).toBe('');
  });

  test('the Variables editor is read and written', () => {
    expect(readVariables('  ')).toEqual({});
    expect(readVariables('[1]')).toBeNull();
    expect(readVariables('{')).toBeNull();
    expect(writeVariables(withValue(withValue({ a: 1 }, 'b', 2), 'a', undefined))).toBe('{\n  "b": 2\n}');
    expect(writeVariables(withValue({ a: 1 }, 'a', undefined))).toBe('');
  });
});
