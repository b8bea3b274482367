import type { ObservationQuery } from '../../database/repositories/observation.repository.ts';
import type { Page } from '../../domain/page.ts';
import type { Atlas } from '../atlas.ts';
import type { ReleasedObservation } from '../types/observation.type.ts';
import { BatchLoader } from './batchLoader.ts';
import { released } from './releasedObservation.ts';

/** The first observations of one area or indicator, narrowed by the rest of the query. */
export interface OwnObservations {
  readonly releaseNumber: number;
  readonly by: 'area' | 'indicator';
  readonly owner: string;
  /** Without the owner. */
  readonly query: ObservationQuery;
}

export interface OwnPage extends OwnObservations {
  readonly size: number;
}

const sharedBy = ({ releaseNumber, by, query }: OwnObservations): string => JSON.stringify([releaseNumber, by, query]);

const withOwners = (query: ObservationQuery, by: OwnObservations['by'], owners: readonly string[]): ObservationQuery =>
  by === 'area' ? { ...query, areas: owners } : { ...query, indicators: owners };

/** One statement for all owners that ask alike: 200 countries cost what 2 do. */
export function observationPageLoader(atlas: Atlas) {
  const load = async (keys: readonly OwnPage[]): Promise<Map<string, Page<ReleasedObservation>>> => {
    const [first] = keys;
    if (!first) return new Map();
    const rows = await atlas.observations.firstBy(first.by, withOwners(first.query, first.by, keys.map((key) => key.owner)), first.size + 1);
    const byOwner = Map.groupBy(rows.map((row) => released(row, first.releaseNumber)), (row) => row[first.by]);
    return new Map(keys.map(({ owner, size }) => {
      const own = byOwner.get(owner) ?? [];
      return [owner, { rows: own.slice(0, size), hasNextPage: own.length > size, hasPreviousPage: false }];
    }));
  };
  return new BatchLoader<OwnPage, Page<ReleasedObservation>, string>(
    'observationPage',
    async (keys) => {
      const shared = keys.length === 1 ? () => '' : (key: OwnPage): string => `${sharedBy(key)} ${key.size}`;
      const alike = Map.groupBy(keys, shared);
      const found = new Map(await Promise.all([...alike].map(async ([by, group]) => [by, await load(group)] as const)));
      return keys.map((key) => found.get(shared(key))?.get(key.owner) ?? { rows: [], hasNextPage: false, hasPreviousPage: false });
    },
    { cacheKeyFn: (key) => `${sharedBy(key)} ${key.size} ${key.owner}` },
  );
}

/** How many observations an owner has, again one statement for all that ask alike. */
export function observationCountLoader(atlas: Atlas) {
  return new BatchLoader<OwnObservations, number, string>(
    'observationCount',
    async (keys) => {
      const alike = Map.groupBy(keys, sharedBy);
      const counts = new Map(
        await Promise.all(
          [...alike].map(async ([shared, group]) => {
            const [{ by, query } = { by: 'area' as const, query: undefined }] = group;
            return [shared, query ? await atlas.observations.countBy(by, withOwners(query, by, group.map((key) => key.owner))) : new Map<string, number>()] as const;
          }),
        ),
      );
      return keys.map((key) => counts.get(sharedBy(key))?.get(key.owner) ?? 0);
    },
    { cacheKeyFn: (key) => `${sharedBy(key)} ${key.owner}` },
  );
}
