import type { EntityMetadata, EntityProperty, Transaction } from '@mikro-orm/core';
import type { Database, SqlValue } from './database.ts';
import { ENTITIES } from './entities.ts';

/** A table with its columns and its key, as the entities say. */
export interface StoredTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
  /** Columns that hold yes or no, which SQLite keeps as 1 and 0. */
  readonly booleans: ReadonlySet<string>;
}

const PAGE = 5000;

const fieldNames = (properties: readonly EntityProperty[]): string[] => properties.flatMap((property) => property.fieldNames);

/** Every table of the serving store, in an order in which references point backwards. */
export function storedTables(database: Database): StoredTable[] {
  const metadata = database.orm.getMetadata();
  // What published rows have in common is no table of its own, and the ORM forgets it.
  const own = ENTITIES.flatMap((entity) => metadata.find(entity as never) ?? []).filter((meta: EntityMetadata) => !meta.abstract && meta.primaryKeys.length > 0);
  return own.map((meta) => {
    const stored = (Object.values(meta.properties) as EntityProperty[]).filter((property) => property.persist !== false && property.fieldNames?.length === 1);
    return { name: meta.tableName, columns: fieldNames(stored), key: fieldNames(stored.filter((property) => property.primary)), booleans: new Set(fieldNames(stored.filter((property) => property.runtimeType === 'boolean'))) };
  });
}

/** The rows of a table in the order of their keys, a page at a time, with the same values from both databases. */
export async function* tablePages(database: Database, { name, columns, key, booleans }: StoredTable, transaction?: Transaction): AsyncGenerator<SqlValue[][]> {
  const order = key.join(', ');
  let last: SqlValue[] | undefined;
  const read = (column: string, value: SqlValue): SqlValue => (value !== null && booleans.has(column) ? Boolean(value) : value);
  for (;;) {
    const after = last ? `where (${order}) > (${key.map(() => '?').join(', ')})` : '';
    const rows = await database.rows<Record<string, SqlValue>>(`select ${columns.join(', ')} from ${name} ${after} order by ${order} limit ${PAGE}`, last ?? [], transaction);
    if (rows.length > 0) yield rows.map((row) => columns.map((column) => read(column, row[column] ?? null)));
    if (rows.length < PAGE) return;
    last = key.map((column) => rows.at(-1)?.[column] ?? null);
  }
}

const PLACES_PER_STATEMENT = 15_000;

/** Writes rows into a table of either database, many a statement. */
export async function insertRows(database: Database, transaction: Transaction, { name, columns, pages }: { name: string; columns: readonly string[]; pages: AsyncIterable<readonly (readonly SqlValue[])[]> }): Promise<number> {
  const own = (value: SqlValue): SqlValue => (typeof value === 'boolean' && database.dialect === 'sqlite' ? Number(value) : value);
  const most = Math.max(1, Math.floor(PLACES_PER_STATEMENT / columns.length));
  let count = 0;
  for await (const page of pages) {
    for (let from = 0; from < page.length; from += most) {
      const rows = page.slice(from, from + most);
      const places = `(${columns.map(() => '?').join(', ')})`;
      const values = rows.flatMap((row) => row.map(own));
      await database.rows(`insert into ${name} (${columns.join(', ')}) values ${rows.map(() => places).join(', ')}`, values, transaction);
    }
    count += page.length;
  }
  return count;
}

/** Makes the words of all search documents findable: SQLite keeps them in a table of its own. */
export async function rebuildSearch(database: Database): Promise<void> {
  if (database.dialect === 'sqlite') await database.rows("insert into search_index (search_index) values ('rebuild')");
}

/** Takes every row away, the referring ones first. */
export async function emptyTables(database: Database, transaction: Transaction): Promise<void> {
  for (const { name } of storedTables(database).toReversed()) await database.rows(`delete from ${name}`, [], transaction);
}
