import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  BreadyEprocurementByIncomeDocument,
  DoingBusinessContractingDocument,
  FigureAsOfReleaseDocument,
  GovernmentExpenditureContextDocument,
  IndicatorDefinitionDocument,
  LatestOfPeerGroupDocument,
  MissingFiguresDocument,
  NationalFiguresDocument,
  ObservationsWithOriginDocument,
  OecdProcurementShareOfGdpDocument,
  PortalLaunchYearsDocument,
  ProcurementByFunctionDocument,
  TwoEditionsOfOneFigureDocument,
} from '../../src/web/generated/operations.ts';
import { TestAtlas } from '../testAtlas.ts';

// Files named in comments lie in ../shared/data/indicators; the numbers are read in them by hand.
let atlas: TestAtlas;

beforeAll(async () => {
  atlas = await TestAtlas.open();
});

afterAll(() => atlas.close());

test('OECD procurement share of GDP: every figure of every edition, none chosen away', async () => {
  const { observations } = await atlas.example(OecdProcurementShareOfGdpDocument);
  const of = (area: string): string[] => observations.nodes.filter((node) => node.area.code === area).map(({ period, value, origin }) => `${period} ${value} ${origin.edition?.code}`);
  // 2017: owid_government-procurement-share-gdp_2007-2016.csv, lines 323 to 331; 2019: eco_oecd_gaag2019_procurement_2007_2009_2017.csv, lines 74 to 76.
  expect(of('KOR')).toEqual([
    '2007 12.31 oecd-gg-2017',
    '2007 12.31277638183 oecd-gg-2019',
    '2008 12.97 oecd-gg-2017',
    '2009 14.57 oecd-gg-2017',
    '2009 14.573722605682 oecd-gg-2019',
    '2010 13.18 oecd-gg-2017',
    '2011 12.94 oecd-gg-2017',
    '2012 12.83 oecd-gg-2017',
    '2013 12.8 oecd-gg-2017',
    '2014 12.48 oecd-gg-2017',
    '2015 12.54 oecd-gg-2017',
    '2017 13.012927369042 oecd-gg-2019',
  ]);
  // eco_..., line 88, and national-facts.csv, line 261: two editions, two figures for one year.
  expect(of('MEX').filter((figure) => figure.startsWith('2017'))).toEqual(['2017 4.9274777367717 oecd-gg-2019', '2017 3.6 oecd-gg-lac-2020']);
  // eco_..., line 91.
  expect(of('NLD').at(-1)).toBe('2017 19.468338561396 oecd-gg-2019');
  expect(new Set(observations.nodes.map(({ unit }) => unit))).toEqual(new Set(['% of GDP']));
  expect(observations.totalCount).toBe(observations.nodes.length);
});

test('two editions of one figure stand beside each other, each with its place', async () => {
  const { observations } = await atlas.example(TwoEditionsOfOneFigureDocument);
  const netherlands = observations.nodes.find((node) => node.area.code === 'NLD');
  // eco_oecd_gaag2019_procurement_2007_2009_2017.csv, line 89; owid_government-procurement-share-gdp_2007-2016.csv, line 225.
  expect(netherlands).toMatchObject({ period: '2007', decimalValue: '19.288886735468', origin: { locator: 'line 89, column GDP_share', edition: { code: 'oecd-gg-2019', precedence: 19 } } });
  expect(netherlands?.alternatives).toMatchObject([{ value: 18.98, origin: { edition: { code: 'oecd-gg-2017', precedence: 17 } } }]);
  expect(netherlands?.alternatives[0]?.origin.locator).toMatch(/^line 225,/);
  // The OECD's own figure stands in a third edition too: read-in-pages/oecd_gaag_editions_procurement.csv, line 15.
  const oecd = observations.nodes.find((node) => node.area.code === 'OECD');
  expect(oecd?.alternatives.map(({ value, origin }) => [value, origin.edition?.code])).toEqual([[11.76, 'oecd-gg-2017'], [11.8, 'oecd-gg-2023']]);
});

