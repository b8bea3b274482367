import type { PostgreSqlConnection } from '@mikro-orm/postgresql';
import { LRUCache } from 'lru-cache';
import type { SqlValue } from './database.ts';
import type { PreparedReads } from './preparedReads.ts';

/** The part of the driver's pool that is used here; the package carries no types. */
interface Pool {
  query(asked: { name: string; text: string; values: readonly SqlValue[] }): Promise<{ rows: unknown[] }>;
}

interface Named {
  readonly name: string;
  readonly text: string;
  readonly parameters: number;
}

/** A connection keeps a named statement until it closes, so there is an end of naming. */
const MOST_NAMED = 200;

/** Lists of each length are a statement of their own; one that comes so often is worth a name. */
const USES_TO_BE_NAMED = 5;
const COUNTED = 1000;

/** What PostgreSQL says of a statement that it stopped. */
export const STATEMENT_STOPPED = '57014';

/** Reads of PostgreSQL by statements that it has planned: the ORM writes values into the text, so that each is read and planned anew. */
export class NamedReads implements PreparedReads {
  readonly #connection: PostgreSqlConnection;
  readonly #uses = new LRUCache<string, number>({ max: COUNTED });
  readonly #named = new Map<string, Named>();

  constructor(connection: PostgreSqlConnection) {
    this.#connection = connection;
  }

  rows(sql: string, parameters: readonly SqlValue[]): Promise<unknown[] | undefined> | undefined {
    const named = this.#named.get(sql) ?? this.#name(sql);
    return named?.parameters === parameters.length ? this.#read(named, parameters) : undefined;
  }

  #name(sql: string): Named | undefined {
    if (this.#named.size >= MOST_NAMED) return undefined;
    const uses = (this.#uses.get(sql) ?? 0) + 1;
    this.#uses.set(sql, uses);
    if (uses < USES_TO_BE_NAMED) return undefined;
    let parameters = 0;
    const text = sql.replaceAll('?', () => `$${++parameters}`);
    const named = { name: `read ${this.#named.size}`, text, parameters };
    this.#named.set(sql, named);
    this.#uses.delete(sql);
    return named;
  }

  async #read({ name, text }: Named, parameters: readonly SqlValue[]): Promise<unknown[] | undefined> {
    try {
      const pool = (await this.#connection.getNativeClient()) as unknown as Pool;
      return (await pool.query({ name, text, values: parameters })).rows;
    } catch (error) {
      if ((error as { code?: unknown }).code === STATEMENT_STOPPED) throw error;
      // A value written into the text may be what no parameter of the column's type can: 1.5 of a forged cursor, where numbers are whole.
      return undefined;
    }
  }
}
