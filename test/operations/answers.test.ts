import { globSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AggregateGroupsDocument, CompareOverTimeDocument, CorrelateIndicatorsDocument, RankCountriesDocument, ReleaseEditionsDocument, SeriesOfCountryDocument } from '../../src/web/generated/operations.ts';
import { projectFile } from '../../src/domain/projectFile.ts';
import { TestAtlas } from '../testAtlas.ts';

let atlas: TestAtlas;

beforeAll(async () => {
  atlas = await TestAtlas.open();
});

afterAll(() => atlas.close());

test('a researcher asks for Viet Nam, Korea, ASEAN and the OECD since 2007 in constant PPP dollars per head: no silent gap', async () => {
  const { compare } = await atlas.example(CompareOverTimeDocument);
  expect(compare.columns.map(({ period }) => period)).toEqual(Array.from({ length: 12 }, (_, i) => String(2007 + i)));
  expect(new Set(compare.columns.map(({ unitCode }) => unitCode))).toEqual(new Set(['USD_PPP_PS']));
  expect(compare.rows.map(({ area }) => area.code)).toEqual(['VNM', 'KOR']);
  for (const { cells } of compare.rows) {
    expect(cells).toHaveLength(12);
    for (const { value, missingReason, factors } of cells) {
      expect((value === null) === (missingReason !== null)).toBe(true);
      if (value !== null) expect(factors.at(-1)?.name).toBe('POPULATION');
    }
  }
  const { aggregate } = await atlas.example(AggregateGroupsDocument);
  expect(aggregate.rows.map(({ key, period }) => `${key} ${period}`)).toEqual(['ASEAN', 'OECD'].flatMap((key) => compare.columns.map(({ period }) => `${key} ${period}`)));
  for (const { value, missingReason, coverage } of aggregate.rows) {
    expect((value === null) === (missingReason !== null)).toBe(true);
    expect(coverage.asked - coverage.withValue).toBe(coverage.missing.length);
  }
  // seeds/reference/groups: ASEAN had ten members until Timor-Leste joined in October 2025; the OECD grew from 30 by Chile, Slovenia, Israel and Estonia in 2010, Latvia in 2016, Lithuania in 2018.
  const asked = (group: string): number[] => aggregate.rows.filter(({ key }) => key === group).map(({ coverage }) => coverage.asked);
  expect(asked('ASEAN')).toEqual(Array.from({ length: 12 }, () => 10));
  expect(asked('OECD')).toEqual([30, 30, 30, 34, 34, 34, 34, 34, 34, 35, 35, 36]);
  expect(aggregate.rows.find(({ key, period }) => key === 'OECD' && period === '2010')?.warnings.map(({ code }) => code)).toContain('COMPOSITION_CHANGES');
});

test('procurement as a share of GDP ranks the OECD of 2017', async () => {
  const { ranking } = await atlas.example(RankCountriesDocument);
  // ../shared: eco_oecd_gaag2019_procurement_2007_2009_2017.csv: the Netherlands 19.468338561396 is the highest, Mexico the lowest of those who were members in 2017.
  expect(ranking.rows[0]).toMatchObject({ rank: 1, tied: false, area: { code: 'NLD' }, percentile: 100, distanceToBest: 0, cell: { observation: { decimalValue: '19.468338561396' } } });
  expect(ranking.rows.at(-1)?.area.code).toBe('MEX');
  expect(ranking.rows.length + ranking.unranked.length).toBe(ranking.coverage.asked);
  expect(ranking.unranked.map(({ area, missingReason }) => [area.code, missingReason])).toEqual([['CHL', 'AREA_NOT_COVERED']]);
});

test('a series tells its gaps and where editions meet', async () => {
  const { series } = await atlas.example(SeriesOfCountryDocument);
  expect([series.first?.period, series.cells[0]?.cell.observation?.decimalValue]).toEqual(['2007', '41.492521403757']);
  const mixed = series.cells.flatMap(({ cell }) => cell.observation?.origin.edition?.code ?? []);
  expect(new Set(mixed).size).toBeGreaterThan(1);
  expect(series.warnings.map(({ code }) => code)).toContain('MIXED_EDITIONS');
  const without = series.cells.filter(({ cell }) => cell.value === null).map(({ period }) => period);
  expect(series.gaps).toEqual(without);
});

test('a correlation says of how many pairs, of which period, and who lacks one', async () => {
  const { correlation } = await atlas.example(CorrelateIndicatorsDocument);
  expect(correlation).toMatchObject({ period: '2020', pairs: 178 });
  // ../shared: Doing Business 2020 names 191 economies.
  expect(correlation.pairs + correlation.missing.length).toBe(191);
  expect(correlation.pearson).toBeLessThan(0);
});

test('the editions of a release hold its observations', async () => {
  const { release } = await atlas.example(ReleaseEditionsDocument);
  expect(release?.editions.some(({ retracted }) => retracted)).toBe(false);
  expect(release?.editions.reduce((sum, { observationCount }) => sum + observationCount, 0)).toBe(release?.observationCount);
  // Each folder of the seeds with a dataset.json is an edition.
  expect(release?.editions).toHaveLength(globSync('seeds/*/*/*/dataset.json', { cwd: projectFile('.') }).length);
});
