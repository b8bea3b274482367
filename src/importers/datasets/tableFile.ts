import { realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What stands in the folder under the name of a table: a file that may be read, nothing, or something else. */
export type TableFile = { readonly state: 'FILE'; readonly path: string; readonly bytes: number } | { readonly state: 'MISSING' | 'OUTSIDE' | 'NOT_A_FILE' };

/** Finds the file of a table. Links that lead out of the folder, devices, pipes and folders are not read: some of them never end. */
export async function findTableFile(folder: string, name: string): Promise<TableFile> {
  try {
    const path = await realpath(join(folder, name));
    if (dirname(path) !== (await realpath(folder))) return { state: 'OUTSIDE' };
    const found = await stat(path);
    return found.isFile() ? { state: 'FILE', path, bytes: found.size } : { state: 'NOT_A_FILE' };
  } catch {
    return { state: 'MISSING' };
  }
}
