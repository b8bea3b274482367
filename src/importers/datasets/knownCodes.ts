import { didYouMean } from '../../domain/nearMatches.ts';
import type { Noun } from './tableSpecs.ts';

/** The codes that rows may refer to: those of the current release and those that the same import brings. */
export class KnownCodes {
  readonly #codes = new Map<Noun, Set<string>>();
  readonly #currencies = new Set<string>();
  readonly #named = new Map<string, string>();
  /** Where rows stand that would have defined a code and were rejected. */
  readonly #rejected = new Map<string, string>();

  add(noun: Noun, code: string): void {
    const set = this.#codes.get(noun) ?? new Set();
    set.add(code);
    this.#codes.set(noun, set);
  }

  has(noun: Noun, code: string): boolean {
    if (noun === 'area') return this.has('country', code) || this.has('group', code);
    return this.#codes.get(noun)?.has(code) ?? false;
  }

  addCurrency(code: string): void {
    this.#currencies.add(code);
  }

  isCurrencyOfCountry(code: string): boolean {
    return this.#currencies.has(code);
  }

  /** Another way in which people write the code of an area. */
  addName(name: string, code: string): void {
    this.#named.set(name.trim().toUpperCase(), code);
  }

  reject(noun: Noun, code: string, place: string): void {
    this.#rejected.set(`${noun} ${code}`, place);
  }

  /** Why a code cannot be referred to, and what to do. */
  whyNot(noun: Noun, code: string): string {
    const nouns: readonly Noun[] = noun === 'area' ? ['country', 'group'] : [noun];
    const place = nouns.map((each) => this.#rejected.get(`${each} ${code}`)).find((each) => each !== undefined);
    if (place !== undefined) return `The row that defines the ${noun} "${code}" was rejected (${place}). Mend that one.`;
    const meant = nouns.includes('country') ? this.#named.get(code.trim().toUpperCase()) : undefined;
    return `There is no ${noun} "${code}" in the atlas or in this import.${meant === undefined ? didYouMean(code, this.of(noun)) : ` Write ${meant}.`}`;
  }

  /** All codes of a noun, to find near matches among. */
  of(noun: Noun): string[] {
    if (noun === 'area') return [...this.of('country'), ...this.of('group')];
    return [...(this.#codes.get(noun) ?? [])];
  }
}
