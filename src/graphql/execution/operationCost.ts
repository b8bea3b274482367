import { type DocumentNode, getVariableValues, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import { measured } from '../../domain/measured.ts';
import { limitCost, queryCost } from '../limits/queryCost.ts';

export interface AskedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** The variables as the operation will see them, with their defaults: a page size may hide in one. Wrong ones are told when they are read. */
function variablesOf({ schema, operation }: AskedOperation, given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return getVariableValues(schema, operation.variableDefinitions ?? [], given).coerced ?? given;
}

/** Works out what an operation may cost with these variables, and refuses one that costs too much before anything is read. */
export function refuseCostly(asked: AskedOperation, given: Readonly<Record<string, unknown>>): number {
  const { schema, document, operation } = asked;
  const fragments = new Map(document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION).map((node) => [node.name.value, node]));
  const cost = queryCost(operation, { schema, fragments, variables: variablesOf(asked, given) });
  measured('cost', '', cost);
  limitCost(cost);
  return cost;
}
