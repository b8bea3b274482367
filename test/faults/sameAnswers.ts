import { Database, type DatabasePlace } from '../../src/database/database.ts';
import { AtlasContext } from '../../src/graphql/context.ts';
import { openAtlas } from '../../src/graphql/atlas.ts';
import { createApollo } from '../../src/graphql/execution/apollo.ts';
import { readOperations } from '../../src/graphql/operations.ts';
import { verifyReleases } from '../../src/quality/checkData.ts';
import { join } from 'node:path';

const QUESTIONS = [
  '{ releases { nodes { number hash publishedAt observationCount editions { code revision retracted } } } }',
  '{ observations(filter: {}, first: 500) { totalCount nodes { id value decimalValue status missingReason period warnings { code } area { code } indicator { code } breakdown { dimension code } origin { locator fileHash } basis { numerator denominator processes notComputable } } pageInfo { endCursor } } }',
  '{ countries(first: 50) { nodes { code name latest(indicators: ["SYN_SHARE", "OCDS_PROCESSES"]) { id value alternatives { id } } } } }',
  '{ search(text: "synthetic", first: 50) { kind title snippet score } }',
  '{ country(code: "AAA") { ocdsPublications { code licence isSample imports { rejected } fieldCoverage { path } } } }',
] as const;

/** What a server over this database answers to every example operation and a few more, as one text. */
export async function answersOf(place: DatabasePlace, asOf?: number): Promise<string> {
  const database = await Database.open(place);
  const defects: unknown[] = [];
  const apollo = await createApollo((_id, error) => defects.push(error));
  try {
    const atlas = await openAtlas(database, { publicUrl: 'http://localhost:4000', contractsFolder: join(place.dataDir, 'contracts') });
    const answers: string[] = [];
    for (const { document, variables } of [...(await readOperations()), ...QUESTIONS.map((query) => ({ document: query, variables: {} }))]) {
      const given = asOf !== undefined && /\$asOf\b/.test(document) ? { ...variables, asOf: String(asOf) } : variables;
      const { body } = await apollo.executeOperation({ query: document, variables: given }, { contextValue: new AtlasContext(atlas) });
      const answer = body.kind === 'single' ? body.singleResult : { errors: [] };
      // The example library names indicators that a synthetic atlas lacks; our own questions must be answered.
      if (QUESTIONS.some((query) => query === document) && answer.errors) throw new Error(`${document}: ${JSON.stringify(answer.errors)}`);
      answers.push(JSON.stringify(answer));
    }
    if (defects.length > 0) throw defects[0];
    return answers.join('\n');
  } finally {
    await apollo.stop();
    await database.close();
  }
}

/** What `atlas release verify` finds wrong. */
export async function violationsOf(place: DatabasePlace): Promise<string[]> {
  const database = await Database.open(place);
  try {
    return (await verifyReleases(database)).flatMap(({ violations }) => violations);
  } finally {
    await database.close();
  }
}
