import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyOfSeeds } from '../seededDatabase.ts';
import { atlas, post, startServer, type RunningServer } from './atlas.ts';

/** Synthetic: 40 open tenders of 2024 with an award; of numbers 1 to 10 the bidders are not told, 11 to 20 had one, the others four. */
const release = (number: number): object => ({
  ocid: `ocds-abc123-${String(number).padStart(2, '0')}`, id: String(number), date: '2024-06-01T00:00:00Z', tag: ['tender', 'award'],
  buyer: { id: 'B-1', name: 'Synthetic Office' }, parties: [{ id: 'B-1', name: 'Synthetic Office', roles: ['buyer'] }],
  tender: { id: '1', status: 'complete', procurementMethod: 'open', tenderPeriod: { startDate: '2024-03-01T00:00:00Z', endDate: '2024-04-01T00:00:00Z' }, ...(number > 10 ? { numberOfTenderers: number > 20 ? 4 : 1 } : {}) },
  awards: [{ id: 'A', status: 'active', date: '2024-05-01T00:00:00Z', value: { amount: 100, currency: 'KRW' } }],
});

let dataDir: string;
let server: RunningServer;
const folder = mkdtempSync(join(tmpdir(), 'atlas-drill-'));

/** Synthetic: three processes of 2020, of 876.40 and 438.20 euros and of a million won. */
const inCurrency = (amount: number, currency: string, number: number): object => ({
  ...release(number), tender: { id: '1', status: 'complete', procurementMethod: 'open' }, awards: [{ id: 'A', status: 'active', date: '2020-05-01T00:00:00Z', value: { amount, currency } }],
});
const MIXED = [inCurrency(876.4, 'EUR', 1), inCurrency(438.2, 'EUR', 2), inCurrency(1_000_000, 'KRW', 3)];

const SIDECAR = {
  publisher: { code: 'mixed', name: { en: 'Synthetic Agency', ko: '합성 기관' }, url: 'https://example.org' }, country: 'KOR', url: 'https://example.org/data', scope: 'one office',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/', confirmed: true }, published: '2026', accessed: '2026-07-01',
};

async function imported(publisher: string, numbers: number[], ...more: string[]): Promise<void> {
  const file = join(folder, `${publisher}-${numbers.length}.jsonl`);
  writeFileSync(file, numbers.map((number) => JSON.stringify(release(number))).join('\n'));
  const { code, stderr } = await atlas(dataDir, 'import', 'ocds', file, '--publisher', publisher, '--country', publisher === 'armeps' ? 'ARM' : 'KOR', ...more);
  if (code !== 0) throw new Error(stderr);
}

const upTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);

beforeAll(async () => {
  dataDir = await copyOfSeeds();
  await imported('open', upTo(40), '--licence', 'CC BY 4.0');
  await imported('closed', upTo(40));
  // The seeds know this publication too, without a licence.
  await imported('armeps', upTo(40), '--licence', 'CC BY 4.0', '--sample');
  mkdirSync(join(folder, 'mixed'));
  writeFileSync(join(folder, 'mixed', 'data.json'), JSON.stringify({ releases: MIXED }));
  writeFileSync(join(folder, 'mixed', 'publication.json'), JSON.stringify(SIDECAR));
  const { stdout } = await atlas(dataDir, 'import', 'ocds', join(folder, 'mixed'));
  if (!stdout.includes('Read publication.json.')) throw new Error(stdout);
  // Three imports before it: where the machine is busy its threads begin late.
  server = await startServer(dataDir, { ATLAS_TIME_LIMIT_MS: '60000' });
});
afterAll(() => server.process.kill('SIGTERM'));

interface Drilled {
  readonly value: number | null;
  readonly basis: { readonly numerator: number; readonly denominator: number; readonly notComputableReasons: readonly { readonly reason: string; readonly count: number }[] };
  readonly drillDown: { readonly totalCount: number; readonly ocids: readonly string[]; readonly withheldBecause: string | null; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } };
}

async function drill(publisher: string, args: string, asOf = ''): Promise<Drilled> {
  const { body } = await post(server.url, `{ observations(filter: { indicators: ["OCDS_SINGLE_BIDDER_SHARE"], datasets: ["ocds-${publisher}"] }, first: 10${asOf === '' ? '' : `, asOf: "${asOf}"`}) { nodes { breakdown { dimension } value basis { numerator denominator notComputableReasons { reason count } } drillDown(${args}) { totalCount ocids withheldBecause pageInfo { hasNextPage endCursor } } } } }`);
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  const { nodes } = (body.data as { observations: { nodes: (Drilled & { breakdown: readonly unknown[] })[] } }).observations;
  const [whole] = nodes.filter(({ breakdown }) => breakdown.length === 0);
  if (!whole) throw new Error('There is no observation of the country as a whole.');
  return whole;
}

