import type { ApolloServer } from '@apollo/server';
import { Kind, parse, type GraphQLFormattedError } from 'graphql';
import { Database } from '../src/database/database.ts';
import { openAtlas, type Atlas } from '../src/graphql/atlas.ts';
import { AtlasContext } from '../src/graphql/context.ts';
import { createApollo } from '../src/graphql/execution/apollo.ts';
import { readOperations } from '../src/graphql/operations.ts';
import type { TypedDocumentString } from '../src/web/generated/operations.ts';
import { seededDataDir } from './seededDatabase.ts';

export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: Record<string, unknown>;
}

type Variables = Readonly<Record<string, unknown>>;

/** The atlas as the server has it, asked through Apollo with all its limits, without HTTP. */
export class TestAtlas {
  readonly database: Database;
  readonly atlas: Atlas;
  readonly #apollo: ApolloServer<AtlasContext>;
  readonly #defects: unknown[];

  private constructor(database: Database, atlas: Atlas, { apollo, defects }: { apollo: ApolloServer<AtlasContext>; defects: unknown[] }) {
    this.database = database;
    this.atlas = atlas;
    this.#apollo = apollo;
    this.#defects = defects;
  }

  /** On a database that has a release; on the one of all seeds unless said. */
  static async open(database?: Database): Promise<TestAtlas> {
    const opened = database ?? (await Database.open({ url: undefined, dataDir: await seededDataDir() }));
    const defects: unknown[] = [];
    const apollo = await createApollo((_id, error) => defects.push(error));
    return new TestAtlas(opened, await openAtlas(opened, { publicUrl: 'http://localhost:4000', contractsFolder: '/nonexistent' }), { apollo, defects });
  }

  /** The whole answer, errors of the asker included; a defect of ours is thrown as it is. */
  async ask(query: string, variables: Variables = {}): Promise<Answer> {
    const response = await this.#apollo.executeOperation({ query, variables }, { contextValue: new AtlasContext(this.atlas) });
    const defect = this.#defects.shift();
    if (defect !== undefined) throw defect;
    if (response.body.kind !== 'single') throw new Error('The answer came in parts.');
    // As it travels: a moment is text, a record has no prototype of its own.
    return JSON.parse(JSON.stringify(response.body.singleResult)) as Answer;
  }

  /** The data of an example operation, asked with its own variables where none are given; an error in the answer is thrown. */
  async example<Result, Given>(document: TypedDocumentString<Result, Given>, variables?: Partial<Given>): Promise<Result> {
    const name = nameOf(document.toString());
    const operation = (await readOperations()).find((each) => each.name === name);
    if (!operation) throw new Error(`schema/operations has no ${name}.`);
    const answer = await this.ask(operation.document, { ...operation.variables, ...variables });
    if (answer.errors) throw new Error(`${name}: ${JSON.stringify(answer.errors)}`);
    return answer.data as Result;
  }

  async close(): Promise<void> {
    await this.#apollo.stop();
    await this.database.close();
  }
}

function nameOf(document: string): string {
  const operation = parse(document).definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return operation?.name?.value ?? '';
}
