import { describe, expect, test } from 'vitest';
import { compileReleases } from '../../../src/importers/ocds/compileRelease.ts';
import { mergeRulesOfSchema, type MergeRules } from '../../../src/importers/ocds/mergeRules.ts';
import { versionReleases } from '../../../src/importers/ocds/versionedRelease.ts';
import { hasSharedData, sharedFiles, sharedJson, sharedReleases } from './sharedData.ts';

const folder = 'ocds-conformance/ocds-merge';
const schemas: Readonly<Record<string, string>> = { '1.0': 'release-schema-1__0__3.json', '1.1': 'release-schema-1__1__4.json', schema: 'schema.json' };
const rulesOf = (version: string): MergeRules => mergeRulesOfSchema(sharedJson(`${folder}/${schemas[version]}`));

describe.skipIf(!hasSharedData)('the test cases of the OCDS merging library', () => {
  for (const version of Object.keys(schemas)) {
    for (const file of sharedFiles(`${folder}/${version}`)) {
      const parts = /^(.*)-(compiled|versioned)\.json$/.exec(file);
      if (!parts) continue;
      test(`${version} ${file}`, () => {
        const releases = sharedReleases(`${folder}/${version}/${parts[1]}.json`);
        const merge = parts[2] === 'compiled' ? compileReleases : versionReleases;
        expect(merge(releases, rulesOf(version))).toEqual(sharedJson(`${folder}/${version}/${file}`));
      });
    }
  }

  test.each([
    ['identifier-merge-no-id', 'append'],
    ['identifier-merge-duplicate-id', 'append'],
    ['identifier-merge-duplicate-id', 'by-position'],
  ])('%s with the list set to %s', (name, kind) => {
    const releases = sharedReleases(`${folder}/schema/${name}.json`);
    const lists = new Set(['nested/array']);
    const rules: MergeRules = { ...rulesOf('schema'), ...(kind === 'append' ? { append: lists } : { byPosition: lists }) };
    expect(compileReleases([...releases, ...releases], rules)).toEqual(sharedJson(`${folder}/schema/${name}-${kind}.json`));
  });
});
