import { glob } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { projectFile } from '../../domain/projectFile.ts';
import { readSidecar } from './sidecar.ts';

/** The folders of the shipped datasets, in the order of their paths: equal on every machine. */
export async function seedFolders(): Promise<string[]> {
  const root = projectFile('seeds');
  const folders: string[] = [];
  for await (const path of glob('**/dataset.json', { cwd: root })) folders.push(dirname(join(root, path)));
  return folders.toSorted();
}

/** Codes of the editions that ship. */
export async function seedEditions(): Promise<ReadonlySet<string>> {
  const sidecars = await Promise.all((await seedFolders()).map(readSidecar));
  return new Set(sidecars.map(({ edition }) => edition.code));
}
