import { createHash } from 'node:crypto';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { type DocumentNode, Kind, parse, print } from 'graphql';
import { readOperations } from './src/graphql/operations.ts';

const NOTICE = { add: { content: '// Written by "npm run codegen" from schema/schema.graphql and schema/operations; not to be changed by hand.' } };

const TYPES = {
  useTypeImports: true,
  enumsAsTypes: true,
  onlyOperationTypes: true,
  skipTypename: true,
  avoidOptionals: { field: true },
  immutableTypes: true,
  strictScalars: true,
  scalars: { JSON: 'unknown', Date: 'string', DateTime: 'string', Period: 'string', ReleaseId: 'string' },
};

const hashes = new Map((await readOperations()).map(({ name, document }) => [name, createHash('sha256').update(print(parse(document))).digest('hex')]));

/** The hash under which the server knows an operation of the library: the page asks by it alone. */
function hashOf({ definitions }: DocumentNode): { sha256Hash: string } {
  const name = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)?.name?.value ?? '';
  const sha256Hash = hashes.get(name);
  if (sha256Hash === undefined) throw new Error(`schema/operations has no ${name}.`);
  return { sha256Hash };
}

/** Typed documents of the example library: what the page, clients and tests ask with. "npm run codegen" writes them. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: 'schema/operations/*.graphql',
  generates: {
    'src/web/generated/operations.ts': {
      plugins: [NOTICE, 'typescript-operations', 'typed-document-node'],
      // Text instead of a syntax tree: the page sends it as it is and needs no graphql-js.
      config: { ...TYPES, documentMode: 'string', unstable_onExecutableDocumentNode: hashOf },
    },
    // What the HTML of the server reads: types alone, for it asks with the files of schema/operations themselves.
    'src/server/page/generated/operations.ts': { plugins: [NOTICE, 'typescript-operations'], config: TYPES },
  },
};

export default config;
