import { LRUCache } from 'lru-cache';

/** Heads as they are written, names and values in turn, without those that count requests. */
export type SentHeads = string[];

/** A request whose answer is kept, and the heads that it was answered with, by status. */
export interface Repeat {
  /** The key of the kept answer. */
  readonly key: string;
  readonly release: number;
  readonly operation: string;
  readonly heads: Map<number, SentHeads>;
}

export interface Sent extends Omit<Repeat, 'heads'> {
  readonly status: number;
  readonly heads: SentHeads;
}

/** What knowing a request costs beside its text: the entry of the list, its objects and heads. */
const ENTRY_BYTES = 2000;

/** Requests that were answered from what is kept, bounded in bytes; the answers themselves are kept once, elsewhere. */
export class Repeats {
  readonly #known: LRUCache<string, Repeat> | undefined;

  /** `bytes` 0 knows none. */
  constructor(bytes: number) {
    if (bytes > 0) this.#known = new LRUCache({ maxSize: bytes, sizeCalculation: ({ key }, asked) => asked.length + 2 * key.length + ENTRY_BYTES });
  }

  find(asked: string): Repeat | undefined {
    return this.#known?.get(asked);
  }

  learn(asked: string, { status, heads, ...sent }: Sent): void {
    const known = this.#known?.get(asked);
    if (known?.key === sent.key) known.heads.set(status, heads);
    else this.#known?.set(asked, { ...sent, heads: new Map([[status, heads]]) });
  }

  /** Bytes that are taken at this moment. */
  get bytes(): number {
    return this.#known?.calculatedSize ?? 0;
  }
}
