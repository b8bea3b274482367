import { LRUCache } from 'lru-cache';
import type { ObservationRow } from '../../domain/observation.ts';
import { type CursorKey, type Page, type PageRequest, readCursor, writeCursor } from '../../domain/page.ts';
import { type Database, limitTo, type SqlPart, type SqlValue } from '../database.ts';
import { keysetOf, type ObservationOrder, type OrderKey } from './observationOrder.ts';

/** Which observations are meant; lists that are null do not narrow, empty ones match nothing. */
export interface ObservationQuery {
  readonly editionIds: readonly number[];
  readonly areas: readonly string[] | null;
  readonly indicators: readonly string[] | null;
  /** Bounds of period_sort, both ends included. */
  readonly from: number | null;
  readonly to: number | null;
  /** How many of the newest periods that have a value, for each indicator and area. */
  readonly latest: number | null;
  readonly statuses: readonly string[] | null;
  readonly hasValue: boolean | null;
  /** True where the editions are all of a release, so that they narrow next to nothing. */
  readonly everyEdition?: boolean;
  /** True where the rows of a page need no other columns than those of FIGURE_COLUMNS; the others are then undefined. */
  readonly figuresAlone?: boolean;
}

/** The columns that say what a row is about and what its figure is. */
const FIGURE_COLUMNS = 'id, edition_id as "editionId", indicator, area, period, value, status, missing_reason as "missingReason"';

/** The columns of a plain row, under the names of ObservationRow. */
export const OBSERVATION_COLUMNS = `${FIGURE_COLUMNS}, breakdown, decimal_value as "decimalValue", currency, warnings, source_id as "sourceId", locator`;

/** Half of what a short page takes is making objects of its rows. */
const columnsOf = ({ figuresAlone }: ObservationQuery): string => (figuresAlone ? FIGURE_COLUMNS : OBSERVATION_COLUMNS);

const COUNTS_KEPT = 2000;
/** Rows from which on counting takes longer than the rest of a page. */
const LONG_COUNT = 1000;

/** Four parameters each; PostgreSQL takes 65,535 a statement. The largest page of observations is one statement. */
const CELLS_PER_STATEMENT = 10_000;

const among = (column: string, list: readonly SqlValue[] | null): SqlPart[] => {
  if (list === null) return [];
  if (list.length === 0) return [{ sql: '1 = 0', values: [] }];
  return [{ sql: `${column} in (${list.map(() => '?').join(', ')})`, values: list }];
};

/** Numbers that have no gap between them, as two bounds. */
function bounded(column: string, numbers: readonly number[]): SqlPart[] {
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return last - first + 1 === new Set(numbers).size ? [{ sql: `${column} between ? and ?`, values: [first, last] }] : among(column, numbers);
}

// All editions of a release are nearly all rows: an index over them would be read whole and sorted anew. With a sign
// before it the column is no longer one that an index could be taken for, in either database.
const editionColumn = ({ everyEdition }: ObservationQuery): string => (everyEdition ? '+edition_id' : 'edition_id');

/** The conditions of a query, joined by and; `editions` is that of its editions. */
export function conditionsOf(query: ObservationQuery, editions: readonly SqlPart[] = among(editionColumn(query), query.editionIds)): SqlPart {
  const parts: SqlPart[] = [
    ...editions,
    ...among('area', query.areas),
    ...among('indicator', query.indicators),
    ...among('status', query.statuses),
    ...(query.from === null ? [] : [{ sql: 'period_sort >= ?', values: [query.from] }]),
    ...(query.to === null ? [] : [{ sql: 'period_sort <= ?', values: [query.to] }]),
    ...(query.hasValue === null ? [] : [{ sql: query.hasValue ? 'value is not null' : 'value is null', values: [] }]),
  ];
  const joined = { sql: parts.map((part) => part.sql).join(' and '), values: parts.flatMap((part) => part.values) };
  return query.latest === null ? joined : latestOnly(joined, query.latest);
}

/** Keeps the rows of the newest periods that have a value in each indicator and area. */
function latestOnly(condition: SqlPart, latest: number): SqlPart {
  return {
    sql: `id in (select id from (select id, dense_rank() over (partition by indicator, area order by period_sort desc) as age from observation where ${condition.sql} and value is not null) newest where age <= ?)`,
    values: [...condition.values, latest],
  };
}

/** Reads observations as plain rows. */
export class ObservationRepository {
  readonly #database: Database;
  readonly #counts = new LRUCache<string, number>({ max: COUNTS_KEPT });

  constructor(database: Database) {
    this.#database = database;
  }

  /** SQLite sorts a list anew for each statement; PostgreSQL would take two bounds to leave so few rows that it sorts them. */
  #conditionsOf(query: ObservationQuery): SqlPart {
    return conditionsOf(query, query.everyEdition && this.#database.dialect === 'sqlite' ? bounded(editionColumn(query), query.editionIds) : undefined);
  }

