import fc from 'fast-check';
import { expect, test } from 'vitest';
import { JsonText } from '../../../src/graphql/execution/jsonText.ts';

// Some beyond the length from which a text is not copied again.
const length = fc.oneof(fc.nat(20), fc.integer({ min: 30_000, max: 40_000 }));
const piece = fc.record({ before: fc.string({ maxLength: 5 }), letter: fc.constantFrom('a', '가'), length, isLater: fc.boolean() });

test('pieces of any length, there already or later, stand in the order in which they were added', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
      const text = new JsonText();
      for (const { before, letter, length: count, isLater } of pieces) {
        const written = letter.repeat(count);
        text.add(before, isLater ? new Promise((resolve) => setImmediate(resolve, written)) : written);
      }
      const written = await text.end(']');
      expect(written === `${pieces.map(({ before, letter, length: count }) => before + letter.repeat(count)).join('')}]`).toBe(true);
    }),
    { numRuns: 200 },
  );
});
