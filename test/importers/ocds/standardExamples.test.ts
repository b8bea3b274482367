import { describe, expect, test } from 'vitest';
import { compileReleases } from '../../../src/importers/ocds/compileRelease.ts';
import { objectAt, objectsAt, textAt, type Json, type JsonObject } from '../../../src/importers/ocds/json.ts';
import { mergeRulesOfSchema } from '../../../src/importers/ocds/mergeRules.ts';
import { pinnedMergeRules, type OcdsVersion } from '../../../src/importers/ocds/pinnedMergeRules.ts';
import { versionReleases } from '../../../src/importers/ocds/versionedRelease.ts';
import { hasSharedData, sharedFiles, sharedJson } from './sharedData.ts';

const examples = 'ocds-conformance/standard-1.1.5-examples';
const fictional = 'ocds-conformance/ocp-fictional-example';

function releasesOf(folder: string): Map<string, JsonObject> {
  const stages = /^(planning|tender|tenderUpdate|tenderAmendment|award|contract|contractAmendment|implementation)\.json$/;
  const files = sharedFiles(folder).filter((file) => (folder === examples ? stages.test(file) : file.endsWith('.json')));
  const releases = files.flatMap((file) => objectsAt(sharedJson(`${folder}/${file}`), 'releases'));
  return new Map(releases.filter((release) => release['ocid']).map((release) => [textAt(release, 'id') ?? '', release]));
}

/** A linked release is named by the part of its address after the number sign. */
function releasesOfRecord(record: JsonObject, known: ReadonlyMap<string, JsonObject>): JsonObject[] {
  return objectsAt(record, 'releases').map((release) => {
    const link = textAt(release, 'url')?.split('#')[1];
    return link === undefined ? release : (known.get(link) ?? { missing: link });
  });
}

const byId = (list: Json | undefined): unknown => JSON.parse(JSON.stringify(list));

interface Case { readonly name: string; readonly file: string; readonly folder: string; readonly version: OcdsVersion }

const cases: Case[] = [
  ...sharedFiles(`${examples}/records`).map((name) => ({ name: `records/${name}`, file: `${examples}/records/${name}`, folder: examples, version: '1.1' as const })),
  ...['merged', 'versioned', 'example02-field-record', 'example02-object-record', 'example03-record'].map((name) => ({ name, file: `${examples}/merging/${name}.json`, folder: `${examples}/merging`, version: '1.1' as const })),
  // record.json and record-embedded-releases.json are left out: their compiled releases are written by hand and break the
  // rules of the standard (id of the last release, roles named twice, an earlier tender amendment kept).
  ...(['1.0', '1.1'] as const).flatMap((version) => ['', '-withversions'].map((end) => ({ name: `fictional ${version}${end}`, file: `${fictional}/${version}/record/ocds-213czf-000-00001${end}.json`, folder: `${fictional}/${version}`, version }))),
];

describe.skipIf(!hasSharedData)('records of the standard compile from their releases', () => {
  test.each(cases)('$name', ({ file, folder, version }) => {
    const known = releasesOf(folder);
    const [record] = objectsAt(sharedJson(file), 'records');
    expect(record).toBeDefined();
    const releases = releasesOfRecord(record ?? {}, known);
    const rules = pinnedMergeRules(version);
    expect(compileReleases(releases, rules)).toEqual(byId(record?.['compiledRelease']));
    const versioned = objectAt(record, 'versionedRelease');
    if (versioned) expect(versionReleases(releases, rules)).toEqual(byId(versioned));
  });
});

describe.skipIf(!hasSharedData)('pinned merge rules are those of the schemas', () => {
  test.each([
    ['1.0', 'ocds-conformance/ocds-merge/release-schema-1__0__3.json'],
    ['1.1', 'ocds-standard/1__1__5/release-schema.json'],
  ] as const)('%s', (version, file) => {
    expect(pinnedMergeRules(version)).toEqual(mergeRulesOfSchema(sharedJson(file)));
  });
});
