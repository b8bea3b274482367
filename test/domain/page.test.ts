import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageOfList, readCursor, readPage, writeCursor } from '../../src/domain/page.ts';

describe('the size of a page', () => {
  test('is 50 unless said, and never more than the list allows', () => {
    expect(readPage({}, 500)).toEqual({ size: 50, backwards: false, cursor: null, until: null });
    expect(readPage({ first: 0 }, 500).size).toBe(0);
    expect(readPage({ first: 500 }, 500).size).toBe(500);
    expect(readPage({ last: 3, before: 'b', after: 'a' }, 500)).toEqual({ size: 3, backwards: true, cursor: 'b', until: 'a' });
  });

  test.each([[{ first: -1 }, 'first is -1'], [{ first: 501 }, 'first is 501'], [{ last: -2_147_483_648 }, 'last is -2147483648'], [{ first: 1, last: 1 }, 'first and last']])('%j is refused', (args, message) => {
    expect(() => readPage(args, 500)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) as string }) as Error);
  });
});

describe('a cursor', () => {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

  test('comes back as it was written', () => {
    expect(writeCursor('PERIOD+', [20170100, 'KOR', 7])).toBe(encode(['PERIOD+', 20170100, 'KOR', 7]));
    expect(readCursor(writeCursor('VALUE-', [0, -0.1, 7]), 'VALUE-', ['INTEGER', 'NUMBER', 'INTEGER'])).toEqual([0, -0.1, 7]);
  });

  test.each([
    ['words', 'nonsense'],
    ['nothing', ''],
    ['another order', encode(['AREA+', 1])],
    ['too many keys', encode(['ID+', 1, 2])],
    ['no list', encode({ 0: 'ID+', 1: 1 })],
    ['a text for a number', encode(['ID+', 'abc'])],
    ['no key', encode(['ID+', null])],
    ['a fraction', encode(['ID+', 1.5])],
    ['beyond every key', encode(['ID+', 1e300])],
    ['a list for a key', encode(['ID+', [1]])],
    ['megabytes', 'A'.repeat(1_000_000)],
  ])('that is %s is refused by name', (_what, cursor) => {
    expect(() => readCursor(cursor, 'ID+', ['INTEGER'])).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringContaining('is not a cursor of this list') as string }) as Error);
  });

  test.each([['a NUL', 'K\u0000'], ['half a character', '\ud800']])('whose text holds %s is refused', (_what, text) => {
    expect(() => readCursor(encode(['CODE+', text]), 'CODE+', ['TEXT'])).toThrow(/is not a cursor/);
  });
});

const LIST = ['A', 'B', 'C', 'D', 'E'];
const own = { order: 'letters', keyOf: (letter: string) => letter };
const at = (letter: string): string => writeCursor('letters', [letter]);

test.each([
  [{ first: 2 }, ['A', 'B'], false, true],
  [{ first: 2, after: at('B') }, ['C', 'D'], true, true],
  [{ first: 9, after: at('D') }, ['E'], true, false],
  [{ first: 9, after: at('A'), before: at('D') }, ['B', 'C'], true, true],
  [{ last: 2 }, ['D', 'E'], true, false],
  [{ last: 2, before: at('C') }, ['A', 'B'], false, true],
  [{ last: 9, after: at('C') }, ['D', 'E'], true, false],
  [{ first: 0 }, [], false, true],
])('%j of A to E', (args, rows, hasPreviousPage, hasNextPage) => {
  expect(pageOfList(LIST, readPage(args, 500), own)).toEqual({ rows, hasPreviousPage, hasNextPage });
});

test('pages of any size, from either end, put together are the list', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { maxLength: 40 }), fc.integer({ min: 1, max: 50 }), fc.boolean(), (list, size, backwards) => {
      const whole: string[] = [];
      let cursor: string | null = null;
      for (;;) {
        const page = pageOfList(list, readPage(backwards ? { last: size, before: cursor } : { first: size, after: cursor }, 500), own);
        if (backwards) whole.unshift(...page.rows);
        else whole.push(...page.rows);
        if (!(backwards ? page.hasPreviousPage : page.hasNextPage)) break;
        cursor = at((backwards ? page.rows[0] : page.rows.at(-1)) ?? '');
      }
      expect(whole).toEqual(list);
    }),
  );
});
