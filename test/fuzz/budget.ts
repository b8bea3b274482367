import type { Parameters } from 'fast-check';

/** The long form of the tests, which `npm run test:long` asks for. */
export const isLong = process.env['ATLAS_LONG_TESTS'] !== undefined;

/** How many times as long: 120 where nothing else is said, as in ATLAS_LONG_TESTS=20. */
const TIMES = Number(process.env['ATLAS_LONG_TESTS']) > 1 ? Number(process.env['ATLAS_LONG_TESTS']) : 120;

/** How long a property is tried: seconds with one seed in every run of the tests, minutes with a new one in the long form; a failure prints its seed. */
export function budget(seconds: number): Parameters<unknown> {
  return { numRuns: 1_000_000, interruptAfterTimeLimit: (isLong ? TIMES : 1) * seconds * 1000, markInterruptAsFailure: false, ...(isLong ? {} : { seed: 20_261_125 }) };
}
