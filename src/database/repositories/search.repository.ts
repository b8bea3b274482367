import type { Database } from '../database.ts';

/** A thing whose words match all terms of a search. */
export interface SearchMatch {
  readonly editionId: number;
  readonly kind: string;
  readonly code: string;
  readonly titles: string;
  readonly body: string;
}

/** More matches than this are not ranked: such words say nothing. */
const LARGEST_SEARCH = 2000;

/** Finds things by their words: FTS5 on SQLite, a tsvector index on PostgreSQL, over the same terms made by searchTerms. */
export class SearchRepository {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Things in these editions that have, for every term, a word that begins with it. */
  async match(terms: readonly string[], scope: { editionIds: readonly number[]; kinds: readonly string[] | null }): Promise<SearchMatch[]> {
    if (terms.length === 0 || scope.editionIds.length === 0) return [];
    const marks = (list: readonly unknown[]) => list.map(() => '?').join(', ');
    const kinds = scope.kinds === null ? '' : `and kind in (${marks(scope.kinds)})`;
    const columns = 'd.edition_id as "editionId", d.kind as kind, d.code as code, d.titles as titles, d.body as body';
    const rest = `and d.edition_id in (${marks(scope.editionIds)}) ${kinds} order by d.id limit ${LARGEST_SEARCH}`;
    const values = [...scope.editionIds, ...(scope.kinds ?? [])];
    if (this.#database.dialect === 'sqlite') {
      const query = terms.map((term) => `"${term}"*`).join(' AND ');
      return this.#database.rows(`select ${columns} from search_index join search_document d on d.id = search_index.rowid where search_index match ? ${rest}`, [query, ...values]);
    }
    const query = terms.map((term) => `'${term}':*`).join(' & ');
    return this.#database.rows(`select ${columns} from search_document d where array_to_tsvector(string_to_array(d.terms, ' ')) @@ cast(? as tsquery) ${rest}`, [query, ...values]);
  }
}
