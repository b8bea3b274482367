import type { EntityClass, EntityProperty, Transaction } from '@mikro-orm/core';
import { SqliteConnection } from '@mikro-orm/sqlite';
import type { Database, SqlValue } from './database.ts';

/** A row by the properties of its entity. */
export type NewRow = Readonly<Record<string, SqlValue>>;

interface Statement {
  run(...values: unknown[]): unknown;
}

/** The part of better-sqlite3 that is used here; the package carries no types. */
interface Preparing {
  prepare(sql: string): Statement;
}

/** Is told each row as it is written, in the order of the columns. */
type RowListener = (values: readonly SqlValue[]) => void;

const ROWS_PER_STATEMENT = 1000;
/** Enough to halve the calls that a row takes; more gain nothing. */
const ROWS_PER_PREPARED = 10;

/** Inserts many rows of one table fast: by prepared statements on SQLite, many rows a statement on PostgreSQL. */
export class BulkInsert {
  readonly #database: Database;
  readonly #transaction: Transaction;
  readonly #listener: RowListener | undefined;
  readonly #table: string;
  readonly #properties: readonly string[];
  readonly #columns: readonly string[];
  #one: Statement | undefined;
  #many: Statement | undefined;
  #waiting: SqlValue[][] = [];

  private constructor({ database, transaction }: { database: Database; transaction: Transaction }, entity: EntityClass<object>, listener?: RowListener) {
    this.#database = database;
    this.#transaction = transaction;
    this.#listener = listener;
    const meta = database.orm.getMetadata().get(entity);
    const stored = (Object.values(meta.properties) as EntityProperty[]).filter((property) => property.persist !== false && property.fieldNames?.length === 1);
    this.#table = meta.tableName;
    this.#properties = stored.map((property) => property.name);
    this.#columns = stored.map((property) => property.fieldNames[0] ?? property.name);
  }

  static async into(within: { database: Database; transaction: Transaction }, entity: EntityClass<object>, listener?: RowListener): Promise<BulkInsert> {
    const insert = new BulkInsert(within, entity, listener);
    await insert.#prepare();
    return insert;
  }

  /** Takes a row; what it returns is awaited before the next one where it is a promise. */
  add(row: NewRow): Promise<void> | undefined {
    const values = this.#valuesOf(row);
    this.#listener?.(values);
    if (this.#one && !this.#many) {
      this.#one.run(values);
      return undefined;
    }
    this.#waiting.push(values);
    if (this.#many && this.#waiting.length === ROWS_PER_PREPARED) {
      this.#many.run(this.#waiting.flat());
      this.#waiting = [];
    }
    return this.#waiting.length >= ROWS_PER_STATEMENT ? this.finish() : undefined;
  }

  /** Writes what still waits. */
  async finish(): Promise<void> {
    const rows = this.#waiting;
    if (rows.length === 0) return;
    this.#waiting = [];
    if (this.#one) for (const row of rows) this.#one.run(row);
    else await this.#database.rows(this.#sql(rows.length), rows.flat(), this.#transaction);
  }

  /** SQLite has no type for yes and no, and keeps them as 1 and 0. */
  #valuesOf(row: NewRow): SqlValue[] {
    const numbers = this.#one !== undefined;
    return this.#properties.map((name) => {
      const value = row[name] ?? null;
      return numbers && typeof value === 'boolean' ? Number(value) : value;
    });
  }

  async #prepare(): Promise<void> {
    const connection = this.#database.orm.em.getConnection();
    if (!(connection instanceof SqliteConnection)) return;
    const client = (await connection.getNativeClient()) as unknown as Preparing;
    this.#one = client.prepare(this.#sql(1));
    // A statement of many rows keeps what it changed to be able to undo it alone: with indexes that is more than it spares.
    const [index] = await this.#database.rows("select 1 from sqlite_master where type = 'index' and tbl_name = ?", [this.#table], this.#transaction);
    if (!index) this.#many = client.prepare(this.#sql(ROWS_PER_PREPARED));
  }

  #sql(rows: number): string {
    const places = `(${this.#columns.map(() => '?').join(', ')})`;
    return `insert into ${this.#table} (${this.#columns.join(', ')}) values ${Array.from({ length: rows }, () => places).join(', ')}`;
  }
}
