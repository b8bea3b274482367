import { ContractReader } from './contractReader.ts';
import { CatalogueStore } from '../database/catalogueStore.ts';
import type { Database } from '../database/database.ts';
import { ObservationRepository } from '../database/repositories/observation.repository.ts';
import { BasisRepository } from '../database/repositories/basis.repository.ts';
import { QuestionRepository } from '../database/repositories/question.repository.ts';
import { ReleaseRepository } from '../database/repositories/release.repository.ts';
import { RevisionRepository } from '../database/repositories/revision.repository.ts';
import { SearchRepository } from '../database/repositories/search.repository.ts';

/** What questions are answered from: one for the life of a server. */
export interface Atlas {
  readonly catalogues: CatalogueStore;
  readonly observations: ObservationRepository;
  readonly releases: ReleaseRepository;
  readonly revisions: RevisionRepository;
  readonly questions: QuestionRepository;
  readonly bases: BasisRepository;
  readonly contracts: ContractReader;
  readonly search: SearchRepository;
  /** Address under which the world reaches this server, without a slash at its end: citations name it. */
  readonly publicUrl: string;
}

/** Where things are that the database does not hold. */
export interface AtlasPlaces {
  readonly publicUrl: string;
  readonly contractsFolder: string;
}

export async function openAtlas(database: Database, places: AtlasPlaces): Promise<Atlas> {
  return {
    catalogues: await CatalogueStore.open(database),
    observations: new ObservationRepository(database),
    releases: new ReleaseRepository(database),
    revisions: new RevisionRepository(database),
    questions: new QuestionRepository(database),
    bases: new BasisRepository(database),
    contracts: new ContractReader(places.contractsFolder),
    search: new SearchRepository(database),
    publicUrl: places.publicUrl,
  };
}
