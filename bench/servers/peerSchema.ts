// The atlas's own schema for other servers, over the hand-written statements: a peer has the least work it could have.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Graphql from 'graphql';
import { answers, type Asked, openStore } from './handWritten.ts';

// The peers and their schema must share one copy of graphql-js: the one installed beside them.
const require = createRequire(join(import.meta.dirname, '../package.json'));
const { buildSchema } = require('graphql') as typeof Graphql;

export function peerSchema(file: string): Graphql.GraphQLSchema {
  const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema/schema.graphql'), 'utf8'));
  const known = answers(openStore(file));
  const fields = schema.getQueryType()?.getFields() ?? {};
  for (const [name, answer] of Object.entries(known)) {
    const field = fields[name];
    // What is asked of a relation is known with the question: the statements answer both at once.
    if (field) field.resolve = (_source, args: Asked, _context, { variableValues }) => (answer({ ...variableValues, ...args }) as Record<string, unknown>)[name];
  }
  (schema.getType('Area') as Graphql.GraphQLInterfaceType).resolveType = () => 'Country';
  (schema.getType('Node') as Graphql.GraphQLInterfaceType).resolveType = ({ id }: { id: string }) => id.split(':')[0];
  return schema;
}
