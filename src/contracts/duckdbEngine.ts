import { DuckDBInstance, type DuckDBConnection, type DuckDBResultReader, type DuckDBValue } from '@duckdb/node-api';
import { AtlasError } from '../domain/errors.ts';
import { sqlText, type Dialect, type SqlEngine, type SqlRow, type SqlValue } from './sqlEngine.ts';

export interface DuckdbOptions {
  readonly memoryMegabytes: number;
  readonly threads: number;
  /** Where sorts and joins that do not fit in memory go. */
  readonly tempFolder: string;
  /** How much freed memory goes back to the system together: in single megabytes the process stays smaller, and short questions take five times as long. */
  readonly freedMegabytes?: number;
}

export const DUCKDB_DIALECT: Dialect = {
  name: 'duckdb',
  wide: (sql) => `CAST(${sql} AS HUGEINT)`,
  divide: (dividend, divisor) => `(${dividend}) // (${divisor})`,
  parquet: (paths) => `read_parquet([${paths.map(sqlText).join(', ')}])`,
};

function plainValue(value: DuckDBValue | undefined): SqlValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint' || typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isInteger(value)) return BigInt(value);
  if (typeof value === 'boolean') return value ? 1n : 0n;
  throw new Error('a cube may give whole numbers and texts only');
}

const lacksMemory = (error: unknown): boolean => error instanceof Error && error.message.startsWith('Out of Memory Error');

/** DuckDB inside this process. */
export class DuckdbEngine implements SqlEngine {
  readonly dialect = DUCKDB_DIALECT;
  private readonly instance: DuckDBInstance;
  private readonly connection: DuckDBConnection;
  private readonly options: DuckdbOptions;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection, options: DuckdbOptions) {
    this.instance = instance;
    this.connection = connection;
    this.options = options;
  }

  static async open(options: DuckdbOptions): Promise<DuckdbEngine> {
    const instance = await DuckDBInstance.create(':memory:', {
      memory_limit: `${options.memoryMegabytes}MB`,
      threads: String(options.threads),
      // Every question orders its own answer; keeping the order of rows while copying would hold many of them.
      preserve_insertion_order: 'false',
      temp_directory: options.tempFolder,
      // Without these a process holds 120 MiB more than the memory it is given: what is freed goes back to the system
      // soon, and files are kept by the system, which does it as well.
      allocator_bulk_deallocation_flush_threshold: `${options.freedMegabytes ?? 8}MB`,
      enable_external_file_cache: 'false',
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
    return new DuckdbEngine(instance, await instance.connect(), options);
  }

  async run(sql: string): Promise<void> {
    await this.connection.run(sql).catch((error: unknown) => {
      throw this.told(error);
    });
  }

  async query(sql: string): Promise<SqlRow[]> {
    const result = await this.connection.runAndReadAll(sql).catch((error: unknown) => this.readWithOneThread(sql, error));
    const names = result.columnNames();
    return result.getRows().map((row) => Object.fromEntries(names.map((name, index) => [name, plainValue(row[index])])));
  }

  /** Threads that gather groups at the same time can fill the memory before any of them has written to disk; one alone gets by with it. */
  private async readWithOneThread(sql: string, error: unknown): Promise<DuckDBResultReader> {
    const { threads } = this.options;
    if (threads === 1 || !lacksMemory(error)) throw this.told(error);
    await this.connection.run('SET threads = 1');
    try {
      return await this.connection.runAndReadAll(sql);
    } catch (again) {
      throw this.told(again);
    } finally {
      await this.connection.run(`SET threads = ${threads}`);
    }
  }

  /** A want of memory in words that say what to do; any other error as it is. */
  private told(error: unknown): unknown {
    const { memoryMegabytes } = this.options;
    return lacksMemory(error) ? AtlasError.tooComplex(`This needs more than the ${memoryMegabytes} MB that the database of contracts may take. Import this publisher's years under codes of their own, so that each has fewer processes.`, { limitMegabytes: memoryMegabytes }) : error;
  }

  async close(): Promise<void> {
    this.connection.closeSync();
    this.instance.closeSync();
    await Promise.resolve();
  }
}
