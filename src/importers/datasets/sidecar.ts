import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AtlasError } from '../../domain/errors.ts';
import { parseSidecar, requireSchema } from '../sidecarJson.ts';
import { findTableFile } from './tableFile.ts';

export interface SidecarText {
  readonly en: string;
  readonly ko?: string;
}
export interface SidecarPublisher {
  readonly code: string;
  readonly name: SidecarText;
  readonly url?: string;
}
export interface SidecarLicence {
  readonly name: string;
  readonly url?: string;
  readonly confirmed?: boolean;
}
export interface SidecarSource {
  readonly code: string;
  readonly title: string;
  readonly url: string;
  readonly publisher?: SidecarPublisher;
  readonly licence?: SidecarLicence;
  readonly accessed?: string;
  readonly citation?: string;
  readonly file?: { readonly name: string; readonly sha256: string };
}
export interface SidecarTable {
  readonly file: string;
  readonly kind: string;
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly decimal?: '.' | ',';
  /** What the table writes where there is no value. */
  readonly missing?: readonly string[];
  readonly layout?: 'long' | 'wide';
  readonly wide?: { readonly dimension: 'period' | 'indicator' | 'area'; readonly columns: Readonly<Record<string, string>> };
  readonly columns?: Readonly<Record<string, string>>;
  readonly defaults?: Readonly<Record<string, string>>;
}
export interface SidecarWarning {
  readonly code: string;
  readonly message: SidecarText;
  readonly appliesTo: 'all' | 'listed';
}
/** dataset.json as schema/dataset.schema.json describes it. */
export interface Sidecar {
  readonly publisher: SidecarPublisher;
  readonly dataset: { readonly code: string; readonly title: SidecarText; readonly url: string; readonly licence: SidecarLicence };
  readonly edition: { readonly code: string; readonly title: string; readonly published?: string; readonly accessed: string; readonly precedence?: number };
  readonly sources?: readonly SidecarSource[];
  readonly warnings?: readonly SidecarWarning[];
  readonly tables: readonly SidecarTable[];
}

/** Wide tables name each of their columns in it; nobody writes more by hand. */
const LARGEST_SIDECAR = 4 * 1024 * 1024;

async function sidecarText(folder: string): Promise<string> {
  const found = await findTableFile(folder, 'dataset.json');
  if (found.state === 'MISSING') throw AtlasError.badInput(`There is no dataset.json in "${folder}". Describe the dataset as docs/seed-format.md says.`, { value: folder });
  if (found.state !== 'FILE') throw AtlasError.badInput(`dataset.json in "${folder}" is a folder, a device, a pipe or a link out of the folder. Put the file itself there.`, { value: folder });
  if (found.bytes > LARGEST_SIDECAR) throw AtlasError.badInput(`dataset.json in "${folder}" has ${found.bytes} bytes; at most ${LARGEST_SIDECAR} are read.`, { value: folder });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(found.path));
  } catch {
    throw AtlasError.badInput(`dataset.json in "${folder}" is not UTF-8 or cannot be read. Save it as UTF-8.`, { value: folder });
  }
}

/** Reads and checks the sidecar of a dataset folder; BAD_USER_INPUT lists everything that is wrong with it. */
export async function readSidecar(folder: string): Promise<Sidecar> {
  const sidecar = parseSidecar(await sidecarText(folder), { name: 'dataset.json', path: join(folder, 'dataset.json') });
  await requireSchema(sidecar, { name: 'dataset.json', schema: 'schema/dataset.schema.json' });
  return sidecar as Sidecar;
}
