/** A value as every engine gives it back: texts, whole numbers as bigint, null. */
export type SqlValue = string | bigint | null;
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** Where two engines write the same thing differently. */
export interface Dialect {
  readonly name: 'duckdb' | 'clickhouse';
  /** An integer wide enough for sums of squares of 64-bit amounts. */
  wide(sql: string): string;
  /** A whole-number division of whole numbers, rounded down. */
  divide(dividend: string, divisor: string): string;
  /** A table made of Parquet files. */
  parquet(paths: readonly string[]): string;
}

/** What the contract store needs of a database: to read the batches' Parquet files and to answer SQL over them. */
export interface SqlEngine {
  readonly dialect: Dialect;
  run(sql: string): Promise<void>;
  query(sql: string): Promise<SqlRow[]>;
  close(): Promise<void>;
}

/** A text as an SQL literal: both engines read a backslash differently, so none is let through. */
export function sqlText(text: string): string {
  if (/[\\\0]/.test(text)) throw new Error('a backslash or zero character cannot stand in a text of SQL');
  return `'${text.replaceAll("'", "''")}'`;
}

export const sqlName = (name: string): string => {
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) throw new Error(`"${name}" cannot be a name in SQL`);
  return `"${name}"`;
};