  /** A page of observations by keyset: as quick deep in the list as at its beginning. */
  async page(query: ObservationQuery, order: ObservationOrder, request: PageRequest): Promise<Page<ObservationRow>> {
    const keyset = keysetOf(order, query.hasValue === true);
    const read = (cursor: string | null): CursorKey[] => (cursor === null ? [] : readCursor(cursor, keyset.name, keyset.keys.map((key) => key.kind)));
    const list: ReadList = { condition: this.#conditionsOf(query), keys: keyset.keys, cursor: read(request.cursor), until: read(request.until) };
    const { condition, keys, cursor, until } = this.#database.dialect === 'postgresql' && order.field === 'SOURCE' ? alongIndicator(query, list) : list;
    const bounds = [
      ...keyBound(keys, cursor, keyset.descending === request.backwards ? '>' : '<'),
      ...keyBound(keys, until, keyset.descending === request.backwards ? '<' : '>'),
    ];
    const direction = keyset.descending === request.backwards ? 'asc' : 'desc';
    const where = [condition, ...bounds].map((part) => part.sql).join(' and ');
    const limit = limitTo(request.size + 1, this.#database.dialect);
    const sql = `select ${columnsOf(query)} from observation where ${where} order by ${keys.map((key) => `${key.sql} ${direction}`).join(', ')} ${limit.sql}`;
    const found = await this.#database.rows<ObservationRow>(sql, [...condition.values, ...bounds.flatMap((bound) => bound.values), ...limit.values]);
    const rows = found.slice(0, request.size);
    const more = found.length > request.size;
    if (request.backwards) rows.reverse();
    return { rows, hasNextPage: request.backwards ? request.cursor !== null : more, hasPreviousPage: request.backwards ? more : request.cursor !== null };
  }

  /** The cursor of a row in an order. */
  cursorOf(row: ObservationRow, order: ObservationOrder, onlyValues: boolean): string {
    const keyset = keysetOf(order, onlyValues);
    return writeCursor(keyset.name, keyset.keys.map((key) => key.of(row)));
  }

  /** How many there are. Rows of an edition never change, so a count stays right, and is kept where it takes long. */
  async count(query: ObservationQuery): Promise<number> {
    const key = JSON.stringify(query);
    const known = this.#counts.get(key);
    if (known !== undefined) return known;
    const { sql, values } = this.#conditionsOf(query);
    const [row] = await this.#database.rows<{ n: number | string }>(`select count(*) as n from observation where ${sql}`, values);
    const count = Number(row?.n ?? 0);
    if (count >= LONG_COUNT) this.#counts.set(key, count);
    return count;
  }

  /** Counts for each value of a column, in one statement. */
  async countBy(column: 'area' | 'indicator', query: ObservationQuery): Promise<ReadonlyMap<string, number>> {
    const { sql, values } = this.#conditionsOf(query);
    const rows = await this.#database.rows<{ key: string; n: number | string }>(`select ${column} as key, count(*) as n from observation where ${sql} group by ${column}`, values);
    return new Map(rows.map((row) => [row.key, Number(row.n)]));
  }

  /** The first rows for each value of a column in the order of the list, in one statement. */
  async firstBy(column: 'area' | 'indicator', query: ObservationQuery, size: number): Promise<ObservationRow[]> {
    const { sql, values } = this.#conditionsOf(query);
    const keys = keysetOf({ field: column === 'area' ? 'AREA' : 'INDICATOR', descending: false }, false).keys.map((key) => key.sql).join(', ');
    const owners = column === 'area' ? query.areas : query.indicators;
    const limit = limitTo(size, this.#database.dialect);
    // The first rows of one are read off an index; numbering them would read them all.
    if (owners?.length === 1) return this.#database.rows<ObservationRow>(`select ${columnsOf(query)} from observation where ${sql} order by ${keys} ${limit.sql}`, [...values, ...limit.values]);
    return this.#database.rows<ObservationRow>(
      `select * from (select ${columnsOf(query)}, row_number() over (partition by ${column} order by ${keys}) as place from observation where ${sql}) numbered where place <= ? order by ${column}, place`,
      [...values, size],
    );
  }

  /** The first rows of each indicator in each area, oldest first, in one statement. */
  async firstOfSeries(query: ObservationQuery, size: number): Promise<ObservationRow[]> {
    const { sql, values } = this.#conditionsOf(query);
    return this.#database.rows<ObservationRow>(
      `select * from (select ${OBSERVATION_COLUMNS}, row_number() over (partition by indicator, area order by period_sort, id) as place from observation where ${sql}) numbered where place <= ? order by indicator, area, place`,
      [...values, size],
    );
  }

  /** How many rows each indicator has in each area, in one statement. */
  async countSeries(query: ObservationQuery): Promise<SeriesCount[]> {
    const { sql, values } = this.#conditionsOf(query);
    const rows = await this.#database.rows<{ indicator: string; area: string; n: number | string }>(`select indicator, area, count(*) as n from observation where ${sql} group by indicator, area`, values);
    return rows.map(({ indicator, area, n }) => ({ indicator, area, count: Number(n) }));
  }

  /** Every observation with a value of the newest period that has one, for each area and indicator; the whole, not its parts. */
  async latest(query: ObservationQuery): Promise<ObservationRow[]> {
    const { sql, values } = this.#conditionsOf({ ...query, latest: null, hasValue: true });
    return this.#database.rows<ObservationRow>(
      `select * from (select ${OBSERVATION_COLUMNS}, dense_rank() over (partition by indicator, area order by period_sort desc) as age from observation where ${sql} and breakdown = '') newest where age = 1 order by id`,
      values,
    );
  }

