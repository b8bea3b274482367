import { describe, expect, test } from 'vitest';
import { compileReleases } from '../../../src/importers/ocds/compileRelease.ts';
import { pinnedMergeRules } from '../../../src/importers/ocds/pinnedMergeRules.ts';
import { versionReleases } from '../../../src/importers/ocds/versionedRelease.ts';
import type { JsonObject } from '../../../src/importers/ocds/json.ts';

const rules = pinnedMergeRules('1.1');
const release = (date: string, members: JsonObject): JsonObject => ({ ocid: 'o-1', id: date, date, tag: ['tender'], ...members });

describe('compiled release', () => {
  test('orders by the instant, not by the text of the date', () => {
    const early = release('2020-01-01T23:30:00+09:00', { language: 'ko' });
    const late = release('2020-01-01T15:00:00Z', { language: 'en' });
    expect(compileReleases([late, early], rules)).toMatchObject({ language: 'en', id: 'o-1-2020-01-01T15:00:00Z' });
  });

  test('joins lists of objects by id, also where one id is a number and the other its digits', () => {
    const merged = compileReleases([
      release('2020-01-01T00:00:00Z', { awards: [{ id: 1, status: 'pending', title: 'a' }] }),
      release('2020-01-02T00:00:00Z', { awards: [{ id: '1', status: 'active' }, { id: 2 }] }),
    ], rules);
    expect(merged['awards']).toEqual([{ id: '1', status: 'active', title: 'a' }, { id: 2 }]);
  });

  test('replaces whole lists, removes by null, keeps the release that it read', () => {
    const first = release('2020-01-01T00:00:00Z', { parties: [{ id: 'a', roles: ['buyer', 'payer'], name: 'x' }], tender: { title: 't', status: 'active' } });
    const merged = compileReleases([first, release('2020-01-02T00:00:00Z', { parties: [{ id: 'a', roles: ['buyer'] }], tender: { title: null } })], rules);
    expect(merged).toMatchObject({ parties: [{ id: 'a', roles: ['buyer'], name: 'x' }], tender: { status: 'active' } });
    expect(merged['tender']).not.toHaveProperty('title');
    expect(first['tender']).toEqual({ title: 't', status: 'active' });
  });

  test('a list that no schema knows is merged by id (lots, bids of extensions)', () => {
    const merged = compileReleases([release('2020-01-01T00:00:00Z', { bids: { details: [{ id: 'b1', status: 'pending' }] } }), release('2020-01-02T00:00:00Z', { bids: { details: [{ id: 'b1', status: 'valid' }, { id: 'b2' }] } })], rules);
    expect(merged['bids']).toEqual({ details: [{ id: 'b1', status: 'valid' }, { id: 'b2' }] });
  });

  test('a member named __proto__ stays a member', () => {
    const merged = compileReleases([release('2020-01-01T00:00:00Z', JSON.parse('{"tender":{"__proto__":"x","id":"t"}}') as JsonObject)], rules);
    expect(JSON.stringify(merged['tender'])).toBe('{"__proto__":"x","id":"t"}');
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

test('a versioned release tells each value with its release, once where it stayed the same', () => {
  const versioned = versionReleases([release('2020-01-01T00:00:00Z', { tender: { id: 't', status: 'active' } }), release('2020-01-02T00:00:00Z', { tender: { id: 't', status: 'complete' } })], rules);
  expect(versioned).toEqual({
    ocid: 'o-1',
    tender: {
      id: [{ releaseID: '2020-01-01T00:00:00Z', releaseDate: '2020-01-01T00:00:00Z', releaseTag: ['tender'], value: 't' }],
      status: [
        { releaseID: '2020-01-01T00:00:00Z', releaseDate: '2020-01-01T00:00:00Z', releaseTag: ['tender'], value: 'active' },
        { releaseID: '2020-01-02T00:00:00Z', releaseDate: '2020-01-02T00:00:00Z', releaseTag: ['tender'], value: 'complete' },
      ],
    },
  });
});
