import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/exporters/exportTable.ts';
import { writerOf } from '../../src/exporters/formats.ts';
import { FORMATS } from '../../src/exporters/mediaTypes.ts';
import { manyRows, syntheticTable } from './syntheticTable.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** ATLAS_LONG_TESTS=1 writes a million rows in each format. */
const ROWS = process.env['ATLAS_LONG_TESTS'] ? 1_000_000 : 100_000;
const MEGABYTE = 1_048_576;

function liveMemory(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MEGABYTE;
}

interface Run {
  readonly bytes: number;
  /** Live memory at so many rows read. */
  readonly samples: readonly (readonly [number, number])[];
}

async function run(code: (typeof FORMATS)[number]['code']): Promise<Run> {
  let read = 0;
  function* counted(): Generator<Row> {
    for (const row of manyRows(ROWS)) {
      read += 1;
      yield row;
    }
  }
  const samples: [number, number][] = [];
  let bytes = 0;
  let next = 0;
  for await (const piece of (await writerOf(code))(syntheticTable({ rows: counted() }))) {
    bytes += piece.byteLength;
    if (read >= next) {
      samples.push([read, liveMemory()]);
      next = read + ROWS / 10;
    }
  }
  return { bytes, samples };
}

/** JSON-stat must know the sizes of its cube before the first value and is bounded by a number of rows instead. */
const streamed = FORMATS.map(({ code }) => code).filter((code) => code !== 'jsonstat');

describe(`${ROWS} synthetic rows stay bounded`, () => {
  test.each(streamed)('%s', { timeout: 300_000 }, async (code) => {
    const { bytes, samples } = await run(code);
    const highest = (part: Run['samples']): number => Math.max(...part.map(([, live]) => live));
    const early = highest(samples.slice(0, Math.ceil(samples.length / 2)));
    const late = highest(samples.slice(Math.ceil(samples.length / 2)));
    expect(bytes).toBeGreaterThan(ROWS * 5);
    // What is kept of a row would show: the second half alone is 4 MB (100,000 rows) to 80 MB (a million) of text.
    expect(late - early).toBeLessThan(3);
  });
});

test.each(streamed)('%s reads rows only as they are asked for', async (code) => {
  let read = 0;
  let closed = false;
  function* counted(): Generator<Row> {
    try {
      for (const row of manyRows(200_000)) {
        read += 1;
        yield row;
      }
    } finally {
      closed = true;
    }
  }
  const pieces = (await writerOf(code))(syntheticTable({ rows: counted() }));
  await pieces.next();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(read).toBeLessThanOrEqual(65_536);
  // A reader that goes away ends the query behind the rows.
  await pieces.return();
  expect(closed || read === 0).toBe(true);
});
