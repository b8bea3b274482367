// The same pages over ever more observations.
import { readFileSync } from 'node:fs';
import { load } from './load.ts';
import { median, processorMs, residentMiB, type Running, start, stop } from './measure.ts';
import { PAGE, valueCursor } from './shapes.ts';
import { cli, type Imported, prepare } from './stores.ts';
import { indicatorCode } from './syntheticDataset.ts';

export interface Growth {
  readonly observations: number;
  /** From the start of the process until it listens: the median of three. */
  readonly startMs: number;
  readonly seedSeconds?: number;
  readonly imported?: Imported;
  /** Processor time until then, all threads together. */
  readonly startProcessorMs: number;
  /** Median time of an answer at one client. */
  readonly pageMs: Readonly<Record<string, number>>;
  /** Processor time of an answer: other programs on the machine do not count in it. */
  readonly pageProcessorMs: Readonly<Record<string, number>>;
  readonly memoryMiB: number;
}

const DEEP_BY_AREA = Buffer.from(JSON.stringify(['AREA+', 'TZA', indicatorCode(10), 19_900_301, 0])).toString('base64url');
const PLAIN = PAGE.replace(' totalCount', '');

const PAGES: Readonly<Record<string, { query: string; variables: object }>> = {
  'one indicator, first': { query: PLAIN, variables: { filter: { indicators: [indicatorCode(1)] }, first: 100 } },
  'one indicator by value, deep': { query: PLAIN, variables: { filter: { indicators: [indicatorCode(1)], hasValue: true }, orderBy: { field: 'VALUE', direction: 'DESC' }, first: 100, after: valueCursor(20, 1) } },
  'the same with totalCount': { query: PAGE, variables: { filter: { indicators: [indicatorCode(1)], hasValue: true }, orderBy: { field: 'VALUE', direction: 'DESC' }, first: 100, after: valueCursor(20, 1) } },
  'all by area, deep, with totalCount': { query: PAGE, variables: { filter: {}, orderBy: { field: 'AREA' }, first: 100, after: DEEP_BY_AREA } },
};

/** Compilers learn by repetition. */
const WARM_UP = { seconds: 5, most: 400 };

export async function growth(count: number, seconds: number): Promise<Growth> {
  const { folder, ...made } = await prepare(count);
  const serve = () => start([cli, 'serve'], { ATLAS_DATA_DIR: folder, ATLAS_CACHE_MIB: '0' });
  const starts: { ms: number; processor: number }[] = [];
  const begin = async (): Promise<Running> => {
    const begun = await serve();
    starts.push({ ms: begun.readyMs, processor: processorMs(begun) });
    return begun;
  };
  for (let i = 0; i < 2; i++) await stop(await begin());
  const running = await begin();
  const pageMs: Record<string, number> = {};
  const pageProcessorMs: Record<string, number> = {};
  const pages = Object.entries(PAGES).map(([name, page]) => ({ name, asked: { url: `${running.url}/graphql`, body: JSON.stringify(page), connections: 1 } }));
  // All of them first: until then threads are still starting, and their time would be that of an answer.
  for (const { asked } of pages) await load({ ...asked, ...WARM_UP });
  for (const { name, asked } of pages) {
    const before = processorMs(running);
    const { medianMs, answers } = await load({ ...asked, seconds });
    pageMs[name] = Number(medianMs.toFixed(3));
    pageProcessorMs[name] = Number(((processorMs(running) - before) / answers).toFixed(3));
  }
  const memoryMiB = residentMiB(readFileSync(`/proc/${running.process.pid}/status`, 'utf8'));
  await stop(running);
  return { observations: count, startMs: Math.round(median(starts.map((each) => each.ms))), startProcessorMs: median(starts.map((each) => each.processor)), ...made, pageMs, pageProcessorMs, memoryMiB };
}
