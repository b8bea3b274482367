import { LRUCache } from 'lru-cache';

/** What keeping a document costs beside its text and its hash. */
const ENTRY_BYTES = 400;

/** Documents that clients told under their hash, bounded in bytes: the one that was unused longest is forgotten first. */
export class RegisteredDocuments {
  readonly #kept: LRUCache<string, string> | undefined;

  /** `bytes` 0 keeps nothing. */
  constructor(bytes: number) {
    if (bytes > 0) this.#kept = new LRUCache({ maxSize: bytes, sizeCalculation: (text, hash) => 2 * (text.length + hash.length) + ENTRY_BYTES });
  }

  find(hash: string): string | undefined {
    return this.#kept?.get(hash);
  }

  keep(hash: string, text: string): void {
    this.#kept?.set(hash, text);
  }

  /** Bytes that are taken at this moment. */
  get bytes(): number {
    return this.#kept?.calculatedSize ?? 0;
  }
}
