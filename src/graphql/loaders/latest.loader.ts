import { chooseObservation } from '../../comparison/chooseObservation.ts';
import type { ObservationQuery } from '../../database/repositories/observation.repository.ts';
import type { Atlas } from '../atlas.ts';
import type { ReleasedObservation } from '../types/observation.type.ts';
import { BatchLoader } from './batchLoader.ts';
import type { CatalogueOf } from './loaders.ts';
import { released } from './releasedObservation.ts';

export interface LatestKey {
  readonly releaseNumber: number;
  readonly area: string;
  readonly indicator: string;
}

/** A query that narrows nothing but the editions. */
export const everything = (editionIds: Iterable<number>): ObservationQuery => ({ editionIds: [...editionIds], areas: null, indicators: null, from: null, to: null, latest: null, statuses: null, hasValue: null });

const cellKey = (area: string, indicator: string): string => `${area} ${indicator}`;

/** The newest observation with a value of an indicator in an area: one statement for all areas and indicators of a release. */
export function latestLoader(atlas: Atlas, catalogueOf: CatalogueOf) {
  const load = async (releaseNumber: number, keys: readonly LatestKey[]): Promise<Map<string, ReleasedObservation>> => {
    const catalogue = catalogueOf(releaseNumber);
    const areas = [...new Set(keys.map((key) => key.area))].toSorted();
    const indicators = [...new Set(keys.map((key) => key.indicator))].toSorted();
    const rows = await atlas.observations.latest({ ...everything(catalogue.editions.keys()), areas, indicators });
    const byCell = Map.groupBy(rows, (row) => cellKey(row.area, row.indicator));
    const chosen = [...byCell].flatMap(([cell, candidates]) => {
      const chosen = chooseObservation(candidates, catalogue.editions);
      return chosen ? [[cell, released(chosen.row, releaseNumber)] as const] : [];
    });
    return new Map(chosen);
  };
  return new BatchLoader<LatestKey, ReleasedObservation | null, string>(
    'latest',
    async (keys) => {
      const releases = [...new Set(keys.map((key) => key.releaseNumber))];
      const found = new Map(await Promise.all(releases.map(async (number) => [number, await load(number, keys.filter((key) => key.releaseNumber === number))] as const)));
      return keys.map((key) => found.get(key.releaseNumber)?.get(cellKey(key.area, key.indicator)) ?? null);
    },
    { cacheKeyFn: (key) => `${key.releaseNumber} ${cellKey(key.area, key.indicator)}` },
  );
}