  /** Every observation of these cells, whatever its edition. */
  async cells(editionIds: readonly number[], cells: readonly CellKey[]): Promise<ObservationRow[]> {
    if (cells.length === 0) return [];
    if (cells.length > CELLS_PER_STATEMENT) return [...(await this.cells(editionIds, cells.slice(0, CELLS_PER_STATEMENT))), ...(await this.cells(editionIds, cells.slice(CELLS_PER_STATEMENT)))];
    const [edition] = among('edition_id', editionIds);
    const places = cells.map(() => '(?, ?, ?, ?)').join(', ');
    return this.#database.rows<ObservationRow>(
      `select ${OBSERVATION_COLUMNS} from observation where ${edition?.sql ?? '1 = 1'} and (indicator, area, period, breakdown) in (values ${places}) order by id`,
      [...(edition?.values ?? []), ...cells.flatMap((cell) => [cell.indicator, cell.area, cell.period, cell.breakdown])],
    );
  }

  /** Every observation of a grid of areas and indicators between two periods, the whole and not its parts; of amounts in several currencies, one for each. */
  async grid(query: ObservationQuery): Promise<ObservationRow[]> {
    const { sql, values } = this.#conditionsOf(query);
    return this.#database.rows<ObservationRow>(`select ${OBSERVATION_COLUMNS} from observation where ${sql} and ${WHOLE} order by indicator, area, period_sort, id`, values);
  }

  /** Which areas and periods each edition has rows for, missing ones included, for each indicator; the whole, not its parts. */
  async coverage(editionIds: readonly number[], indicators: readonly string[]): Promise<CoverageRow[]> {
    const conditions = [...among('edition_id', editionIds), ...among('indicator', indicators)];
    const where = `where ${conditions.map((each) => each.sql).join(' and ')} and ${WHOLE}`;
    const values = conditions.flatMap((each) => each.values);
    return this.#database.rows<CoverageRow>(
      `select edition_id as "editionId", indicator, area, cast(null as text) as period from observation ${where} group by edition_id, indicator, area
       union all select edition_id as "editionId", indicator, cast(null as text) as area, period from observation ${where} group by edition_id, indicator, period`,
      [...values, ...values],
    );
  }

  async byId(id: number, editionIds: readonly number[]): Promise<ObservationRow | undefined> {
    const conditions = among('edition_id', editionIds);
    const [row] = await this.#database.rows<ObservationRow>(`select ${OBSERVATION_COLUMNS} from observation where id = ? and ${conditions.map((each) => each.sql).join(' and ')}`, [id, ...conditions.flatMap((each) => each.values)]);
    return row;
  }
}

/** The condition of isWhole (src/domain/observation.ts). */
const WHOLE = "(breakdown = '' or breakdown like 'CURRENCY=___')";

/** An area, or a period, that an edition has a row for. */
export interface CoverageRow {
  readonly editionId: number;
  readonly indicator: string;
  readonly area: string | null;
  readonly period: string | null;
}

export interface SeriesCount {
  readonly indicator: string;
  readonly area: string;
  readonly count: number;
}

/** A cell of the atlas: what two editions may both give. */
export interface CellKey {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly breakdown: string;
}

interface ReadList {
  readonly condition: SqlPart;
  readonly keys: readonly OrderKey[];
  readonly cursor: readonly CursorKey[];
  readonly until: readonly CursorKey[];
}

/**
 * The rows of one indicator for PostgreSQL, which takes them for spread evenly over the table and would look for them
 * along the primary key, through a million others where they stand at its end. Between two bounds, in the order of
 * indicator and id, it reads the index over both.
 */
function alongIndicator(query: ObservationQuery, list: ReadList): ReadList {
  const [indicator] = query.indicators ?? [];
  if (indicator === undefined || query.indicators?.length !== 1 || query.areas !== null || query.latest !== null) return list;
  const others = conditionsOf({ ...query, indicators: null });
  const within = (keys: readonly CursorKey[]): CursorKey[] => (keys.length === 0 ? [] : [indicator, ...keys]);
  return {
    condition: { sql: `${others.sql} and indicator between ? and ?`, values: [...others.values, indicator, indicator] },
    keys: keysetOf({ field: 'INDICATOR', descending: false }, false).keys.filter(({ sql }) => sql === 'indicator' || sql === 'id'),
    cursor: within(list.cursor),
    until: within(list.until),
  };
}

function keyBound(keys: readonly OrderKey[], values: readonly CursorKey[], comparison: '<' | '>'): SqlPart[] {
  if (values.length === 0) return [];
  return [{ sql: `(${keys.map((key) => key.sql).join(', ')}) ${comparison} (${keys.map(() => '?').join(', ')})`, values: [...values] }];
}
