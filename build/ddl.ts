import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as DatabaseModule from '../src/database/database.ts';
import type { Database } from '../src/database/database.ts';
import { withPostgres } from './postgresServer.ts';
import { builtModule } from './project.ts';

export type Dialect = Database['dialect'];
export const DIALECTS: readonly Dialect[] = ['sqlite', 'postgresql'];

/** What the database says of itself after all migrations ran. */
export interface Tables {
  readonly ddl: string;
  /** SQL that would bring the tables to what the entities say; empty where they agree. */
  readonly missing: string;
}

/** Migrates an empty database of this kind and reads its tables back. */
export async function migratedTables(dialect: Dialect): Promise<Tables> {
  if (dialect === 'postgresql') return withPostgres((url) => readTables({ url, dataDir: '' }));
  const dataDir = mkdtempSync(join(tmpdir(), 'atlas-ddl-'));
  try {
    return await readTables({ url: undefined, dataDir });
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function readTables(place: DatabaseModule.DatabasePlace): Promise<Tables> {
  const module = await builtModule<typeof DatabaseModule>('database/database.js');
  const database = await module.Database.open(place);
  try {
    await database.migrate();
    const statements = database.dialect === 'sqlite' ? await sqliteStatements(database) : await postgresqlStatements(database);
    const ddl = `-- Written by "npm run emit" from a database that all migrations made. Do not edit.\n\n${statements.join('\n')}\n`;
    const steps = (await database.orm.schema.getUpdateSchemaSQL({ wrap: false })).split('\n').map((line) => line.trim());
    // The search index is made by migrations alone: the ORM knows neither FTS5 nor indexes over expressions.
    return { ddl, missing: steps.filter((step) => step !== '' && !step.includes('search_index')).join('\n') };
  } finally {
    await database.close();
  }
}

/** The shadow tables of FTS5 and the ORM's own list of migrations are not ours. */
async function sqliteStatements(database: Database): Promise<string[]> {
  const rows = await database.rows<{ sql: string }>(
    `select sql from sqlite_master where sql is not null and name not like 'sqlite_%' and name not like 'search_index!_%' escape '!' and tbl_name <> 'mikro_orm_migrations'
     order by tbl_name, case type when 'table' then 0 else 1 end, name`,
  );
  return rows.map(({ sql }) => `${sql.replace(/^(CREATE TABLE `\w+`) \(/, '$1 (\n  ').replaceAll(/, (?=`|constraint|primary key|unique|foreign key)/g, ',\n  ')};`);
}

const OURS = "n.nspname = 'public' and c.relname <> 'mikro_orm_migrations' and c.relname not like 'mikro_orm_migrations_%'";

async function postgresqlStatements(database: Database): Promise<string[]> {
  const columns = await database.rows<{ name: string; column: string; kind: string; collation: string | null; required: boolean }>(
    `select c.relname as name, a.attname as column, format_type(a.atttypid, a.atttypmod) as kind, l.collname as collation, a.attnotnull as required
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     left join pg_collation l on l.oid = a.attcollation and l.collname <> 'default' where ${OURS} and c.relkind = 'r' order by c.relname collate "C", a.attnum`,
  );
  const constraints = await database.rows<{ name: string; said: string }>(
    `select c.relname as name, 'constraint "' || k.conname || '" ' || pg_get_constraintdef(k.oid) as said from pg_constraint k join pg_class c on c.oid = k.conrelid
     join pg_namespace n on n.oid = c.relnamespace where ${OURS} and k.contype <> 'n' order by c.relname collate "C", k.conname collate "C"`,
  );
  const indexes = await database.rows<{ name: string; said: string }>(
    `select c.relname as name, pg_get_indexdef(i.indexrelid) as said from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
     where ${OURS} and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid) order by c.relname collate "C", pg_get_indexdef(i.indexrelid) collate "C"`,
  );
  const tables = Map.groupBy(columns, (column) => column.name);
  return [...tables].flatMap(([name, own]) => {
    const lines = own.map(({ column, kind, collation, required }) => `"${column}" ${kind}${collation ? ` collate "${collation}"` : ''}${required ? ' not null' : ''}`);
    const held = constraints.filter((row) => row.name === name).map((row) => row.said);
    return [`create table "${name}" (\n  ${[...lines, ...held].join(',\n  ')}\n);`, ...indexes.filter((row) => row.name === name).map((row) => `${row.said};`)];
  });
}
