import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from '@prometheus-io/client';
import type { Atlas } from '../graphql/atlas.ts';
import { onMeasured } from '../domain/measured.ts';
import type { AnswerCache } from './answerCache.ts';
import type { AnsweredRequests } from './answered.ts';
import type { Repeats } from './front/repeats.ts';
import { metricsWriter } from './processes/metricsOfAll.ts';
import type { ThreadPool } from './threads/threadPool.ts';

interface Watched {
  readonly atlas: Atlas;
  readonly cache: AnswerCache;
  readonly repeats: Repeats;
  readonly pool: ThreadPool | undefined;
  readonly answers: AnsweredRequests;
}

/** Seconds: from an answer that was kept to one that is too slow. */
const DURATIONS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** `/metrics` in the format of Prometheus: requests by address and operation, kept answers, the release, and the process. */
export function addMetrics(app: FastifyInstance, { atlas, cache, repeats, pool, answers }: Watched): void {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const labelNames = ['address', 'operation', 'status'];
  const requests = new Counter({ name: 'atlas_requests_total', help: 'Requests that were answered, by address, operation and HTTP status.', labelNames, registers: [register] });
  const durations = new Histogram({ name: 'atlas_request_seconds', help: 'Seconds from the request to the end of its answer.', labelNames: ['address', 'operation'], buckets: DURATIONS, registers: [register] });
  gaugeOf(register, { name: 'atlas_release', help: 'Number of the newest release that is served.', value: () => atlas.catalogues.newest.release.number });
  gaugeOf(register, { name: 'atlas_kept_answers_bytes', help: 'Memory that kept answers take, and the requests that are known for them.', value: () => cache.bytes + repeats.bytes });
  gaugeOf(register, { name: 'atlas_kept_answers_hits', help: 'Questions that were answered by a kept answer since the start.', value: () => cache.hits });
  gaugeOf(register, { name: 'atlas_kept_answers_misses', help: 'Questions that no kept answer answered since the start.', value: () => cache.misses });
  const stopCounting = countMeasures(register);
  if (pool) measurePool(register, pool);
  app.addHook('onClose', async () => stopCounting());
  answers.listen(({ route: address, operation, status, ms }) => {
    requests.inc({ address, operation, status });
    durations.observe({ address, operation }, ms / 1000);
  });
  const write = metricsWriter(register);
  app.get('/metrics', async (_request, reply) => reply.header('cache-control', 'no-store').type(register.contentType).send(await write()));
}

/** What is measured where it happens, on this thread and on those of the pool. */
function countMeasures(registry: Registry): () => void {
  const registers = [registry];
  const statements = new Histogram({ name: 'atlas_statement_seconds', help: 'Seconds that a statement of the database took, by who answered it.', labelNames: ['database'], buckets: DURATIONS, registers });
  statements.zero({ database: 'primary' });
  const batches = new Histogram({ name: 'atlas_loader_batch_keys', help: 'Keys that one batch of a loader asked for together.', labelNames: ['loader'], buckets: [1, 2, 5, 10, 50, 200, 1000, 5000], registers });
  const costs = new Histogram({ name: 'atlas_operation_cost', help: 'Fields that an operation may have to fill, as its limit counts them.', buckets: [10, 100, 1000, 10_000, 100_000, 1_000_000], registers });
  return onMeasured(([measure, label, value]) => {
    if (measure === 'statement') statements.observe({ database: label }, value);
    else if (measure === 'batch') batches.observe({ loader: label }, value);
    // A page of 1e999 rows has no finite cost, and a listener that threw would end the process.
    else costs.observe(Math.min(value, Number.MAX_SAFE_INTEGER));
  });
}

/** What became of costly questions, and how many wait at this moment. */
function measurePool(register: Registry, pool: ThreadPool): void {
  gaugeOf(register, { name: 'atlas_threads_waiting', help: 'Costly questions that wait for a thread.', value: () => pool.waiting });
  gaugeOf(register, { name: 'atlas_threads_running', help: 'Costly questions that a thread answers at this moment.', value: () => pool.running });
  gaugeOf(register, { name: 'atlas_threads_answered', help: 'Costly questions that were answered since the start.', value: () => pool.counts.answered });
  gaugeOf(register, { name: 'atlas_threads_shed', help: 'Costly questions that were refused for want of room since the start.', value: () => pool.counts.shed });
  gaugeOf(register, { name: 'atlas_threads_timed_out', help: 'Costly questions that were stopped at the time limit since the start.', value: () => pool.counts.timedOut });
  gaugeOf(register, { name: 'atlas_threads_cancelled', help: 'Costly questions whose asker went away since the start.', value: () => pool.counts.cancelled });
  gaugeOf(register, { name: 'atlas_threads_died', help: 'Threads that ended without being asked to since the start.', value: () => pool.counts.died });
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
