import { LRUCache } from 'lru-cache';

/** Networks that are counted at once; the one that was silent longest is forgotten first. */
export const NETWORKS = 50_000;

export const MINUTE_MS = 60_000;

/** How many requests a network has sent in a minute, the one that is counted included, and when that minute ends. */
export interface Counted {
  readonly requests: number;
  readonly endsInMs: number;
}

export interface Counts {
  count(network: string): Counted;
}

/** Counts the requests of each network in this process, in minutes that begin with the network's first request. */
export class OwnCounts implements Counts {
  readonly #minutes = new LRUCache<string, { began: number; requests: number }>({ max: NETWORKS });

  count(network: string): Counted {
    const now = Date.now();
    let minute = this.#minutes.get(network);
    if (!minute || minute.began + MINUTE_MS <= now) {
      minute = { began: now, requests: 0 };
      this.#minutes.set(network, minute);
    }
    minute.requests += 1;
    return { requests: minute.requests, endsInMs: minute.began + MINUTE_MS - now };
  }
}
