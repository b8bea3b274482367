import cluster from 'node:cluster';
import { LRUCache } from 'lru-cache';
import { type Counted, type Counts, MINUTE_MS, NETWORKS } from '../counts.ts';
import { isProcessMessage, type NetworkCounts, type ProcessMessage } from './messages.ts';

/** A process tells the others what it counted so often: a network can exceed its limit by what it sends meanwhile. */
const TELL_EVERY_MS = 100;

/**
 * Counts the requests of each network in a minute of the clock, over all processes that share the port; for the
 * limit of one server, wherever its connections end up. A process that has just begun knows what was sent since.
 */
export class SharedCounts implements Counts {
  readonly #requests = new LRUCache<string, number>({ max: NETWORKS });
  readonly #untold = new Map<string, number>();
  #minute = 0;
  #telling: NodeJS.Timeout | undefined;

  constructor() {
    process.on('message', (message: unknown) => {
      if (isProcessMessage(message) && message.atlas === 'counted') this.#add(message.minute, message.counts);
    });
  }

  count(network: string): Counted {
    const now = Date.now();
    this.#moveTo(Math.floor(now / MINUTE_MS));
    const requests = (this.#requests.get(network) ?? 0) + 1;
    this.#requests.set(network, requests);
    this.#untold.set(network, (this.#untold.get(network) ?? 0) + 1);
    if (this.#telling === undefined) this.#telling = setTimeout(() => this.#tell(), TELL_EVERY_MS).unref();
    return { requests, endsInMs: MINUTE_MS - (now % MINUTE_MS) };
  }

  #add(minute: number, counts: NetworkCounts): void {
    if (minute < this.#minute) return;
    this.#moveTo(minute);
    for (const [network, requests] of counts) this.#requests.set(network, (this.#requests.get(network) ?? 0) + requests);
  }

  #moveTo(minute: number): void {
    if (minute === this.#minute) return;
    this.#minute = minute;
    this.#requests.clear();
    this.#untold.clear();
  }

  #tell(): void {
    this.#telling = undefined;
    if (this.#untold.size === 0 || !cluster.worker?.isConnected()) return;
    cluster.worker.send({ atlas: 'counted', minute: this.#minute, counts: [...this.#untold] } satisfies ProcessMessage);
    this.#untold.clear();
  }
}