test('observations come with their complete origin', async () => {
  const { observations } = await atlas.example(ObservationsWithOriginDocument);
  // 9 years of the 2017 edition (owid_gov-procurement-share-gov-expenditure_2007-2016.csv, lines 316 to 324) and 3 of the 2019 one (eco_..., lines 74 to 76).
  expect(observations.totalCount).toBe(12);
  const newest = observations.nodes.find((node) => node.period === '2017');
  expect(newest).toMatchObject({
    area: { code: 'KOR', name: 'South Korea' },
    value: 40.107771975688,
    decimalValue: '40.107771975688',
    unitCode: 'PT_OTE_S13',
    multiplier: 0,
    currency: null,
    status: 'A',
    missingReason: null,
    breakdown: [],
    origin: {
      publisher: { code: 'oecd', name: 'OECD' },
      dataset: { code: 'oecd-gg-procurement' },
      edition: { code: 'oecd-gg-2019', revision: 1 },
      licence: 'OECD terms and conditions (unconfirmed)',
      accessed: '2026-11-24',
      fileName: 'eco_oecd_gaag2019_procurement_2007_2009_2017.csv',
      // sha256sum of that file.
      fileHash: 'b451ca3f3aae401b73b573b55bc1d363df619f04bbd31bb78068f7804f9e09b7',
      locator: 'line 76, column perc_total',
    },
  });
  for (const { origin } of observations.nodes) expect([origin.title, origin.url, origin.licence, origin.citation, origin.locator].every((text) => text.length > 0)).toBe(true);
});

test('B-READY e-procurement by income group: 101 economies, best first', async () => {
  const answer = await atlas.example(BreadyEprocurementByIncomeDocument);
  // Counted in read-in-pages/wb_bready2025_public_procurement.csv with the groups of country-reference/wb_income_and_region.csv.
  expect([answer.high, answer.upperMiddle, answer.lowerMiddle, answer.low].map(({ totalCount }) => totalCount)).toEqual([35, 26, 29, 11]);
  const best = [answer.high, answer.upperMiddle, answer.lowerMiddle, answer.low].map(({ nodes: [first] }) => [first?.area.code, first?.value, first?.period]);
  // Lines 1613, 662, 1514 and 2504 of the same file.
  expect(best).toEqual([['KOR', 31.11, '2025'], ['COL', 25.93, '2025'], ['KGZ', 25.19, '2025'], ['RWA', 20, '2025']]);
  // No points are a value: Equatorial Guinea (line 1072).
  expect(answer.upperMiddle.nodes.find((node) => node.area.code === 'GNQ')?.value).toBe(0);
});

test('Doing Business carries its warning and its status', async () => {
  const { observations } = await atlas.example(DoingBusinessContractingDocument);
  const figures = Object.fromEntries(observations.nodes.map(({ area, indicator, value }) => [`${area.code} ${indicator.code}`, value]));
  // cwg_clean.csv, lines 90 (KOR), 188 (VNM), 30 (KHM), 173 (TMP, which is Timor-Leste) and 130 (PAK): columns Time (days) and Procedure (number).
  expect(figures).toMatchObject({ 'KOR DB_CWG_TIME': 270, 'KOR DB_CWG_PROCEDURES': 14, 'VNM DB_CWG_TIME': 635, 'KHM DB_CWG_TIME': 890, 'TLS DB_CWG_TIME': 1630, 'PAK DB_CWG_PROCEDURES': 17 });
  expect(observations.totalCount).toBe(15);
  for (const { status, warnings } of observations.nodes) {
    expect(status).toBe('U');
    expect(warnings.map(({ code }) => code)).toContain('DB_DISCONTINUED');
  }
});

