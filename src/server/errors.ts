import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { AtlasError, type ErrorCode } from '../domain/errors.ts';

/** A question that took too long would take as long again (504); one that found no room may come back (503). A client that is to send the whole document has asked nothing wrong (200). */
export const STATUS: Readonly<Record<ErrorCode, number>> = { BAD_USER_INPUT: 400, QUERY_TOO_COMPLEX: 400, NOT_FOUND: 404, CONFLICT: 409, TIMEOUT: 504, OVERLOADED: 503, RATE_LIMITED: 429, PERSISTED_QUERY_NOT_FOUND: 200, DOCUMENT_NOT_ALLOWED: 403, INTERNAL: 500 };

/** An error in the form of a GraphQL answer. */
export const wordedError = (code: string, message: string, details: object = {}): object => ({ errors: [{ message, extensions: { code, ...details } }] });

/** Says when to come back, in the head of the answer too. */
export function tellRetry(reply: FastifyReply, { details }: AtlasError): void {
  const { retryAfterSeconds } = details;
  if (typeof retryAfterSeconds === 'number') void reply.header('retry-after', String(retryAfterSeconds));
}

/** Every error of the server has the form of a GraphQL answer: a message, and a code that clients can act on. */
export function sendError(error: FastifyError | AtlasError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof AtlasError) {
    tellRetry(reply, error);
    return reply.code(STATUS[error.code]).header('cache-control', 'no-store').send(wordedError(error.code, error.message, error.details));
  }
  const status = error.statusCode ?? 500;
  if (status === 413) return reply.code(413).send(wordedError('QUERY_TOO_COMPLEX', 'The body of the request is too large.'));
  if (status < 500) return refuseRequest(status, request, reply);
  const id = randomUUID();
  request.log.error({ id, err: error }, 'a defect');
  return reply.code(500).send(wordedError('INTERNAL', `Something went wrong on our side; it is noted under ${id}.`, { id }));
}

/** A body that was not read: in a form that nobody here reads, or not in the one that its heads say. */
function refuseRequest(status: number, { headers }: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { 'content-type': type, 'content-encoding': coding = 'identity' } = headers;
  const refuse = (code: number, message: string): FastifyReply => reply.code(code).header('cache-control', 'no-store').send(wordedError('BAD_REQUEST', message));
  if (coding !== 'identity') return refuse(415, `A body with content-encoding "${coding.slice(0, 80)}" is not read here. Send it as it is.`);
  if (status === 415) return refuse(415, `${type === undefined ? 'A body without content-type' : `A body of the type "${type.slice(0, 80)}"`} is not read here. Send JSON in UTF-8 with content-type: application/json.`);
  return refuse(status, 'The request is not well formed: send JSON with a query, or a GET with one.');
}
