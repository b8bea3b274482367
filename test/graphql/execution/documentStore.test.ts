import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { documentStore } from '../../../src/graphql/execution/documentStore.ts';

test('documents are kept as long as their texts take little room together: whoever words each anew fills no memory', async () => {
  const store = documentStore();
  // 10,000 characters each: half a million characters are 49 of them with what the shortest takes.
  const text = (i: number): string => `{ countries { nodes { code } } } # ${String(i).padStart(6, '0')}`.padEnd(10_000, '.');
  for (let i = 0; i < 200; i++) await store.set(String(i), parse(text(i)));
  const kept = [];
  for (let i = 0; i < 200; i++) if (await store.get(String(i))) kept.push(i);
  expect(kept).toEqual(Array.from({ length: 49 }, (_, i) => 151 + i));
});
