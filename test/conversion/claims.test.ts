import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { hasWords } from '../../src/domain/localisedText.ts';

const root = join(import.meta.dirname, '../..');
type Row = Readonly<Record<string, string>>;
const rows = (path: string): Row[] => parse(readFileSync(join(root, path), 'utf8'), { columns: true });
const seeded = (table: string): Row[] => globSync(`seeds/*/*/*/${table}.csv`, { cwd: root }).flatMap(rows);

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const NUMBERS: Readonly<Record<string, number>> = { one: 1, once: 1, first: 1, two: 2, second: 2, twice: 2, three: 3, third: 3, four: 4, five: 5, fifth: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, Q1: 1, Q2: 2, Q4: 4 };

const SCALES: Readonly<Record<string, number>> = { million: 1e6, 'hundred million': 1e8, bn: 1e9, billion: 1e9, tn: 1e12, trillion: 1e12, 만: 1e4, 억: 1e8, 조: 1e12 };
const FIGURE = String.raw`\d+(?:[.,:]\d+)*`;
const plain = (figure: string, scale: string): number => Number(figure.replaceAll(',', '')) * (SCALES[scale] ?? 1);

/** The figures of a text, those with a scale as whole numbers: 4.8bn and 48억 are one figure, 4.8 and 48 are two. */
function figures(text: string): string[] {
  const whole = text
    // 2.6 to 10.6 billion: the scale is that of both.
    .replaceAll(new RegExp(`(${FIGURE})(-| to )(${FIGURE})( million| billion)`, 'g'), '$1$4$2$3$4')
    // 9조 is nine trillion, 제9조 the ninth article; 48억 3,500만 is one number.
    .replaceAll(new RegExp(`(?<![제\\d.,])(${FIGURE})(조|억)(?: (${FIGURE})(억|만))?|(${FIGURE})(만| ?bn| ?tn| hundred million| million| billion| trillion)`, 'g'), (_, big, scale, small, less, one, only) =>
      String(Math.round(one === undefined ? plain(big, scale) + plain(small ?? '0', less ?? '') : plain(one, only.trim()))));
  return whole.match(new RegExp(FIGURE, 'g')) ?? [];
}
/** Figures that English writes as words: October, three. */
const inWords = (text: string): string[] =>
  (text.match(/[A-Z]?[a-z]+|Q\d/g) ?? []).flatMap((word) => {
    const month = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:[a-z]+)?$/.test(word) ? MONTHS.indexOf(word.slice(0, 3)) + 1 : NUMBERS[word];
    return month === undefined ? [] : [String(month)];
  });

/** What is left of the first list when each of the second was taken from it once. */
function without(all: readonly string[], taken: readonly string[]): string[] {
  const left = [...all];
  for (const each of taken) {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

describe('the Korean of claims', () => {
  const claims = seeded('claims');

  test('has every figure of the English, whatever scale each is written in, and none more but those that English writes as words', () => {
    const wrong = claims.filter((row) => row['value_ko'] !== '').flatMap(({ value = '', value_ko: korean = '' }) => {
      const lost = without(figures(value), figures(korean));
      const more = without(without(figures(korean), figures(value)), inWords(value));
      return lost.length + more.length > 0 ? [{ value, korean, lost, more }] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('is there for every value with words, and for none that reads the same', () => {
    expect(claims.filter(({ value = '', value_ko: korean }) => hasWords(value) !== (korean !== '')).map(({ value }) => value)).toEqual([]);
  });

  test('has no text that no claim uses', () => {
    const used = new Set(claims.map(({ value }) => value));
    expect(rows('conversion/claims/values.csv').filter(({ en = '' }) => !used.has(en))).toEqual([]);
  });

  test('names every predicate in both languages', () => {
    const named = new Map(seeded('predicates').map((row) => [row['code'], row]));
    expect(claims.filter(({ predicate }) => !named.has(predicate))).toEqual([]);
    // Read by hand: a name, one with a currency, one of a part of a system, one made narrower by a country and a word.
    expect(['launch', 'pilot_purchase_budget_krw', 'gepnic.states', 'exported_to:VNM:pilot'].map((code) => [named.get(code)?.['label_en'], named.get(code)?.['label_ko']])).toEqual([
      ['Launch', '개통'], ['Pilot purchase budget (KRW)', '시범구매 예산(원)'], ['GePNIC: States', 'GePNIC: 주'], ['Exported to (Viet Nam, pilot)', '수출 대상(베트남, 시범사업)'],
    ]);
    const latin = /^(?:[A-Z0-9 .:()-]|Opentender\.net|[a-z0-9_]+$)*$/;
    expect([...named.values()].filter((row) => !/\p{Script=Hangul}/u.test(row['label_ko'] ?? '') && !latin.test(row['label_ko'] ?? '')).map((row) => row['code'])).toEqual([]);
  });
});
