import { afterAll, beforeAll, expect, test } from 'vitest';
import { Database } from '../../src/database/database.ts';
import { retractEdition } from '../../src/importers/datasets/retractEdition.ts';
import { AggregateGroupsDocument, CompareOverTimeDocument, CorrelateIndicatorsDocument, RankCountriesDocument, SeriesOfCountryDocument } from '../../src/web/generated/operations.ts';
import { copyOfSeeds } from '../seededDatabase.ts';
import { TestAtlas } from '../testAtlas.ts';
import { importCorrected } from './correctedEdition.ts';
import { comparisonDocument, hashOf } from './independentHash.ts';

const KOREA = 'OECD_GG_PROCUREMENT_EXPENDITURE,KOR,2017,40.107771975688,';
const CELL = { areas: ['KOR'], indicators: ['OECD_GG_PROCUREMENT_EXPENDITURE'], periods: { from: '2017', to: '2017' } };
const DIFF = `query ($from: ReleaseId!, $to: ReleaseId!, $filter: ObservationFilter, $first: Int, $after: String) {
  releaseDiff(from: $from, to: $to, filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { kind before { ...Figure } after { ...Figure } }
  }
}
fragment Figure on Observation { area { code } indicator { code } period decimalValue origin { title locator fileHash edition { code } } }`;
const EDITIONS = '{ release(id: "4") { number editions { code retracted } } }';

interface Change {
  readonly kind: string;
  readonly before: { readonly area: { readonly code: string }; readonly decimalValue: string; readonly origin: { readonly locator: string } } | null;
  readonly after: { readonly area: { readonly code: string }; readonly decimalValue: string; readonly origin: { readonly locator: string } } | null;
}

let dataDir: string;
let database: Database;
let atlas: TestAtlas;

/** What was answered from release 1 before any other was there, and again when it is asked. */
let before: string;

async function everyAnswer(asOf: string): Promise<string> {
  return JSON.stringify([
    await atlas.example(CompareOverTimeDocument, { asOf }),
    await atlas.example(CompareOverTimeDocument, { asOf, input: CELL }),
    await atlas.example(RankCountriesDocument, { asOf }),
    await atlas.example(AggregateGroupsDocument, { asOf, input: { indicator: 'OECD_GG_PROCUREMENT_EXPENDITURE', measure: 'MEAN', by: 'REGION' } }),
    await atlas.example(SeriesOfCountryDocument, { asOf }),
    await atlas.example(CorrelateIndicatorsDocument, { asOf }),
  ]);
}

const cellAsOf = async (asOf: string | null) => (await atlas.example(CompareOverTimeDocument, { asOf, input: CELL })).compare;

async function changes(from: string, to: string, page: object = {}) {
  const { data, errors } = await atlas.ask(DIFF, { from, to, ...page });
  if (!data) throw new Error(JSON.stringify(errors));
  return data['releaseDiff'] as { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; nodes: Change[] };
}

/** Release 2 corrects Korea, takes a cell away and adds one; release 3 corrects Korea again; release 4 retracts the edition. */
beforeAll(async () => {
  dataDir = await copyOfSeeds();
  database = await Database.open({ url: undefined, dataDir });
  atlas = await TestAtlas.open(database);
  before = await everyAnswer('1');
  const corrections = [
    [KOREA, 'OECD_GG_PROCUREMENT_EXPENDITURE,KOR,2017,41.5,'],
    ['OECD_GG_PROCUREMENT_GDP,AUS,2007,12.19913480952', null],
    [null, 'OECD_GG_PROCUREMENT_GDP,AUS,2008,12.5,A,,,,size,"synthetic"'],
  ] as const;
  expect(await importCorrected(database, dataDir, corrections)).toBe(2);
  expect(await importCorrected(database, dataDir, [[KOREA, 'OECD_GG_PROCUREMENT_EXPENDITURE,KOR,2017,42.25,'], ...corrections.slice(1)])).toBe(3);
  expect(await retractEdition(database, 'oecd-gg-2019', { en: 'Synthetic retraction.', ko: null })).toBe(4);
  await atlas.atlas.catalogues.refresh();
});

afterAll(() => atlas.close());

test('later releases change no byte of what release 1 answers', async () => {
  expect(await everyAnswer('1')).toBe(before);
  const [one, two, three] = [await cellAsOf('1'), await cellAsOf('2'), await cellAsOf('3')];
  expect([one, two, three].map(({ rows }) => rows[0]?.cells[0]?.value)).toEqual([40.107771975688, 41.5, 42.25]);
  expect(new Set([one, two, three].map(({ resultHash }) => resultHash)).size).toBe(3);
});

