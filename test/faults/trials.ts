import { onTestFinished } from 'vitest';

/** How often a test tried something that could do harm, and how often the atlas came through it. */
export interface Trials {
  tried: number;
  survived: number;
}

declare module 'vitest' {
  interface TaskMeta {
    trials?: Trials;
  }
}

/** Runs what is tried, and counts it; one that throws was not survived. */
export type Attempt = <Result>(attempted: () => Promise<Result>) => Promise<Result>;

/** The counter of the test that is running; its numbers stand in the report of the run, from which docs/reliability.md is made. */
export function counted(): Attempt {
  const trials: Trials = { tried: 0, survived: 0 };
  onTestFinished(({ task }) => {
    const { tried, survived } = task.meta.trials ?? { tried: 0, survived: 0 };
    task.meta.trials = { tried: tried + trials.tried, survived: survived + trials.survived };
  });
  // Counted at the end: one that the end of a fuzz cut off is neither.
  return async (attempted) => {
    try {
      const result = await attempted();
      trials.survived += 1;
      return result;
    } finally {
      trials.tried += 1;
    }
  };
}
