import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';
import { ROOT } from '../project.ts';
import { readOperations } from '../../src/graphql/operations.ts';

/** A field of an answer; `fields` are those of the object it holds, empty for a leaf. */
export interface Field {
  readonly name: string;
  /** Name of its scalar, enum or object type in the schema. */
  readonly type: string;
  readonly list: boolean;
  /** True where it may be null, or stands only on some of the types that may be there. */
  readonly nullable: boolean;
  readonly fields: readonly Field[];
}

export interface Variable {
  readonly name: string;
  readonly type: string;
  readonly list: boolean;
  readonly required: boolean;
}

/** One question of the example library as clients ask it. */
export interface ClientOperation {
  readonly name: string;
  readonly question: string;
  readonly document: string;
  readonly variables: readonly Variable[];
  readonly fields: readonly Field[];
}

export interface ClientModel {
  readonly schema: GraphQLSchema;
  readonly operations: readonly ClientOperation[];
}

/** What the clients are made from: the schema and the operations; those of the page's own views (View...) are not for others. */
export async function readModel(): Promise<ClientModel> {
  const schema = buildSchema(readFileSync(join(ROOT, 'schema/schema.graphql'), 'utf8'));
  const operations = (await readOperations()).filter(({ name }) => !name.startsWith('View'));
  return { schema, operations: operations.map(({ name, question, document }) => ({ name, question, ...readDocument(schema, document) })) };
}

function readDocument(schema: GraphQLSchema, text: string): Pick<ClientOperation, 'document' | 'variables' | 'fields'> {
  const document = parse(text, { noLocation: true });
  const fragments = new Map(document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])));
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const root = schema.getQueryType();
  if (!operation || !root) throw new Error('A file of schema/operations holds no query.');
  const found = new Selections(schema, fragments);
  found.add(root, { selections: operation.selectionSet, conditional: false });
  return { document: print(document), variables: variablesOf(operation), fields: found.fields() };
}

function variablesOf(operation: OperationDefinitionNode): Variable[] {
  return (operation.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
    const inner = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
    const item = inner.kind === Kind.LIST_TYPE ? inner.type : inner;
    const named = item.kind === Kind.NON_NULL_TYPE ? item.type : item;
    if (named.kind !== Kind.NAMED_TYPE) throw new Error(`$${variable.name.value} is a list of lists, which no client writes.`);
    return { name: variable.name.value, type: named.name.value, list: inner.kind === Kind.LIST_TYPE, required: type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined };
  });
}

interface Collected {
  readonly type: GraphQLOutputType;
  readonly below: Selections;
  conditional: boolean;
}

/** The fields that a selection asks for on one type, fragments merged. */
class Selections {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #found = new Map<string, Collected>();

  constructor(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#schema = schema;
    this.#fragments = fragments;
  }

  add(parent: GraphQLCompositeType, { selections, conditional }: { selections: SelectionSetNode; conditional: boolean }): void {
    for (const node of selections.selections) {
      if (node.kind === Kind.FIELD) {
        const name = node.alias?.value ?? node.name.value;
        const type = 'getFields' in parent ? parent.getFields()[node.name.value]?.type : undefined;
        if (!type) throw new Error(`${parent.name} has no field ${node.name.value}.`);
        const known = this.#found.get(name);
        const here = known ?? { type, below: new Selections(this.#schema, this.#fragments), conditional };
        here.conditional &&= conditional;
        this.#found.set(name, here);
        const named = getNamedType(type);
        if (node.selectionSet && isCompositeType(named)) here.below.add(named, { selections: node.selectionSet, conditional: false });
        continue;
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(node.name.value) : node;
      const on = fragment?.typeCondition ? typeFromAST(this.#schema, fragment.typeCondition) : parent;
      if (!fragment || !isCompositeType(on)) throw new Error('A fragment is missing, or on no type of the schema.');
      const always = on === parent || (isAbstractType(on) && !isUnionType(parent) && this.#schema.isSubType(on, parent));
      this.add(on, { selections: fragment.selectionSet, conditional: conditional || !always });
    }
  }

  fields(): Field[] {
    return [...this.#found].map(([name, { type, below, conditional }]) => {
      const inner = isNonNullType(type) ? type.ofType : type;
      return { name, type: getNamedType(type).name, list: isListType(inner), nullable: conditional || !isNonNullType(type), fields: below.fields() };
    });
  }
}