test('permalinks of every release are verified after the later ones', async () => {
  for (const asOf of ['1', '2', '3', '4']) {
    const { permalink, resultHash } = await cellAsOf(asOf);
    expect(permalink.startsWith(`/q/compare/r${asOf}/`)).toBe(true);
    const { data } = await atlas.ask('query ($permalink: String!, $resultHash: String!) { verify(permalink: $permalink, resultHash: $resultHash) { same release { number } } }', { permalink, resultHash });
    expect(data).toEqual({ verify: { same: true, release: { number: asOf } } });
  }
});

test('a difference tells what was added, removed and revised, with both values and origins', async () => {
  const { totalCount, nodes } = await changes('1', '2');
  expect(totalCount).toBe(3);
  const [added, removed, revised] = ['ADDED', 'REMOVED', 'REVISED'].map((kind) => nodes.find((node) => node.kind === kind));
  expect(added).toMatchObject({ before: null, after: { area: { code: 'AUS' }, period: '2008', decimalValue: '12.5', origin: { locator: 'synthetic' } } });
  expect(removed).toMatchObject({ before: { area: { code: 'AUS' }, period: '2007', decimalValue: '12.19913480952', origin: { locator: 'line 2, column GDP_share', edition: { code: 'oecd-gg-2019' } } }, after: null });
  expect(revised).toMatchObject({
    before: { area: { code: 'KOR' }, decimalValue: '40.107771975688', origin: { edition: { code: 'oecd-gg-2019' } } },
    after: { area: { code: 'KOR' }, decimalValue: '41.5', origin: { edition: { code: 'oecd-gg-2019' } } },
  });
  expect((await changes('1', '1')).totalCount).toBe(0);
  expect((await changes('2', '3')).nodes.map(({ kind, before: old, after }) => [kind, old?.decimalValue, after?.decimalValue])).toEqual([['REVISED', '41.5', '42.25']]);
  // The other way round, what was added is removed.
  expect((await changes('2', '1')).nodes.map(({ kind }) => kind).toSorted()).toEqual(['ADDED', 'REMOVED', 'REVISED']);
  const within = async (edition: string) => (await changes('1', '2', { filter: { editions: [edition] } })).totalCount;
  expect([await within('oecd-gg-2019'), await within('oecd-gg-2017')]).toEqual([3, 0]);
  expect((await changes('1', '2', { filter: { areas: ['KOR'] } })).nodes.map(({ kind }) => kind)).toEqual(['REVISED']);
});

test('pages of a difference are the whole of it, each change once', async () => {
  const whole = (await changes('1', '2')).nodes;
  const found: Change[] = [];
  let after: string | null = null;
  do {
    const page = await changes('1', '2', { first: 1, after });
    found.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(found).toEqual(whole);
});

test('a cell tells what each release first gave for it', async () => {
  const { data } = await atlas.ask(
    'query ($filter: ObservationFilter!) { observations(filter: $filter, asOf: "3") { nodes { decimalValue revisions { release { number } observation { decimalValue origin { edition { code } } } } } } }',
    { filter: { areas: ['KOR'], indicators: ['OECD_GG_PROCUREMENT_EXPENDITURE'], editions: ['oecd-gg-2019'], periods: { from: '2017', to: '2017' } } },
  );
  const edition = { code: 'oecd-gg-2019' };
  expect(data).toEqual({
    observations: {
      nodes: [
        {
          decimalValue: '42.25',
          revisions: [['1', '40.107771975688'], ['2', '41.5'], ['3', '42.25']].map(([number, decimalValue]) => ({ release: { number }, observation: { decimalValue, origin: { edition } } })),
        },
      ],
    },
  });
});

test('a retracted edition no longer answers, is marked, and stays readable as of its time and when it is pinned', async () => {
  expect((await atlas.ask(EDITIONS)).data).toMatchObject({ release: { editions: expect.arrayContaining([{ code: 'oecd-gg-2019', retracted: true }]) as unknown } });
  const [now, then] = [await cellAsOf(null), await cellAsOf('3')];
  expect(now.release.number).toBe('4');
  expect(now.rows[0]?.cells[0]?.observation?.origin.edition?.code).not.toBe('oecd-gg-2019');
  expect(then.rows[0]?.cells[0]).toMatchObject({ value: 42.25, observation: { origin: { edition: { code: 'oecd-gg-2019' } } } });
  const pinned = await atlas.example(CompareOverTimeDocument, { input: { ...CELL, edition: 'oecd-gg-2019' } });
  expect(pinned.compare.rows[0]?.cells[0]).toMatchObject({ value: 42.25, observation: { origin: { edition: { code: 'oecd-gg-2019' } } } });
  expect(pinned.compare.warnings.map(({ code }) => code)).toContain('RETRACTED_EDITION');
  expect(hashOf(comparisonDocument(pinned))).toBe(pinned.compare.resultHash);
  expect(pinned.compare.citation.text).toContain('Government at a Glance 2019');
  const ranking = await atlas.example(RankCountriesDocument);
  expect(ranking.ranking.rows.some(({ cell }) => cell.observation?.origin.edition?.code === 'oecd-gg-2019')).toBe(false);
});
