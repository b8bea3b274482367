import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { readNounTable, type NounTableRows } from './nounRows.ts';
import type { RejectList } from './reject.ts';
import { readSidecar, type Sidecar, type SidecarTable } from './sidecar.ts';
import { findTableFile } from './tableFile.ts';
import { readSourceTable, sidecarSources, type SourceValues } from './sources.ts';

/** An edition that was read and checked but for its observations, which are streamed when it is written. */
export interface StagedEdition {
  readonly folder: string;
  readonly sidecar: Sidecar;
  readonly fileHash: string;
  readonly sources: readonly SourceValues[];
  readonly nouns: readonly NounTableRows[];
  readonly observationTables: readonly SidecarTable[];
  /** Bytes of the observation tables, for the progress of reading them. */
  readonly observationBytes: number;
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** SHA-256 over the names and hashes of the sidecar and its tables: the same files are the same edition. */
async function hashEdition(folder: string, files: readonly string[]): Promise<{ hash: string; byFile: ReadonlyMap<string, string> }> {
  const byFile = new Map<string, string>();
  for (const file of files) {
    const found = await findTableFile(folder, file);
    if (found.state === 'FILE') byFile.set(file, await hashFile(found.path));
  }
  const lines = [...byFile].map(([file, hash]) => `${file} ${hash}\n`);
  return { hash: createHash('sha256').update(lines.join('')).digest('hex'), byFile };
}

/** An edition of which only the sidecar was read. */
export interface OpenedEdition {
  readonly folder: string;
  readonly sidecar: Sidecar;
  readonly fileHash: string;
  /** SHA-256 of each of its files. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** Reads the sidecar and hashes its files: enough to know whether the edition is there already. */
export async function openEdition(folder: string): Promise<OpenedEdition> {
  const sidecar = await readSidecar(folder);
  const { hash, byFile } = await hashEdition(folder, ['dataset.json', ...new Set(sidecar.tables.map((table) => table.file))]);
  return { folder, sidecar, fileHash: hash, hashes: byFile };
}

/** Reads and checks everything of an edition that is small; rejects tell what is wrong. */
export async function stageEdition({ folder, sidecar, fileHash, hashes }: OpenedEdition, rejects: RejectList): Promise<StagedEdition> {
  const observationTables = sidecar.tables.filter((table) => table.kind === 'observations');
  const own = sidecar.tables.find((table) => table.kind === 'observations') ?? sidecar.tables[0];
  const ownFile = own?.file ?? 'dataset.json';
  const sources = sidecarSources(sidecar, { name: ownFile, sha256: hashes.get(ownFile) ?? fileHash });
  const nouns: NounTableRows[] = [];
  for (const table of sidecar.tables) {
    if (table.kind === 'sources') sources.push(...(await readSourceTable(folder, table, rejects)));
    else if (table.kind !== 'observations') nouns.push(await readNounTable(folder, table, rejects));
  }
  let observationBytes = 0;
  for (const table of observationTables) {
    const found = await findTableFile(folder, table.file);
    if (found.state === 'FILE') observationBytes += found.bytes;
  }
  return { folder, sidecar, fileHash, sources, nouns, observationTables, observationBytes };
}
