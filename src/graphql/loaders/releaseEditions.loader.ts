import type { ReleasedEdition } from '../../database/repositories/release.repository.ts';
import type { Atlas } from '../atlas.ts';
import { BatchLoader } from './batchLoader.ts';

/** What releases list, without loading the catalogue of each: the same two statements for one release or all of them. */
export function releaseEditionsLoader(atlas: Atlas) {
  return new BatchLoader<number, readonly ReleasedEdition[]>('releaseEditions', async (numbers) => {
    const found = await atlas.releases.editionsOfReleases(numbers);
    return numbers.map((number) => found.get(number) ?? []);
  });
}
