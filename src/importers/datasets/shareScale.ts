import { UNITS } from '../../domain/unit.ts';

interface Seen { count: number; fractions: number; aboveWhole: number }

/** Fewer values than this say nothing about how they are written. */
const ENOUGH = 3;
/** Shares of a whole that they cannot exceed, and what the whole is written as. */
const WHOLES: Readonly<Record<string, number>> = { RATIO: 1, PT_PROC: 100, PT_OTE_S13: 100 };

/** Whether shares look as if they were written on another scale than that of their unit: 0.12 for 12 %, or the other way round. */
export class ShareScale {
  readonly #seen = new Map<string, Seen>();

  add(indicator: string, { unit, value }: { unit: string; value: number }): void {
    if (UNITS.get(unit)?.kind !== 'SHARE') return;
    const key = `${indicator} ${unit}`;
    const seen = this.#seen.get(key) ?? { count: 0, fractions: 0, aboveWhole: 0 };
    this.#seen.set(key, seen);
    seen.count += 1;
    if (value > 0 && value < 1) seen.fractions += 1;
    if (value > (WHOLES[unit] ?? Number.POSITIVE_INFINITY)) seen.aboveWhole += 1;
  }

  /** What to look at, a sentence for each indicator; nothing is rejected for it. */
  doubts(): string[] {
    return [...this.#seen].flatMap(([key, { count, fractions, aboveWhole }]) => {
      const [indicator = '', unit = ''] = key.split(' ');
      const named = `${unit} (${UNITS.get(unit)?.label.en ?? unit})`;
      if (aboveWhole > 0) return [`${aboveWhole} of ${count} values of ${indicator} are above ${WHOLES[unit]}, and its unit is ${named}.`];
      if (unit !== 'RATIO' && count >= ENOUGH && fractions === count) return [`All ${count} values of ${indicator} lie between 0 and 1, and its unit is ${named}, in which 12 % is written 12. Multiply them by 100 if they are fractions, or give the indicator the unit RATIO.`];
      return [];
    });
  }
}
