import 'reflect-metadata';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { IsolationLevel, type LoggerOptions, type Options, MikroORM, type EntityMetadata, type Transaction } from '@mikro-orm/core';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import { type AbstractSqlConnection, AbstractSqlDriver, type SqlEntityManager } from '@mikro-orm/sql';
import { PostgreSqlConnection } from '@mikro-orm/postgresql';
import { SqliteConnection, SqliteDriver } from '@mikro-orm/sqlite';
import { AtlasError } from '../domain/errors.ts';
import { measured } from '../domain/measured.ts';
import { tellDone } from '../domain/traced.ts';
import { ENTITIES } from './entities.ts';
import { releaseLostClients } from './lostClients.ts';
import { POSTGRESQL_MIGRATIONS } from './migrations/postgresql/index.ts';
import { SQLITE_MIGRATIONS } from './migrations/sqlite/index.ts';
import { NamedReads, STATEMENT_STOPPED } from './namedReads.ts';
import { OrmStatements, TOLD } from './ormStatements.ts';
import { type PreparedReads, SqliteReads } from './preparedReads.ts';
import { type NeededRelease, Replicas, ReplicatedDriver } from './replicas.ts';

export type Dialect = 'sqlite' | 'postgresql';
export type SqlValue = string | number | boolean | null;

/** A part of a statement, with the values of its parameters. */
export interface SqlPart {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/** The serving store. SQL is written once, with ? for parameters, in the subset that both databases read alike. */
export class Database {
  readonly orm: MikroORM;
  readonly dialect: Dialect;
  readonly replicas: Replicas | undefined;
  readonly #reads = new WeakMap<object, PreparedReads>();

  private constructor(orm: MikroORM, dialect: Dialect, replicas?: Replicas) {
    this.orm = orm;
    this.dialect = dialect;
    this.replicas = replicas;
  }

  /** Opens the database; the tables may not be there yet (see migrate). */
  static async open(place: DatabasePlace): Promise<Database> {
    try {
      return await Database.#connect(place);
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
      const check = place.url ? 'Check that DATABASE_URL is right and that PostgreSQL is running there.' : `Check the folder ${place.dataDir} (ATLAS_DATA_DIR).`;
      throw AtlasError.conflict(`The database cannot be opened: ${reason}. ${check}`);
    }
  }

  static async #connect(place: DatabasePlace): Promise<Database> {
    if (place.url) {
      const replicas = place.replicaUrls?.length ? new Replicas(place.replicaUrls) : undefined;
      const database = new Database(await MikroORM.init(postgresqlOptions(place.url, place.reading, replicas)), 'postgresql', replicas);
      if (database.orm.driver instanceof ReplicatedDriver) replicas?.open(database.orm.driver);
      // The driver connects with the first statement: a wrong address must be told here and not in the middle of something.
      await database.rows('select 1');
      return database;
    }
    mkdirSync(place.dataDir, { recursive: true });
    const database = new Database(await MikroORM.init(sqliteOptions(join(place.dataDir, 'atlas.sqlite'))), 'sqlite');
    for (const pragma of SQLITE_PRAGMAS) await database.rows(pragma);
    if (place.reading) await database.rows('pragma query_only = on');
    const connection = database.orm.em.getConnection();
    if (connection instanceof SqliteConnection) database.#reads.set(connection, await SqliteReads.of(connection));
    return database;
  }

  get em(): SqlEntityManager {
    return this.orm.em.fork() as SqlEntityManager;
  }

  /** Brings the tables to the newest form, or to the one that a migration made; nothing happens where they have it. */
  async migrate(upTo?: string): Promise<void> {
    const { migrator } = this.orm as unknown as { migrator: Migrator };
    for (let attempt = 1; ; attempt++) {
      try {
        await migrator.up(upTo === undefined ? {} : { to: upTo });
        return;
      } catch (error) {
        // Another process migrates the same database at this moment: a migration is one transaction, and the next look finds it done.
        if (attempt === MIGRATION_ATTEMPTS || !/already exists|duplicate key|locked|busy|unique/i.test(String(error))) throw error;
        await setTimeout(100 * attempt);
      }
    }
  }

  /** Rows of what is published, which a replica that holds the release may tell as well as the primary. */
  async rows<Row>(sql: string, parameters: readonly SqlValue[] = [], transaction?: Transaction): Promise<Row[]> {
    const replica = this.replicas && transaction === undefined && READ.test(sql) ? this.replicas.next() : undefined;
    if (replica) {
      try {
        return await this.#execute<Row>(sql, parameters, { replica: replica.connection });
      } catch (error) {
        if (error instanceof AtlasError) throw error;
        this.replicas?.failed(replica, error);
      }
    }
    return this.#execute(sql, parameters, { transaction });
  }

  /** Rows as they are at this moment: of the newest release, and of what is written beside releases. */
  async rowsOfPrimary<Row>(sql: string, parameters: readonly SqlValue[] = []): Promise<Row[]> {
    return this.#execute(sql, parameters, {});
  }

