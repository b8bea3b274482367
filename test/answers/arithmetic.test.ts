import { afterAll, beforeAll, expect, test } from 'vitest';
import { AggregateGroupsDocument, CompareOverTimeDocument, CorrelateIndicatorsDocument, RankCountriesDocument, SeriesOfCountryDocument } from '../../src/web/generated/operations.ts';
import { TestAtlas } from '../testAtlas.ts';
import { digitsOf, membersOn, valuesOf } from './seedFiles.ts';

const OECD = 'oecd/oecd-gg-procurement/oecd-gg-2019';
const DB = 'world-bank/doing-business-contracting/db-cwg-2020';
const WDI = 'world-bank/wdi/wdi-2025';
let atlas: TestAtlas;

beforeAll(async () => {
  atlas = await TestAtlas.open();
});

afterAll(() => atlas.close());

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const middle = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length % 2 === 1 ? (sorted[Math.floor(half)] ?? NaN) : ((sorted[half - 1] ?? NaN) + (sorted[half] ?? NaN)) / 2;
};

test('ranks, percentiles and distances are those of the file, counted naively', async () => {
  const { ranking } = await atlas.example(RankCountriesDocument, { input: { indicator: 'DB_CWG_TIME', period: '2020', group: 'OECD', edition: 'db-cwg-2020' } });
  const members = membersOn('OECD', '2020-12-31');
  const values = [...valuesOf(DB, 'DB_CWG_TIME', '2020')].filter(([area]) => members.includes(area));
  expect(ranking.rows).toHaveLength(values.length);
  expect(ranking.rows.length + ranking.unranked.length).toBe(members.length);
  const all = values.map(([, value]) => value);
  for (const row of ranking.rows) {
    const value = new Map(values).get(row.area.code) ?? Number.NaN;
    // Fewer days are better.
    expect(row.cell.value, row.area.code).toBe(value);
    expect(row.rank, row.area.code).toBe(1 + all.filter((other) => other < value).length);
    expect(row.tied, row.area.code).toBe(all.filter((other) => other === value).length > 1);
    expect(row.percentile, row.area.code).toBeCloseTo((100 * all.filter((other) => other > value).length) / (all.length - 1), 10);
    expect([row.distanceToMedian, row.distanceToBest], row.area.code).toEqual([value - middle(all), value - Math.min(...all)]);
  }
  expect(ranking.rows.some(({ tied }) => tied)).toBe(true);
});

test('mean, weighted mean, quantile, extremes, sum and count are those of the file', async () => {
  const members = membersOn('OECD', '2017-12-31');
  const values = [...valuesOf(OECD, 'OECD_GG_PROCUREMENT_GDP', '2017')].filter(([area]) => members.includes(area));
  const numbers = values.map(([, value]) => value);
  const people = (area: string): number => digitsOf(WDI, { indicator: 'WDI_POPULATION', area, period: '2017' });
  const worked: Record<string, number> = {
    MEAN: sum(numbers) / numbers.length,
    MEDIAN: middle(numbers),
    MIN: Math.min(...numbers),
    MAX: Math.max(...numbers),
    COUNT: numbers.length,
    WEIGHTED_MEAN: sum(values.map(([area, value]) => value * people(area))) / sum(values.map(([area]) => people(area))),
  };
  const input = { indicator: 'OECD_GG_PROCUREMENT_GDP', group: 'OECD', periods: { from: '2017', to: '2017' }, edition: 'oecd-gg-2019' } as const;
  for (const [measure, value] of Object.entries(worked)) {
    const weights = measure === 'WEIGHTED_MEAN' ? { weights: 'WDI_POPULATION' } : {};
    const { aggregate } = await atlas.example(AggregateGroupsDocument, { input: { ...input, measure: measure as 'MEAN', ...weights } });
    expect(aggregate.rows).toHaveLength(1);
    expect(aggregate.rows[0]?.value, measure).toBeCloseTo(value, 12);
    const missing = members.filter((area) => !new Map(values).has(area));
    expect(aggregate.rows[0]?.coverage, measure).toMatchObject({ asked: members.length, withValue: numbers.length, missing: missing.map((code) => ({ code })) });
    expect(aggregate.rows[0]?.coverage.populationShare, measure).toBeCloseTo(sum(values.map(([area]) => people(area))) / sum(members.map(people)), 12);
  }
});

test('regions are a partition: their sums add up to that of all, their counts too', async () => {
  const ask = async (by: 'ALL' | 'REGION' | 'INCOME_GROUP') => (await atlas.example(AggregateGroupsDocument, { input: { indicator: 'WDI_POPULATION', measure: 'SUM', by, periods: { from: '2020', to: '2020' } } })).aggregate.rows;
  const [all] = await ask('ALL');
  for (const by of ['REGION', 'INCOME_GROUP'] as const) {
    const parts = await ask(by);
    expect(sum(parts.map(({ value }) => value ?? 0))).toBeCloseTo(all?.value ?? NaN, 3);
    expect([sum(parts.map(({ coverage }) => coverage.asked)), sum(parts.map(({ coverage }) => coverage.withValue))]).toEqual([all?.coverage.asked, all?.coverage.withValue]);
  }
});

