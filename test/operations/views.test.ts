import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ViewAggregateDocument, ViewChoicesDocument, ViewCompareDocument, ViewComputedDocument, ViewCountryDocument, ViewIndicatorDocument, ViewPublicationsDocument, ViewQualityDocument, ViewRankingDocument, ViewReleasesDocument, ViewRevisionsDocument, ViewSearchDocument, ViewSessionDocument, ViewSystemsDocument, ViewValueDocument } from '../../src/web/generated/operations.ts';
import { TestAtlas } from '../testAtlas.ts';

let atlas: TestAtlas;

beforeAll(async () => {
  atlas = await TestAtlas.open();
});

afterAll(() => atlas.close());

describe('what the views of the page ask', () => {
  test('choices: every country, group and indicator of a release, in the language asked', async () => {
    const { release, countries, countryGroups, indicators } = await atlas.example(ViewChoicesDocument, { lang: 'KO' });
    expect(release).toMatchObject({ number: '1' });
    expect(countries.nodes.find(({ code }) => code === 'KOR')).toMatchObject({ alpha2: 'KR', numericCode: '410', name: '한국' });
    expect(countryGroups.map(({ code }) => code)).toContain('ASEAN');
    expect(indicators.nodes.find(({ code }) => code === 'OECD_GG_PROCUREMENT_GDP')).toMatchObject({ comparability: 'INTERNATIONAL' });
  });

  test('search: the full Korean name of Korea finds it first', async () => {
    const { search } = await atlas.example(ViewSearchDocument);
    expect(search[0]).toMatchObject({ kind: 'COUNTRY', node: { id: 'Country:KOR', name: '한국' } });
  });

  test('ranking: B-READY gives e-procurement of 101 economies', async () => {
    const { ranking } = await atlas.example(ViewRankingDocument);
    expect(ranking.coverage.withValue).toBe(101);
    expect(ranking.rows).toHaveLength(101);
    expect(ranking.rows.map(({ rank }) => rank)).toEqual(ranking.rows.map(({ rank }) => rank).toSorted((a, b) => a - b));
    expect(ranking.permalink).toMatch(/^\/q\/ranking\/r1\//);
  });

  test('comparison: Korea 2007 in % of GDP, as line 74 of the file of the later edition has it', async () => {
    const { compare } = await atlas.example(ViewCompareDocument);
    expect(compare.columns[0]).toMatchObject({ period: '2007', unit: '% of GDP' });
    expect(compare.rows[0]).toMatchObject({ area: { code: 'KOR', numericCode: '410' } });
    expect(compare.rows[0]?.cells[0]).toMatchObject({ value: 12.31277638183, missingReason: null, observation: { origin: { edition: { code: 'oecd-gg-2019' } } } });
    expect(compare.coverage.asked).toBe(compare.rows.length * compare.columns.length);
  });

  test('country: Korea has its systems, policies and figures', async () => {
    const { country } = await atlas.example(ViewCountryDocument);
    expect(country).toMatchObject({ code: 'KOR', incomeGroup: 'HIC', currency: 'KRW' });
    expect(country?.procurementSystems.map(({ code }) => code)).toEqual(expect.arrayContaining(['KOR/KONEPS', 'KOR/KONEPS_NG']));
    expect(country?.latest.map(({ indicator }) => indicator.code)).toEqual(['OECD_GG_PROCUREMENT_GDP', 'DB_CWG_SCORE']);
  });

  test('indicator: its unit, direction and editions', async () => {
    const { indicator } = await atlas.example(ViewIndicatorDocument);
    expect(indicator).toMatchObject({ unitCode: 'PT_B1GQ', betterWhen: 'NEITHER', comparability: 'INTERNATIONAL' });
    expect(indicator?.datasets.flatMap(({ editions }) => editions.map(({ code }) => code))).toEqual(expect.arrayContaining(['oecd-gg-2017', 'oecd-gg-2019']));
  });

  test('systems: those that are derived from KONEPS say so', async () => {
    const { procurementSystems } = await atlas.example(ViewSystemsDocument);
    const derived = procurementSystems.nodes.filter(({ lineage }) => lineage.some(({ kind, direction, system }) => kind === 'DERIVED_FROM' && direction === 'FROM_THIS' && system.code === 'KOR/KONEPS'));
    expect(derived.map(({ country }) => country.code)).toEqual(expect.arrayContaining(['CMR', 'CRI', 'JOR', 'MNG', 'RWA', 'TUN', 'VNM']));
  });

  test('session: its date, and the four countries that the press release names', async () => {
    const { node } = await atlas.example(ViewSessionDocument);
    expect(node).toMatchObject({ date: '2023-09-07', participants: [{ code: 'VNM' }, { code: 'KHM' }, { code: 'TLS' }, { code: 'PAK' }] });
  });

  test('publications and the quality of one: nothing of it is said to be read where no import was', async () => {
    const { ocdsPublications } = await atlas.example(ViewPublicationsDocument);
    expect(ocdsPublications.nodes).toHaveLength(ocdsPublications.totalCount);
    const { ocdsPublication } = await atlas.example(ViewQualityDocument);
    expect(ocdsPublication).toMatchObject({ code: 'ARM/ARMEPS', country: { code: 'ARM' }, imports: [], fieldCoverage: [] });
  });

  test('group: the median of the eight members of ASEAN with a B-READY score, and the three without', async () => {
    const { aggregate } = await atlas.example(ViewAggregateDocument);
    // Scores of the source: 1.85 1.85 3.33 10.19 12.96 15.93 17.78 19.07; the two middle ones are 10.19 and 12.96.
    expect(aggregate.rows).toMatchObject([{ period: '2025', value: 11.575, coverage: { asked: 11, withValue: 8, missing: [{ code: 'BRN' }, { code: 'MMR' }, { code: 'THA' }] } }]);
  });

  test('what was computed of a dataset: every observation of it; only contracts have a basis', async () => {
    const { observations } = await atlas.example(ViewComputedDocument);
    expect(observations.nodes).toHaveLength(Math.min(1000, observations.totalCount));
    expect(new Set(observations.nodes.map(({ basis }) => basis))).toEqual(new Set([null]));
  });

  test('releases: the first holds the shipped editions, and differs in nothing from itself', async () => {
    const { releases } = await atlas.example(ViewReleasesDocument);
    expect(releases.nodes[0]?.editions.find(({ code }) => code === 'oecd-gg-2019')).toMatchObject({ revision: 1, retracted: false });
    expect((await atlas.example(ViewRevisionsDocument)).releaseDiff).toEqual({ totalCount: 0, nodes: [] });
  });

  test('value: file, row and hash of one number, and what the other edition says', async () => {
    const { observations } = (await atlas.ask('{ observations(filter: { indicators: ["OECD_GG_PROCUREMENT_GDP"], areas: ["KOR"], editions: ["oecd-gg-2017"] }, first: 1) { nodes { id } } }')).data as { observations: { nodes: { id: string }[] } };
    const { node } = await atlas.example(ViewValueDocument, { id: observations.nodes[0]?.id ?? '' });
    expect(node).toMatchObject({ value: 12.31, decimalValue: '12.31', period: '2007', origin: { fileName: 'owid_government-procurement-share-gdp_2007-2016.csv', locator: expect.stringContaining('line 323') } });
    expect(node).toMatchObject({ alternatives: [{ value: 12.31277638183, origin: { edition: { code: 'oecd-gg-2019' } } }] });
  });
});
