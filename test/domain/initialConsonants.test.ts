import { expect, test } from 'vitest';
import { initialsOf, isInitials } from '../../src/domain/initialConsonants.ts';
import { foldText } from '../../src/domain/searchTerms.ts';

test.each([
  ['한국', 'ㅎㄱ'],
  ['나라장터', 'ㄴㄹㅈㅌ'],
  // Doubled consonants are letters of their own.
  ['까치', 'ㄲㅊ'],
])('%s begins with %s', (word, typed) => {
  expect(initialsOf(foldText(word))).toBe(foldText(typed));
});

test.each([['ㅎㄱ', true], [' ㅎㄱ ', true], ['ㅎ', false], ['하ㄱ', false], ['ㅏㅏ', false], ['hg', false], ['', false]])('%j is made of initial consonants: %s', (text, expected) => {
  expect(isInitials(text)).toBe(expected);
});
