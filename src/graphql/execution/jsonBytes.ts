export const NULL = 'null';

/** What most parts of an answer fit into. */
const SMALL = 512;
/** Longer texts are written by Node; for shorter ones the way there is longer than the work. */
export const SHORT = 64;
/** What a unit of a text in UTF-16 takes in UTF-8 at most. */
const WIDEST = 3;
/** Of longer texts the bytes are counted before room is made for them. */
const LONG = 4096;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
const LAST_ASCII = 0x7e;

/** What is not known yet, and where it belongs. */
interface Later {
  readonly at: number;
  readonly part: Promise<JsonBytes>;
}

/** Where writing has got to: so many bytes, and so many parts that are not known yet. */
export interface Mark {
  readonly bytes: number;
  readonly later: number;
}

/** What was written between two marks. */
export interface Span {
  readonly json: JsonBytes;
  readonly from: Mark;
  readonly to: Mark;
}

const quiet = (): void => {};

/**
 * JSON written from left to right as the bytes that travel: as texts, its pieces would be joined first and made bytes
 * after that, which takes three times as long. What is not known yet keeps its place.
 */
export class JsonBytes {
  #bytes: Buffer;
  #length = 0;
  #later: Later[] = [];
  #hasMoved = false;

  /** `expected` is how long it may become; it grows where it becomes longer. */
  constructor(expected = SMALL) {
    this.#bytes = Buffer.allocUnsafe(expected);
  }

  /** Adds JSON as it stands. */
  add(json: string): void {
    const { length } = json;
    if (length > SHORT) return this.#addLong(json);
    this.#reserve(length * WIDEST);
    const bytes = this.#bytes;
    let at = this.#length;
    for (let i = 0; i < length; i++) {
      const code = json.charCodeAt(i);
      if (code > LAST_ASCII) return this.#addLong(json);
      bytes[at++] = code;
    }
    this.#length = at;
  }

  /** Adds a text as JSON has it, between quotation marks. */
  addText(text: string): void {
    const { length } = text;
    if (length > SHORT) return this.#addLong(JSON.stringify(text));
    this.#reserve(length * WIDEST + 2);
    const bytes = this.#bytes;
    let at = this.#length;
    bytes[at++] = QUOTE;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      if (code < SPACE || code > LAST_ASCII || code === QUOTE || code === BACKSLASH) return this.#addLong(JSON.stringify(text));
      bytes[at++] = code;
    }
    bytes[at++] = QUOTE;
    this.#length = at;
  }

  /** Adds what is not known yet. */
  addLater(part: Promise<JsonBytes>): void {
    // Where something else fails first it is awaited by nobody.
    part.catch(quiet);
    this.#later.push({ at: this.#length, part });
  }

  get mark(): Mark {
    return { bytes: this.#length, later: this.#later.length };
  }

  spanFrom(from: Mark): Span {
    return { json: this, from, to: this.mark };
  }

  /** Adds what was written before, here or in another part; false where it no longer stands where it stood. */
  addAgain({ json, from, to }: Span): boolean {
    if (json.#hasMoved) return false;
    this.#reserve(to.bytes - from.bytes);
    for (let i = from.later; i < to.later; i++) {
      const { at, part } = json.#later[i] as Later;
      this.#later.push({ at: this.#length + at - from.bytes, part });
    }
    json.#bytes.copy(this.#bytes, this.#length, from.bytes, to.bytes);
    this.#length += to.bytes - from.bytes;
    return true;
  }

  /** Waits for what was not known yet; nothing where all is. */
  settle(): Promise<void> | undefined {
    if (this.#later.length === 0) return undefined;
    return Promise.all(this.#later.map(({ part }) => part)).then((parts) => this.#insert(parts));
  }

  /** The bytes, which are all there once it is settled. */
  end(): Buffer {
    const bytes = this.#bytes.subarray(0, this.#length);
    // Whoever keeps them would keep the room that was left, too.
    return this.#bytes.length - this.#length > this.#length >> 3 ? Buffer.from(bytes) : bytes;
  }

  #insert(parts: readonly JsonBytes[]): void {
    const own = this.#bytes;
    const whole = Buffer.allocUnsafe(parts.reduce((sum, part) => sum + part.#length, this.#length + SMALL));
    let [from, at] = [0, 0];
    for (const [i, part] of parts.entries()) {
      const to = this.#later[i]?.at ?? from;
      at += own.copy(whole, at, from, to);
      at += part.#bytes.copy(whole, at, 0, part.#length);
      from = to;
    }
    at += own.copy(whole, at, from, this.#length);
    [this.#bytes, this.#length, this.#later, this.#hasMoved] = [whole, at, [], true];
  }

  #addLong(json: string): void {
    this.#reserve(json.length > LONG ? Buffer.byteLength(json) : json.length * WIDEST);
    this.#length += this.#bytes.write(json, this.#length);
  }

  #reserve(bytes: number): void {
    const needed = this.#length + bytes;
    if (needed <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(needed, 2 * this.#bytes.length));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}

/** What `write` writes, once all of it is known. */
export function written(write: (json: JsonBytes) => void): JsonBytes | Promise<JsonBytes> {
  const json = new JsonBytes();
  write(json);
  return json.settle()?.then(() => json) ?? json;
}
