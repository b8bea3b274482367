import { describe, expect, test } from 'vitest';
import { addressOf, openedBy } from '../../src/web/playground/address.ts';
import { matchingExamples, readExamples, variablesIn } from '../../src/web/playground/examples.ts';

/** Synthetic. */
const examples = readExamples([
  { name: 'Spend', question: 'How much is spent?', questionKo: '얼마나 지출합니까?', document: 'query Spend($c: String) { x(c: $c) }', variables: { c: 'KOR' } },
  { name: 'Plain', question: 'Anything?', document: '{ y }', variables: null },
  { question: 'no name', document: '{ z }' },
  'not an object',
]);

describe('the list of examples', () => {
  test('keeps what has a name and a document, and falls back to English', () => {
    expect(examples).toEqual([
      { name: 'Spend', question: 'How much is spent?', questionKo: '얼마나 지출합니까?', document: 'query Spend($c: String) { x(c: $c) }', variables: '{\n  "c": "KOR"\n}' },
      { name: 'Plain', question: 'Anything?', questionKo: 'Anything?', document: '{ y }', variables: '' },
    ]);
  });

  test('asks in the language of the reader where the operation has a language', () => {
    const [greeting] = readExamples([{ name: 'G', document: 'query G($lang: Lang!, $n: Int) { g }', variables: { lang: 'EN', n: 1 } }]);
    expect(greeting && variablesIn('ko', greeting)).toBe('{\n  "lang": "KO",\n  "n": 1\n}');
    expect(examples.map((example) => variablesIn('ko', example))).toEqual(examples.map((example) => example.variables));
  });

  test('refuses an answer that is no list', () => expect(() => readExamples({})).toThrow(/not a list/));

  test('is searched by words of either language', () => {
    expect(matchingExamples(examples, 'spent MUCH').map((each) => each.name)).toEqual(['Spend']);
    expect(matchingExamples(examples, '지출').map((each) => each.name)).toEqual(['Spend']);
    expect(matchingExamples(examples, ' ')).toHaveLength(2);
    expect(matchingExamples(examples, 'spent nothing')).toEqual([]);
  });
});

describe('addresses', () => {
  const spend = { query: 'query Spend($c: String) { x(c: $c) }', variables: '{\n  "c": "KOR"\n}' };

  test('an example as it stands is named, and comes back whole', () => {
    expect(addressOf('/playground', spend, examples)).toBe('/playground?operation=Spend');
    expect(openedBy('?operation=Spend', examples)).toEqual(spend);
  });

  test('an example with other variables carries them', () => {
    expect(addressOf('/playground', { ...spend, variables: '{ "c": "VNM" }' }, examples)).toBe('/playground?operation=Spend&variables=%7B%22c%22%3A%22VNM%22%7D');
    expect(openedBy('?operation=Spend&variables=%7B%22c%22%3A%22VNM%22%7D', examples)?.variables).toBe('{\n  "c": "VNM"\n}');
    expect(openedBy(new URL(`http://x${addressOf('/playground', { ...spend, variables: '' }, examples)}`).search, examples)?.variables).toBe('');
  });

  test('any other operation is written out, and unreadable variables are kept as they are', () => {
    const own = { query: '{ a(b: "1&2=3 한국") }', variables: '{ "half' };
    const address = addressOf('/playground', own, examples);
    expect(openedBy(new URL(`http://x${address}`).search, examples)).toEqual(own);
  });

  test('nothing to open, an unknown example, and an operation too long', () => {
    expect(openedBy('', examples)).toBeNull();
    expect(openedBy('?operation=Gone', examples)).toBeNull();
    expect(addressOf('/playground', { query: ' ', variables: '{}' }, examples)).toBe('/playground');
    expect(addressOf('/playground', { query: `{ ${'a '.repeat(5000)} }`, variables: '' }, examples)).toBeNull();
  });
});
