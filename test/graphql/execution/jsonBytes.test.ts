import fc from 'fast-check';
import { expect, test } from 'vitest';
import { JsonBytes, type Span, written } from '../../../src/graphql/execution/jsonBytes.ts';

const length = fc.oneof(fc.nat(80), fc.integer({ min: 5000, max: 40_000 }));
const piece = fc.record({ before: fc.string({ maxLength: 5 }), letter: fc.constantFrom('a', '가', 'é', '😀'), length, isLater: fc.boolean() });
const pieces = fc.oneof(fc.array(piece, { maxLength: 12 }), fc.array(piece, { minLength: 1, maxLength: 3 }).map((few) => Array.from({ length: 3000 }, (_, i) => ({ ...(few[i % few.length] as (typeof few)[number]), length: i % 3, isLater: i % 997 === 0 }))));

const later = (text: string): Promise<JsonBytes> => new Promise((resolve) => setImmediate(() => resolve(written((json) => json.add(text)) as JsonBytes)));

test('pieces of any length, there already or later, stand in the order in which they were added', async () => {
  await fc.assert(
    fc.asyncProperty(pieces, fc.nat(10_000), async (added, expected) => {
      const json = new JsonBytes(expected);
      for (const { before, letter, length: count, isLater } of added) {
        json.add(before);
        if (isLater) json.addLater(later(letter.repeat(count)));
        else json.add(letter.repeat(count));
      }
      await json.settle();
      json.add(']');
      expect(json.end().toString() === `${added.map(({ before, letter, length: count }) => before + letter.repeat(count)).join('')}]`).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('what was written can be added again, with what is not known of it yet, until it has moved', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), fc.nat(4)), { minLength: 1, maxLength: 9 }), async (rows) => {
      const json = new JsonBytes(1);
      const spans: Span[] = [];
      const expected: string[] = [];
      for (const [now, then, again] of rows) {
        const from = json.mark;
        json.add(now);
        json.addLater(later(then));
        expected.push(now + then);
        spans.push(json.spanFrom(from));
        const i = again % spans.length;
        expect(json.addAgain(spans[i] as Span)).toBe(true);
        expected.push(expected[2 * i] ?? '');
      }
      const other = new JsonBytes();
      expect(other.addAgain(spans[0] as Span)).toBe(true);
      await Promise.all([json.settle(), other.settle()]);
      expect(json.end().toString()).toBe(expected.join(''));
      expect(other.end().toString()).toBe(expected[0]);
      expect(json.addAgain(spans[0] as Span)).toBe(false);
    }),
  );
});

test('a text is written as JSON.stringify writes it', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ maxLength: 100 }), fc.string({ unit: 'grapheme', maxLength: 100 }), fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 100 }), fc.constantFrom('"', '\\', '\u007f', '\u0000', '\ud800', '\udc00\ud800', '\u2028'))), (texts) => {
      const json = new JsonBytes(0);
      for (const text of texts) json.addText(text);
      expect(json.end().toString()).toBe(texts.map((text) => JSON.stringify(text)).join(''));
    }),
    { numRuns: 2000 },
  );
});

test('what was expected and not needed is not kept', () => {
  const json = new JsonBytes(100_000);
  json.add('[]');
  expect(json.end().buffer.byteLength).toBeLessThan(100_000);
});
