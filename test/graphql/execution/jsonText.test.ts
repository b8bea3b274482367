import fc from 'fast-check';
import { expect, test } from 'vitest';
import { JsonText } from '../../../src/graphql/execution/jsonText.ts';

const length = fc.oneof(fc.nat(20), fc.integer({ min: 30_000, max: 40_000 }));
const piece = fc.record({ before: fc.string({ maxLength: 5 }), letter: fc.constantFrom('a', '가'), length, isLater: fc.boolean() });

test('pieces of any length, there already or later, stand in the order in which they were added', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.array(piece, { maxLength: 12 }), fc.array(piece, { minLength: 1, maxLength: 3 }).map((few) => Array.from({ length: 3000 }, (_, i) => ({ ...(few[i % few.length] as (typeof few)[number]), length: i % 3, isLater: i % 997 === 0 })))), async (pieces) => {
      const text = new JsonText();
      for (const { before, letter, length: count, isLater } of pieces) {
        const written = letter.repeat(count);
        text.add(before);
        text.put(isLater ? new Promise((resolve) => setImmediate(resolve, written)) : written);
        text.settle();
      }
      text.add(']');
      const written = await text.end();
      expect(written === `${pieces.map(({ before, letter, length: count }) => before + letter.repeat(count)).join('')}]`).toBe(true);
    }),
    { numRuns: 200 },
  );
});
