import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../src/database/database.ts';
import { projectFile } from '../../src/domain/projectFile.ts';
import { importDatasets } from '../../src/importers/datasets/importDatasets.ts';

const EDITION = projectFile('seeds/oecd/oecd-gg-procurement/oecd-gg-2019');

/** One line of a table in its old and its new form; null takes a line away or adds one. */
export type Correction = readonly [from: string | null, to: string | null];

/** Imports a synthetic correction of Government at a Glance 2019 and gives the release that it made. */
export async function importCorrected(database: Database, dataDir: string, corrections: readonly Correction[]): Promise<number> {
  const folder = join(mkdtempSync(join(dataDir, 'corrected-')), 'oecd-gg-2019');
  cpSync(EDITION, folder, { recursive: true });
  const table = join(folder, 'observations.csv');
  let text = readFileSync(table, 'utf8');
  for (const [from, to] of corrections) {
    if (from !== null && !text.includes(from)) throw new Error(`The table has no ${from}`);
    if (from === null) text = `${text}${to ?? ''}\n`;
    else text = to === null ? text.replace(new RegExp(`^${from.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}.*\\r?\\n`, 'm'), '') : text.replace(from, to);
  }
  writeFileSync(table, text);
  const report = await importDatasets(database, [folder]);
  if (report.release === null) throw new Error(`The correction was not published: ${JSON.stringify(report.editions)}`);
  return report.release;
}
