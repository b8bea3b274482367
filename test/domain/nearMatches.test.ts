import { expect, test } from 'vitest';
import { didYouMean, nearMatches } from '../../src/domain/nearMatches.ts';

const CODES = ['KOR', 'PRK', 'KWT', 'NOR', 'OECD', 'OECD_GG_PROCUREMENT_GDP', 'OECD_GG_PROCUREMENT_EXPENDITURE'];

test.each([
  // One letter wrong: KOR and NOR are one step from ZOR, PRK and KWT more.
  ['ZOR', ['KOR', 'NOR']],
  // Two letters the wrong way round are one step.
  ['KRO', ['KOR']],
  ['kor', ['KOR', 'NOR']],
  ['OECD_GG_PROCUREMENT_GPD', ['OECD_GG_PROCUREMENT_GDP']],
  ['PROCUREMENT', ['OECD_GG_PROCUREMENT_EXPENDITURE', 'OECD_GG_PROCUREMENT_GDP']],
  ['XYZ', []],
  ['', []],
])('near %j', (wrong, near) => {
  expect(nearMatches(wrong, CODES)).toEqual(near);
});

test('at most three, and the end of a sentence', () => {
  expect(nearMatches('AAA', ['AAB', 'AAC', 'AAD', 'AAE'])).toEqual(['AAB', 'AAC', 'AAD']);
  expect(didYouMean('ZOR', CODES)).toBe(' Did you mean KOR or NOR?');
  expect(didYouMean('XYZ', CODES)).toBe('');
});

test('a huge word is cut before it is compared', () => {
  const began = performance.now();
  nearMatches('A'.repeat(1_000_000), CODES);
  expect(performance.now() - began).toBeLessThan(200);
});
