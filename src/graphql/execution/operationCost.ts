import { type DocumentNode, getVariableValues, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { measured } from '../../domain/measured.ts';
import { fragmentsOf } from '../limits/fragmentsOf.ts';
import { limitCost, queryCost } from '../limits/queryCost.ts';

export interface AskedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** The variables as the operation will see them, with their defaults: a page size may hide in one. Wrong ones are told when they are read. */
export function variablesOf({ schema, operation }: AskedOperation, given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return getVariableValues(schema, operation.variableDefinitions ?? [], given).coerced ?? given;
}

/** Works out what an operation may cost with variables as it will see them, and refuses one that costs too much before anything is read. */
export function refuseCostly({ schema, document, operation }: AskedOperation, variables: Readonly<Record<string, unknown>>): number {
  const cost = queryCost(operation, { schema, fragments: fragmentsOf(document), variables });
  measured('cost', '', cost);
  limitCost(cost);
  return cost;
}
