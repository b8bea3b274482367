import { AtlasError } from '../domain/errors.ts';
import { didYouMean } from '../domain/nearMatches.ts';

/** The things of one kind in a release, in the order of their codes, found by code or alias in any case. */
export class NounTable<Row extends { readonly code: string }> {
  readonly all: readonly Row[];
  readonly #byCode = new Map<string, Row>();

  constructor(rows: readonly Row[], alias: (row: Row) => string | null = () => null) {
    this.all = rows.toSorted((a, b) => (a.code < b.code ? -1 : 1));
    for (const row of rows) {
      const other = alias(row);
      if (other) this.#byCode.set(other.toUpperCase(), row);
    }
    for (const row of rows) this.#byCode.set(row.code.toUpperCase(), row);
  }

  find(code: string): Row | undefined {
    return this.#byCode.get(code) ?? this.#byCode.get(code.toUpperCase());
  }

  /** The thing with this code, or BAD_USER_INPUT naming the code, what was looked for, and near matches. */
  require(code: string, noun: string): Row {
    const row = this.find(code);
    if (row) return row;
    const shown = code.slice(0, 80);
    throw AtlasError.badInput(`There is no ${noun} "${shown}".${didYouMean(shown, this.#byCode.keys())}`, { value: shown });
  }
}
