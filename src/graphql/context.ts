import type { GraphQLResolveInfo } from 'graphql';
import type { Catalogue } from '../database/catalogue.ts';
import type { Lang, LocalisedText, TextReader } from '../domain/localisedText.ts';
import type { Atlas } from './atlas.ts';
import type { AskedOperation } from './execution/operationCost.ts';
import { createLoaders, type Loaders } from './loaders/loaders.ts';

/** What one request may use. The newest release is pinned when the request begins; `asOf` pins others beside it. */
export class AtlasContext implements TextReader {
  readonly atlas: Atlas;
  readonly loaders: Loaders;
  // Apollo copies its context for each operation, which private names (#) do not survive.
  private readonly newest: Catalogue;
  private readonly pinned = new Map<number, Catalogue>();
  private readonly places = new Set<string>();
  private readonly seen: { elsewhere: boolean; planned?: AskedOperation } = { elsewhere: false };

  constructor(atlas: Atlas) {
    this.atlas = atlas;
    this.newest = atlas.catalogues.newest;
    this.pinned.set(this.newest.release.number, this.newest);
    this.loaders = createLoaders(atlas, (number) => this.catalogue(number));
  }

  /** The release that was the newest when the request began. */
  get releaseNumber(): number {
    return this.newest.release.number;
  }

  /** Hash of that release, which covers all before it. */
  get releaseHash(): string {
    return this.newest.release.hash;
  }

  /** True while the answer rests on the release and the question alone, so that the same question has the same answer. */
  get isRepeatable(): boolean {
    return !this.seen.elsewhere;
  }

  /** The operation, where it passed every limit that does not rest on its variables and was answered by its plan. */
  get planned(): AskedOperation | undefined {
    return this.seen.planned;
  }

  tellPlanned(planned: AskedOperation): void {
    this.seen.planned = planned;
  }

  /** To be told by a resolver that looks at more than an immutable release. */
  lookElsewhere(): void {
    this.seen.elsewhere = true;
  }

  /** The catalogue to answer from: of the release asked, else of the one pinned at the start. */
  async pin(asOf: string | null | undefined): Promise<Catalogue> {
    if (asOf == null) return this.newest;
    const number = Number(asOf);
    const catalogue = this.pinned.get(number) ?? (await this.atlas.catalogues.at(number));
    this.pinned.set(number, catalogue);
    return catalogue;
  }

  /** The catalogue that a row was read for; every row reaches a resolver through a pinned one. */
  catalogue(releaseNumber: number): Catalogue {
    const catalogue = this.pinned.get(releaseNumber);
    if (catalogue) return catalogue;
    throw new Error(`Release ${releaseNumber} was not pinned by this request.`);
  }

  text(lang: Lang, text: LocalisedText, place: unknown): string {
    if (lang !== 'KO') return text.en;
    if (text.ko !== null) return text.ko;
    this.places.add(pathOf(place as GraphQLResolveInfo));
    return text.en;
  }

  /** Places of the answer that were asked for in Korean and are in English, without the positions in lists. */
  get fallbacks(): string[] {
    return [...this.places].toSorted();
  }
}

function pathOf(info: GraphQLResolveInfo): string {
  const keys: string[] = [];
  for (let step: GraphQLResolveInfo['path'] | undefined = info.path; step; step = step.prev) if (typeof step.key === 'string') keys.push(step.key);
  return keys.reverse().join('.');
}
