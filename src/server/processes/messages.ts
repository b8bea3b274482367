/** Metrics of one process as the library gives them to be added up. */
export type ToldMetrics = readonly object[];

/** What the first process tells of all of them. */
export interface GatheredMetrics {
  /** Of each process that answered in time. */
  readonly metrics: readonly ToldMetrics[];
  readonly running: number;
  /** Processes that died and were replaced since the start. */
  readonly replaced: number;
}

/** Requests that each network sent to one process. */
export type NetworkCounts = readonly (readonly [network: string, requests: number])[];

/**
 * Between the first process and those that serve; `number` says which answer belongs to which question. What one
 * process counted and the release that it found are passed on to the others.
 */
export type ProcessMessage =
  | { readonly atlas: 'gather'; readonly number: number }
  | { readonly atlas: 'gathered'; readonly number: number; readonly gathered: GatheredMetrics }
  | { readonly atlas: 'tell'; readonly number: number }
  | { readonly atlas: 'told'; readonly number: number; readonly metrics: ToldMetrics }
  | { readonly atlas: 'counted'; readonly minute: number; readonly counts: NetworkCounts }
  | { readonly atlas: 'released'; readonly release: number };

export const isProcessMessage = (message: unknown): message is ProcessMessage => typeof message === 'object' && message !== null && 'atlas' in message;
