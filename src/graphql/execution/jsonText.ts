/** JSON of a part of an answer, now or later. */
export type Written = string | Promise<string>;

export const NULL = 'null';

const quiet = (): void => {};

/** JSON written from left to right; what is not known yet keeps its place. */
export class JsonText {
  #text = '';
  #parts: Promise<string>[] | undefined;

  add(before: string, written: Written): void {
    if (typeof written === 'string') {
      this.#text += before + written;
      return;
    }
    (this.#parts ??= []).push(Promise.resolve(this.#text + before), written);
    this.#text = '';
  }

  end(closing: string): Written {
    const text = this.#text + closing;
    return this.#parts ? Promise.all(this.#parts).then((parts) => parts.join('') + text) : text;
  }

  /** What began before something else failed is awaited by nobody. */
  abandon(): void {
    for (const part of this.#parts ?? []) part.catch(quiet);
  }
}
