/** JSON of a part of an answer, now or later. */
export type Written = string | Promise<string>;

export const NULL = 'null';

/** Pieces that become one text: in longer lists they outlive looks for garbage. */
const MANY = 256;

const quiet = (): void => {};

/**
 * JSON written from left to right as a list of pieces, which become a text together: added to one another they would
 * stay a tree, which is walked through at each look for garbage. What is not known yet keeps its place.
 */
export class JsonText {
  #long = '';
  #pieces: string[] = [];
  #parts: Promise<string>[] | undefined;

  add(piece: string): void {
    this.#pieces.push(piece);
  }

  /** What is written there already, or will be. */
  put(written: Written): void {
    if (typeof written === 'string') this.#pieces.push(written);
    else this.#later(written);
  }

  /** To be called now and then in long lists. */
  settle(): void {
    if (this.#pieces.length > MANY) this.#long = this.#take();
  }

  end(): Written {
    const text = this.#take();
    return this.#parts ? Promise.all(this.#parts).then((parts) => parts.reduce((before, part) => before + part) + text) : text;
  }

  #later(written: Promise<string>): void {
    // Where something else fails first it is awaited by nobody.
    written.catch(quiet);
    (this.#parts ??= []).push(Promise.resolve(this.#take()), written);
  }

  /** What was written up to here; what is long is not copied again. */
  #take(): string {
    const text = this.#long + this.#pieces.join('');
    this.#long = '';
    this.#pieces = [];
    return text;
  }
}

/** What `write` writes, as a text of its own. */
export function written(write: (text: JsonText) => void): Written {
  const text = new JsonText();
  write(text);
  return text.end();
}
