import {
  getArgumentValues,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentSpreadNode,
  type InlineFragmentNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { AtlasError } from '../../domain/errors.ts';
import { STANDARD_PAGE } from '../../domain/page.ts';
import type { Variables } from '../execution/variableReader.ts';
import type { Fragments } from './fragmentsOf.ts';

/** The largest allowed page of observations with complete origins costs less. */
export const COST_LIMIT = 1_000_000;

/** What a list without a page size is taken to hold; most hold fewer. */
const PLAIN_LIST = 5;

/** What a field costs beside the one that each does: a number, or one worked out of its arguments and the cost of what is selected in it. */
export type FieldWeight = number | ((values: Readonly<Record<string, unknown>>, selected: number) => number);

interface CostContext {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly variables: Variables;
  /** What single fields weigh beside the one that each does, by "Type.field"; what they cost unless said. */
  readonly weights?: ReadonlyMap<string, FieldWeight>;
}

/** The fields that an operation may have to fill, and what it may take to answer it. */
export interface Costs {
  readonly cost: number;
  readonly weight: number;
}

/** Fields that read a store of contracts: a question of all processes costs as much as a page of observations, a kept list of findings little. */
export const COSTLY: ReadonlyMap<string, number> = new Map([
  ['Observation.drillDown', 20_000],
  ['ContractImport.findings', 100],
]);

/** Fields of a type that hold the rows of a page, whose number the argument above them gives. */
const PAGE_ROWS = new Set(['edges', 'nodes']);

/**
 * How many fields an operation may have to fill: each field one, and what is below a list as often as the list may be
 * long. A page is as long as its `first` or `last` says.
 */
export function queryCosts(operation: OperationDefinitionNode, context: CostContext): Costs {
  const root = context.schema.getRootType(operation.operation);
  return root ? costsOf(operation.selectionSet, root, { context, page: 1 }) : { cost: 0, weight: 0 };
}

interface Scope {
  readonly context: CostContext;
  /** Length of the page that a connection above asked for. */
  readonly page: number;
}

const ONE: Costs = { cost: 1, weight: 1 };

function costsOf(set: SelectionSetNode, type: GraphQLNamedType, scope: Scope): Costs {
  let [cost, weight] = [0, 0];
  for (const selection of set.selections) {
    const own = selection.kind === Kind.FIELD ? fieldCosts(selection, type, scope) : fragmentCosts(selection, type, scope);
    cost += own.cost;
    weight += own.weight;
  }
  return { cost, weight };
}

function fragmentCosts(selection: FragmentSpreadNode | InlineFragmentNode, type: GraphQLNamedType, scope: Scope): Costs {
  const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : scope.context.fragments.get(selection.name.value);
  const on = fragment?.typeCondition ? scope.context.schema.getType(fragment.typeCondition.name.value) : type;
  return fragment && on ? costsOf(fragment.selectionSet, on, scope) : { cost: 0, weight: 0 };
}

function fieldCosts(node: FieldNode, type: GraphQLNamedType, { context, page }: Scope): Costs {
  if (node.name.value.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) return ONE;
  const field = type.getFields()[node.name.value];
  if (!field || !node.selectionSet) return ONE;
  const size = argumentSize(node, context.variables);
  const isConnection = getNamedType(field.type).name.endsWith('Connection');
  const times = isListed(field) ? (PAGE_ROWS.has(field.name) ? page : (size ?? listSize(node, context.variables))) : 1;
  const selected = costsOf(node.selectionSet, getNamedType(field.type), { context, page: isConnection ? (size ?? STANDARD_PAGE) : 1 });
  const name = `${type.name}.${field.name}`;
  const own = COSTLY.get(name) ?? 0;
  const weight = context.weights?.get(name) ?? own;
  const below = times * selected.weight;
  return { cost: 1 + times * selected.cost + own, weight: 1 + below + (typeof weight === 'number' ? weight : weight(argumentsOf(node, field, context.variables), below)) };
}

/** Wrong arguments are told by whoever answers; here they are none. */
function argumentsOf(node: FieldNode, field: GraphQLField<unknown, unknown>, variables: Variables): Readonly<Record<string, unknown>> {
  try {
    return getArgumentValues(field, node, { ...variables });
  } catch {
    return {};
  }
}

const isListed = (field: GraphQLField<unknown, unknown>): boolean => isListType(isNonNullType(field.type) ? field.type.ofType : field.type);

function argumentSize(node: FieldNode, variables: Variables): number | undefined {
  for (const argument of node.arguments ?? []) {
    if (argument.name.value !== 'first' && argument.name.value !== 'last') continue;
    const size = numberOf(argument.value, variables);
    if (size !== undefined) return size;
  }
  return undefined;
}

function numberOf(value: ValueNode, variables: Variables): number | undefined {
  const given = value.kind === Kind.INT ? Number(value.value) : value.kind === Kind.VARIABLE ? variables[value.name.value] : undefined;
  return typeof given === 'number' ? Math.max(0, given) : undefined;
}

/** A list that answers an argument which is itself a list is as long as that: latest(indicators: [...]). */
function listSize(node: FieldNode, variables: Variables): number {
  const lengths = (node.arguments ?? []).map(({ value }) => {
    const given = value.kind === Kind.LIST ? value.values : value.kind === Kind.VARIABLE ? variables[value.name.value] : undefined;
    return Array.isArray(given) ? given.length : 0;
  });
  return Math.max(PLAIN_LIST, ...lengths);
}

/** Refuses an operation that may cost too much, before anything is read for it. */
export function limitCost(cost: number, limit: number = COST_LIMIT): void {
  if (cost > limit) throw AtlasError.tooComplex(`The operation may have to fill ${cost} fields; at most ${limit} are answered. Ask for smaller pages or fewer fields; each drillDown counts as ${COSTLY.get('Observation.drillDown')}.`, { cost, limit });
}
