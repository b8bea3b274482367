import type { CodegenConfig } from '@graphql-codegen/cli';

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

/** Typed documents of the example library: what the page, clients and tests ask with. "npm run codegen" writes them. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: 'schema/operations/*.graphql',
  generates: {
    'src/web/generated/operations.ts': {
      plugins: [NOTICE, 'typescript-operations', 'typed-document-node'],
      // Text instead of a syntax tree: the page sends it as it is and needs no graphql-js.
      config: { ...TYPES, documentMode: 'string' },
    },
    // What the HTML of the server reads: types alone, for it asks with the files of schema/operations themselves.
    'src/server/page/generated/operations.ts': { plugins: [NOTICE, 'typescript-operations'], config: TYPES },
  },
};

export default config;
