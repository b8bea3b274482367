import { expect, test } from 'vitest';
import { progressText } from '../../src/cli/importProgress.ts';

const READING = { stage: 'READ', bytes: 5, totalBytes: 10, releases: 120, processes: 0, share: 0.5, releasesPerSecond: 60, secondsLeft: 95 } as const;

test.each([
  [READING, '1/4 reading, 120 releases, 60 releases a second, 2 min left'],
  [{ ...READING, totalBytes: null, share: null, secondsLeft: null }, '1/4 reading, 120 releases, 60 releases a second'],
  [{ ...READING, stage: 'COMPILE', processes: 40, secondsLeft: 9 }, '2/4 compiling, 40 processes, 60 releases a second, 9 s left'],
  [{ ...READING, stage: 'COMPUTE', processes: 40, releasesPerSecond: 0, secondsLeft: null }, '4/4 computing, 40 processes'],
] as const)('how far an import is: %#', (progress, text) => expect(progressText(progress)).toBe(text));
