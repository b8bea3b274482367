import type { Parameters } from 'fast-check';

/** The long form of the tests, which `npm run test:long` asks for. */
export const isLong = process.env['ATLAS_LONG_TESTS'] !== undefined;

/** How many times as long: 120 where nothing else is said, as in ATLAS_LONG_TESTS=20. */
const TIMES = Number(process.env['ATLAS_LONG_TESTS']) > 1 ? Number(process.env['ATLAS_LONG_TESTS']) : 120;

/**
 * How often a property is tried: a number of times with one seed in every run of the tests, however busy the machine is; in the
 * long form a time with a new seed. A failure prints its seed.
 */
export function budget(runs: number, seconds: number): Parameters<unknown> {
  if (!isLong) return { numRuns: runs, seed: 20_261_125 };
  return { numRuns: 1_000_000, interruptAfterTimeLimit: TIMES * seconds * 1000, markInterruptAsFailure: false };
}