test('a thin aggregate is a reason, a sum of shares an error', async () => {
  const input = { indicator: 'OECD_GG_PROCUREMENT_GDP', measure: 'MEAN', periods: { from: '2017', to: '2017' }, minimumCoverage: 0.5 } as const;
  const { aggregate } = await atlas.example(AggregateGroupsDocument, { input });
  expect(aggregate.rows[0]).toMatchObject({ value: null, missingReason: 'THIN_COVERAGE' });
  const refused = await atlas.ask('query ($input: AggregateInput!) { aggregate(input: $input) { rows { value } } }', { input: { ...input, measure: 'SUM' } });
  expect(refused.errors?.[0]).toMatchObject({ message: expect.stringContaining('SUM') as string, extensions: { code: 'BAD_USER_INPUT' } });
});

test('a fixed sample keeps those who are there in every year that is published, and says who is not', async () => {
  const input = { indicator: 'OECD_GG_PROCUREMENT_GDP', measure: 'COUNT', group: 'OECD', membership: 'TODAY', periods: { from: '2007', to: '2017' }, edition: 'oecd-gg-2019', fixedSample: true } as const;
  const { aggregate } = await atlas.example(AggregateGroupsDocument, { input });
  const years = Array.from({ length: 11 }, (_, i) => String(2007 + i));
  const published = new Map(years.map((year) => [year, valuesOf(OECD, 'OECD_GG_PROCUREMENT_GDP', year)]));
  const told = [...published.values()].filter((values) => values.size > 0);
  const always = membersOn('OECD', '2026-11-25').filter((area) => told.every((values) => values.has(area)));
  expect([told.length < years.length, always.length > 20, always.length < membersOn('OECD', '2026-11-25').length]).toEqual([true, true, true]);
  expect(aggregate.rows.map(({ period, value }) => [period, value])).toEqual(years.map((year) => [year, published.get(year)?.size ? always.length : 0]));
  expect(aggregate.rows.flatMap(({ warnings }) => warnings.map(({ code }) => code))).not.toContain('COMPOSITION_CHANGES');
});

test('change and growth of a series are those of its printed ends', async () => {
  const { series } = await atlas.example(SeriesOfCountryDocument, { input: { area: 'KOR', indicator: 'OECD_GG_PROCUREMENT_GDP', edition: 'oecd-gg-2019' } });
  const at = (period: string): number => digitsOf(OECD, { indicator: 'OECD_GG_PROCUREMENT_GDP', area: 'KOR', period });
  expect([series.first?.period, series.latest?.period]).toEqual(['2007', '2017']);
  expect(series.change).toBe(at('2017') - at('2007'));
  expect(series.compoundGrowth).toBeCloseTo(((at('2017') / at('2007')) ** 0.1 - 1) * 100, 12);
  expect(series.gaps).toEqual(['2008', '2010', '2011', '2012', '2013', '2014', '2015', '2016']);
});

test('the correlation is that of the two columns of the file', async () => {
  const { correlation } = await atlas.example(CorrelateIndicatorsDocument);
  const [x, y] = ['DB_CWG_EPROCUREMENT_INDEX', 'DB_CWG_TIME'].map((indicator) => valuesOf(DB, indicator, '2020'));
  const pairs = [...(x ?? [])].flatMap(([area, value]) => (y?.has(area) ? [[value, y.get(area) ?? NaN] as const] : []));
  const n = pairs.length;
  const [sx, sy] = [sum(pairs.map(([a]) => a)), sum(pairs.map(([, b]) => b))];
  const r = (n * sum(pairs.map(([a, b]) => a * b)) - sx * sy) / Math.sqrt((n * sum(pairs.map(([a]) => a * a)) - sx ** 2) * (n * sum(pairs.map(([, b]) => b * b)) - sy ** 2));
  expect(correlation.pairs).toBe(n);
  expect(correlation.pearson).toBeCloseTo(r, 10);
});

test('two editions of one cell: precedence chooses, edition pins, alternatives tell', async () => {
  const question = 'query ($input: CompareInput!) { compare(input: $input) { rows { cells { value observation { origin { edition { code } } } alternatives { value origin { edition { code } } } } } } }';
  const cellOf = async (edition?: string) => {
    const { data } = await atlas.ask(question, { input: { areas: ['NLD'], indicators: ['OECD_GG_PROCUREMENT_GDP'], periods: { from: '2007', to: '2007' }, edition } });
    return (data as { compare: { rows: { cells: { value: number; observation: object; alternatives: { value: number }[] }[] }[] } }).compare.rows[0]?.cells[0];
  };
  const [chosen, pinned] = [await cellOf(), await cellOf('oecd-gg-2017')];
  expect(chosen).toMatchObject({ observation: { origin: { edition: { code: 'oecd-gg-2019' } } } });
  expect(chosen?.alternatives.map(({ value }) => value)).toContain(pinned?.value);
  expect(pinned).toMatchObject({ observation: { origin: { edition: { code: 'oecd-gg-2017' } } } });
  expect((await atlas.example(CompareOverTimeDocument, { input: { areas: ['NLD'], indicators: ['OECD_GG_PROCUREMENT_GDP'], periods: { from: '2007', to: '2008' } } })).compare).toMatchObject({ warnings: expect.arrayContaining([expect.objectContaining({ code: 'MIXED_EDITIONS' })]) as unknown });
});
