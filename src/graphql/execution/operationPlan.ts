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
  type ValueNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { complete, type Completion, leaf, listOf, nonNull, NotPlain, type Remembering } from './completion.ts';
import { type Arguments, directResolver, type FieldResolver, typeResolver } from './directResolver.ts';
import { JsonBytes, NULL } from './jsonBytes.ts';
import { SharedParts } from './sharedParts.ts';

/** The names down to a field, without positions in lists: one for all rows. */
interface Place {
  readonly prev: Place | undefined;
  readonly key: string;
  readonly typename: string | undefined;
}

/** Lists that a field stands in, its own included, and whether its objects are the rows of the last. */
interface Lists {
  readonly count: number;
  readonly isRow: boolean;
}

/** A field where it is asked for. */
interface Asked {
  readonly nodes: readonly FieldNode[];
  readonly place: Place;
  readonly lists: Lists;
}

interface FieldPlan extends FieldResolver {
  /** What stands before its value: its name, and what parts it from the field before it. */
  readonly before: string;
  readonly index: number;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly parent: GraphQLObjectType;
  readonly place: Place;
  /** Those that rest on no variable. */
  readonly args: Arguments | undefined;
  readonly complete: Completion<Run>;
}

/** One execution of a plan. Arguments rest on variables alone, so each field has them worked out once at most. */
interface Run extends Remembering {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: unknown;
  readonly args: (Arguments | undefined)[];
  readonly infos: unknown[];
  readonly parts: SharedParts;
}

/** Bytes that a first answer may take before place is made for more. */
const FIRST_EXPECTED = 4096;

/** Room that the end of an answer needs, as it is made for the widest letters: where it is missing all is copied. */
const ROOM = 256;

/** What stands beside the data of an answer. */
export type Extensions = Readonly<Record<string, unknown>> | undefined;

