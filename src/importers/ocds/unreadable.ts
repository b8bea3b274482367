/** A file, archive or encoding that cannot be read to its end: the fault of the input, told as a finding. */
export class UnreadableInput extends Error {}

/** Passes on what a reader of the input gives; what it throws is the fault of the input. */
export async function* readable<Item>(source: AsyncIterable<Item>): AsyncGenerator<Item> {
  const iterator = source[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await iterator.next().catch((error: unknown) => {
        throw error instanceof UnreadableInput ? error : new UnreadableInput(error instanceof Error ? error.message : String(error), { cause: error });
      });
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}

/** What a compressed input may become: real OCDS texts grow some thirtyfold, what is made to fill a memory or a disk a thousandfold. */
const GROWTH = 250;
const ALWAYS_ALLOWED = 64 * 1024 * 1024;

/** Ends an input that has become far larger than any honest compression makes it. */
export class Expansion {
  private compressed = 0;
  private expanded = 0;

  read(bytes: number): void {
    this.compressed += bytes;
  }

  async *of(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      this.expanded += chunk.byteLength;
      if (this.expanded > Math.max(ALWAYS_ALLOWED, this.compressed * GROWTH)) throw new UnreadableInput(`the archive unpacks to more than ${GROWTH} times its size`);
      yield chunk;
    }
  }
}
