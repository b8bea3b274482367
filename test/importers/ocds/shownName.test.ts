import { describe, expect, test } from 'vitest';
import { shownName } from '../../../src/importers/ocds/shownName.ts';

describe('names of files', () => {
  test.each([
    'releases_2024-03-15.json', 'ocds-213czf-000-00001-05.json', '20240315_1234567890.csv', 'armenia/1.json', 'all.zip!2019/2019-01-01--2019-12-31.jsonl.gz', '공공조달 2024.csv', 'ocds-b5fd17-2c330cf9-adc8-11e6-9901-0019b9f3037b-metofc-9mgh-ghl8ty.json',
  ])('%s stays', (name) => expect(shownName(name)).toBe(name));

  test.each([
    ['from someone@agency.go.kr.json', /^from …~[0-9a-f]{8}\.json$/],
    ['all.zip!a@b.org/data.json', /^…~[0-9a-f]{8}\/data\.json$/],
    ['tender +82 10-0000-0000.csv.gz', /^tender …~[0-9a-f]{8}\.csv\.gz$/],
    ['02-000-0000.json', /^…~[0-9a-f]{8}\.json$/],
    ['01000000000.json', /^…~[0-9a-f]{8}\.json$/],
    ['(02) 000-0000.json', /^…~[0-9a-f]{8}\.json$/],
  ])('%s loses what is personal, and keeps its ending', (name, shown) => expect(shownName(name)).toMatch(shown));

  test('two names stay two', () => expect(shownName('a@x.org.json')).not.toBe(shownName('b@x.org.json')));
});
