import type { CellValue } from '../exportTable.ts';

const FIRST_LENGTH = 1024;

/** Numbers of rows that come one by one, in 8 bytes each; a missing one is NaN. */
export class NumberColumn {
  #values = new Float64Array(FIRST_LENGTH);
  #length = 0;

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const longer = new Float64Array(this.#values.length * 2);
      longer.set(this.#values);
      this.#values = longer;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  at(row: number): number {
    return this.#values[row] ?? Number.NaN;
  }
}

/** Values that repeat, each kept once; rows hold its number, in the order of first use. */
export class CodeColumn {
  readonly #numbers = new Map<CellValue, number>();
  readonly #rows = new NumberColumn();

  push(value: CellValue): void {
    const number = this.#numbers.get(value) ?? this.#numbers.size;
    this.#numbers.set(value, number);
    this.#rows.push(number);
  }

  numberAt(row: number): number {
    return this.#rows.at(row);
  }

  values(): readonly CellValue[] {
    return [...this.#numbers.keys()];
  }
}
