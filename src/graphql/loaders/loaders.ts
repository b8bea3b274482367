import type { Catalogue } from '../../database/catalogue.ts';
import type { Atlas } from '../atlas.ts';
import { alternativesLoader } from './alternatives.loader.ts';
import { basisLoader } from './basis.loader.ts';
import { figureCountLoader, figuresLoader } from './figures.loader.ts';
import { latestLoader } from './latest.loader.ts';
import { releaseEditionsLoader } from './releaseEditions.loader.ts';
import { revisionsLoader } from './revisions.loader.ts';
import { observationCountLoader, observationPageLoader } from './observationPage.loader.ts';

/** The loaders of one request; each turns what a whole list of parents asks into one statement. */
export interface Loaders {
  readonly basis: ReturnType<typeof basisLoader>;
  readonly latest: ReturnType<typeof latestLoader>;
  readonly alternatives: ReturnType<typeof alternativesLoader>;
  readonly revisions: ReturnType<typeof revisionsLoader>;
  readonly observationPage: ReturnType<typeof observationPageLoader>;
  readonly observationCount: ReturnType<typeof observationCountLoader>;
  readonly figures: ReturnType<typeof figuresLoader>;
  readonly figureCount: ReturnType<typeof figureCountLoader>;
  readonly releaseEditions: ReturnType<typeof releaseEditionsLoader>;
}

export type CatalogueOf = (releaseNumber: number) => Catalogue;

export function createLoaders(atlas: Atlas, catalogueOf: CatalogueOf): Loaders {
  return {
    basis: basisLoader(atlas),
    latest: latestLoader(atlas, catalogueOf),
    alternatives: alternativesLoader(atlas, catalogueOf),
    revisions: revisionsLoader(atlas, catalogueOf),
    observationPage: observationPageLoader(atlas),
    observationCount: observationCountLoader(atlas),
    figures: figuresLoader(atlas, catalogueOf),
    figureCount: figureCountLoader(atlas, catalogueOf),
    releaseEditions: releaseEditionsLoader(atlas),
  };
}
