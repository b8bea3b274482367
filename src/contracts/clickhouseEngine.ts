import { sqlText, type Dialect, type SqlEngine, type SqlRow, type SqlValue } from './sqlEngine.ts';

/** How SQL reaches a ClickHouse: its HTTP interface, or the library inside this process. Gives the answer's text. */
export interface ClickhouseTransport {
  send(sql: string): Promise<string>;
  close(): Promise<void>;
}

/** Paths that differ in one folder, as one pattern with that folder's alternatives in braces. */
function pattern(paths: readonly string[]): string {
  const parts = paths.map((path) => path.split('/'));
  const [first = []] = parts;
  return first.map((part, index) => (parts.every((each) => each[index] === part) ? part : `{${parts.map((each) => each[index]).join(',')}}`)).join('/');
}

export const CLICKHOUSE_DIALECT: Dialect = {
  name: 'clickhouse',
  wide: (sql) => `CAST(${sql} AS Nullable(Int256))`,
  divide: (dividend, divisor) => `intDiv(${dividend}, ${divisor})`,
  parquet: (paths) => `file(${sqlText(pattern(paths))}, Parquet)`,
};

interface Answer { readonly meta: readonly { readonly name: string; readonly type: string }[]; readonly data: readonly (readonly (string | number | null)[])[] }

/** 64-bit numbers as texts, so that none is rounded on its way; join and NULL as in standard SQL. */
const SETTINGS = 'SETTINGS output_format_json_quote_64bit_integers = 1, join_use_nulls = 1, skip_unavailable_shards = 0, prefer_column_name_to_alias = 1';

function plainValue(value: string | number | null | undefined, type: string): SqlValue {
  if (value === null || value === undefined) return null;
  return /^(Nullable\()?U?Int/.test(type) ? BigInt(value) : String(value);
}

/** ClickHouse, for those who outgrow one machine. */
export class ClickhouseEngine implements SqlEngine {
  readonly dialect = CLICKHOUSE_DIALECT;
  private readonly transport: ClickhouseTransport;

  constructor(transport: ClickhouseTransport) {
    this.transport = transport;
  }

  async run(sql: string): Promise<void> {
    // A table made from a question needs an engine here; its rows are few and live as long as the session.
    const statement = sql.replace(/^CREATE TABLE (\S+) AS /, 'CREATE TABLE $1 ENGINE = Memory AS ');
    await this.transport.send(statement.startsWith('CREATE VIEW') ? `${statement} SETTINGS join_use_nulls = 1` : statement);
  }

  async query(sql: string): Promise<SqlRow[]> {
    const text = await this.transport.send(`${sql} ${SETTINGS} FORMAT JSONCompact`);
    if (text.trim() === '') return [];
    const { meta, data } = JSON.parse(text) as Answer;
    return data.map((row) => Object.fromEntries(meta.map(({ name, type }, index) => [name, plainValue(row[index], type)])));
  }

  async close(): Promise<void> {
    await this.transport.close();
  }
}
