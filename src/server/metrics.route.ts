import type { FastifyInstance, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Atlas } from '../graphql/atlas.ts';
import type { ExampleOperation } from '../graphql/operations.ts';
import type { AnswerCache } from './answerCache.ts';

interface Measured {
  readonly atlas: Atlas;
  readonly cache: AnswerCache;
  readonly operations: readonly ExampleOperation[];
}

/** Seconds: from an answer that was kept to one that is too slow. */
const DURATIONS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** `/metrics` in the format of Prometheus: requests by address and operation, kept answers, the release, and the process. */
export function addMetrics(app: FastifyInstance, { atlas, cache, operations }: Measured): void {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const labelNames = ['address', 'operation', 'status'];
  const requests = new Counter({ name: 'atlas_requests_total', help: 'Requests that were answered, by address, operation and HTTP status.', labelNames, registers: [register] });
  const durations = new Histogram({ name: 'atlas_request_seconds', help: 'Seconds from the request to the end of its answer.', labelNames: ['address', 'operation'], buckets: DURATIONS, registers: [register] });
  gaugeOf(register, { name: 'atlas_release', help: 'Number of the newest release that is served.', value: () => atlas.catalogues.newest.release.number });
  gaugeOf(register, { name: 'atlas_kept_answers_bytes', help: 'Memory that kept answers take.', value: () => cache.bytes });
  gaugeOf(register, { name: 'atlas_kept_answers_hits', help: 'Questions that were answered by a kept answer since the start.', value: () => cache.hits });
  gaugeOf(register, { name: 'atlas_kept_answers_misses', help: 'Questions that no kept answer answered since the start.', value: () => cache.misses });
  const known = new Set(operations.map(({ name }) => name));
  app.addHook('onResponse', (request, reply, done) => {
    const labels = { address: request.routeOptions.url ?? 'unknown', operation: operationOf(request, known) };
    requests.inc({ ...labels, status: reply.statusCode });
    durations.observe(labels, reply.elapsedTime / 1000);
    done();
  });
  app.get('/metrics', async (_request, reply) => reply.header('cache-control', 'no-store').type(register.contentType).send(await register.metrics()));
}

function gaugeOf(register: Registry, { name, help, value }: { name: string; help: string; value: () => number }): void {
  new Gauge({
    name,
    help,
    registers: [register],
    collect() {
      this.set(value());
    },
  });
}

/** Names that anyone may choose would fill the memory: only those of the example library are told apart. */
function operationOf(request: FastifyRequest, known: ReadonlySet<string>): string {
  if (request.routeOptions.url !== '/graphql') return '';
  const asked = (request.method === 'GET' ? request.query : request.body) as { operationName?: unknown } | null | undefined;
  const name = asked?.operationName;
  return typeof name === 'string' && known.has(name) ? name : 'other';
}
