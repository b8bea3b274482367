import { createHash } from 'node:crypto';
import { AtlasError } from '../domain/errors.ts';

/** Goes up when the archive changes its form. */
export const FORMAT = 1;
export const MANIFEST = 'backup.json';
export const SEAL = 'backup.sha256';

/** A file of the archive. */
export interface ArchivedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface ArchivedTable extends ArchivedFile {
  readonly name: string;
  readonly rows: number;
}

/** What a backup holds. It stands behind the files that it names, so that an archive that was cut off has none. */
export interface BackupManifest {
  readonly format: typeof FORMAT;
  readonly createdAt: string;
  readonly release: { readonly number: number; readonly hash: string };
  /** The migrations that made the tables, in their order. */
  readonly migrations: readonly string[];
  readonly tables: readonly ArchivedTable[];
  readonly contracts: readonly ArchivedFile[];
}

export const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export function damaged(what: string): AtlasError {
  return AtlasError.conflict(`The backup cannot be restored: ${what}. Nothing was changed. Take another copy of it, or an earlier backup.`);
}

/** The manifest as it was sealed; CONFLICT where it is another, or of a later version. */
export function readSealed(text: string, seal: string): BackupManifest {
  if (sha256(text) !== seal.trim()) throw damaged(`its ${MANIFEST} is not the one that was sealed`);
  const manifest = JSON.parse(text) as Omit<BackupManifest, 'format'> & { readonly format: number };
  const { format } = manifest;
  if (format !== FORMAT) throw AtlasError.conflict(`The backup has form ${format}, this version reads form ${FORMAT}. Restore it with the version that made it, or a later one.`, { value: String(format) });
  return { ...manifest, format };
}
