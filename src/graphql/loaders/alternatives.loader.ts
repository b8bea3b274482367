import type { CellKey } from '../../database/repositories/observation.repository.ts';
import type { Atlas } from '../atlas.ts';
import type { ReleasedObservation } from '../types/observation.type.ts';
import { BatchLoader } from './batchLoader.ts';
import type { CatalogueOf } from './loaders.ts';
import { released } from './releasedObservation.ts';

const cellOf = (row: CellKey): string => [row.indicator, row.area, row.period, row.breakdown].join('\u0000');

/** The observations that other current editions give for the same cell: one statement for a whole list of observations. */
export function alternativesLoader(atlas: Atlas, catalogueOf: CatalogueOf) {
  const load = async (releaseNumber: number, rows: readonly ReleasedObservation[]): Promise<Map<string, ReleasedObservation[]>> => {
    const cells = new Map(rows.map((row) => [cellOf(row), row]));
    const found = await atlas.observations.cells([...catalogueOf(releaseNumber).editions.keys()], [...cells.values()]);
    return Map.groupBy(found.map((row) => released(row, releaseNumber)), cellOf);
  };
  return new BatchLoader<ReleasedObservation, ReleasedObservation[], string>(
    'alternatives',
    async (rows) => {
      const releases = [...new Set(rows.map((row) => row.releaseNumber))];
      const found = new Map(await Promise.all(releases.map(async (number) => [number, await load(number, rows.filter((row) => row.releaseNumber === number))] as const)));
      return rows.map((row) => (found.get(row.releaseNumber)?.get(cellOf(row)) ?? []).filter((other) => other.id !== row.id));
    },
    { cacheKeyFn: (row) => `${row.releaseNumber} ${row.id}` },
  );
}
