import { Field, ID, InterfaceType } from 'type-graphql';

/** Every node tells its type itself: rows of observations are plain objects, not instances of a class. */
@InterfaceType('Node', { description: 'A thing that can be asked for again by its id.', resolveType: (value: { nodeType: string }) => value.nodeType })
export abstract class Node {
  @Field(() => ID, { description: 'Stable id of the thing: its type and its code. The same id means the same thing in every release.' })
  readonly id!: string;
}

/** "Country:KOR": readable on purpose, and stable between databases and installations. */
export const nodeId = (type: string, code: string | number): string => `${type}:${code}`;
