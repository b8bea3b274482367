import type { Page } from '../../domain/page.ts';
import type { Atlas } from '../atlas.ts';
import type { ReleasedObservation } from '../types/observation.type.ts';
import { BatchLoader } from './batchLoader.ts';
import { everything } from './latest.loader.ts';
import type { CatalogueOf } from './loaders.ts';
import { released } from './releasedObservation.ts';

/** The figures of a few indicators in one area: those of a policy. */
export interface Figures {
  readonly releaseNumber: number;
  readonly area: string;
  readonly indicators: readonly string[];
}

export interface FiguresPage extends Figures {
  readonly size: number;
}

const seriesKey = (row: { readonly indicator: string; readonly area: string }): string => `${row.area} ${row.indicator}`;

/** Of each figure its series, in the order of the list: by indicator. */
const seriesOf = <Series>({ area, indicators }: Figures, found: ReadonlyMap<string, Series>): Series[] => [...new Set(indicators)].toSorted().flatMap((indicator) => found.get(seriesKey({ area, indicator })) ?? []);

/** A query of every series that any of the figures needs; series that none needs are left aside when they are handed out. */
function union(keys: readonly Figures[], releaseNumber: number, catalogueOf: CatalogueOf) {
  const areas = [...new Set(keys.map((key) => key.area))].toSorted();
  const indicators = [...new Set(keys.flatMap((key) => key.indicators))].toSorted();
  return { ...everything(catalogueOf(releaseNumber).editions.keys()), areas, indicators };
}

/** Hands each key what was found for those that it can share a statement with. */
async function shared<Key extends Figures, Found>(keys: readonly Key[], kind: (key: Key) => string, load: (alike: readonly Key[]) => Promise<Found>): Promise<readonly (readonly [Key, Found])[]> {
  const kinds = Map.groupBy(keys.filter((key) => key.indicators.length > 0), kind);
  const found = new Map(await Promise.all([...kinds].map(async ([name, alike]) => [name, await load(alike)] as const)));
  return keys.flatMap((key) => {
    const own = found.get(kind(key));
    return own === undefined ? [] : [[key, own] as const];
  });
}

/** The first figures of each of many: one statement for all that ask for pages of one size. */
export function figuresLoader(atlas: Atlas, catalogueOf: CatalogueOf) {
  return new BatchLoader<FiguresPage, Page<ReleasedObservation>, string>(
    'figures',
    async (keys) => {
      const load = async (alike: readonly FiguresPage[]) => {
        const { releaseNumber, size } = alike[0] ?? { releaseNumber: 0, size: 0 };
        const rows = await atlas.observations.firstOfSeries(union(alike, releaseNumber, catalogueOf), size + 1);
        return Map.groupBy(rows.map((row) => released(row, releaseNumber)), seriesKey);
      };
      const found = new Map(await shared(keys, (key) => `${key.releaseNumber} ${key.size}`, load));
      return keys.map((key) => {
        const rows = seriesOf(key, found.get(key) ?? new Map<string, ReleasedObservation[]>()).flat();
        return { rows: rows.slice(0, key.size), hasNextPage: rows.length > key.size, hasPreviousPage: false };
      });
    },
    { cacheKeyFn: (key) => JSON.stringify([key.releaseNumber, key.size, key.area, key.indicators]) },
  );
}

/** How many figures each of many has: one statement for all of a release. */
export function figureCountLoader(atlas: Atlas, catalogueOf: CatalogueOf) {
  return new BatchLoader<Figures, number, string>(
    'figureCount',
    async (keys) => {
      const load = async (alike: readonly Figures[]) => {
        const releaseNumber = alike[0]?.releaseNumber ?? 0;
        const counts = await atlas.observations.countSeries(union(alike, releaseNumber, catalogueOf));
        return new Map(counts.map((series) => [seriesKey(series), series.count]));
      };
      const found = new Map(await shared(keys, (key) => String(key.releaseNumber), load));
      return keys.map((key) => seriesOf(key, found.get(key) ?? new Map<string, number>()).reduce((sum, count) => sum + count, 0));
    },
    { cacheKeyFn: (key) => JSON.stringify([key.releaseNumber, key.area, key.indicators]) },
  );
}
