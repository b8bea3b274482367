import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AtlasError } from '../../domain/errors.ts';
import { parseSidecar, requireSchema } from '../sidecarJson.ts';
import { isObject } from './json.ts';
import type { CodeWords } from './ocdsCodes.ts';

/** publication.json as schema/publication.schema.json describes it. */
export interface PublicationSidecar {
  readonly publisher: { readonly code: string; readonly name: { readonly en: string; readonly ko?: string }; readonly url?: string };
  readonly country: string;
  readonly licence: { readonly name: string; readonly url?: string; readonly confirmed?: boolean };
  readonly url?: string;
  readonly scope?: string;
  readonly sample?: boolean;
  readonly published?: string;
  readonly accessed?: string;
  readonly encoding?: string;
  readonly codes?: CodeWords;
}

const NAME = 'publication.json';
const LARGEST = 1024 * 1024;
/** A publisher may call its data by this name too. */
const OF_DATA = ['releases', 'records', 'ocid', 'compiledRelease'];

async function textOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw AtlasError.badInput(`There is no file "${path}". Name the sidecar of the publication with --sidecar, or leave it out.`, { value: path });
  if (found.size > LARGEST) throw AtlasError.badInput(`${basename(path)} has ${found.size} bytes; a sidecar has at most ${LARGEST}.`, { value: path });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch {
    throw AtlasError.badInput(`${basename(path)} is not UTF-8 or cannot be read. Save it as UTF-8.`, { value: path });
  }
}

const valueOf = async (path: string): Promise<unknown> => parseSidecar(await textOf(path), { name: basename(path), path });

/** Reads and checks a sidecar; the error names each field that is wrong. */
export async function readPublicationSidecar(path: string): Promise<PublicationSidecar> {
  const value = await valueOf(path);
  await requireSchema(value, { name: basename(path), schema: 'schema/publication.schema.json' });
  return value as PublicationSidecar;
}

async function holdsData(path: string): Promise<boolean> {
  if ((await stat(path)).size > LARGEST) return true;
  const value = await valueOf(path);
  return Array.isArray(value) || (isObject(value) && OF_DATA.some((name) => name in value));
}

/** The publication.json in a folder that is imported, or beside a file that is; undefined where there is none. */
export async function findPublicationSidecar(inputs: readonly string[]): Promise<string | undefined> {
  const folders = await Promise.all(inputs.map(async (input) => ((await stat(input).catch(() => undefined))?.isDirectory() ? input : dirname(input))));
  const paths = [...new Set(inputs.includes('-') ? [] : folders)].map((folder) => join(folder, NAME)).filter((path) => existsSync(path));
  const sidecars: string[] = [];
  for (const path of paths) if (!(await holdsData(path))) sidecars.push(path);
  if (sidecars.length > 1) throw AtlasError.badInput(`There is more than one ${NAME} beside the inputs (${sidecars.join(', ')}). Name one with --sidecar, or import the publications one by one.`, { value: sidecars });
  return sidecars[0];
}
