import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AtlasError } from '../../domain/errors.ts';

/** Where defects are told to the operator, with the id that the asker is given. */
export type DefectLog = (id: string, error: unknown) => void;

/** Codes that Apollo gives to what is wrong with a request itself; their messages are about the request alone. */
const REQUEST_CODES: ReadonlySet<string> = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED', 'BAD_USER_INPUT']);

/** graphql-js gives up on documents with too many tokens, on fields that are too many to compare and on introspection without end, and V8 on brackets without end; both tell by words alone. */
const GIVEN_UP = /((Parsing|Validation) aborted\.|Maximum introspection depth exceeded|Maximum call stack size exceeded)$/;

/** Longer messages repeat what was asked, which the asker knows; their end says what to do. */
const LONGEST_MESSAGE = 1000;

const shortened = (message: string): string => (message.length <= LONGEST_MESSAGE ? message : `${message.slice(0, LONGEST_MESSAGE / 2)} ... ${message.slice(-LONGEST_MESSAGE / 2)}`);

/** The deepest error that was thrown. */
function innermost(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? innermost(error.originalError) : error;
}

/** AtlasErrors and errors of the request are told as they are; everything else is a defect, told by an id alone. */
export function errorFormatter(log: DefectLog): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = innermost(error);
    const place = { ...(formatted.locations ? { locations: formatted.locations } : {}), ...(formatted.path ? { path: formatted.path } : {}) };
    if (cause instanceof AtlasError) return { message: cause.message, ...place, extensions: { code: cause.code, ...cause.details } };
    const given = formatted.extensions?.['code'];
    const code = typeof given === 'string' ? given : '';
    if (GIVEN_UP.test(formatted.message)) return { message: 'The document has too many tokens, levels or fields of one name to be read. Ask in several documents.', ...place, extensions: { code: 'QUERY_TOO_COMPLEX' } };
    if (REQUEST_CODES.has(code)) return { message: shortened(formatted.message), ...place, extensions: { code } };
    const id = randomUUID();
    log(id, cause);
    return { message: `Something went wrong on our side; it is noted under ${id}.`, ...place, extensions: { code: 'INTERNAL', id } };
  };
}

/** An AtlasError as an error of GraphQL, for hooks of Apollo that only pass those on; without a status it would answer 500. */
export function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof AtlasError) return new GraphQLError(error.message, { originalError: error, extensions: { code: error.code, ...error.details, http: { status: 400 } } });
  return error instanceof GraphQLError ? error : new GraphQLError('Unexpected error.', { originalError: error instanceof Error ? error : new Error(String(error)) });
}
