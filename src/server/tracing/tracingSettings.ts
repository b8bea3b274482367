/** Which traces are sent, and when; where they are sent to the exporter reads itself. */
export interface TracingSettings {
  /** One of the names of OTEL_TRACES_SAMPLER. */
  readonly sampler: string;
  /** Part of the traces that a sampler by ratio keeps. */
  readonly ratio: number;
  /** Milliseconds that spans wait for others to be sent with. */
  readonly delayMs: number;
}
