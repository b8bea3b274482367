import type { FastifyRequest } from 'fastify';

/** Tells operations by a name that nobody outside can choose: those of the example library, "other", and none beside the API. */
export type OperationNamer = (request: FastifyRequest) => string;

/** Names that anyone may choose would fill the memory of whoever counts them, and may hold what is nobody's business. */
export function operationNamer(known: Iterable<string>): OperationNamer {
  const names = new Set(known);
  return (request) => {
    if (request.routeOptions.url !== '/graphql') return '';
    const asked = (request.method === 'GET' ? request.query : request.body) as { operationName?: unknown } | null | undefined;
    const name = asked?.operationName;
    return typeof name === 'string' && names.has(name) ? name : 'other';
  };
}
