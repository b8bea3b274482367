import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { AtlasError } from '../../domain/errors.ts';
import { writerOf } from '../formats.ts';
import { FORMATS } from '../mediaTypes.ts';
import type { ExportTable } from '../exportTable.ts';
import { dataPackage, type PackageFacts, type WrittenFile } from './dataPackage.ts';

/** A table that can be read more than once: each file of the package reads it from the start. */
export interface ReleaseTable {
  open(): ExportTable;
}

export interface ReleaseExport {
  /** Made by the export; it must not exist. */
  readonly folder: string;
  readonly facts: PackageFacts;
  readonly tables: AsyncIterable<ReleaseTable> | Iterable<ReleaseTable>;
  /** Called after each file. */
  readonly onFile?: (file: WrittenFile) => void;
}

const BULK_FORMATS = ['csv', 'parquet'] as const;

async function writeTable(table: ExportTable, format: (typeof BULK_FORMATS)[number], folder: string): Promise<WrittenFile> {
  const path = `${table.id}.${format}`;
  const hash = createHash('sha256');
  let bytes = 0;
  const write = await writerOf(format);
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const piece of write(table)) {
      hash.update(piece);
      bytes += piece.byteLength;
      yield piece;
    }
  }
  await pipeline(counted, createWriteStream(join(folder, path), { flags: 'wx' }));
  return {
    name: format === 'csv' ? table.id : `${table.id}.${format}`,
    path,
    title: table.title.en,
    format,
    mediaType: (FORMATS.find(({ code }) => code === format)?.mediaType ?? '').split(';')[0] ?? '',
    bytes,
    sha256: hash.digest('hex'),
    columns: table.columns,
  };
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(() => true, () => false);
}

async function writeFiles(request: ReleaseExport, folder: string): Promise<readonly WrittenFile[]> {
  const files: WrittenFile[] = [];
  for await (const source of request.tables) {
    for (const format of BULK_FORMATS) {
      const file = await writeTable(source.open(), format, folder);
      files.push(file);
      request.onFile?.(file);
    }
  }
  return files;
}

/**
 * Writes a whole release as csv and parquet with a datapackage.json. The folder appears when everything is in it:
 * what is under way stands beside it under the name <folder>.partial and goes away when something fails.
 */
export async function exportRelease(request: ReleaseExport): Promise<readonly WrittenFile[]> {
  const { folder, facts } = request;
  if (await exists(folder)) throw AtlasError.conflict(`"${folder}" exists already. Name a folder that is not there yet.`, { value: folder });
  const partial = `${folder}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  try {
    const files = await writeFiles(request, partial);
    if (files.length === 0) throw AtlasError.badInput('The release has no tables to export.');
    await writeFile(join(partial, 'datapackage.json'), `${JSON.stringify(dataPackage(facts, files), null, 2)}\n`);
    await rename(partial, folder);
    return files;
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
}