describe('the processes behind an observation', () => {
  test('are as many as its basis counts, in pages', async () => {
    const { value, basis, drillDown } = await drill('open', 'part: NUMERATOR, first: 4');
    expect([value, basis.numerator, basis.denominator]).toEqual([10 / 30, 10, 30]);
    expect(drillDown).toMatchObject({ totalCount: 10, ocids: ['ocds-abc123-11', 'ocds-abc123-12', 'ocds-abc123-13', 'ocds-abc123-14'], withheldBecause: null, pageInfo: { hasNextPage: true } });
    const next = await drill('open', `part: NUMERATOR, first: 10, after: "${drillDown.pageInfo.endCursor ?? ''}"`);
    expect(next.drillDown.ocids).toEqual(['15', '16', '17', '18', '19', '20'].map((number) => `ocds-abc123-${number}`));
    expect(next.drillDown.pageInfo.hasNextPage).toBe(false);
    expect((await drill('open', 'part: DENOMINATOR')).drillDown.totalCount).toBe(30);
  });

  test('that lack what the indicator needs are told by reason', async () => {
    const { basis, drillDown } = await drill('open', 'part: NOT_COMPUTABLE, first: 2');
    expect(basis.notComputableReasons.map(({ count }) => count)).toEqual([10]);
    expect([drillDown.totalCount, drillDown.ocids]).toEqual([10, ['ocds-abc123-01', 'ocds-abc123-02']]);
    const reason = basis.notComputableReasons[0]?.reason ?? '';
    expect((await drill('open', `part: NOT_COMPUTABLE, reason: "${reason}"`)).drillDown.totalCount).toBe(10);
    await expect(drill('open', `part: NUMERATOR, reason: "${reason}"`)).rejects.toThrow('goes with part NOT_COMPUTABLE alone');
  });

  test('are counted and not listed where the licence does not let rows be passed on', async () => {
    const { drillDown } = await drill('closed', 'part: NUMERATOR');
    expect(drillDown).toMatchObject({ totalCount: 10, ocids: [], withheldBecause: expect.stringContaining('"not stated"') as string });
  });

  test('are not told once a later import has taken the place of theirs', async () => {
    await imported('open', upTo(41), '--licence', 'CC BY 4.0');
    await expect.poll(async () => (await drill('open', 'part: DENOMINATOR')).drillDown.totalCount, { timeout: 10_000 }).toBe(31);
    // Release 3 still holds the value of the first import, and says why its processes cannot be listed any more.
    const earlier = await drill('open', 'part: DENOMINATOR', '3');
    expect(earlier.basis.denominator).toBe(30);
    expect(earlier.drillDown).toMatchObject({ totalCount: 0, ocids: [], withheldBecause: expect.stringContaining('a later import has taken their place') as string });
  });
});

test('a publication that the seeds describe too is one, with what the import says of it and what only the seeds know', async () => {
  const { body } = await post(server.url, '{ ocdsPublications(first: 500) { nodes { code publisher licence isSample imports { processes } country { code } } } }');
  const { nodes } = (body.data as { ocdsPublications: { nodes: { code: string }[] } }).ocdsPublications;
  expect(nodes.filter(({ code }) => code === 'ARM/ARMEPS')).toEqual([{ code: 'ARM/ARMEPS', publisher: 'ARMEPS', licence: 'CC BY 4.0', isSample: true, imports: [{ processes: 40 }], country: { code: 'ARM' } }]);
  expect((await drill('armeps', 'part: NUMERATOR, first: 1')).drillDown).toMatchObject({ totalCount: 10, ocids: ['ocds-abc123-11'], withheldBecause: null });
});

