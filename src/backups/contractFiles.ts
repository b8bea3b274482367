import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../contracts/manifest.ts';

/** A file below the folder of all contract stores, named by its path there. */
export interface ContractFile {
  readonly path: string;
  /** Where its bytes are: on disk, or as they were read at one moment because the file is replaced by others. */
  readonly from: { readonly file: string } | { readonly bytes: Buffer };
}

/** What belongs to a running import or reader and to no state of the store. */
const PASSING = new Set(['lock', 'work', 'temporary', 'batches', 'manifest.json']);

function filesBelow(folder: string, path: string): ContractFile[] {
  return readdirSync(join(folder, path), { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const own = `${path}/${entry.name}`;
      if (entry.isDirectory()) return filesBelow(folder, own);
      return entry.isFile() && !entry.name.endsWith('.next') ? [{ path: own, from: { file: join(folder, own) } }] : [];
    });
}

/** One publisher's store as its manifest says at this moment: what a manifest names is never changed or taken away. */
async function storeFiles(folder: string, publisher: string): Promise<ContractFile[]> {
  const bytes = await readFile(join(folder, publisher, 'manifest.json'));
  const manifest = JSON.parse(bytes.toString('utf8')) as Manifest;
  const named = [...new Set([...manifest.batches, ...manifest.imports].map((entry) => entry.folder))].toSorted();
  const kept = readdirSync(join(folder, publisher), { withFileTypes: true }).filter(({ name }) => !PASSING.has(name) && !name.endsWith('.next'));
  return [
    ...kept.flatMap((entry) => (entry.isDirectory() ? filesBelow(folder, `${publisher}/${entry.name}`) : entry.isFile() ? [{ path: `${publisher}/${entry.name}`, from: { file: join(folder, publisher, entry.name) } }] : [])),
    ...named.flatMap((batch) => filesBelow(folder, `${publisher}/batches/${batch}`)),
    { path: `${publisher}/manifest.json`, from: { bytes } },
  ];
}

/** All files of all contract stores that a reader may see now, the keys of the pseudonyms among them. */
export async function contractFiles(folder: string): Promise<ContractFile[]> {
  if (!existsSync(folder)) return [];
  const publishers = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'manifest.json')));
  const files: ContractFile[] = [];
  for (const { name } of publishers.toSorted((a, b) => (a.name < b.name ? -1 : 1))) files.push(...(await storeFiles(folder, name)));
  return files;
}
