import { coerceInputValue, type GraphQLInputType, type GraphQLSchema, isInputType, isNonNullType, type OperationDefinitionNode, type TypeNode, typeFromAST, valueFromAST, type VariableDefinitionNode } from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

interface Variable {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly standard: { readonly value: unknown } | undefined;
}

/** Thrown where a value is wrong; whoever words that is graphql-js. */
class Wrong extends Error {}

const refuse = (): never => {
  throw new Wrong();
};

/** Reads the variables of an operation as graphql-js does, which looks for their types anew each time. */
class VariableReader {
  /** Undefined where a variable has no type that it may have. */
  readonly #variables: readonly Variable[] | undefined;

  constructor(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode) {
    const variables = variableDefinitions.map((definition) => variableOf(schema, definition));
    const known = variables.filter((variable) => variable !== undefined);
    this.#variables = known.length === variables.length ? known : undefined;
  }

  read(given: Variables): Variables | undefined {
    if (!this.#variables) return undefined;
    const read: Record<string, unknown> = {};
    try {
      for (const { name, type, standard } of this.#variables) {
        if (Object.hasOwn(given, name)) read[name] = given[name] === null && isNonNullType(type) ? refuse() : coerceInputValue(given[name], type, refuse);
        else if (standard) read[name] = standard.value;
        else if (isNonNullType(type)) return undefined;
      }
    } catch (error) {
      if (error instanceof Wrong) return undefined;
      throw error;
    }
    return read;
  }
}

function variableOf(schema: GraphQLSchema, { variable, type: node, defaultValue }: VariableDefinitionNode): Variable | undefined {
  const type = (typeFromAST as (schema: GraphQLSchema, node: TypeNode) => unknown)(schema, node);
  return isInputType(type) ? { name: variable.name.value, type, standard: defaultValue && { value: valueFromAST(defaultValue, type) } } : undefined;
}

const readers = new WeakMap<OperationDefinitionNode, VariableReader>();

/** The variables as the operation will see them, with their defaults; nothing where one is wrong. */
export function readVariables(schema: GraphQLSchema, operation: OperationDefinitionNode, given: Variables): Variables | undefined {
  const reader = readers.get(operation) ?? new VariableReader(schema, operation);
  readers.set(operation, reader);
  return reader.read(given);
}
