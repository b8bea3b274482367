import type { Basis } from '../../domain/cube.ts';
import type { Atlas } from '../atlas.ts';
import { BatchLoader } from './batchLoader.ts';

/** What observations were computed from, by their ids: one statement for a whole list. */
export function basisLoader(atlas: Atlas) {
  return new BatchLoader<number, Basis | null>('basis', async (ids) => {
    const found = await atlas.bases.of(ids);
    return ids.map((id) => found.get(id) ?? null);
  });
}
