import { expect, test } from 'vitest';
import { foldText, queryTerms, searchTerms } from '../../src/domain/searchTerms.ts';

test.each([
  ['나라장터', ['나라', '라장', '장터']],
  ['한국', ['한국']],
  ['국', ['국']],
  ['공공 조달', ['공공', '조달']],
  ['KONEPS 나라장터2', ['koneps', '나라', '라장', '장터', '2']],
  ['Viet Nam', ['viet', 'nam']],
  ["Côte d'Ivoire", ['cote', 'd', 'ivoire']],
  ['KOR/KONEPS', ['kor', 'koneps']],
  ['e-Procurement', ['e', 'procurement']],
  ['調達システム', ['調達', '達シ', 'シス', 'ステ', 'テム']],
  ['한글'.normalize('NFD'), ['한글']],
  ['ＫＯＮＥＰＳ ①', ['koneps', '1']],
  ['"; drop table --', ['drop', 'table']],
  ['!?', []],
])('the terms of %j', (text, terms) => {
  expect(searchTerms(text)).toEqual(terms);
});

test('a compound holds the terms of every word in it', () => {
  const compound = searchTerms('국가종합전자조달시스템');
  for (const word of ['국가', '전자조달', '조달', '시스템']) expect(compound).toEqual(expect.arrayContaining(searchTerms(word)));
});

test('accents fall, syllables stay', () => {
  expect(foldText('São Tomé É')).toBe('sao tome e');
  expect(foldText('나라장터')).toBe('나라장터');
});

test('what a person typed is cut to 24 different terms', () => {
  expect(queryTerms('a a b A')).toEqual(['a', 'b']);
  expect(queryTerms(Array.from({ length: 100 }, (_, i) => `w${i}`).join(' '))).toHaveLength(24);
});
