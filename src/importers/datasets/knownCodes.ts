import type { Noun } from './tableSpecs.ts';

/** The codes that rows may refer to: those of the current release and those that the same import brings. */
export class KnownCodes {
  readonly #codes = new Map<Noun, Set<string>>();

  add(noun: Noun, code: string): void {
    const set = this.#codes.get(noun) ?? new Set();
    set.add(code);
    this.#codes.set(noun, set);
  }

  has(noun: Noun, code: string): boolean {
    if (noun === 'area') return this.has('country', code) || this.has('group', code);
    return this.#codes.get(noun)?.has(code) ?? false;
  }

  /** All codes of a noun, to find near matches among. */
  of(noun: Noun): string[] {
    if (noun === 'area') return [...this.of('country'), ...this.of('group')];
    return [...(this.#codes.get(noun) ?? [])];
  }
}
