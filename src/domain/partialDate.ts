import type { DatePrecision } from './procurement.ts';

/** A date known to the day, month, quarter or year: `date` is its first day as ISO 8601. */
export interface PartialDate {
  readonly date: string;
  readonly precision: DatePrecision;
}

const FORM = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/;

/** Reads 2025-03-31, 2025-03, 2025-Q1 or 2025; undefined where the text is no date (2025-02-30). */
export function readPartialDate(text: string): PartialDate | undefined {
  const parts = FORM.exec(text);
  if (!parts) return undefined;
  const [, year = '', quarter, month, day] = parts;
  if (quarter) return { date: `${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}-01`, precision: 'QUARTER' };
  const date = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== date) return undefined;
  return { date, precision: day ? 'DAY' : month ? 'MONTH' : 'YEAR' };
}
