import { AbstractSqlDriver } from '@mikro-orm/sql';
import type { Database } from '../../src/database/database.ts';

/** Notes every statement that reaches the connection, whoever sent it: a repository or the ORM. */
export class SqlRecorder {
  readonly #statements: string[] = [];

  constructor(database: Database) {
    const { driver } = database.orm;
    if (!(driver instanceof AbstractSqlDriver)) throw new Error('The serving store is an SQL database.');
    const connection = driver.getConnection();
    const execute = connection.execute.bind(connection);
    connection.execute = async (...given: Parameters<typeof execute>) => {
      this.#statements.push(String(given[0]));
      return execute(...given);
    };
    // Reads of SQLite by prepared statements do not pass through the connection of the ORM.
    const rows = database.rows.bind(database);
    database.rows = async <Row>(...given: Parameters<typeof rows>): Promise<Row[]> => {
      const before = this.#statements.length;
      const reading = rows<Row>(...given);
      if (this.#statements.length === before) this.#statements.push(given[0]);
      return reading;
    };
  }

  /** The statements since the last call, in the order in which they were sent. */
  take(): string[] {
    return this.#statements.splice(0);
  }
}

/** A statement with each list of parameters shown as one, whatever its length, and a line for each clause. */
export function normalised(statement: string): string {
  return statement
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\bin \(\?(?:, \?)*\)/g, 'in (?, ...)')
    .replaceAll(/\bvalues \(\?(?:, \?)*\)(?:, \(\?(?:, \?)*\))*/g, 'values (?, ...), ...')
    .replaceAll(/ (from|where|order by|group by|limit) /g, '\n  $1 ')
    .trim();
}

/** How a golden file shows the statements of an operation. */
export function shown(statements: readonly string[]): string {
  return [`-- ${statements.length} statement${statements.length === 1 ? '' : 's'}`, ...statements.map((statement) => `${normalised(statement)};`), ''].join('\n');
}
