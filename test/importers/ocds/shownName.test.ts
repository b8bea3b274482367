import { describe, expect, test } from 'vitest';
import { ownName, shownName } from '../../../src/importers/ocds/shownName.ts';

describe('names of files that a publisher gave', () => {
  test.each([
    'releases_2024-03-15.json', 'ocds-213czf-000-00001-05.json', '20240315_1234567890.csv', 'armenia/1.json', '2019/2019-01-01--2019-12-31.jsonl.gz', '공공조달 2024.csv', 'contrataciones-abiertas-2019.json',
    'ocds-b5fd17-2c330cf9-adc8-11e6-9901-0019b9f3037b-metofc-9mgh-ghl8ty.json', 'tender_items.csv', 'awa_suppliers.csv', 'releases 2020 January.json',
  ])('%s stays', (name) => expect(shownName(name)).toBe(name));

  test.each([
    ['from someone@agency.go.kr.json', /^from …~[0-9a-f]{8}\.json$/],
    ['a@b.org/data.json', /^…~[0-9a-f]{8}\/data\.json$/],
    ['tender +82 10-0000-0000.csv.gz', /^tender …~[0-9a-f]{8}\.csv\.gz$/],
    ['02-000-0000.json', /^…~[0-9a-f]{8}\.json$/],
    ['01000000000.json', /^…~[0-9a-f]{8}\.json$/],
    ['(02) 000-0000.json', /^…~[0-9a-f]{8}\.json$/],
    ['ocds-000000-1-given-middle-family-4-contract.json', /^ocds-000000-1-…-4-contract~[0-9a-f]{8}\.json$/],
    ['GivenFamily_2024.json', /^…_2024~[0-9a-f]{8}\.json$/],
    ['given_o_family.json', /^…~[0-9a-f]{8}\.json$/],
    ['홍길동_계약.json', /^…_계약~[0-9a-f]{8}\.json$/],
  ])('%s loses what may be personal, and keeps its ending', (name, shown) => expect(shownName(name)).toMatch(shown));

  test('two names stay two', () => expect(shownName('given family.json')).not.toBe(shownName('other family.json')));
});

test('a name that a steward gave loses addresses alone', () => {
  expect(ownName('City of Somewhere.zip')).toBe('City of Somewhere.zip');
  expect(ownName('a@b.org.zip')).toMatch(/^…~[0-9a-f]{8}\.zip$/);
});
