import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readOperations } from '../../src/graphql/operations.ts';

const operations = await readOperations();

test('each file holds one operation of its own name, and a question in both languages', () => {
  expect(operations.length).toBeGreaterThanOrEqual(18);
  for (const { name, question, questionKo, document } of operations) {
    expect(document.match(/^(query|mutation|subscription) /gm), name).toEqual(['query ']);
    expect(document.startsWith(`query ${name}(`), name).toBe(true);
    expect(question, name).toMatch(/^[A-Z].*[?.]$/);
    expect(questionKo, name).toMatch(/\p{Script=Hangul}.*[?.]$/u);
  }
});

test('each operation is asked by a test that knows the answer', () => {
  const tests = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.test.ts')).map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'));
  expect(operations.filter(({ name }) => !tests.some((text) => text.includes(`example(${name}Document`))).map(({ name }) => name)).toEqual([]);
});
