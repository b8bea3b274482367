import { ApolloServer, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError } from 'graphql';
import { AtlasError } from '../../domain/errors.ts';
import { asGraphQLError, type DefectLog, errorFormatter } from './formatError.ts';
import type { AtlasContext } from '../context.ts';
import { DOCUMENT_LIMITS, limitDocument, limitVariables } from '../limits/documentLimits.ts';
import { atlasSchema } from '../schema.ts';
import { documentStore } from './documentStore.ts';
import { refuseCostly } from './operationCost.ts';
import { answerText, planPlugin } from './plannedExecution.ts';

function extend({ body }: GraphQLResponse, extensions: Readonly<Record<string, unknown>>): void {
  if (body.kind === 'single') body.singleResult.extensions = { ...body.singleResult.extensions, ...extensions };
}

/** True where a request asks to be told its cost, by `"extensions": { "cost": true }`. */
function asksCost(extensions: Readonly<Record<string, unknown>> | undefined): boolean {
  const asked = extensions?.['cost'] ?? false;
  if (typeof asked !== 'boolean') throw AtlasError.badInput(`extensions.cost is ${JSON.stringify(asked).slice(0, 80)}; give true to be told the cost of the answer, or leave it out.`, { value: asked });
  return asked;
}

/** Works out what an operation may cost when its variables are known, refuses what costs too much before anything is read, and tells the cost to who asks. */
const costPlugin: ApolloServerPlugin<AtlasContext> = {
  async requestDidStart() {
    let told: number | undefined;
    return {
      async didResolveOperation({ document, operation, request, schema }) {
        // graphql-js would call it a failure of the schema, which reads as a defect of ours.
        if (operation && operation.operation !== 'query') throw new GraphQLError(`The atlas answers questions alone; it has no ${operation.operation}.`, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
        try {
          limitDocument(document);
          limitVariables(request.variables);
          const isAsked = asksCost(request.extensions);
          const cost = operation ? refuseCostly({ schema, document, operation }, request.variables ?? {}) : undefined;
          if (isAsked) told = cost;
        } catch (error) {
          throw asGraphQLError(error);
        }
      },
      async willSendResponse({ response }) {
        if (told !== undefined) extend(response, { cost: told });
      },
    };
  },
};

/** Says where an answer asked for in Korean is in English. */
const fallbackPlugin: ApolloServerPlugin<AtlasContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        if (contextValue.fallbacks.length > 0) extend(response, { fallbacks: contextValue.fallbacks });
      },
    };
  },
};

/** What GraphQL over HTTP means by a well-formed request with a wrong document or variable. */
const WRONG_DOCUMENTS: ReadonlySet<unknown> = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/**
 * A request that is wrong in itself has no data. Clients that accept application/graphql-response+json see a status
 * that says so; to older ones, who take any other status for a broken server, a wrong document is answered with 200.
 */
const statusPlugin: ApolloServerPlugin<AtlasContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        if (response.body.kind !== 'single') return;
        const { data, errors } = response.body.singleResult;
        if (data !== undefined || !errors?.length) return;
        const older = !request.http?.headers.get('accept')?.includes('application/graphql-response+json');
        if (older && errors.every((error) => WRONG_DOCUMENTS.has(error.extensions?.['code']))) response.http.status = 200;
        else response.http.status ??= 400;
      },
    };
  },
};

/** The GraphQL server, started; `log` is told defects. */
export async function createApollo(log: DefectLog): Promise<ApolloServer<AtlasContext>> {
  const apollo = new ApolloServer<AtlasContext>({
    schema: atlasSchema(),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    // The server is stopped by who started it; Apollo's own handler would end the process in the middle of that.
    stopOnTerminationSignals: false,
    // Without it graphql-js would read a text of a hundred thousand tokens before anyone counts them.
    parseOptions: { maxTokens: DOCUMENT_LIMITS.tokens },
    formatError: errorFormatter(log),
    stringifyResult: answerText,
    // Apollo would wrap every resolver to add up cache hints that nobody gives, and show browsers a page that it loads from elsewhere.
    plugins: [costPlugin, planPlugin, fallbackPlugin, statusPlugin, ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
    persistedQueries: false,
    documentStore: documentStore(),
  });
  await apollo.start();
  return apollo;
}

