import { expect, test } from 'vitest';
import { readPartialDate } from '../../src/domain/partialDate.ts';

test.each([
  ['2025-03-31', '2025-03-31', 'DAY'],
  ['2024-02-29', '2024-02-29', 'DAY'],
  ['2025-03', '2025-03-01', 'MONTH'],
  ['2025-Q2', '2025-04-01', 'QUARTER'],
  ['2025-Q4', '2025-10-01', 'QUARTER'],
  ['2025', '2025-01-01', 'YEAR'],
])('%s', (text, date, precision) => {
  expect(readPartialDate(text)).toEqual({ date, precision });
});

test.each(['2025-02-29', '2025-02-30', '2025-13', '2025-00', '2025-Q5', '25', '2025-3', '31.03.2025', '2025-03-31T00:00', ''])('%j is no date', (text) => {
  expect(readPartialDate(text)).toBeUndefined();
});
