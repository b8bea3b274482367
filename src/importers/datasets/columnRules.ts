import { isMissingReason, MISSING_REASONS } from '../../domain/missingReason.ts';
import { didYouMean } from '../../domain/nearMatches.ts';
import { isObservationStatus, OBSERVATION_STATUSES } from '../../domain/observationStatus.ts';
import { readPartialDate } from '../../domain/partialDate.ts';
import { readPeriod } from '../../domain/period.ts';
import { UNITS } from '../../domain/unit.ts';

/** Why a cell is not accepted. */
export class CellError extends Error {
  readonly rule: string;

  constructor(rule: string, hint: string) {
    super(hint);
    this.rule = rule;
  }
}

export type CellRule = (cell: string) => string | number | boolean;

export const text: CellRule = (cell) => cell;

export const oneOf = (list: Readonly<Record<string, unknown>>, what: string): CellRule => (cell) => {
  if (Object.hasOwn(list, cell)) return cell;
  throw new CellError(`known ${what}`, `"${cell}" is no ${what}. Use one of ${Object.keys(list).join(', ')}.${didYouMean(cell, Object.keys(list))}`);
};

const matching = (form: RegExp, rule: string, hint: string): CellRule => (cell) => {
  if (form.test(cell)) return cell;
  throw new CellError(rule, hint);
};

export const indicatorCode = matching(/^[A-Z][A-Z0-9_]{1,79}$/, 'indicator code', 'Write an indicator code in capitals, digits and underscores, for example OECD_GG_PROCUREMENT_GDP.');
export const nounCode = matching(/^[^\s;]([^;]*[^\s;])?$/, 'code', 'A code has no semicolon and no space at its ends.');
export const alpha3 = matching(/^[A-Z]{3}$/, 'alpha-3 code', 'Write the ISO 3166-1 alpha-3 code, for example KOR.');
export const currencyCode = matching(/^[A-Z]{3}$/, 'ISO 4217 currency', 'Write the ISO 4217 code of the currency, for example KRW.');
export const sha256 = matching(/^[0-9a-f]{64}$/, 'SHA-256', 'Give the SHA-256 of the file as 64 hexadecimal digits in lower case.');
export const webAddress = matching(/^(https?:\/\/\S+|not stated)$/i, 'web address', 'Give an address that begins with https:// or http://, or "not stated".');

export const isoDay: CellRule = (cell) => {
  if (isDay(cell)) return cell;
  throw new CellError('date', 'Write the date as 2026-11-24; it must be a day of the calendar.');
};

/** A day of the calendar as ISO 8601: 2026-02-30 is none. */
export function isDay(text: string): boolean {
  return readPartialDate(text)?.precision === 'DAY';
}

export const yesNo: CellRule = (cell) => {
  if (cell === 'yes') return true;
  if (cell === 'no') return false;
  throw new CellError('yes or no', 'Write yes or no.');
};

export const integer: CellRule = (cell) => {
  if (/^-?\d{1,9}$/.test(cell)) return Number(cell);
  throw new CellError('whole number', 'Write a whole number without separators.');
};

/** Month in which a fiscal year begins. */
export const month: CellRule = (cell) => {
  if (/^(0?[1-9]|1[0-2])$/.test(cell)) return Number(cell);
  throw new CellError('month', 'Write the month as 01 to 12.');
};

export const digits: CellRule = (cell) => {
  if (/^\d{1,2}$/.test(cell)) return Number(cell);
  throw new CellError('number of digits', 'Write how many digits stand behind the point: 0, 1, 2 ...');
};

export const number: CellRule = (cell) => {
  if (isDecimal(cell)) return Number(cell);
  throw new CellError('number', 'Write a number with a point for decimals and without separators, for example 1234.5.');
};

/** A finite decimal number in plain digits, with an exponent if it must be; NaN, Infinity and 1e400 are none. */
export function isDecimal(cell: string): boolean {
  return /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/.test(cell) && Number.isFinite(Number(cell));
}

export const period: CellRule = (cell) => {
  if (readPeriod(cell)) return cell;
  throw new CellError('period', `Write 2017, FY2017, 2017-Q3 or 2017-03.${spreadsheetDay(cell)}`);
};

/** A spreadsheet that is saved as CSV may give a date as the number of its day since the end of 1899. */
function spreadsheetDay(cell: string): string {
  if (!/^[1-9]\d{4}$/.test(cell)) return '';
  const day = new Date(Date.UTC(1899, 11, 30) + Number(cell) * 86_400_000).toISOString().slice(0, 10);
  return ` In a spreadsheet ${cell} is the day ${day}: give the column the form of a text there.`;
}

export const partialDate: CellRule = (cell) => {
  if (readPartialDate(cell)) return cell;
  throw new CellError('date', 'Write 2025-03-31, 2025-03, 2025-Q1 or 2025.');
};

export const unitCode: CellRule = (cell) => {
  if (UNITS.has(cell)) return cell;
  throw new CellError('known unit', `"${cell}" is no unit of the atlas.${didYouMean(cell, UNITS.keys())} Use one of ${[...UNITS.keys()].join(', ')}; docs/seed-format.md says what each is.`);
};

export const status: CellRule = (cell) => {
  if (isObservationStatus(cell)) return cell;
  throw new CellError('observation status', `Use a letter of SDMX CL_OBS_STATUS: ${Object.keys(OBSERVATION_STATUSES).join(' ')}.`);
};

export const missingReason: CellRule = (cell) => {
  if (isMissingReason(cell)) return cell;
  throw new CellError('missing reason', `Use one of ${Object.keys(MISSING_REASONS).join(', ')}.`);
};

/** DIMENSION=CODE;DIMENSION=CODE, put into the alphabetical order of the dimensions. */
export const breakdown: CellRule = (cell) => {
  const parts = cell.split(';').map((part) => part.trim());
  const dimensions = parts.map((part) => part.split('=')[0]);
  if (parts.some((part) => !/^[A-Z][A-Z0-9_]*=[A-Za-z0-9_.-]+$/.test(part)) || new Set(dimensions).size !== parts.length) {
    throw new CellError('breakdown', 'Write DIMENSION=CODE, more of them joined by a semicolon, each dimension once: COFOG=GF07.');
  }
  return parts.toSorted().join(';');
};
