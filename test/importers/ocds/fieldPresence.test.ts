import { describe, expect, test } from 'vitest';
import { FIELD_PATHS } from '../../../src/domain/ocdsFields.ts';
import { countPaths, fieldPresence, joinPresence } from '../../../src/importers/ocds/fieldPresence.ts';
import type { Json } from '../../../src/importers/ocds/json.ts';
import { LineSplitter } from '../../../src/importers/ocds/lineSplitter.ts';
import { readFileSync } from 'node:fs';
import { isUtf8 } from 'node:buffer';
import { hasSharedData, sharedFiles, sharedJson, sharedPath } from './sharedData.ts';

const folder = 'ocds-conformance/cardinal/coverage';

/** Counts the paths of a JSON Lines text; lines that are no JSON are passed over. */
function coverage(text: Buffer): Record<string, number> {
  const counts = new Map<string, number>();
  for (const line of text.toString('latin1').split('\n')) {
    const bytes = Buffer.from(line, 'latin1');
    if (!isUtf8(bytes)) continue;
    try {
      countPaths(JSON.parse(bytes.toString('utf8')) as Json, counts);
    } catch {
      // A broken line has no paths.
    }
  }
  return Object.fromEntries(counts);
}

describe.skipIf(!hasSharedData)('coverage of dirty lines', () => {
  const names = sharedFiles(folder).filter((file) => file.endsWith('.jsonl')).map((file) => file.slice(0, -'.jsonl'.length));
  test.each(names)('%s', (name) => {
    expect(coverage(readFileSync(sharedPath(`${folder}/${name}.jsonl`)))).toEqual(sharedJson(`${folder}/${name}.expected`));
  });

  test('the splitter finds the same lines that a reader of lines finds', () => {
    for (const name of names) {
      const text = readFileSync(sharedPath(`${folder}/${name}.jsonl`));
      const splitter = new LineSplitter(1024);
      const parts = [...splitter.push(text), ...splitter.end()];
      const counts = new Map<string, number>();
      for (const part of parts) {
        if (part.kind === 'fault' || !isUtf8(part.bytes)) continue;
        try {
          const value = JSON.parse(Buffer.from(part.bytes).toString('utf8')) as Json;
          countPaths(value, counts);
        } catch {
          // Same as above.
        }
      }
      // A list at the top is read as a list of documents, so only its elements are seen.
      if (!/array|lines_base|empty_key/.test(name)) expect(Object.fromEntries(counts), name).toEqual(coverage(text));
    }
  });
});

test('presence is told per path, over lists and over releases', () => {
  const at = (presence: string, path: (typeof FIELD_PATHS)[number]): string | undefined => presence[FIELD_PATHS.indexOf(path)];
  const first = fieldPresence({ ocid: 'o', awards: [{ id: '' }, { id: 'a', value: { amount: 0 } }], tender: { title: '', value: { amount: null } } });
  expect([at(first, 'ocid'), at(first, 'awards/id'), at(first, 'awards/value/amount'), at(first, 'tender/title'), at(first, 'tender/value/amount')]).toEqual(['1', '1', '1', '0', '0']);
  const both = joinPresence(first, fieldPresence({ tender: { title: 'x' } }));
  expect([at(both, 'awards/id'), at(both, 'tender/title')]).toEqual(['1', '1']);
});
