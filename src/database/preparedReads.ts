import type { SqliteConnection } from '@mikro-orm/sqlite';
import { LRUCache } from 'lru-cache';
import type { SqlValue } from './database.ts';

interface Statement {
  readonly reader: boolean;
  all(...values: unknown[]): unknown[];
}

/** The part of better-sqlite3 that is used here; the package carries no types. */
interface Preparing {
  readonly inTransaction: boolean;
  prepare(sql: string): Statement;
}

const STATEMENTS_KEPT = 256;
/** Statements with more parameters are made for one question alone; SQLite takes 32,766, and the ORM writes more into the text. */
const MOST_PARAMETERS = 2000;

/** Reads by statements that the database has prepared, each connection its own. */
export interface PreparedReads {
  /** The rows of a select, at once or later; nothing where the ORM is to read them. */
  rows(sql: string, parameters: readonly SqlValue[]): unknown[] | Promise<unknown[] | undefined> | undefined;
}

/** Reads of SQLite by statements that are prepared once: the ORM would prepare each anew, which costs more than a small read. */
export class SqliteReads implements PreparedReads {
  readonly #client: Preparing;
  readonly #statements = new LRUCache<string, Statement>({ max: STATEMENTS_KEPT });

  private constructor(client: Preparing) {
    this.#client = client;
  }

  static async of(connection: SqliteConnection): Promise<SqliteReads> {
    return new SqliteReads((await connection.getNativeClient()) as unknown as Preparing);
  }

  /** The rows; nothing where the statement has very many parameters, or a transaction is open on this connection: the ORM then keeps the order. */
  rows(sql: string, parameters: readonly SqlValue[]): unknown[] | undefined {
    if (parameters.length > MOST_PARAMETERS || this.#client.inTransaction) return undefined;
    const known = this.#statements.get(sql) ?? this.#client.prepare(sql);
    this.#statements.set(sql, known);
    return known.all(parameters.map((value) => (typeof value === 'boolean' ? Number(value) : value)));
  }
}
