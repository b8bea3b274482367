import { cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inject } from 'vitest';
import { Database } from '../src/database/database.ts';
import { importDatasets, type ImportReport } from '../src/importers/datasets/importDatasets.ts';
import { seedFolders } from '../src/importers/datasets/seedFolders.ts';

/** Every database of the tests is published at this moment, so that two of them answer with equal bytes. */
export const SEEDED_AT = new Date('2026-11-25T00:00:00Z');

/** Imports every shipped dataset as release 1. */
export async function seed(database: Database): Promise<ImportReport> {
  await database.migrate();
  return importDatasets(database, await seedFolders(), { note: { en: 'The datasets that ship with the atlas.', ko: '아틀라스와 함께 배포되는 데이터셋.' }, now: SEEDED_AT });
}

async function seedFolder(dataDir: string): Promise<void> {
  const database = await Database.open({ url: undefined, dataDir });
  const report = await seed(database);
  await database.close();
  if (report.release !== 1) throw new Error(`The seeds were not published: ${JSON.stringify(report.editions.find((edition) => edition.rejected > 0))}`);
}

/** The seeded database in two folders: one that tests read together, and one that nothing ever opens. */
interface SeededFolders {
  read: string;
  /** What copies are made of: SQLite's -wal and -shm beside a database that is open come and go under a copy's feet. */
  unopened: string;
}

/**
 * Seeding takes seconds, so one run of the tests does it once: the first test file that asks seeds, the others wait
 * for it.
 */
async function seededFolders(): Promise<SeededFolders> {
  const folder = inject('seededFolder');
  const folders = { read: join(folder, 'data'), unopened: join(folder, 'unopened') };
  const [ready, failed] = [join(folder, 'ready'), join(folder, 'failed')];
  if (claim(join(folder, 'claimed'))) {
    try {
      await seedFolder(folders.unopened);
      cpSync(folders.unopened, folders.read, { recursive: true });
      writeFileSync(ready, '');
    } catch (error) {
      writeFileSync(failed, String(error));
      throw error;
    }
  }
  while (!existsSync(ready)) {
    if (existsSync(failed)) throw new Error('Seeding the database of the tests failed in another test file.');
    await wait(50);
  }
  return folders;
}

/** Folder of the SQLite database with all seeds. Read it only; who writes takes a copy (see copyOfSeeds). */
export async function seededDataDir(): Promise<string> {
  return (await seededFolders()).read;
}

/** Making a folder succeeds for one process alone. */
function claim(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** Folder of a copy of the seeded database, to be changed at will; it goes with the run. */
export async function copyOfSeeds(): Promise<string> {
  const copy = mkdtempSync(join(inject('seededFolder'), 'copy-'));
  cpSync((await seededFolders()).unopened, copy, { recursive: true });
  return copy;
}
