import type { ObservationRow } from '../../domain/observation.ts';
import { type PageRequest, type Page, readCursor } from '../../domain/page.ts';
import { type Database, limitTo, type SqlValue } from '../database.ts';
import { type CellKey, conditionsOf, type ObservationQuery, OBSERVATION_COLUMNS } from './observation.repository.ts';

export type ChangeKind = 'ADDED' | 'REMOVED' | 'REVISED';

/** A cell that two releases give differently; rows by their ids. */
export interface CellChange {
  readonly kind: ChangeKind;
  readonly beforeId: number | null;
  readonly afterId: number | null;
}

/** Current editions of two releases that are not the same, and what narrows the cells. */
export interface DiffQuery {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly filter: Omit<ObservationQuery, 'editionIds' | 'latest'>;
}

/** A row of a cell's history with the first release that lists its edition. */
export interface RevisionRow extends ObservationRow {
  readonly editionCode: string;
}

const marks = (list: readonly unknown[]): string => list.map(() => '?').join(', ') || 'null';

/** Two rows are one cell of one edition where the edition's code, not its revision, is the same. */
const SAME_CELL = `b.indicator = a.indicator and b.area = a.area and b.period_sort = a.period_sort and b.breakdown = a.breakdown
  and b.edition_id in (select other.id from edition own join edition other on other.code = own.code where own.id = a.edition_id)`;

const REVISED = `coalesce(a.decimal_value, '') <> coalesce(b.decimal_value, '') or a.status <> b.status or coalesce(a.missing_reason, '') <> coalesce(b.missing_reason, '') or coalesce(a.currency, '') <> coalesce(b.currency, '')`;

/** Reads how releases differ. */
export class RevisionRepository {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Changes in the order of kind and row. */
  async changes(query: DiffQuery, request: PageRequest): Promise<Page<CellChange>> {
    const { sql, values } = changesSql(query);
    const cursor = request.cursor === null ? null : readCursor(request.cursor, 'releaseDiff', ['TEXT', 'INTEGER']);
    const after = cursor === null ? '' : 'where (kind, coalesce("afterId", "beforeId")) > (?, ?)';
    const limit = limitTo(request.size + 1, this.#database.dialect);
    const found = await this.#database.rows<CellChange>(`select * from (${sql}) changes ${after} order by kind, coalesce("afterId", "beforeId") ${limit.sql}`, [...values, ...(cursor ?? []), ...limit.values]);
    return { rows: found.slice(0, request.size), hasNextPage: found.length > request.size, hasPreviousPage: cursor !== null };
  }

  async countChanges(query: DiffQuery): Promise<number> {
    const { sql, values } = changesSql(query);
    const [row] = await this.#database.rows<{ n: number | string }>(`select count(*) as n from (${sql}) changes`, values);
    return Number(row?.n ?? 0);
  }

  /** Rows by their ids, whatever release they belong to. */
  async rows(ids: readonly number[]): Promise<ReadonlyMap<number, ObservationRow>> {
    if (ids.length === 0) return new Map();
    const rows = await this.#database.rows<ObservationRow>(`select ${OBSERVATION_COLUMNS} from observation where id in (${marks(ids)})`, ids);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Every row that any revision of any edition gave for these cells. */
  async history(cells: readonly CellKey[]): Promise<RevisionRow[]> {
    if (cells.length === 0) return [];
    return this.#database.rows<RevisionRow>(
      `select o.*, e.code as "editionCode" from (select ${OBSERVATION_COLUMNS} from observation where (indicator, area, period, breakdown) in (values ${cells.map(() => '(?, ?, ?, ?)').join(', ')})) o join edition e on e.id = o."editionId" order by o.id`,
      cells.flatMap((cell) => [cell.indicator, cell.area, cell.period, cell.breakdown]),
    );
  }

  /** The first release in which each edition is current. */
  async firstReleases(editionIds: readonly number[]): Promise<ReadonlyMap<number, number>> {
    const rows = await this.#database.rows<{ id: number; first: number }>(
      `select edition_id as id, min(release_number) as first from release_edition where edition_id in (${marks(editionIds)}) group by edition_id`,
      editionIds,
    );
    return new Map(rows.map((row) => [row.id, row.first]));
  }
}

function changesSql({ before, after, filter }: DiffQuery): { sql: string; values: SqlValue[] } {
  const inside = (editionIds: readonly number[]) => conditionsOf({ ...filter, editionIds, latest: null });
  const selection = (ids: readonly number[]) => {
    const { sql, values } = inside(ids);
    return { sql: `(select id, edition_id, indicator, area, period_sort, breakdown, decimal_value, status, missing_reason, currency from observation where ${sql})`, values };
  };
  const olds = selection(before);
  const news = selection(after);
  return {
    sql: `select 'ADDED' as kind, cast(null as integer) as "beforeId", a.id as "afterId" from ${news.sql} a where not exists (select 1 from observation b where b.edition_id in (${marks(before)}) and ${SAME_CELL})
      union all select 'REMOVED' as kind, a.id as "beforeId", cast(null as integer) as "afterId" from ${olds.sql} a where not exists (select 1 from observation b where b.edition_id in (${marks(after)}) and ${SAME_CELL})
      union all select 'REVISED' as kind, b.id as "beforeId", a.id as "afterId" from ${news.sql} a join observation b on b.edition_id in (${marks(before)}) and ${SAME_CELL} where ${REVISED}`,
    values: [...news.values, ...before, ...olds.values, ...after, ...news.values, ...before],
  };
}
