import cluster, { type Worker } from 'node:cluster';
import { Gauge, Registry } from '@prometheus-io/client';
import { type GatheredMetrics, isProcessMessage, type ProcessMessage } from './messages.ts';

/** The first process has so long to ask the others. */
const LONGEST_GATHERING_MS = 3000;

/**
 * Writes the metrics: of this process where it serves alone, and else those of every process, each series under the
 * number of its own. Whichever process is asked, the answer is the same.
 */
export function metricsWriter(register: Registry): () => Promise<string> {
  const { worker } = cluster;
  if (!worker) return async () => register.metrics();
  register.setDefaultLabels({ worker: String(worker.id) });
  const waiting = new Map<number, (gathered: GatheredMetrics) => void>();
  process.on('message', (message: unknown) => {
    if (!isProcessMessage(message)) return;
    if (message.atlas === 'tell') void register.getMetricsAsJSON().then((metrics) => tell(worker, { atlas: 'told', number: message.number, metrics }));
    else if (message.atlas === 'gathered') waiting.get(message.number)?.(message.gathered);
  });
  let last = 0;
  return async () => {
    const number = (last += 1);
    const { promise, resolve, reject } = Promise.withResolvers<GatheredMetrics>();
    waiting.set(number, resolve);
    const late = setTimeout(() => reject(new Error('The first process did not tell the metrics of the others in time.')), LONGEST_GATHERING_MS);
    tell(worker, { atlas: 'gather', number });
    try {
      return await written(await promise);
    } finally {
      clearTimeout(late);
      waiting.delete(number);
    }
  };
}

const tell = (worker: Worker, message: ProcessMessage): void => void worker.send(message);

async function written({ metrics, running, replaced }: GatheredMetrics): Promise<string> {
  const own = new Registry();
  const gauge = (name: string, help: string, value: number): void => new Gauge({ name, help, registers: [own] }).set(value);
  gauge('atlas_workers', 'Processes that serve at this moment.', running);
  gauge('atlas_workers_told', 'Processes whose metrics are in this answer; fewer than run where one is too busy to tell.', metrics.length);
  gauge('atlas_workers_replaced', 'Processes that died and were replaced since the start.', replaced);
  return `${await Registry.aggregate(metrics.map((each) => [...each])).metrics()}\n${await own.metrics()}`;
}
