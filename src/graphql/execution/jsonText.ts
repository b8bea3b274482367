/** JSON of a part of an answer, now or later. */
export type Written = string | Promise<string>;

export const NULL = 'null';

/** Characters of a text that is not copied again where it becomes part of a longer one. */
const LONG = 32_768;

const quiet = (): void => {};

/**
 * JSON written from left to right; what is not known yet keeps its place. Short pieces become one text soon: added to one
 * another they would stay a tree, which is walked through at each look for garbage until the answer is whole.
 */
export class JsonText {
  #long = '';
  #pieces: string[] = [];
  #length = 0;
  #parts: Promise<string>[] | undefined;

  add(before: string, written: Written): void {
    if (typeof written !== 'string') {
      (this.#parts ??= []).push(Promise.resolve(this.#take(before)), written);
    } else if (written.length >= LONG) {
      this.#long = this.#take(before) + written;
    } else {
      this.#pieces.push(before, written);
      this.#length += written.length;
      if (this.#length >= LONG) this.#long = this.#take('');
    }
  }

  end(closing: string): Written {
    const text = this.#take(closing);
    return this.#parts ? Promise.all(this.#parts).then((parts) => parts.reduce((before, part) => before + part) + text) : text;
  }

  /** What began before something else failed is awaited by nobody. */
  abandon(): void {
    for (const part of this.#parts ?? []) part.catch(quiet);
  }

  /** What was written up to here, and `last`. */
  #take(last: string): string {
    this.#pieces.push(last);
    const text = this.#long + this.#pieces.join('');
    this.#long = '';
    this.#pieces = [];
    this.#length = 0;
    return text;
  }
}
