import { expect, test } from 'vitest';
import * as rule from '../../../src/importers/datasets/columnRules.ts';

test.each(['0', '-0', '+1', '13.01', '.5', '5.', '1e3', '1E-300', '-12.50', '007'])('%s is a decimal number', (cell) => {
  expect(rule.isDecimal(cell)).toBe(true);
});

test.each(['', '.', '-', '1,234', '1 234', '1.2.3', '1e', '1e400', '1e1000', 'NaN', 'Infinity', '-Infinity', '0x10', '1_000', '١', '=1', "'1", '13.01%', '1\n'])('%j is none', (cell) => {
  expect(rule.isDecimal(cell)).toBe(false);
});

test('a breakdown is put into the order of its dimensions', () => {
  expect(rule.breakdown('SEX=F; COFOG=GF07')).toBe('COFOG=GF07;SEX=F');
});

test.each([
  [rule.breakdown, ['COFOG', 'COFOG=', 'cofog=GF07', 'A=1;A=2', 'A=1;', '=1']],
  [rule.isoDay, ['2026-02-30', '2026-13-01', '2026-11', '24.11.2026', '2026-11-24 ']],
  [rule.yesNo, ['Yes', 'true', '1', '']],
  [rule.integer, ['1.0', '1e3', '9999999999', '--1']],
  [rule.webAddress, ['example.org', 'ftp://example.org', 'javascript:alert(1)', 'https://a b']],
  [rule.sha256, ['abc', 'G'.repeat(64), 'A'.repeat(64)]],
  [rule.indicatorCode, ['A', 'a_b', 'A B', '1A', 'A'.repeat(81)]],
  [rule.nounCode, [' A', 'A ', 'A;B', '']],
  [rule.unitCode, ['percent', '']],
  [rule.status, ['a', 'AA', 'constructor', '']],
  [rule.missingReason, ['toString', 'not_published']],
])('what a rule refuses, it refuses with its name and a hint', (check, cells) => {
  for (const cell of cells) expect(() => check(cell), JSON.stringify(cell)).toThrow(rule.CellError);
});

test('a period that is the number of a day in a spreadsheet is told as that day', () => {
  // 2021-01-01 is day 44197 of the serial dates that begin with 1 on 1900-01-01 and count a 29 February 1900.
  expect(() => rule.period('44197')).toThrow('is the day 2021-01-01');
  expect(() => rule.period('31/12/2021')).toThrow(/2017-03\.$/);
});
