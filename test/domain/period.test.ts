import { expect, test } from 'vitest';
import { comparePeriods, parsePeriod, periodSort, readPeriod } from '../../src/domain/period.ts';

test.each([
  ['2017', 'YEAR', 201701, 201712],
  ['FY2017', 'FISCAL_YEAR', 201701, 201712],
  ['2017-Q1', 'QUARTER', 201701, 201703],
  ['2017-Q4', 'QUARTER', 201710, 201712],
  ['2017-02', 'MONTH', 201702, 201702],
  ['2999-12', 'MONTH', 299912, 299912],
])('%s is a period', (text, kind, start, end) => {
  expect(readPeriod(text)).toEqual({ text, kind, year: Number(text.replace('FY', '').slice(0, 4)), start, end });
});

test.each(['', '17', '2017-Q5', '2017-Q0', '2017-13', '2017-00', '2017-1', '2017Q1', 'FY17', 'FY2017-Q1', '0999', '3000', '2017-03-01', ' 2017', '2017\n', '２０１７'])('%j is none, and is named', (text) => {
  expect(readPeriod(text)).toBeUndefined();
  expect(() => parsePeriod(text)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringContaining(`"${text}" is not a period`) as string }) as Error);
});

test('earlier first; at the same start the longer one, then the calendar year', () => {
  const inOrder = ['2016-12', '2017', 'FY2017', '2017-Q1', '2017-01', '2017-02', '2017-Q2', '2017-12', '2018'];
  const shuffled = ['2017-Q2', '2018', '2017-01', 'FY2017', '2016-12', '2017-12', '2017-Q1', '2017', '2017-02'].map(parsePeriod);
  expect(shuffled.toSorted(comparePeriods).map((period) => period.text)).toEqual(inOrder);
  expect(shuffled.toSorted((a, b) => periodSort(a) - periodSort(b)).map((period) => period.text)).toEqual(inOrder);
  expect(periodSort(parsePeriod('2017-Q3'))).toBe(2_017_072);
});