test('launch years are those of the present portal, and where there is no portal there is no year', async () => {
  const { observations } = await atlas.example(PortalLaunchYearsDocument);
  const years = Object.fromEntries(observations.nodes.map(({ area, value, missingReason }) => [area.code, value ?? missingReason]));
  // gtmiwide_clean.csv, columns proc and proc_year: lines 93, 87, 109, 195, 120, 178; 31 and 92 have no portal.
  expect(years).toMatchObject({ KOR: 2002, JPN: 2022, MYS: 1999, VNM: 2009, MNG: 2016, TLS: 2011, KHM: 'NOT_COMPUTABLE', PRK: 'NOT_COMPUTABLE' });
  // 11 countries of South-eastern and 8 areas of Eastern Asia in UN M49 with Taiwan; oldest first, those without a year last.
  expect(observations.totalCount).toBe(19);
  expect(observations.nodes[0]?.value).toBe(1999);
  expect(observations.nodes.at(-1)?.value).toBeNull();
  expect(observations.nodes.every(({ value, warnings }) => value === null || warnings.some(({ code }) => code === 'PRESENT_PORTAL'))).toBe(true);
});

test('government expenditure, economy and population', async () => {
  const { countries } = await atlas.example(GovernmentExpenditureContextDocument);
  const of2017 = countries.nodes.map(({ code, observations }) => [code, ...observations.nodes.filter(({ period }) => period === '2017').map(({ value }) => value)]);
  // macro-context: imf_fiscal_monitor_pct_gdp.csv, lines 2751, 2971, 5671 (column imf_fm_g_x_g01_gdp_pt); wdi_gdp_current_usd.csv, lines 6459, 6734, 13703; wdi_population_total.csv, lines 7729, 8184, 16669.
  expect(of2017).toEqual([
    ['JPN', 36.69, 4930837369151.422, 126972000],
    ['KOR', 19.64, 1623074183501.9038, 51361911],
    ['VNM', 21.53, 281353605986.90344, 95176977],
  ]);
  expect(countries.nodes.map(({ observations }) => observations.totalCount)).toEqual([15, 15, 15]);
});

