import { LRUCache } from 'lru-cache';

/** Characters of the documents that are kept; read, checked and planned each takes some fifty times its text of memory, in every thread. */
const CHARACTERS_KEPT = 512 * 1024;

/** What the shortest document takes, in characters of a long one. */
const SHORTEST = 500;

/** Things made of documents, so many as their texts are long together; the one that was unused longest leaves first. */
export const keptByText = <Made extends object>(lengthOf: (made: Made, key: string) => number): LRUCache<string, Made> =>
  new LRUCache({ maxSize: CHARACTERS_KEPT, sizeCalculation: (made, key) => SHORTEST + lengthOf(made, key) });
