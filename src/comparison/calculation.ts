import type { MissingReason } from '../domain/missingReason.ts';
import type { Factor } from './cell.ts';
import type { FactorName } from './factorSeries.ts';
import type { Reading } from './factorTable.ts';
import { warning, type Warning } from './warning.ts';

/** What came of normalising one value. */
export interface Normalised {
  readonly value: number | null;
  readonly reason: MissingReason | null;
  readonly factors: readonly Factor[];
  readonly warnings: readonly Warning[];
}

/** A factor found, with the year it is of: another one than asked where a gap was allowed. */
export interface Found<Item> {
  readonly item: Item;
  readonly year: number;
}

/** The year itself, then the nearest ones within the gap; at equal distance the earlier one. */
export function nearest<Item>(year: number, gap: number, find: (year: number) => Item | undefined): Found<Item> | undefined {
  for (let distance = 0; distance <= gap; distance++) {
    for (const candidate of distance === 0 ? [year] : [year - distance, year + distance]) {
      const item = find(candidate);
      if (item !== undefined) return { item, year: candidate };
    }
  }
  return undefined;
}

/** One value on its way through the steps; after a factor that is missing the further steps do nothing. */
export class Calculation {
  #value: number;
  #reason: MissingReason | null = null;
  readonly #factors: Factor[] = [];
  readonly #warnings: Warning[] = [];
  readonly #area: string;

  constructor(value: number, area: string) {
    this.#value = value;
    this.#area = area;
  }

  get failed(): boolean {
    return this.#reason !== null;
  }

  apply(name: FactorName, operation: 'MULTIPLY' | 'DIVIDE', wanted: { readonly year: number; readonly found: Found<Reading> | undefined }): void {
    if (this.failed) return;
    if (!wanted.found) return this.miss(name, wanted.year);
    const { item, year } = wanted.found;
    this.#value = operation === 'MULTIPLY' ? this.#value * item.value : this.#value / item.value;
    this.#factors.push({ name, operation, series: item.series, period: String(year), value: item.value, observations: item.rows, factors: [] });
    if (year !== wanted.year) this.warn(warning('NEARBY_FACTOR', { name, period: String(wanted.year), used: String(year) }));
    const notes = [...new Set(item.rows.flatMap((row) => [...(row.status === 'A' ? [] : [`status ${row.status}`]), ...row.warnings.split(';').filter((code) => code !== '')]))];
    if (notes.length > 0) this.warn(warning('FACTOR_FLAGGED', { name, period: String(year), notes: notes.join(', ') }));
  }

  miss(name: FactorName, year: number): void {
    if (this.failed) return;
    this.#reason = 'FACTOR_MISSING';
    this.warn(warning('FACTOR_MISSING', { name, area: this.#area, period: String(year) }));
  }

  /** There is no sense in which the step could be taken. */
  refuse(): void {
    this.#reason ??= 'NOT_COMPUTABLE';
  }

  percent(): void {
    this.#value *= 100;
  }

  warn(text: Warning): void {
    this.#warnings.push(text);
  }

  result(): Normalised {
    const value = this.failed || !Number.isFinite(this.#value) ? null : this.#value;
    return { value, reason: value === null ? (this.#reason ?? 'NOT_COMPUTABLE') : null, factors: value === null ? [] : this.#factors, warnings: this.#warnings };
  }
}