  async #execute<Row>(sql: string, parameters: readonly SqlValue[], { transaction, replica }: { transaction?: Transaction; replica?: AbstractSqlConnection }): Promise<Row[]> {
    const driver = this.orm.driver;
    if (!(driver instanceof AbstractSqlDriver)) throw new Error('The serving store is an SQL database.');
    const began = performance.now();
    try {
      const prepared = transaction === undefined && sql.startsWith('select ') ? this.#readsOf(replica ?? (driver.getConnection() as AbstractSqlConnection))?.rows(sql, parameters) : undefined;
      const rows = prepared instanceof Promise ? await prepared : prepared;
      if (rows) return rows as Row[];
      return (await driver.execute(sql, [...parameters], 'all', transaction, { label: TOLD }, replica)) as unknown as Row[];
    } catch (error) {
      if ((error as { code?: unknown }).code === STATEMENT_STOPPED) throw new AtlasError('TIMEOUT', 'The database stopped a question that took too long. Ask for fewer areas, indicators or periods, or for smaller pages.');
      throw error;
    } finally {
      measured('statement', replica ? 'replica' : 'primary', (performance.now() - began) / 1000);
      tellDone({ kind: 'statement', name: sql }, began);
    }
  }

  #readsOf(connection: AbstractSqlConnection): PreparedReads | undefined {
    const known = this.#reads.get(connection);
    if (known || !(connection instanceof PostgreSqlConnection)) return known;
    const made = new NamedReads(connection);
    this.#reads.set(connection, made);
    return made;
  }

  /** Says which release reads may begin with: replicas are asked once they hold it. */
  async readFrom(release: NeededRelease): Promise<void> {
    if (!this.replicas) return;
    const [row] = await this.rowsOfPrimary<{ n: number | string }>('select count(*) as n from mikro_orm_migrations');
    this.replicas.moveTo(release, Number(row?.n ?? 0));
  }

  /**
   * Runs `work` in the one writing transaction there may be at a time: a second writer waits.
   * What `work` throws undoes everything it wrote.
   */
  async write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const em = this.em;
    return em.transactional(async (fork) => {
      const transaction = fork.getTransactionContext() as Transaction;
      await this.rows(LOCKS[this.dialect], [], transaction);
      return work(transaction);
    });
  }

  /** Runs `work` in a transaction that sees one state of the database from its first statement to its last; others go on writing. */
  async read<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.em.transactional(async (fork) => work(fork.getTransactionContext() as Transaction), this.dialect === 'sqlite' ? {} : { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true });
  }

  async close(): Promise<void> {
    this.replicas?.stop();
    await this.orm.close(true);
  }
}

/** The end of a statement that reads so many rows at most; SQLite would plan one whose limit is a parameter anew each time that it is asked. */
export const limitTo = (rows: number, dialect: Dialect): SqlPart => (dialect === 'sqlite' ? { sql: `limit ${rows}`, values: [] } : { sql: 'limit ?', values: [rows] });

/** SQLite takes its write lock with the first statement that may write, even if it changes nothing. */
const LOCKS: Readonly<Record<Dialect, string>> = {
  sqlite: 'delete from release where number < 0',
  postgresql: 'select pg_advisory_xact_lock(7907250)',
};

const READ = /^\s*(select|with)\s/i;

/** What the main thread reads is small; a replica that takes so long is lost. */
const LONGEST_REPLICA_MS = 10_000;

const MIGRATION_ATTEMPTS = 10;

/** Readers go on while one writes; a commit is on the disk before it is told; a second writer waits ten minutes, longer than any seed takes. */
const SQLITE_PRAGMAS = ['pragma busy_timeout = 600000', 'pragma journal_mode = wal', 'pragma synchronous = full', 'pragma foreign_keys = on', 'pragma cache_size = -65536'];

export interface DatabasePlace {
  readonly url: string | undefined;
  readonly dataDir: string;
  /** Copies of the PostgreSQL database that may answer reads. */
  readonly replicaUrls?: readonly string[];
  /** For answering questions alone: nothing can be written, and PostgreSQL stops a statement after so long. */
  readonly reading?: { readonly timeLimitMs: number };
}

function commonOptions() {
  return {
    entities: [...ENTITIES],
    metadataProvider: ReflectMetadataProvider,
    extensions: [Migrator],
    // Tables that the migrations alone make: the ORM knows neither FTS5 nor expression indexes, and webhooks, which belong to a place and not to
    // the data, stay out of backups.
    schemaGenerator: { skipTables: [/^search_index/, /^webhook/] },
    allowGlobalContext: false,
    debug: false,
    loggerFactory: (options: LoggerOptions) => new OrmStatements(options),
  };
}

function sqliteOptions(file: string): Options {
  return {
    ...commonOptions(),
    driver: SqliteDriver as never,
    dbName: file,
    migrations: { migrationsList: [...SQLITE_MIGRATIONS], snapshot: false, silent: true },
  } as unknown as Options;
}

/** PostgreSQL sorts by the rules of its locale unless told; SQLite by code point. Both must give one order. */
function sortByCodePoint(meta: EntityMetadata): void {
  for (const property of Object.values(meta.properties)) if ((property.type as string) === 'text') property.collation = 'C';
}

function postgresqlOptions(url: string, reading: DatabasePlace['reading'], replicas: Replicas | undefined): Options {
  return {
    ...commonOptions(),
    driver: ReplicatedDriver as never,
    clientUrl: url,
    replicas: replicas?.options(reading?.timeLimitMs ?? LONGEST_REPLICA_MS) ?? [],
    // Which replica may be asked is for Replicas to say.
    preferReadReplicas: false,
    driverOptions: { onPoolCreated: releaseLostClients, ...(reading ? { statement_timeout: reading.timeLimitMs, options: '-c default_transaction_read_only=on' } : {}) },
    discovery: { onMetadata: sortByCodePoint },
    migrations: { migrationsList: [...POSTGRESQL_MIGRATIONS], snapshot: false, silent: true },
  } as unknown as Options;
}
