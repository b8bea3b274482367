import { AtlasError } from './errors.ts';

/** What kind of time a period spans: calendar year, fiscal year, quarter or month (SDMX FREQ A, A, Q, M). */
export type PeriodKind = 'YEAR' | 'FISCAL_YEAR' | 'QUARTER' | 'MONTH';

/**
 * A period as SDMX TIME_PERIOD text: 2017, FY2017, 2017-Q3, 2017-03.
 * `start` is the first month as a number (2017-03 is 201703); a fiscal year is placed at the January of its number,
 * because which months it covers is told by the indicator.
 */
export interface Period {
  readonly text: string;
  readonly kind: PeriodKind;
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

const FORM = /^(?:(?<fiscal>FY)(?<fiscalYear>\d{4})|(?<year>\d{4})(?:-(?:Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])))?)$/;

/** Periods that were read before. No more than some forty thousand texts are one, and tables name the same few in every row. */
const KNOWN = new Map<string, Period>();

/** Reads a period; undefined where the text is none (2017-Q5, 17, 2017-13, years outside 1000 to 2999). */
export function readPeriod(text: string): Period | undefined {
  const known = KNOWN.get(text);
  if (known) return known;
  const period = read(text);
  if (period) KNOWN.set(text, period);
  return period;
}

function read(text: string): Period | undefined {
  const parts = FORM.exec(text)?.groups;
  if (!parts) return undefined;
  const year = Number(parts['fiscalYear'] ?? parts['year']);
  if (year < 1000 || year > 2999) return undefined;
  if (parts['fiscal']) return { text, kind: 'FISCAL_YEAR', year, start: year * 100 + 1, end: year * 100 + 12 };
  if (parts['quarter']) {
    const last = Number(parts['quarter']) * 3;
    return { text, kind: 'QUARTER', year, start: year * 100 + last - 2, end: year * 100 + last };
  }
  if (parts['month']) {
    const month = year * 100 + Number(parts['month']);
    return { text, kind: 'MONTH', year, start: month, end: month };
  }
  return { text, kind: 'YEAR', year, start: year * 100 + 1, end: year * 100 + 12 };
}

/** Reads a period or throws BAD_USER_INPUT naming the text. */
export function parsePeriod(text: string): Period {
  const period = readPeriod(text);
  if (period) return period;
  throw AtlasError.badInput(`"${text.slice(0, 40)}" is not a period. Write 2017, FY2017, 2017-Q3 or 2017-03.`, { value: text.slice(0, 40) });
}

/** Earlier periods first; at the same start the longer one first, then a calendar before a fiscal year. */
export function comparePeriods(a: Period, b: Period): number {
  return a.start - b.start || b.end - a.end || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
}

const KIND_RANK: Readonly<Record<PeriodKind, number>> = { YEAR: 0, FISCAL_YEAR: 1, QUARTER: 2, MONTH: 3 };

/** One integer that orders periods of all kinds as comparePeriods does: first month x 10, then the longer period first. */
export function periodSort(period: Period): number {
  return period.start * 10 + KIND_RANK[period.kind];
}
