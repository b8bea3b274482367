/** Our words for one indicator of national-facts.csv; unit and power of ten are read from its rows. */
export interface FactText {
  readonly en: readonly [name: string, definition: string];
  readonly ko: readonly [name: string, definition: string];
  readonly topic: string;
  readonly better?: 'HIGHER' | 'LOWER';
  /** Where "%" in the row means a share of all public procurement of the same statistics. */
  readonly unit?: 'PT_PROC';
  readonly numerator?: string;
  readonly denominator?: string;
}

export type FactTexts = Readonly<Record<string, FactText>>;
