import { expect, test } from 'vitest';
import { unitText } from '../../src/domain/unit.ts';

test.each([
  [{ unitCode: 'PT_B1GQ', multiplier: 0, currency: null }, '% of GDP', 'GDP 대비 %'],
  [{ unitCode: 'XDC', multiplier: 12, currency: 'KRW' }, 'KRW, trillions', '조 KRW'],
  [{ unitCode: 'XDC', multiplier: 8, currency: 'KRW' }, 'KRW, hundreds of millions', '억 KRW'],
  [{ unitCode: 'XDC', multiplier: 0, currency: null }, 'national currency', '자국 통화'],
  [{ unitCode: 'USD', multiplier: 9, currency: null }, 'US dollars, billions', '십억 미국 달러'],
  // A power of ten without a name is written as it is, in both languages by falling back.
  [{ unitCode: 'NUM', multiplier: 2, currency: null }, 'number, 10^2', null],
])('%j', (unit, en, ko) => {
  expect(unitText(unit)).toEqual({ en, ko });
});
