import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getIntrospectionQuery, type IntrospectionOptions, Kind, parse, print } from 'graphql';
import { AtlasError } from '../../domain/errors.ts';
import type { ExampleOperation } from '../../graphql/operations.ts';
import { documentHash } from './documentHash.ts';

/** A document that whoever runs the server has read. */
export interface TrustedDocument {
  readonly text: string;
  /** Name of its operation, where it has one alone. */
  readonly operationName: string | undefined;
}

/** By the hash of the text. */
export type TrustedDocuments = Map<string, TrustedDocument>;

/** The example library, and the documents of a folder where one is named. */
export async function readTrusted(examples: readonly ExampleOperation[], folder: string | undefined): Promise<TrustedDocuments> {
  const trusted: TrustedDocuments = new Map();
  for (const { document } of examples) trust(trusted, document);
  if (folder !== undefined) await readFolder(trusted, folder);
  return trusted;
}

/** Clients send a document as it stands in its file, or as their tools print it. */
function trust(trusted: TrustedDocuments, text: string): void {
  const document = parse(text, { noLocation: true });
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const operationName = operations.length === 1 ? operations[0]?.name?.value : undefined;
  for (const each of new Set([text, text.trim(), print(document)])) trusted.set(documentHash(each), { text: each, operationName });
}

async function readFolder(trusted: TrustedDocuments, folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true }).catch(() => {
    throw AtlasError.badInput(`ATLAS_OPERATIONS_DIR names "${folder}", which is no folder that can be read.`, { value: folder });
  });
  for (const file of files.filter((each) => /\.(graphql|gql|json)$/.test(each)).toSorted()) {
    const text = await readFile(join(folder, file), 'utf8');
    try {
      for (const each of file.endsWith('.json') ? manifestTexts(text) : [text]) trust(trusted, each);
    } catch (error) {
      throw AtlasError.badInput(`"${file}" in ATLAS_OPERATIONS_DIR cannot be read: ${error instanceof Error ? error.message : String(error)}`, { value: file });
    }
  }
}

/** A manifest as Apollo's tools write it ({ operations: [{ id, body }] }), or a plain object of texts by their hash. */
function manifestTexts(text: string): string[] {
  const manifest = JSON.parse(text) as Readonly<Record<string, unknown>> | null;
  const listed = manifest?.['operations'];
  const entries: (readonly [unknown, unknown])[] = Array.isArray(listed) ? (listed as Readonly<Record<string, unknown>>[]).map(({ id, body }) => [id, body]) : Object.entries(manifest ?? {});
  return entries.map(([id, body]) => {
    if (typeof body !== 'string' || documentHash(body) !== id) throw new Error(`the document of "${String(id).slice(0, 80)}" does not have this SHA-256.`);
    return body;
  });
}

const CHOICES = ['descriptions', 'specifiedByUrl', 'directiveIsRepeatable', 'schemaDescription', 'inputValueDeprecation', 'experimentalDirectiveDeprecation', 'oneOf'] as const satisfies readonly (keyof IntrospectionOptions)[];

/** The schema is public: what tools ask for it, the playground among them, in every form that graphql-js gives the question. */
export function trustIntrospection(trusted: TrustedDocuments): void {
  for (let bits = 0; bits < 2 ** CHOICES.length; bits++) {
    const text = getIntrospectionQuery(Object.fromEntries(CHOICES.map((choice, i) => [choice, Boolean(bits & (1 << i))])));
    for (const each of [text, print(parse(text, { noLocation: true }))]) trusted.set(documentHash(each), { text: each, operationName: 'IntrospectionQuery' });
  }
}
