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

interface LoadAlike<Key, Value> {
  /** Loads for keys that differ in their owners alone, by owner. */
  readonly load: (keys: readonly Key[]) => Promise<ReadonlyMap<string, Value>>;
  /** What an owner has that nothing was found for. */
  readonly none: Value;
}

/** The value of each key, loaded together for all whose `alike` is one. */
async function loadAlike<Key extends OwnObservations, Value>(keys: readonly Key[], alike: (key: Key) => string, { load, none }: LoadAlike<Key, Value>): Promise<Value[]> {
  const found = new Map<Key, Value>();
  const loadGroup = async (group: readonly Key[]): Promise<void> => {
    const byOwner = await load(group);
    for (const key of group) found.set(key, byOwner.get(key.owner) ?? none);
  };
  await Promise.all([...Map.groupBy(keys, alike).values()].map(loadGroup));
  return keys.map((key) => found.get(key) ?? none);
}

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
    (keys) => loadAlike(keys, (key) => `${sharedBy(key)} ${key.size}`, { load, none: { rows: [], hasNextPage: false, hasPreviousPage: false } }),
    { cacheKeyFn: (key) => `${sharedBy(key)} ${key.size} ${key.owner}` },
  );
}

/** How many observations an owner has, again one statement for all that ask alike. */
export function observationCountLoader(atlas: Atlas) {
  const load = async (keys: readonly OwnObservations[]): Promise<ReadonlyMap<string, number>> => {
    const [first] = keys;
    return first ? atlas.observations.countBy(first.by, withOwners(first.query, first.by, keys.map((key) => key.owner))) : new Map();
  };
  return new BatchLoader<OwnObservations, number, string>('observationCount', (keys) => loadAlike(keys, sharedBy, { load, none: 0 }), { cacheKeyFn: (key) => `${sharedBy(key)} ${key.owner}` });
}
