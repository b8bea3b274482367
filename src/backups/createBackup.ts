import { createWriteStream } from 'node:fs';
import { link, mkdtemp, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Transaction } from '@mikro-orm/core';
import type { Database, SqlValue } from '../database/database.ts';
import { type StoredTable, storedTables, tablePages } from '../database/storedTables.ts';
import { AtlasError } from '../domain/errors.ts';
import { ArchiveWriter, syncFolder } from './archiveWriter.ts';
import { contractFiles } from './contractFiles.ts';
import { type ArchivedFile, type ArchivedTable, type BackupManifest, FORMAT, MANIFEST, SEAL, sha256 } from './manifest.ts';
import { toldOutside } from './outside.ts';

export interface BackupOptions {
  /** The file that is made, or a folder in which one is made. */
  readonly path: string;
  readonly contractsFolder: string;
  readonly now?: Date;
  readonly onFile?: (path: string) => void;
}

export interface BackupReport {
  readonly file: string;
  readonly bytes: number;
  readonly manifest: BackupManifest;
}

const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
const exists = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined)) !== undefined;

/** A number as JSON, its minus sign kept where it is zero. */
const cell = (value: SqlValue): string => (Object.is(value, -0) ? '-0' : JSON.stringify(value));

async function* tableLines(table: StoredTable, pages: AsyncIterable<readonly (readonly SqlValue[])[]>, counted: { rows: number }): AsyncGenerator<string> {
  yield `${JSON.stringify(table.columns)}\n`;
  for await (const page of pages) {
    counted.rows += page.length;
    yield page.map((row) => `[${row.map(cell).join(',')}]\n`).join('');
  }
}

/**
 * Writes everything that the atlas keeps into one file, in a form that is the same for both databases. The tables are
 * read in one transaction, so that imports and servers go on meanwhile; the contract stores are read after them, because an
 * import adds to its store first: they hold at least what the release refers to.
 */
export async function createBackup(database: Database, options: BackupOptions): Promise<BackupReport> {
  return toldOutside('The backup could not be written', writeBackup(database, options));
}

async function writeBackup(database: Database, { path, contractsFolder, now = new Date(), onFile }: BackupOptions): Promise<BackupReport> {
  const createdAt = now.toISOString();
  const [last] = await database.rows<{ number: number }>('select max(number) as number from release');
  if (!last?.number) throw AtlasError.conflict('Nothing is published yet: there is nothing to back up.');
  const target = resolve((await isFolder(path)) ? join(path, `atlas-${createdAt.replaceAll(/[-:]|\.\d+/g, '')}.tar`) : path);
  if (await exists(target)) throw AtlasError.conflict(`"${target}" is there already. Name a file that is not, or a folder.`, { value: target });
  if (!(await isFolder(dirname(target)))) throw AtlasError.badInput(`"${dirname(target)}" is no folder. Name a file in one that is there.`, { value: dirname(target) });
  const work = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  const archive = new ArchiveWriter(join(work, 'archive'), now);
  try {
    const add = async (adding: Promise<ArchivedFile>): Promise<ArchivedFile> => {
      const file = await adding;
      onFile?.(file.path);
      return file;
    };
    const { tables, release, migrations } = await database.read((transaction) => archiveTables(database, transaction, { archive, work, add }));
    const contracts: ArchivedFile[] = [];
    for (const { path: name, from } of await contractFiles(contractsFolder)) contracts.push(await add('bytes' in from ? archive.addBytes(`contracts/${name}`, from.bytes) : archive.addFile(`contracts/${name}`, from.file)));
    const manifest: BackupManifest = { format: FORMAT, createdAt, release, migrations, tables, contracts };
    const text = `${JSON.stringify(manifest, null, 1)}\n`;
    await archive.addBytes(MANIFEST, Buffer.from(text));
    await archive.addBytes(SEAL, Buffer.from(`${sha256(text)}\n`));
    await archive.finish();
    // A link fails where another file has taken the name meanwhile; a rename would replace it.
    await link(join(work, 'archive'), target);
    await syncFolder(dirname(target));
    return { file: target, bytes: (await stat(target)).size, manifest };
  } finally {
    await archive.discard();
    await rm(work, { recursive: true, force: true });
  }
}

interface Archiving {
  readonly archive: ArchiveWriter;
  readonly work: string;
  readonly add: (adding: Promise<ArchivedFile>) => Promise<ArchivedFile>;
}

async function archiveTables(database: Database, transaction: Transaction, { archive, work, add }: Archiving): Promise<Pick<BackupManifest, 'tables' | 'release' | 'migrations'>> {
  const [release] = await database.rows<BackupManifest['release']>('select number, hash from release order by number desc limit 1', [], transaction);
  if (!release) throw AtlasError.conflict('Nothing is published yet: there is nothing to back up.');
  const migrations = await database.rows<{ name: string }>('select name from mikro_orm_migrations order by id', [], transaction);
  const tables: ArchivedTable[] = [];
  for (const table of storedTables(database)) {
    const counted = { rows: 0 };
    const file = join(work, table.name);
    await pipeline(Readable.from(tableLines(table, tablePages(database, table, transaction), counted)), createGzip({ level: 6 }), createWriteStream(file));
    tables.push({ ...(await add(archive.addFile(`tables/${table.name}.ndjson.gz`, file))), name: table.name, rows: counted.rows });
    await rm(file);
  }
  return { tables, release, migrations: migrations.map(({ name }) => name) };
}
