const CHUNK_CHARACTERS = 65_536;

/** Gathers pieces of text into byte chunks of a size that is worth a write. */
export async function* textChunks(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  let pending: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    pending.push(piece);
    length += piece.length;
    if (length >= CHUNK_CHARACTERS) {
      yield encoder.encode(pending.join(''));
      pending = [];
      length = 0;
    }
  }
  if (length > 0) yield encoder.encode(pending.join(''));
}
