import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { AtlasError } from '../domain/errors.ts';
import type { Relation } from '../domain/contractRelations.ts';

/** Goes up when kept releases or relations change their form. */
const FORMAT = 2;

export type StoredRelation = Relation | 'release';

export interface BatchEntry {
  readonly number: number;
  readonly folder: string;
  readonly rows: Readonly<Partial<Record<StoredRelation, number>>>;
}

export interface ImportEntry {
  readonly id: string;
  readonly startedAt: string;
  /** Number of the batch that it added; null where no process changed. */
  readonly batch: number | null;
  /** Folder with its findings. */
  readonly folder: string;
  /** SHA-256 of each input file: the same files a second time change nothing. */
  readonly fileHashes: readonly string[];
  readonly settingsHash: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** What a contract store holds. It is replaced as a whole, so that a reader sees all of an import or nothing. */
export interface Manifest {
  readonly format: typeof FORMAT;
  readonly publisher: string;
  readonly batches: readonly BatchEntry[];
  readonly imports: readonly ImportEntry[];
}

const NAME = 'manifest.json';

export function readManifest(folder: string, publisher: string): Manifest {
  const path = join(folder, NAME);
  if (!existsSync(path)) return { format: FORMAT, publisher, batches: [], imports: [] };
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Omit<Manifest, 'format'> & { readonly format: number };
  const { format } = manifest;
  if (format !== FORMAT) throw AtlasError.conflict(`The contract store of ${publisher} has format ${format}, this version reads format ${FORMAT}. Move its folder away and import the files again.`);
  return { ...manifest, format };
}

export function syncPath(path: string): void {
  const descriptor = openSync(path, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

/** Puts the new manifest in the place of the old one in one step; until then nothing of it is seen. */
export function writeManifest(folder: string, manifest: Manifest): void {
  mkdirSync(folder, { recursive: true });
  const next = join(folder, `${NAME}.next`);
  const descriptor = openSync(next, 'w');
  writeSync(descriptor, `${JSON.stringify(manifest, null, 1)}\n`);
  fsyncSync(descriptor);
  closeSync(descriptor);
  renameSync(next, join(folder, NAME));
  syncPath(folder);
}

/** Removes what killed imports left: folders that no manifest names. */
export function removeLeftovers(folder: string, manifest: Manifest): void {
  const parent = join(folder, 'batches');
  if (!existsSync(parent)) return;
  const named = new Set([...manifest.batches.map((batch) => batch.folder), ...manifest.imports.map((each) => each.folder)]);
  for (const name of readdirSync(parent)) if (!named.has(name)) rmSync(join(parent, name), { recursive: true, force: true });
}
