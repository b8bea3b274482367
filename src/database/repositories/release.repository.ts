import { AtlasError } from '../../domain/errors.ts';
import { EditionRow } from '../../entities/edition.entity.ts';
import { ReleaseEditionRow, ReleaseRow } from '../../entities/release.entity.ts';
import type { Database } from '../database.ts';
import { plainRows } from '../plainRows.ts';

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
    const [row] = await this.#database.rowsOfPrimary<{ latest: number | null }>('select max(number) as latest from release');
    return row?.latest ?? 0;
  }

  async find(number: number): Promise<ReleaseRow> {
    const [row] = await plainRows(this.#database, ReleaseRow, { where: { number } });
    if (row) return row;
    throw AtlasError.notFound(`There is no release ${number}.`, { value: String(number) });
  }

  /** All releases, oldest first. */
  async all(): Promise<ReleaseRow[]> {
    return plainRows(this.#database, ReleaseRow, { orderBy: { number: 'asc' } });
  }

  /** The editions that a release lists, by dataset and code. */
  async editions(number: number): Promise<ReleasedEdition[]> {
    return (await this.editionsOfReleases([number])).get(number) ?? [];
  }

  /** The editions that each of these releases lists, by dataset and code; two statements for all of them. */
  async editionsOfReleases(numbers: readonly number[]): Promise<ReadonlyMap<number, ReleasedEdition[]>> {
    const listed = await plainRows(this.#database, ReleaseEditionRow, { where: { releaseNumber: { $in: [...numbers] } } });
    const ids = [...new Set(listed.map((row) => row.editionId))];
    const editions = new Map((await plainRows(this.#database, EditionRow, { where: { id: { $in: ids } } })).map((edition) => [edition.id, edition]));
    const byRelease = Map.groupBy(listed, (row) => row.releaseNumber);
    return new Map(numbers.map((number) => [number, (byRelease.get(number) ?? []).flatMap((row) => withEdition(row, editions)).toSorted(byDatasetAndCode)]));
  }
}

function withEdition(row: ReleaseEditionRow, editions: ReadonlyMap<number, EditionRow>): ReleasedEdition[] {
  const edition = editions.get(row.editionId);
  return edition ? [{ edition, retracted: row.retracted }] : [];
}

function byDatasetAndCode({ edition: a }: ReleasedEdition, { edition: b }: ReleasedEdition): number {
  if (a.datasetCode !== b.datasetCode) return a.datasetCode < b.datasetCode ? -1 : 1;
  return a.code < b.code ? -1 : 1;
}
