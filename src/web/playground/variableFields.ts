import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  print,
  typeFromAST,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

export type ScalarKind = 'text' | 'number' | 'integer';

interface FieldBase {
  name: string;
  typeName: string;
  required: boolean;
  description: string;
  /** What the server takes where nothing is given, as GraphQL text. */
  defaultText: string;
}

/** One input of the variables form. */
export type VariableField = FieldBase &
  (
    | { kind: 'scalar'; scalar: ScalarKind }
    | { kind: 'boolean' }
    | { kind: 'choice'; options: string[] }
    | { kind: 'choices'; options: string[] }
    | { kind: 'list'; scalar: ScalarKind }
    | { kind: 'group'; fields: VariableField[] }
    | { kind: 'json' }
  );

// An input object may contain itself; deeper levels are written as JSON.
const deepestGroup = 3;

function scalarKind(typeName: string): ScalarKind {
  if (typeName === 'Int') return 'integer';
  return typeName === 'Float' ? 'number' : 'text';
}

function listShape(itemType: GraphQLInputType): Pick<VariableField, 'kind'> & Record<string, unknown> {
  if (isEnumType(itemType)) return { kind: 'choices', options: itemType.getValues().map((value) => value.name) };
  if (isListType(itemType) || isInputObjectType(itemType) || itemType.toString() === 'JSON') return { kind: 'json' };
  return { kind: 'list', scalar: scalarKind(itemType.toString()) };
}

function shapeOf(type: GraphQLInputType, depth: number): Pick<VariableField, 'kind'> & Record<string, unknown> {
  if (isListType(type)) return listShape(getNullableType(type.ofType));
  if (isEnumType(type)) return { kind: 'choice', options: type.getValues().map((value) => value.name) };
  if (isInputObjectType(type)) {
    if (depth >= deepestGroup) return { kind: 'json' };
    const fields = Object.values(type.getFields()).map((field) => fieldOf(field.type, { name: field.name, description: field.description ?? '', defaultText: field.defaultValue === undefined ? '' : JSON.stringify(field.defaultValue) }, depth + 1));
    return { kind: 'group', fields };
  }
  if (type.toString() === 'Boolean') return { kind: 'boolean' };
  if (type.toString() === 'JSON') return { kind: 'json' };
  return { kind: 'scalar', scalar: scalarKind(type.toString()) };
}

function fieldOf(type: GraphQLInputType, told: Pick<FieldBase, 'name' | 'description' | 'defaultText'>, depth: number): VariableField {
  const base: FieldBase = { ...told, typeName: type.toString(), required: isNonNullType(type) && told.defaultText === '' };
  return { ...base, ...shapeOf(getNullableType(type), depth) } as VariableField;
}

export function selectedOperation(document: DocumentNode, operationName: string | null): OperationDefinitionNode | null {
  const operations = document.definitions.filter((definition) => definition.kind === 'OperationDefinition');
  return operations.find((operation) => operation.name?.value === operationName) ?? operations[0] ?? null;
}

/** The inputs for an operation's variables; a variable of a type the schema does not know is left out. */
export function variableFields(schema: GraphQLSchema, operation: OperationDefinitionNode): VariableField[] {
  return (operation.variableDefinitions ?? []).flatMap((definition) => {
    const type = typeFromAST(schema, definition.type) as GraphQLInputType | undefined;
    if (!type) return [];
    const defaultText = definition.defaultValue ? print(definition.defaultValue) : '';
    return [fieldOf(type, { name: definition.variable.name.value, description: '', defaultText }, 0)];
  });
}
