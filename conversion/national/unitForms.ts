/** What the words of a unit column mean: unit, power of ten and currency. */
export interface UnitForm {
  readonly unit: string;
  readonly multiplier: number;
  readonly currency: string | null;
  /** The words say "about", "nearly", "more than". */
  readonly approximate: boolean;
}

const POWERS: Readonly<Record<string, number>> = { thousand: 3, lakh: 5, million: 6, crore: 7, '100 million': 8, billion: 9, trillion: 12, 'lakh crore': 12 };
const PLAIN: Readonly<Record<string, string>> = { '%': 'PT', '% of budget': 'PT', '% of GDP': 'PT_B1GQ', days: 'DAYS', bids: 'BIDS', bidders: 'BIDS' };
const COUNTED = /^(?:(?<power>thousand|million) )?(?:count|orders|lots|products|tenders|tenderers|agencies)$/u;
const MONEY = /^(?<currency>[A-Z]{3}) (?<power>million|billion|trillion|100 million|crore|lakh crore)(?: per (?:day|year))?$/u;

/** Reads a unit as the sources write it; money in another currency than the area's own keeps its own unit (USD). */
export function unitForm(text: string, area: string): UnitForm {
  const approximate = /approx|nearly|about|more than|almost|rounded/u.test(text);
  const base = text.replaceAll(/ \([^)]*\)/gu, '').trim();
  const money = MONEY.exec(base)?.groups;
  if (money) {
    const foreign = money['currency'] === 'USD' && area !== 'USA';
    return { unit: foreign ? 'USD' : 'XDC', multiplier: power(money['power']), currency: foreign ? null : (money['currency'] ?? null), approximate };
  }
  if (base === 'lakh') return { unit: 'NUM', multiplier: 5, currency: null, approximate };
  const counted = COUNTED.exec(base);
  if (counted) return { unit: 'NUM', multiplier: power(counted.groups?.['power']), currency: null, approximate };
  const unit = PLAIN[base];
  if (unit === undefined) throw new Error(`"${text}" is a unit that conversion/national/unitForms.ts does not know`);
  return { unit, multiplier: 0, currency: null, approximate };
}

function power(word: string | undefined): number {
  if (word === undefined) return 0;
  const found = POWERS[word];
  if (found === undefined) throw new Error(`"${word}" is no power of ten that the sources use`);
  return found;
}

/**
 * A period from the words of a year column. A fiscal year named by two years (2022-23, 2013/14) takes the first;
 * one named by a single year keeps it, as its publisher counts. Several years are no period.
 */
export function periodOf(year: string): string | null {
  if (/^\d{4}$/u.test(year) || /^FY\d{4}$/u.test(year)) return year;
  const pair = /^(?:FY)?(?<first>\d{4})[-/](?<second>\d{2})$/u.exec(year)?.groups;
  if (pair && (Number(pair['first']) + 1) % 100 === Number(pair['second'])) return `FY${pair['first']}`;
  return null;
}
