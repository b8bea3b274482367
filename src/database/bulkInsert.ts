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

const ROWS_PER_STATEMENT = 1000;

/** Inserts many rows of one table fast: a prepared statement on SQLite, many rows a statement on PostgreSQL. */
export class BulkInsert {
  readonly #database: Database;
  readonly #transaction: Transaction;
  readonly #table: string;
  readonly #properties: readonly string[];
  readonly #columns: readonly string[];
  #statement: Statement | undefined;
  #waiting: SqlValue[][] = [];

  private constructor(database: Database, transaction: Transaction, entity: EntityClass<object>) {
    this.#database = database;
    this.#transaction = transaction;
    const meta = database.orm.getMetadata().get(entity);
    const stored = (Object.values(meta.properties) as EntityProperty[]).filter((property) => property.persist !== false && property.fieldNames?.length === 1);
    this.#table = meta.tableName;
    this.#properties = stored.map((property) => property.name);
    this.#columns = stored.map((property) => property.fieldNames[0] ?? property.name);
  }

  static async into(database: Database, transaction: Transaction, entity: EntityClass<object>): Promise<BulkInsert> {
    const insert = new BulkInsert(database, transaction, entity);
    await insert.#prepare();
    return insert;
  }

  /** Takes a row; what it returns is awaited before the next one where it is a promise. */
  add(row: NewRow): Promise<void> | undefined {
    const values = this.#properties.map((name) => row[name] ?? null);
    if (this.#statement) {
      this.#statement.run(values.map((value) => (typeof value === 'boolean' ? Number(value) : value)));
      return undefined;
    }
    this.#waiting.push(values);
    return this.#waiting.length >= ROWS_PER_STATEMENT ? this.finish() : undefined;
  }

  /** Writes what still waits. */
  async finish(): Promise<void> {
    const rows = this.#waiting;
    if (rows.length === 0) return;
    this.#waiting = [];
    const places = rows.map((row) => `(${row.map(() => '?').join(', ')})`).join(', ');
    await this.#database.rows(`insert into ${this.#table} (${this.#columns.join(', ')}) values ${places}`, rows.flat(), this.#transaction);
  }

  async #prepare(): Promise<void> {
    const connection = this.#database.orm.em.getConnection();
    if (!(connection instanceof SqliteConnection)) return;
    const client = (await connection.getNativeClient()) as unknown as Preparing;
    this.#statement = client.prepare(`insert into ${this.#table} (${this.#columns.join(', ')}) values (${this.#columns.map(() => '?').join(', ')})`);
  }
}
