import type { FastifyInstance } from 'fastify';
import type { OperationNamer } from './askedOperation.ts';

/** One line for each request: what was asked by its route, never the question, the address it came from, or what a head says. */
export function addRequestLog(app: FastifyInstance, operationOf: OperationNamer): void {
  app.addHook('onResponse', (request, reply, done) => {
    request.log.info({ method: request.method, route: request.routeOptions.url ?? 'unknown', operation: operationOf(request), status: reply.statusCode, ms: Math.round(reply.elapsedTime * 10) / 10 }, 'answered');
    done();
  });
}
