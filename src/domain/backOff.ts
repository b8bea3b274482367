/** Does something again after a wait that doubles each time, up to the longest one. */
export class BackOff {
  readonly #firstMs: number;
  readonly #longestMs: number;
  readonly #waits = new Set<NodeJS.Timeout>();
  #ms: number;

  constructor({ firstMs, longestMs }: { readonly firstMs: number; readonly longestMs: number }) {
    this.#firstMs = firstMs;
    this.#longestMs = longestMs;
    this.#ms = firstMs;
  }

  /** Returns the milliseconds that it waits. */
  again(action: () => void): number {
    const ms = this.#ms;
    const wait = setTimeout(() => {
      this.#waits.delete(wait);
      action();
    }, ms);
    this.#waits.add(wait);
    this.#ms = Math.min(2 * ms, this.#longestMs);
    return ms;
  }

  /** The next wait is the first one. */
  reset(): void {
    this.#ms = this.#firstMs;
  }

  /** What waits is not done. */
  stop(): void {
    for (const wait of this.#waits) clearTimeout(wait);
    this.#waits.clear();
  }
}
