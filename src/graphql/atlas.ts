import { CatalogueStore } from '../database/catalogueStore.ts';
import type { Database } from '../database/database.ts';
import { ObservationRepository } from '../database/repositories/observation.repository.ts';
import { ReleaseRepository } from '../database/repositories/release.repository.ts';
import { SearchRepository } from '../database/repositories/search.repository.ts';

/** What questions are answered from: one for the life of a server. */
export interface Atlas {
  readonly catalogues: CatalogueStore;
  readonly observations: ObservationRepository;
  readonly releases: ReleaseRepository;
  readonly search: SearchRepository;
}

export async function openAtlas(database: Database): Promise<Atlas> {
  return {
    catalogues: await CatalogueStore.open(database),
    observations: new ObservationRepository(database),
    releases: new ReleaseRepository(database),
    search: new SearchRepository(database),
  };
}
