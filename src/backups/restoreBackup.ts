import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { link, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database, type DatabasePlace } from '../database/database.ts';
import { AtlasError } from '../domain/errors.ts';
import { syncFolder } from './archiveWriter.ts';
import { readArchive } from './archiveReader.ts';
import { loadTables, replaceRows } from './loadTables.ts';
import { damaged, type BackupManifest } from './manifest.ts';
import { toldOutside } from './outside.ts';

export interface RestoreOptions {
  readonly file: string;
  readonly place: DatabasePlace;
  /** Put the backup in the place of what is there. */
  readonly force: boolean;
  /** Check everything and change nothing. */
  readonly dryRun: boolean;
  /** What contradicts the restored data; a backup of which something is told is not put in place. */
  readonly verify: (database: Database) => Promise<readonly string[]>;
  readonly now?: Date;
}

export interface RestoreReport {
  readonly manifest: BackupManifest;
  /** Folder with what was replaced, where something was. */
  readonly replaced: string | null;
}

const WORK = '.restore-';
const DATABASE_FILES = ['atlas.sqlite', 'atlas.sqlite-wal', 'atlas.sqlite-shm'];

/** What a folder holds beside the remains of a restore that was killed, and what file systems put there. */
const contents = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith(WORK) && name !== 'lost+found') : []);

function refuseFilled(dataDir: string): void {
  const [first] = contents(dataDir);
  if (first !== undefined) throw AtlasError.conflict(`The data folder ${dataDir} is not empty: it has "${first}". Name an empty one in ATLAS_DATA_DIR, or put the backup in its place with --force.`, { value: dataDir });
}

/** A backup that was unpacked, loaded and verified, ready to be put in place. */
interface Ready {
  readonly manifest: BackupManifest;
  readonly work: string;
}

/** Restores a backup: nothing is changed before every file of it has been held against its hash and every row of it against those of its editions. */
export async function restoreBackup(options: RestoreOptions): Promise<RestoreReport> {
  return toldOutside('The backup could not be restored', restore(options));
}

async function restore(options: RestoreOptions): Promise<RestoreReport> {
  const { place, dryRun, force } = options;
  if (!dryRun && !force) refuseFilled(place.dataDir);
  const target = !dryRun && place.url ? await openTarget(place, force) : undefined;
  await mkdir(dryRun ? tmpdir() : place.dataDir, { recursive: true });
  const work = await mkdtemp(join(dryRun ? tmpdir() : place.dataDir, WORK));
  try {
    const manifest = await readArchive(options.file, join(work, 'unpacked'));
    const loaded = await loadTables(manifest, join(work, 'unpacked'), join(work, 'data'));
    try {
      await requireSound(loaded, manifest, options);
      if (dryRun) return { manifest, replaced: null };
      if (target) return await intoPostgresql({ manifest, work }, { options, loaded, target });
    } finally {
      await loaded.close();
    }
    return await intoFolder({ manifest, work }, options);
  } finally {
    await target?.close();
    await rm(work, { recursive: true, force: true });
  }
}

/** The loaded rows are those that the backup says it holds. */
async function requireSound(loaded: Database, { release }: BackupManifest, { verify }: RestoreOptions): Promise<void> {
  const [newest] = await loaded.rows<{ number: number; hash: string }>('select number, hash from release order by number desc limit 1');
  if (newest?.number !== release.number || newest.hash !== release.hash) throw damaged(`its newest release is not the release ${release.number} that it names`);
  const [problem] = await verify(loaded);
  if (problem !== undefined) throw damaged(problem);
}

async function openTarget(place: DatabasePlace, force: boolean): Promise<Database> {
  const database = await Database.open(place);
  try {
    await database.migrate();
    const [row] = await database.rows<{ n: number | string }>('select count(*) as n from edition');
    if (!force && Number(row?.n ?? 0) > 0) throw AtlasError.conflict('The PostgreSQL database is not empty. Name an empty one in DATABASE_URL, or put the backup in its place with --force.');
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

function replacedFolder({ place, now = new Date() }: RestoreOptions): string {
  return join(place.dataDir, `replaced-${now.toISOString().replaceAll(/[-:]|\.\d+/g, '')}-${randomBytes(2).toString('hex')}`);
}

/** Moves the contract stores of the backup to their place, and those that are there away. */
async function placeContracts({ work }: Ready, dataDir: string, replaced: string): Promise<void> {
  const [own, restored] = [join(dataDir, 'contracts'), join(work, 'unpacked', 'contracts')];
  if (existsSync(own)) {
    await mkdir(replaced, { recursive: true });
    await rename(own, join(replaced, 'contracts'));
  }
  if (existsSync(restored)) await rename(restored, own);
  await syncFolder(dataDir);
}

async function intoPostgresql(ready: Ready, { options, loaded, target }: { options: RestoreOptions; loaded: Database; target: Database }): Promise<RestoreReport> {
  const replaced = replacedFolder(options);
  await replaceRows(loaded, target, () => placeContracts(ready, options.place.dataDir, replaced));
  return { manifest: ready.manifest, replaced: existsSync(replaced) ? replaced : null };
}

/** Ends every use of the old database, so that its file is whole without a log beside it; a file that is no database is left as it is. */
async function settleOld(dataDir: string): Promise<void> {
  if (!existsSync(join(dataDir, 'atlas.sqlite'))) return;
  let database: Database | undefined;
  try {
    database = await Database.open({ url: undefined, dataDir });
    await database.rows('pragma busy_timeout = 1000');
    await database.rows('pragma journal_mode = delete');
  } catch (error) {
    if (/locked|busy/i.test(String(error))) throw AtlasError.conflict(`The database in ${dataDir} is in use. Stop the server and whatever imports, then restore again.`, { value: dataDir });
  } finally {
    await database?.close();
  }
}

async function intoFolder(ready: Ready, options: RestoreOptions): Promise<RestoreReport> {
  const { dataDir } = options.place;
  const replaced = replacedFolder(options);
  await settleOld(dataDir);
  await placeContracts(ready, dataDir, replaced);
  const old = DATABASE_FILES.filter((name) => existsSync(join(dataDir, name)));
  if (old.length > 0) await mkdir(replaced, { recursive: true });
  // Where the old database is whole, its file is replaced in one step; a log that a damaged one left must go before.
  for (const name of old) await (name === 'atlas.sqlite' ? link : rename)(join(dataDir, name), join(replaced, name));
  await rename(join(ready.work, 'data', 'atlas.sqlite'), join(dataDir, 'atlas.sqlite'));
  await syncFolder(dataDir);
  return { manifest: ready.manifest, replaced: existsSync(replaced) ? replaced : null };
}