/** What follows the data in the JSON of an answer. */
export const answerEnd = (extensions: Extensions): string => (extensions === undefined ? '}\n' : `,"extensions":${JSON.stringify(extensions)}}\n`);

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
  #leaves = 0;
  /** As long as the last answer was the next one may be. */
  #expected = FIRST_EXPECTED;

  constructor(planned: PlannedOperation) {
    this.#planned = planned;
    const { schema, document, operation, variables } = planned;
    for (const node of document.definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) this.#fragments[node.name.value] = node;
    const root = schema.getQueryType();
    if (!root || operation.operation !== 'query') throw new NotPlain();
    this.#root = this.#fieldPlans(root, collectFields(schema, this.#fragments, variables, root, operation.selectionSet), { place: undefined, lists: 0 });
  }

  /** The answer as the JSON that travels; `extensions` are asked for once its data are there. */
  async execute(variables: Readonly<Record<string, unknown>>, context: unknown, extensions: () => Extensions): Promise<Buffer> {
    const run: Run = { variables, context, args: [], infos: [], leaves: [], texts: [], parts: new SharedParts() };
    const json = new JsonBytes(this.#expected);
    json.add('{"data":');
    this.#writeRoot(run, await this.#rootValues(run), json);
    await json.settle();
    json.add(answerEnd(extensions()));
    const answer = json.end();
    this.#expected = answer.length + (answer.length >> 4) + ROOM;
    return answer;
  }

  /** Root fields begin together and are written when all are there: written each by itself they would be copied. */
  async #rootValues(run: Run): Promise<readonly unknown[]> {
    return Promise.all(this.#root.map(async (plan) => this.#valueOf(plan, run, undefined)));
  }

  #writeRoot(run: Run, values: readonly unknown[], json: JsonBytes): void {
    for (const [i, plan] of this.#root.entries()) {
      json.add(plan.before);
      plan.complete(run, values[i], json);
    }
    json.add(this.#root.length === 0 ? '{}' : '}');
  }

  #fieldPlans(parent: GraphQLObjectType, collected: ReadonlyMap<string, readonly FieldNode[]>, above: { readonly place: Place | undefined; readonly lists: number }): FieldPlan[] {
    const plans = [...collected].flatMap(([key, nodes]) => {
      const name = nodes[0]?.name.value ?? '';
      if (key === '__proto__') throw new NotPlain();
      if (name === '__typename') return [this.#typename(parent, key, nodes)];
      const field = parent.getFields()[name];
      if (!field) {
        if (name.startsWith('__')) throw new NotPlain();
        return [];
      }
      const place: Place = { prev: above.place, key, typename: parent.name };
      return [{ key, index: this.#fields++, field, nodes, parent, place, ...directResolver(parent, field), args: fixedArguments(field, nodes[0]), complete: this.#completion(field.type, { nodes, place, lists: { count: above.lists, isRow: false } }) }];
    });
    return plans.map(({ key, ...plan }, i) => ({ ...plan, before: `${i === 0 ? '{' : ','}${JSON.stringify(key)}:` }));
  }

  #typename(parent: GraphQLObjectType, key: string, nodes: readonly FieldNode[]) {
    const field = { args: [] } as unknown as GraphQLField<unknown, unknown>;
    const name = JSON.stringify(parent.name);
    const complete: Completion<Run> = (_run, _value, json) => json.add(name);
    return { key, index: this.#fields++, field, nodes, parent, place: { prev: undefined, key, typename: parent.name }, resolve: () => parent.name, asksMore: false, args: {}, complete };
  }

  #completion(type: GraphQLOutputType, asked: Asked): Completion<Run> {
    if (isNonNullType(type)) return nonNull(this.#completion(type.ofType, asked));
    if (isListType(type)) return listOf(this.#completion(type.ofType, { ...asked, lists: { count: asked.lists.count + 1, isRow: true } }));
    if (isLeafType(type)) return leaf(type, this.#leaves++);
    if (isObjectType(type)) return this.#object(type, asked);
    if (isAbstractType(type)) return this.#abstract(type, asked);
    throw new NotPlain();
  }

  #object(type: GraphQLObjectType, { nodes, place, lists }: Asked): Completion<Run> {
    if (type.isTypeOf) throw new NotPlain();
    const { schema, variables } = this.#planned;
    const plans = this.#fieldPlans(type, collectSubfields(schema, this.#fragments, variables, type, nodes), { place, lists: lists.count });
    const part = this.#objects++;
    // What stands in no list, and the rows of the only one, do not come again.
    const isOnce = lists.count - Number(lists.isRow) < 1;
    return (run, value, json) => {
      if (value === null || value === undefined) return json.add(NULL);
      if (typeof value !== 'object' || value instanceof Error) throw new NotPlain();
      if (isOnce || !run.parts.isWorthIt(part)) return this.#write(plans, run, value, json);
      return run.parts.share(part, value, json, () => this.#write(plans, run, value, json));
    };
  }

  #abstract(type: GraphQLAbstractType, asked: Asked): Completion<Run> {
    const { schema } = this.#planned;
    const known = new Map<string, Completion<Run>>();
    for (const possible of schema.getPossibleTypes(type)) known.set(possible.name, this.#object(possible, asked));
    const nameOf = typeResolver(type);
    const completionOf = (name: unknown): Completion<Run> => {
      const completion = typeof name === 'string' ? known.get(name) : undefined;
      if (!completion) throw new NotPlain();
      return completion;
    };
    return (run, value, json) => {
      if (value === null || value === undefined) return json.add(NULL);
      if (value instanceof Error) throw new NotPlain();
      const name = nameOf(value, run.context, { schema, variableValues: run.variables }, type);
      return complete((_run, each, own) => completionOf(each)(run, value, own), run, name, json);
    };
  }

  #write(plans: readonly FieldPlan[], run: Run, source: unknown, json: JsonBytes): void {
    for (const plan of plans) {
      json.add(plan.before);
      complete(plan.complete, run, this.#valueOf(plan, run, source), json);
    }
    json.add(plans.length === 0 ? '{}' : '}');
  }

  #valueOf(plan: FieldPlan, run: Run, source: unknown): unknown {
    const { resolve, index } = plan;
    if (!plan.asksMore) return (resolve as (source: unknown) => unknown)(source);
    const args = plan.args ?? (run.args[index] ??= getArgumentValues(plan.field, plan.nodes[0] as FieldNode, run.variables));
    return resolve(source, args, run.context, (run.infos[index] ??= this.#info(plan, run)));
  }

  #info({ field, nodes, parent, place }: FieldPlan, run: Run): unknown {
    const { schema, operation } = this.#planned;
    return { fieldName: field.name, fieldNodes: nodes, returnType: field.type, parentType: parent, path: place, schema, fragments: this.#fragments, rootValue: undefined, operation, variableValues: run.variables };
  }
}

/** The arguments of a field that names no variable: the same in every execution. */
function fixedArguments(field: GraphQLField<unknown, unknown>, node: FieldNode | undefined): Arguments | undefined {
  return node && !(node.arguments ?? []).some(({ value }) => namesVariable(value)) ? getArgumentValues(field, node, {}) : undefined;
}

function namesVariable(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(namesVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => namesVariable(field.value));
  return value.kind === Kind.VARIABLE;
}
