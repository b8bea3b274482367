import { type DocumentNode, type FragmentDefinitionNode, Kind } from 'graphql';

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const found = new WeakMap<DocumentNode, Fragments>();

/** The fragments of a document by their names, looked for once. */
export function fragmentsOf(document: DocumentNode): Fragments {
  const fragments = found.get(document) ?? new Map(document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION).map((node) => [node.name.value, node]));
  found.set(document, fragments);
  return fragments;
}
