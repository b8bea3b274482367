// Stores of synthetic observations, made once and kept for the next run; and the import that makes them, measured.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeSyntheticDataset } from './syntheticDataset.ts';

export const here = import.meta.dirname;
export const root = join(here, '..');
export const cli = join(root, 'dist/cli/main.js');

/** Another form of the stores is another folder: those that were kept are made anew. */
const FORM = 3;

export interface Imported {
  readonly rows: number;
  readonly seconds: number;
  readonly rowsPerSecond: number;
}

export interface Prepared {
  readonly folder: string;
  /** Undefined where the store was there already. */
  readonly imported?: Imported;
  readonly seedSeconds?: number;
}

/** A store with the shipped data and so many synthetic observations. */
export async function prepare(count: number): Promise<Prepared> {
  const folder = join(here, 'data', `${count}-${FORM}`);
  if (existsSync(join(folder, 'done'))) return { folder };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const env = { ...process.env, ATLAS_DATA_DIR: folder };
  const began = performance.now();
  execFileSync(process.execPath, [cli, 'seed'], { env, stdio: 'ignore' });
  const seedSeconds = (performance.now() - began) / 1000;
  const dataset = join(folder, 'synthetic');
  await writeSyntheticDataset(root, dataset, count);
  const imported = importDataset(folder, dataset, count);
  rmSync(dataset, { recursive: true });
  writeFileSync(join(folder, 'done'), '');
  return { folder, imported, seedSeconds };
}

/** The whole command, its start included. */
function importDataset(folder: string, dataset: string, rows: number): Imported {
  const began = performance.now();
  execFileSync(process.execPath, [cli, 'import', 'dataset', dataset], { env: { ...process.env, ATLAS_DATA_DIR: folder }, stdio: ['ignore', 'ignore', 'inherit'] });
  const seconds = (performance.now() - began) / 1000;
  return { rows, seconds, rowsPerSecond: Math.round(rows / seconds) };
}
