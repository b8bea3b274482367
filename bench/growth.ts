// The same pages over ever more observations.
import { readFileSync } from 'node:fs';
import { load } from './load.ts';
import { median, residentMiB, start, stop } from './measure.ts';
import { PAGE, valueCursor } from './shapes.ts';
import { cli, type Imported, prepare } from './stores.ts';
import { indicatorCode } from './syntheticDataset.ts';

export interface Growth {
  readonly observations: number;
  /** From the start of the process until it listens: the median of three. */
  readonly startMs: number;
  readonly seedSeconds?: number;
  readonly imported?: Imported;
  /** Median time of an answer at one client. */
  readonly pageMs: Readonly<Record<string, number>>;
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

export async function growth(count: number, seconds: number): Promise<Growth> {
  const { folder, ...made } = await prepare(count);
  const serve = () => start([cli, 'serve'], { ATLAS_DATA_DIR: folder, ATLAS_CACHE_MIB: '0' });
  const starts: number[] = [];
  for (let i = 0; i < 2; i++) {
    const once = await serve();
    starts.push(once.readyMs);
    await stop(once);
  }
  const running = await serve();
  starts.push(running.readyMs);
  const pageMs: Record<string, number> = {};
  for (const [name, page] of Object.entries(PAGES)) {
    const asked = { url: `${running.url}/graphql`, body: JSON.stringify(page), connections: 1 };
    await load({ ...asked, seconds: 0.3 });
    const { medianMs } = await load({ ...asked, seconds });
    pageMs[name] = Number(medianMs.toFixed(3));
  }
  const memoryMiB = residentMiB(readFileSync(`/proc/${running.process.pid}/status`, 'utf8'));
  await stop(running);
  return { observations: count, startMs: Math.round(median(starts)), ...made, pageMs, memoryMiB };
}
