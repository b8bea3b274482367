import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { measured } from '../../domain/measured.ts';
import { fragmentsOf } from '../limits/fragmentsOf.ts';
import { limitCost, queryCosts } from '../limits/queryCost.ts';
import { readVariables, type Variables } from './variableReader.ts';

export interface AskedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** Works out what an operation may cost with these variables, and refuses one that costs too much before anything is read. */
export function refuseCostly({ schema, document, operation }: AskedOperation, given: Variables): number {
  // A page size may hide in a default. Wrong variables are told when they are read.
  const { cost } = queryCosts(operation, { schema, fragments: fragmentsOf(document), variables: readVariables(schema, operation, given) ?? given });
  limitMeasured(cost);
  return cost;
}

/** Tells whoever counts what an operation may cost, and refuses one that costs too much. */
export function limitMeasured(cost: number): void {
  measured('cost', '', cost);
  limitCost(cost);
}
