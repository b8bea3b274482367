import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that holds package.json: the same whether we run from src or from dist. */
function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('The folder of the project was not found: package.json is missing.');
  return findRoot(parent);
}

const root = findRoot(import.meta.dirname);

/** Path of a file that ships with the project, given from its root. */
export function projectFile(path: string): string {
  return join(root, path);
}