test('procurement by function of government adds up to the whole', async () => {
  const { observations } = await atlas.example(ProcurementByFunctionDocument);
  // eco_oecd_gaag2019_procurement_by_function_2017.csv, lines 2 to 8.
  expect(observations.nodes.map(({ breakdown: [part], value }) => [part?.label, value])).toEqual([
    ['All other functions together', 27.29529158100587],
    ['Health', 22.827558541844255],
    ['Social protection', 18.332246903675475],
    ['Economic affairs', 13.267813267813267],
    ['Education', 11.557940129368701],
    ['Defence', 4.568018853733139],
    ['Public order and safety', 2.151130722559294],
  ]);
  expect(observations.nodes.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBeCloseTo(100, 9);
});

test('0.0 of the 2019 edition is missing with a reason, and the other edition is at hand', async () => {
  const { observations } = await atlas.example(MissingFiguresDocument);
  // eco_oecd_gaag2019_procurement_2007_2009_2017.csv: GDP_share is 0.0 in lines 20, 21, 56, 57 and 116 only.
  expect(observations.nodes.map(({ area, period, value, status, missingReason, origin }) => [area.code, period, value, status, missingReason, origin.locator])).toEqual([
    ['COL', '2007', null, 'O', 'NOT_PUBLISHED', 'line 20, column GDP_share'],
    ['COL', '2009', null, 'O', 'NOT_PUBLISHED', 'line 21, column GDP_share'],
    ['IDN', '2007', null, 'O', 'NOT_PUBLISHED', 'line 56, column GDP_share'],
    ['IDN', '2009', null, 'O', 'NOT_PUBLISHED', 'line 57, column GDP_share'],
    ['TUR', '2007', null, 'O', 'NOT_PUBLISHED', 'line 116, column GDP_share'],
  ]);
  // owid_government-procurement-share-gdp_2007-2016.csv, lines 41 and 43.
  expect(observations.nodes.slice(0, 2).map(({ alternatives }) => alternatives.map(({ value }) => value))).toEqual([[11.06], [12.19]]);
});

test('a national series tells its breaks', async () => {
  const { observations } = await atlas.example(NationalFiguresDocument);
  // national-facts.csv, lines 52 to 60: trillions of won.
  expect(observations.nodes.map(({ period, value, status }) => [period, value, status])).toEqual([
    ['2003', 36, 'A'],
    ['2012', 67.3806, 'A'],
    ['2013', 72.7588, 'A'],
    ['2018', 89.7741, 'A'],
    ['2019', 102.8339, 'A'],
    // Another basis from here on; and a third one in 2021.
    ['2020', 105.7, 'B'],
    ['2021', 120, 'D'],
    ['2023', 130.6, 'A'],
    ['2024', 145.1, 'A'],
  ]);
  expect(observations.nodes[0]).toMatchObject({ unit: 'KRW, trillions', multiplier: 12, currency: 'KRW', indicator: { comparability: 'NATIONAL_DEFINITION' } });
  const warned = observations.nodes.filter(({ warnings }) => warnings.some(({ code }) => code === 'KONEPS_BASIS')).map(({ period }) => period);
  expect(warned).toEqual(['2020', '2023', '2024']);
});

test('the newest figures of a peer group are those of the preferred edition', async () => {
  const { countries } = await atlas.example(LatestOfPeerGroupDocument);
  // The OECD has 38 members since Costa Rica joined in May 2021.
  expect(countries.totalCount).toBe(38);
  const of = (country: string): unknown[] => countries.nodes.find(({ code }) => code === country)?.latest.map(({ period, value, origin }) => [period, value, origin.edition?.code]) ?? [];
  // eco_..., line 76, and cwg_clean.csv, line 90, column E-proc (0-10); national-facts.csv, line 256.
  expect(of('KOR')).toEqual([['2017', 13.012927369042, 'oecd-gg-2019'], ['2020', 8, 'db-cwg-2020']]);
  expect(of('MEX')[0]).toEqual(['2021', 3.8, 'oecd-gg-lac-2024']);
});

test("Korea's contract basis and the OECD's basis are two indicators", async () => {
  const { indicators } = await atlas.example(IndicatorDefinitionDocument);
  expect(indicators.nodes.map(({ code, comparability, unitCode, betterWhen }) => [code, comparability, unitCode, betterWhen])).toEqual([
    ['KOR_PUBLIC_PROCUREMENT_SHARE_GDP_NATIONAL_DEFINITION', 'NATIONAL_DEFINITION', 'PT_B1GQ', 'NEITHER'],
    ['OECD_GG_PROCUREMENT_GDP', 'INTERNATIONAL', 'PT_B1GQ', 'NEITHER'],
  ]);
  // national-facts.csv, lines 9 to 14: 2019 to 2024.
  expect(indicators.nodes[0]?.observations.totalCount).toBe(6);
  expect(indicators.nodes[1]?.datasets).toEqual([{ code: 'oecd-gg-procurement' }]);
});

test('an earlier release gives what it gave', async () => {
  const { release, observations } = await atlas.example(FigureAsOfReleaseDocument);
  expect(release).toMatchObject({ number: '1', hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
  // eco_..., line 76; owid_gov-procurement-share-gov-expenditure_2007-2016.csv, line 324.
  expect(observations.nodes.slice(0, 2).map(({ period, value, origin }) => [period, value, origin.edition?.code])).toEqual([['2017', 40.107771975688, 'oecd-gg-2019'], ['2015', 38.73, 'oecd-gg-2017']]);
  await expect(atlas.example(FigureAsOfReleaseDocument, { release: '2' })).rejects.toThrow(/BAD_USER_INPUT/);
});
