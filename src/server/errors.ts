import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { AtlasError, type ErrorCode } from '../domain/errors.ts';

/** A question that took too long would take as long again (504); one that found no room may come back (503). A client that is to send the whole document has asked nothing wrong (200). */
export const STATUS: Readonly<Record<ErrorCode, number>> = { BAD_USER_INPUT: 400, QUERY_TOO_COMPLEX: 400, NOT_FOUND: 404, CONFLICT: 409, TIMEOUT: 504, OVERLOADED: 503, RATE_LIMITED: 429, PERSISTED_QUERY_NOT_FOUND: 200, DOCUMENT_NOT_ALLOWED: 403, INTERNAL: 500 };

const answer = (code: string, message: string, details: object = {}): object => ({ errors: [{ message, extensions: { code, ...details } }] });

/** Says when to come back, in the head of the answer too. */
export function tellRetry(reply: FastifyReply, { details }: AtlasError): void {
  const { retryAfterSeconds } = details;
  if (typeof retryAfterSeconds === 'number') void reply.header('retry-after', String(retryAfterSeconds));
}

/** Every error of the server has the form of a GraphQL answer: a message, and a code that clients can act on. */
export function sendError(error: FastifyError | AtlasError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof AtlasError) {
    tellRetry(reply, error);
    return reply.code(STATUS[error.code]).header('cache-control', 'no-store').send(answer(error.code, error.message, error.details));
  }
  const status = error.statusCode ?? 500;
  if (status === 413) return reply.code(413).send(answer('QUERY_TOO_COMPLEX', 'The body of the request is too large.'));
  if (status < 500) return reply.code(status).send(answer('BAD_REQUEST', 'The request is not well formed: send JSON with a query, or a GET with one.'));
  const id = randomUUID();
  request.log.error({ id, err: error }, 'a defect');
  return reply.code(500).send(answer('INTERNAL', `Something went wrong on our side; it is noted under ${id}.`, { id }));
}
