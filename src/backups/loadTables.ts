import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Database, type SqlValue } from '../database/database.ts';
import { SQLITE_MIGRATIONS } from '../database/migrations/sqlite/index.ts';
import { emptyTables, insertRows, rebuildSearch, storedTables, tablePages } from '../database/storedTables.ts';
import { AtlasError } from '../domain/errors.ts';
import { type ArchivedTable, type BackupManifest, damaged } from './manifest.ts';
import { isOutside } from './outside.ts';

const PAGE = 2000;
const COLUMN = /^[a-z][a-z0-9_]*$/;

/** The lines of a compressed file. */
async function* linesOf(path: string): AsyncGenerator<string> {
  const text = createGunzip();
  pipeline(createReadStream(path), text).catch(() => undefined);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const chunk of text as AsyncIterable<Buffer>) {
    const lines = `${rest}${decoder.decode(chunk, { stream: true })}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** The columns of an archived table and its rows, a page at a time. */
async function openTable(folder: string, table: ArchivedTable): Promise<{ columns: readonly string[]; pages: AsyncGenerator<SqlValue[][]> }> {
  const lines = linesOf(join(folder, table.path));
  const header = await lines.next();
  const columns: unknown = header.done ? undefined : JSON.parse(header.value);
  if (!Array.isArray(columns) || columns.length === 0 || !columns.every((column): column is string => typeof column === 'string' && COLUMN.test(column))) throw damaged(`${table.path} has no columns`);
  const width = columns.length;
  async function* pages(): AsyncGenerator<SqlValue[][]> {
    let page: SqlValue[][] = [];
    for await (const line of lines) {
      const row: unknown = JSON.parse(line);
      if (!Array.isArray(row) || row.length !== width) throw damaged(`${table.path} has a row that is none`);
      page.push(row as SqlValue[]);
      if (page.length === PAGE) {
        yield page;
        page = [];
      }
    }
    yield page;
  }
  return { columns, pages: pages() };
}

function requireKnown({ migrations }: BackupManifest): string {
  const known = SQLITE_MIGRATIONS.map(({ name }) => name);
  const last = migrations.at(-1);
  if (last === undefined) throw damaged('it names no migration');
  const strange = migrations.find((name, i) => known[i] !== name);
  if (strange !== undefined) throw AtlasError.conflict(`The backup was made by a later version: its tables have the change "${strange}", which this version does not know. Install that version and restore with it; nothing was changed.`, { value: strange });
  return last;
}

/** Makes a new SQLite database of the archived tables in the form that they had, and brings it to the newest form. */
export async function loadTables(manifest: BackupManifest, folder: string, dataDir: string): Promise<Database> {
  const last = requireKnown(manifest);
  const database = await Database.open({ url: undefined, dataDir });
  try {
    await database.migrate(last);
    await database.write(async (transaction) => {
      for (const table of manifest.tables) {
        if (!/^[a-z_]+$/.test(table.name)) throw damaged(`"${table.name}" is no table`);
        const { columns, pages } = await openTable(folder, table);
        const rows = await insertRows(database, transaction, { name: table.name, columns, pages });
        if (rows !== table.rows) throw damaged(`${table.path} has ${rows} rows instead of ${table.rows}`);
      }
    });
    await rebuildSearch(database);
    await database.migrate();
    return database;
  } catch (error) {
    await database.close();
    if (error instanceof AtlasError || isOutside(error)) throw error;
    throw damaged(`its tables cannot be loaded (${error instanceof Error ? error.message.split('\n')[0]?.slice(0, 200) : 'unreadable'})`);
  }
}

/** Puts all rows of one database in the place of those of another, in one transaction. */
export async function replaceRows(from: Database, to: Database, before: () => Promise<void>): Promise<void> {
  await to.write(async (transaction) => {
    await emptyTables(to, transaction);
    for (const table of storedTables(from)) await insertRows(to, transaction, { name: table.name, columns: table.columns, pages: tablePages(from, table) });
    await before();
  });
}