test('what publication.json says of the data stands with the publication, its dataset and its sources, and lets processes be listed', async () => {
  const { body } = await post(server.url, `{ ocdsPublications(first: 500) { nodes { code publisher licence scope url isSample } }
    observations(filter: { indicators: ["OCDS_PROCESSES"], datasets: ["ocds-mixed"] }, first: 1) { nodes { value drillDown(part: DENOMINATOR) { ocids withheldBecause } origin { licence accessed publisher { name url } dataset { code licence } edition { published } } } } }`);
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  const { ocdsPublications, observations } = body.data as { ocdsPublications: { nodes: { code: string }[] }; observations: { nodes: object[] } };
  expect(ocdsPublications.nodes.filter(({ code }) => code === 'KOR/MIXED')).toEqual([{ code: 'KOR/MIXED', publisher: 'Synthetic Agency', licence: 'CC BY 4.0', scope: 'one office', url: 'https://example.org/data', isSample: false }]);
  expect(observations.nodes).toEqual([{
    value: 3, drillDown: { ocids: ['ocds-abc123-01', 'ocds-abc123-02', 'ocds-abc123-03'], withheldBecause: null },
    origin: { licence: 'CC BY 4.0', accessed: '2026-07-01', publisher: { name: 'Synthetic Agency', url: 'https://example.org' }, dataset: { code: 'ocds-mixed', licence: 'CC BY 4.0' }, edition: { published: '2026' } },
  }]);
});

describe('amounts in several currencies', () => {
  const ask = async (normalise: string): Promise<Record<string, unknown>> => {
    const { body } = await post(server.url, `{ compare(input: { areas: ["KOR"], indicators: ["OCDS_AWARDED_VALUE"], edition: "ocds-mixed", periods: { from: "2020", to: "2020" }${normalise} }) { permalink warnings { code } rows { cells {
      value missingReason warnings { code } observation { breakdown { code } value } factors { name operation value observations { area { code } origin { locator } } factors { name operation value observations { area { code } origin { locator } } } } } } } }`);
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return (body.data as { compare: Record<string, unknown> }).compare;
  };

  test('are added up once they are converted, each at a rate whose row is named', async () => {
    const answer = await ask(', normalise: { currency: "USD" }');
    const [{ cells: [cell] = [] } = {}] = answer['rows'] as { cells?: { value: number }[] }[];
    // The Federal Reserve's averages of 2020 (seeds/federal-reserve): 0.8764 euros and 1180.5554 won for a dollar.
    expect(cell?.value).toBeCloseTo(1500 + 1_000_000 / 1180.5554, 9);
    const rate = (value: number, area: string, locator: string): object => ({ name: 'MARKET_RATE', operation: 'DIVIDE', value, observations: [{ area: { code: area }, origin: { locator } }] });
    expect(cell).toMatchObject({ missingReason: null, warnings: [{ code: 'FROM_CONTRACTS' }], observation: { breakdown: [{ code: 'EUR' }], value: 1314.6 }, factors: [rate(0.8764, 'EMU', 'line 264'), { name: 'OTHER_CURRENCY', operation: 'ADD', factors: [rate(1180.5554, 'KOR', 'line 760')] }] });
    const csv = await (await fetch(`${server.url}${String(answer['permalink'])}.csv`)).text();
    expect(csv).toMatch(/,\/ MARKET_RATE 0\.8764 \(FED_FX 2020\); plus OTHER_CURRENCY 847\.0589\d+ \(OCDS_AWARDED_VALUE 2020\) \[\/ MARKET_RATE 1180\.5554 \(FED_FX 2020\)\],/);
  });

  test('stay apart where they are not, and say why', async () => {
    const answer = await ask('');
    expect(answer).toMatchObject({ warnings: expect.arrayContaining([{ code: 'CURRENCIES_APART' }]) as unknown, rows: [{ cells: [{ value: null, missingReason: 'NOT_COMPARABLE', warnings: [{ code: 'CURRENCIES_APART' }, { code: 'FROM_CONTRACTS' }], factors: [] }] }] });
    const apart = await post(server.url, '{ observations(filter: { indicators: ["OCDS_AWARDED_VALUE"], datasets: ["ocds-mixed"], periods: { from: "2020", to: "2020" } }, first: 10) { nodes { breakdown { dimension code } value currency } } }');
    if (apart.body.errors) throw new Error(JSON.stringify(apart.body.errors));
    const { nodes } = (apart.body.data as { observations: { nodes: { breakdown: unknown[]; value: number; currency: string }[] } }).observations;
    expect(nodes.filter(({ breakdown }) => breakdown.length === 1).map(({ currency, value }) => [currency, value])).toEqual([['EUR', 1314.6], ['KRW', 1_000_000]]);
  });
});
