import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUCKETS, bucketOf, StagedProcesses, StagedReleases } from '../../../src/importers/ocds/stagedReleases.ts';
import { temporaryStore } from './importShared.ts';

/** So many synthetic ocids of one bucket, some with signs that JSON escapes. */
function ocidsOf(bucket: number, count: number): string[] {
  const ocids: string[] = [];
  for (let number = 0; ocids.length < count; number += 1) {
    const ocid = `ocds-zz9999-${number % 3 === 0 ? '"","kind":"\\é,"json":' : ''}${number}`;
    if (bucketOf(ocid) === bucket) ocids.push(ocid);
  }
  return ocids;
}

test('a bucket of 12 MB comes in parts, each process once with all its releases in their order', () => {
  const folder = join(temporaryStore(), 'staged');
  const staged = new StagedReleases(folder);
  const ocids = ocidsOf(5, 60);
  for (const hash of ['1', '2']) for (const ocid of ocids) staged.add({ ocid, kind: 'RELEASE', hash, presence: '', file: 'a', line: null, text: JSON.stringify({ text: 'é'.repeat(50_000), quoted: ',"json":' }) });
  staged.seal();
  const parts: string[][] = [];
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    for (const bytes of staged.parts(bucket)) {
      const part = new StagedProcesses(bytes);
      parts.push([...part.ocids()]);
      for (const ocid of part.ocids()) expect(part.releases(ocid).map((release) => `${release.ocid} ${release.hash} ${String(release.json['text']).length} ${String(release.json['quoted'])}`)).toEqual([`${ocid} 1 50000 ,"json":`, `${ocid} 2 50000 ,"json":`]);
    }
  }
  expect(parts).toHaveLength(3);
  expect(parts.flat().toSorted()).toEqual(ocids.toSorted());
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});
