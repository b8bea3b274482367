import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { abandon, type Completion, isPromise, leaf, listOf, nonNull, NotPlain } from './completion.ts';
import { type Arguments, directResolver, type Resolve, typeResolver } from './directResolver.ts';
import { SharedParts } from './sharedParts.ts';

/** The names down to a field, without positions in lists: one for all rows. */
interface Place {
  readonly prev: Place | undefined;
  readonly key: string;
  readonly typename: string | undefined;
}

interface FieldPlan {
  readonly key: string;
  readonly index: number;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly parent: GraphQLObjectType;
  readonly place: Place;
  readonly resolve: Resolve;
  readonly complete: Completion<Run>;
}

/** One execution of a plan. Arguments rest on variables alone, so each field has them worked out once. */
interface Run {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: unknown;
  readonly args: (Arguments | undefined)[];
  readonly infos: unknown[];
  readonly parts: SharedParts;
}

export interface PlannedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As coerced; of these only the ones that @skip and @include name shape the plan. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * An operation with everything worked out that does not change from one execution to the next: which fields an object
 * has, how each is resolved and written. graphql-js collects the fields and reads the arguments, so that both mean the
 * same here; whatever would end in an error is left to it.
 */
export class OperationPlan {
  readonly #planned: PlannedOperation;
  readonly #fragments: Record<string, FragmentDefinitionNode> = Object.create(null) as Record<string, FragmentDefinitionNode>;
  readonly #root: readonly FieldPlan[];
  #fields = 0;
  #objects = 0;

  constructor(planned: PlannedOperation) {
    this.#planned = planned;
    const { schema, document, operation, variables } = planned;
    for (const node of document.definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) this.#fragments[node.name.value] = node;
    const root = schema.getQueryType();
    if (!root || operation.operation !== 'query') throw new NotPlain();
    this.#root = this.#fieldPlans(root, collectFields(schema, this.#fragments, variables, root, operation.selectionSet), undefined);
  }

  /** The data of the answer. */
  async execute(variables: Readonly<Record<string, unknown>>, context: unknown): Promise<Record<string, unknown>> {
    const run: Run = { variables, context, args: [], infos: [], parts: new SharedParts() };
    return (await this.#fill(this.#root, run, undefined)) as Record<string, unknown>;
  }

  #fieldPlans(parent: GraphQLObjectType, collected: ReadonlyMap<string, readonly FieldNode[]>, above: Place | undefined): FieldPlan[] {
    return [...collected].flatMap(([key, nodes]) => {
      const name = nodes[0]?.name.value ?? '';
      if (key === '__proto__') throw new NotPlain();
      if (name === '__typename') return [this.#typename(parent, key, nodes)];
      const field = parent.getFields()[name];
      if (!field) {
        if (name.startsWith('__')) throw new NotPlain();
        return [];
      }
      const place: Place = { prev: above, key, typename: parent.name };
      return [{ key, index: this.#fields++, field, nodes, parent, place, resolve: directResolver(parent, field), complete: this.#completion(field.type, nodes, place) }];
    });
  }

  #typename(parent: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): FieldPlan {
    const field = { args: [] } as unknown as GraphQLField<unknown, unknown>;
    return { key, index: this.#fields++, field, nodes, parent, place: { prev: undefined, key, typename: parent.name }, resolve: () => parent.name, complete: (_run, value) => value };
  }

  #completion(type: GraphQLOutputType, nodes: readonly FieldNode[], place: Place): Completion<Run> {
    if (isNonNullType(type)) return nonNull(this.#completion(type.ofType, nodes, place));
    if (isListType(type)) return listOf(this.#completion(type.ofType, nodes, place));
    if (isLeafType(type)) return leaf(type);
    if (isObjectType(type)) return this.#object(type, nodes, place);
    if (isAbstractType(type)) return this.#abstract(type, nodes, place);
    throw new NotPlain();
  }

  #object(type: GraphQLObjectType, nodes: readonly FieldNode[], place: Place): Completion<Run> {
    if (type.isTypeOf) throw new NotPlain();
    const { schema, variables } = this.#planned;
    const plans = this.#fieldPlans(type, collectSubfields(schema, this.#fragments, variables, type, nodes), place);
    const part = this.#objects++;
    return (run, value) => {
      if (value === null || value === undefined) return null;
      if (typeof value !== 'object' || value instanceof Error) throw new NotPlain();
      return run.parts.share(part, value, () => this.#fill(plans, run, value));
    };
  }

  #abstract(type: GraphQLAbstractType, nodes: readonly FieldNode[], place: Place): Completion<Run> {
    const { schema } = this.#planned;
    const known = new Map<string, Completion<Run>>();
    for (const possible of schema.getPossibleTypes(type)) known.set(possible.name, this.#object(possible, nodes, place));
    const nameOf = typeResolver(type);
    const completeAs = (run: Run, value: unknown, name: unknown): unknown => {
      const complete = typeof name === 'string' ? known.get(name) : undefined;
      if (!complete) throw new NotPlain();
      return complete(run, value);
    };
    return (run, value) => {
      if (value === null || value === undefined) return null;
      if (value instanceof Error) throw new NotPlain();
      const name = nameOf(value, run.context, { schema, variableValues: run.variables }, type);
      return isPromise(name) ? name.then((each) => completeAs(run, value, each)) : completeAs(run, value, name);
    };
  }

  #fill(plans: readonly FieldPlan[], run: Run, source: unknown): unknown {
    const filled: Record<string, unknown> = {};
    let begun: Promise<unknown>[] | undefined;
    try {
      for (const plan of plans) {
        const { resolve, complete, key, index } = plan;
        const args = (run.args[index] ??= getArgumentValues(plan.field, plan.nodes[0] as FieldNode, run.variables));
        const value = resolve(source, args, run.context, (run.infos[index] ??= this.#info(plan, run)));
        const done = isPromise(value) ? value.then((each) => complete(run, each)) : complete(run, value);
        // Its place is taken now, so that fields stand in the order in which they were asked.
        filled[key] = done;
        if (isPromise(done)) (begun ??= []).push(done.then((each) => void (filled[key] = each)));
      }
    } catch (error) {
      abandon(begun ?? []);
      throw error;
    }
    return begun ? Promise.all(begun).then(() => filled) : filled;
  }

  #info({ field, nodes, parent, place }: FieldPlan, run: Run): unknown {
    const { schema, operation } = this.#planned;
    return { fieldName: field.name, fieldNodes: nodes, returnType: field.type, parentType: parent, path: place, schema, fragments: this.#fragments, rootValue: undefined, operation, variableValues: run.variables };
  }
}
