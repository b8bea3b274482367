import { createReadStream } from 'node:fs';
import { glob, readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { AtlasError } from '../../domain/errors.ts';
import { ownName, shownName } from './shownName.ts';

/** A file on disk, or standard input where the path is `-`. */
export interface InputFile {
  /** As findings show it: below the folder that was named, never a path of this machine. */
  readonly name: string;
  readonly path: string;
  /** Bytes on disk; null where they are not known. */
  readonly size: number | null;
}

/** One text inside a file: the file itself, or an entry of an archive. */
export interface InputText {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

const OCDS_FILE = /\.(json|jsonl|ndjson|csv|tsv|gz|zip|tar|tgz)$/i;

async function filesBelow(folder: string): Promise<InputFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile() && OCDS_FILE.test(entry.name)).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(paths.map(async (path) => ({ name: join(ownName(basename(folder)), shownName(relative(folder, path))), path, size: (await stat(path)).size })));
}

async function filesOf(input: string): Promise<InputFile[]> {
  if (input === '-') return [{ name: 'standard input', path: '-', size: null }];
  const found = await stat(input).catch(() => undefined);
  if (found?.isDirectory()) return filesBelow(input);
  // Devices and pipes may never end, and are read more than once.
  if (found && !found.isFile()) throw AtlasError.badInput(`"${input}" is a device or a pipe. Give a file or a folder, or - for standard input.`, { value: input });
  if (found) return [{ name: ownName(basename(input)), path: input, size: found.size }];
  const matches: InputFile[] = [];
  if (/[*?[{]/.test(input)) {
    for await (const path of glob(input)) {
      const each = await stat(path);
      if (each.isFile()) matches.push({ name: shownName(basename(path)), path, size: each.size });
    }
  }
  return matches;
}

/** All files of the inputs (files, folders, globs, `-`), in order of their names, each once; `except` is none of them. */
export async function findInputFiles(inputs: readonly string[], except?: string): Promise<InputFile[]> {
  const files = new Map<string, InputFile>();
  for (const input of inputs) {
    const found = (await filesOf(input)).filter((file) => except === undefined || resolve(file.path) !== resolve(except));
    if (found.length === 0) {
      throw AtlasError.badInput(`"${input}" is no file or folder with OCDS data. Give a .json, .jsonl, .csv, .gz, .zip, .tar or .tar.gz file, a folder or pattern that has some, or - for standard input.`, { value: input });
    }
    for (const file of found) files.set(file.path, file);
  }
  return [...files.values()].toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.path < b.path ? -1 : 1));
}

export function readBytes(file: InputFile): AsyncIterable<Uint8Array> {
  return file.path === '-' ? process.stdin : createReadStream(file.path, { highWaterMark: 256 * 1024 });
}
