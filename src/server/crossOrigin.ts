import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** What programs ask; the pages are for people, and the metrics for whoever runs the server. */
const ASKED_BY_PROGRAMS = /^\/(graphql|q|schema\.graphql|operations\.json|releases\.atom)(?=[/?.]|$)/;

/** Heads of an answer beyond the few that browsers show to a page of another host. */
const SHOWN = 'content-disposition, etag, retry-after';

/**
 * Pages of any host may read the API, as anybody may: it knows no cookies and no users, and has nothing to write.
 * A browser asks first whether it may send JSON; the answer is the same for all and holds for a day.
 */
export function addCrossOrigin(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (ASKED_BY_PROGRAMS.test(request.url)) void reply.header('access-control-allow-origin', '*').header('access-control-expose-headers', SHOWN);
    done();
  });
  for (const path of ['/graphql', '/q/*', '/schema.graphql', '/operations.json', '/releases.atom']) app.options(path, allow);
}

function allow(_request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply
    .code(204)
    .header('access-control-allow-methods', 'GET, HEAD, POST')
    .header('access-control-allow-headers', 'accept, content-type, if-none-match, apollo-require-preflight, apollographql-client-name, apollographql-client-version, x-apollo-operation-name, traceparent, tracestate')
    .header('access-control-max-age', '86400')
    .send();
}
