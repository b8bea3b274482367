import { expect, test } from 'vitest';
import { readOperations } from '../../src/graphql/operations.ts';

test('each file holds one operation of its own name, a question in both languages, and variables that are JSON', async () => {
  const operations = await readOperations();
  expect(operations.length).toBeGreaterThanOrEqual(18);
  for (const { name, question, questionKo, document } of operations) {
    expect(document.match(/^(query|mutation|subscription) /gm), name).toEqual(['query ']);
    expect(document.startsWith(`query ${name}`), name).toBe(true);
    expect(question, name).toMatch(/^[A-Z].*[?.]$/);
    expect(questionKo, name).toMatch(/\p{Script=Hangul}.*[?.]$/u);
  }
});
