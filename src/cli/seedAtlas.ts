import type { Database } from '../database/database.ts';
import { importDatasets, type ImportReport } from '../importers/datasets/importDatasets.ts';
import { seedFolders } from '../importers/datasets/seedFolders.ts';
import { stat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AtlasError } from '../domain/errors.ts';
import { progressBar } from './output.ts';

/** Rough number of observations in the seeds, from the size of their tables: what the bar runs to. */
async function expectedRows(folders: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const folder of folders) for (const file of await readdir(folder)) if (file.startsWith('observations')) bytes += (await stat(join(folder, file))).size;
  return Math.max(1, Math.round(bytes / 85));
}

/** Imports the shipped datasets and publishes them as one release; what is current already is left alone. */
export async function seedAtlas(database: Database, json: boolean): Promise<ImportReport> {
  const folders = await seedFolders();
  const bar = progressBar(await expectedRows(folders), json);
  const counts = new Map<string, number>();
  try {
    const report = await importDatasets(database, folders, {
      note: { en: 'The datasets that ship with the atlas.', ko: '아틀라스와 함께 배포되는 데이터셋.' },
      onProgress: ({ edition, observations }) => {
        counts.set(edition, observations);
        bar.update([...counts.values()].reduce((sum, count) => sum + count, 0), edition);
      },
    });
    if (report.rejected > 0) {
      const first = report.editions.find((edition) => edition.rejects.length > 0);
      throw AtlasError.conflict(`The shipped datasets have ${report.rejected} rows that are rejected, the first in ${first?.edition}: ${JSON.stringify(first?.rejects[0])}.`);
    }
    return report;
  } finally {
    bar.stop();
  }
}
