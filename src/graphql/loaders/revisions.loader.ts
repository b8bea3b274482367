import type { RevisionRow } from '../../database/repositories/revision.repository.ts';
import type { Atlas } from '../atlas.ts';
import type { ReleasedObservation } from '../types/observation.type.ts';
import { BatchLoader } from './batchLoader.ts';
import type { CatalogueOf } from './loaders.ts';

/** A row of a cell's history with the first release that gives it. */
export interface RevisionFound {
  readonly row: RevisionRow;
  readonly firstRelease: number;
}

const cellOf = (row: { indicator: string; area: string; period: string; breakdown: string }, edition: string): string => [edition, row.indicator, row.area, row.period, row.breakdown].join('\u0000');

/** The history of cells within their edition: what each of its revisions gave, up to the release asked. */
export function revisionsLoader(atlas: Atlas, catalogueOf: CatalogueOf) {
  return new BatchLoader<ReleasedObservation, RevisionFound[], string>(
    'revisions',
    async (observations) => {
      const rows = await atlas.revisions.history(observations);
      const first = await atlas.revisions.firstReleases([...new Set(rows.map((row) => row.editionId))]);
      const found = rows.flatMap((row) => {
        const firstRelease = first.get(row.editionId);
        return firstRelease === undefined ? [] : [{ row, firstRelease }];
      });
      const byCell = Map.groupBy(found, ({ row }) => cellOf(row, row.editionCode));
      return observations.map((observation) => {
        const edition = catalogueOf(observation.releaseNumber).editions.get(observation.editionId)?.code ?? '';
        return (byCell.get(cellOf(observation, edition)) ?? []).filter(({ firstRelease }) => firstRelease <= observation.releaseNumber).toSorted((a, b) => a.firstRelease - b.firstRelease);
      });
    },
    { cacheKeyFn: (row) => `${row.releaseNumber} ${row.id}` },
  );
}
