import { parse, print } from 'graphql';
import { readOperations } from '../src/graphql/operations.ts';
import { documentHash } from '../src/server/persisted/documentHash.ts';

/** The example library by the hashes that clients ask with, in the form of Apollo's manifests of persisted queries. */
export async function manifestText(): Promise<string> {
  const operations = (await readOperations()).map(({ name, document }) => {
    const body = print(parse(document, { noLocation: true }));
    return { id: documentHash(body), name, type: 'query', body };
  });
  return `${JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }, null, 1)}\n`;
}
