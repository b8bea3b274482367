import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { AtlasError } from '../../domain/errors.ts';
import { duplicateMember } from '../duplicateMember.ts';
import { schemaProblems } from '../schemaProblems.ts';
import { isDay } from './columnRules.ts';
import { findTableFile } from './tableFile.ts';
import { projectFile } from '../../domain/projectFile.ts';

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

let validate: ReturnType<Ajv2020['compile']> | undefined;

async function validator(): Promise<ReturnType<Ajv2020['compile']>> {
  validate ??= new Ajv2020({ allErrors: true, strict: false, formats: { date: isDay } }).compile(JSON.parse(await readFile(projectFile('schema/dataset.schema.json'), 'utf8')) as object);
  return validate;
}

/** Texts that no database of ours can keep as they are: with a NUL in them, or with half a character. */
function refuseNoText(key: string, value: unknown): unknown {
  if (typeof value === 'string' && (value.includes('\u0000') || !value.isWellFormed())) throw new Error(`"${key}" holds a NUL or half a character`);
  return value;
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
  const path = join(folder, 'dataset.json');
  const text = await sidecarText(folder);
  let sidecar: unknown;
  try {
    sidecar = JSON.parse(text, refuseNoText);
  } catch (error) {
    throw AtlasError.badInput(`dataset.json is not JSON: ${error instanceof Error ? error.message : 'unreadable'}.`, { value: path });
  }
  const twice = duplicateMember(text);
  if (twice !== undefined) throw AtlasError.badInput(`dataset.json names "${twice.slice(0, 120)}" twice; keep the one that is meant.`, { value: path });
  const check = await validator();
  if (check(sidecar)) return sidecar as Sidecar;
  const problems = schemaProblems(check.errors);
  throw AtlasError.badInput(`dataset.json does not follow schema/dataset.schema.json: ${problems.slice(0, 10).join('; ')}.`, { problems });
}
