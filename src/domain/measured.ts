import { channel } from 'node:diagnostics_channel';

/** What is measured where it happens: seconds of a statement, keys of a loader's batch, fields that an operation may fill. */
export type Measure = 'statement' | 'batch' | 'cost';

/** A measure, a word of a short list that tells it from others of its kind, and its value. */
export type Measured = readonly [measure: Measure, label: string, value: number];

const MEASURED = channel('atlas:measured');

/** Tells whoever counts; nothing is made where nobody does. */
export function measured(measure: Measure, label: string, value: number): void {
  if (MEASURED.hasSubscribers) MEASURED.publish([measure, label, value] satisfies Measured);
}

/** Hands everything that is measured in this thread to `listener`, until what is returned is called. */
export function onMeasured(listener: (event: Measured) => void): () => void {
  const receive = (event: unknown): void => listener(event as Measured);
  MEASURED.subscribe(receive);
  return () => {
    MEASURED.unsubscribe(receive);
  };
}
