import type { ApolloServer } from '@apollo/server';
import { AtlasError, type ErrorCode } from '../../domain/errors.ts';
import type { Atlas } from '../../graphql/atlas.ts';
import { AtlasContext } from '../../graphql/context.ts';
import type { ExampleOperation } from '../../graphql/operations.ts';
import type * as Types from './generated/operations.ts';

/** The operations that pages ask with: what each takes and what it answers. */
export interface ViewOperations {
  readonly ViewAggregate: [Types.ViewAggregateQueryVariables, Types.ViewAggregateQuery];
  readonly ViewChoices: [Types.ViewChoicesQueryVariables, Types.ViewChoicesQuery];
  readonly ViewCompare: [Types.ViewCompareQueryVariables, Types.ViewCompareQuery];
  readonly ViewComputed: [Types.ViewComputedQueryVariables, Types.ViewComputedQuery];
  readonly ViewCountry: [Types.ViewCountryQueryVariables, Types.ViewCountryQuery];
  readonly ViewIndicator: [Types.ViewIndicatorQueryVariables, Types.ViewIndicatorQuery];
  readonly ViewPublications: [Types.ViewPublicationsQueryVariables, Types.ViewPublicationsQuery];
  readonly ViewQuality: [Types.ViewQualityQueryVariables, Types.ViewQualityQuery];
  readonly ViewRanking: [Types.ViewRankingQueryVariables, Types.ViewRankingQuery];
  readonly ViewReleases: [Types.ViewReleasesQueryVariables, Types.ViewReleasesQuery];
  readonly ViewRevisions: [Types.ViewRevisionsQueryVariables, Types.ViewRevisionsQuery];
  readonly ViewSearch: [Types.ViewSearchQueryVariables, Types.ViewSearchQuery];
  readonly ViewSession: [Types.ViewSessionQueryVariables, Types.ViewSessionQuery];
  readonly ViewSystems: [Types.ViewSystemsQueryVariables, Types.ViewSystemsQuery];
  readonly ViewValue: [Types.ViewValueQueryVariables, Types.ViewValueQuery];
}

export type ViewName = keyof ViewOperations;

/** A question as a reader can ask it again: the operation and its variables. */
export interface AskedQuestion {
  readonly name: ViewName;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface AskServices {
  readonly atlas: Atlas;
  readonly apollo: ApolloServer<AtlasContext>;
  readonly operations: readonly ExampleOperation[];
}

/** Asks the atlas in-process what a client would ask over HTTP: the same documents, the same limits, the same answers. */
export class Asker {
  readonly #services: AskServices;
  readonly #documents: ReadonlyMap<string, string>;

  constructor(services: AskServices) {
    this.#services = services;
    this.#documents = new Map(services.operations.map(({ name, document }) => [name, document]));
  }

  get publicUrl(): string {
    return this.#services.atlas.publicUrl;
  }

  documentOf(name: ViewName): string {
    const document = this.#documents.get(name);
    if (document === undefined) throw new Error(`schema/operations has no ${name}.`);
    return document;
  }

  async ask<Name extends ViewName>(name: Name, variables: ViewOperations[Name][0]): Promise<ViewOperations[Name][1]> {
    const contextValue = new AtlasContext(this.#services.atlas);
    const { body } = await this.#services.apollo.executeOperation({ query: this.documentOf(name), variables: { ...variables } }, { contextValue });
    if (body.kind !== 'single') throw new Error('The answer came in parts.');
    const { data, errors } = body.singleResult;
    const [error] = errors ?? [];
    if (error) throw new AtlasError((error.extensions?.['code'] as ErrorCode | undefined) ?? 'BAD_USER_INPUT', error.message);
    // As it travels to a client: a moment is text, a record has no prototype of its own.
    return JSON.parse(JSON.stringify(data)) as ViewOperations[Name][1];
  }
}
