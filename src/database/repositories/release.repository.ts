import { AtlasError } from '../../domain/errors.ts';
import { EditionRow } from '../../entities/edition.entity.ts';
import { ReleaseEditionRow, ReleaseRow } from '../../entities/release.entity.ts';
import type { Database } from '../database.ts';

/** An edition as it stands in one release. */
export interface ReleasedEdition {
  readonly edition: EditionRow;
  readonly retracted: boolean;
}

/** Reads releases and the editions they list. */
export class ReleaseRepository {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Number of the newest release; 0 where nothing is published yet. */
  async latestNumber(): Promise<number> {
    const [row] = await this.#database.rows<{ latest: number | null }>('select max(number) as latest from release');
    return row?.latest ?? 0;
  }

  async find(number: number): Promise<ReleaseRow> {
    const row = await this.#database.em.findOne(ReleaseRow, { number }, { disableIdentityMap: true });
    if (row) return row;
    throw AtlasError.notFound(`There is no release ${number}.`, { value: String(number) });
  }

  /** All releases, oldest first. */
  async all(): Promise<ReleaseRow[]> {
    return this.#database.em.find(ReleaseRow, {}, { orderBy: { number: 'asc' }, disableIdentityMap: true });
  }

  /** The editions that a release lists, by dataset and code. */
  async editions(number: number): Promise<ReleasedEdition[]> {
    const em = this.#database.em;
    const listed = await em.find(ReleaseEditionRow, { releaseNumber: number }, { disableIdentityMap: true });
    const retracted = new Map(listed.map((row) => [row.editionId, row.retracted]));
    const editions = await em.find(EditionRow, { id: { $in: [...retracted.keys()] } }, { disableIdentityMap: true });
    return editions
      .toSorted((a, b) => (a.datasetCode === b.datasetCode ? (a.code < b.code ? -1 : 1) : a.datasetCode < b.datasetCode ? -1 : 1))
      .map((edition) => ({ edition, retracted: retracted.get(edition.id) ?? false }));
  }
}
