import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  AseanSystemFunctionsDocument,
  ConflictingClaimsDocument,
  CountriesWithSystemsDocument,
  KonepsFamilyDocument,
  NextGenerationKonepsDocument,
  OcdsPublishersInAsiaPacificDocument,
  SystemsWithFunctionDocument,
} from '../../src/web/generated/operations.ts';
import { TestAtlas } from '../testAtlas.ts';

// Files named in comments lie in ../shared/data; what is expected is read in them by hand.
let atlas: TestAtlas;

beforeAll(async () => {
  atlas = await TestAtlas.open();
});

afterAll(() => atlas.close());

test('200 countries with their systems and publications, and the way to the rest', async () => {
  const { countries } = await atlas.example(CountriesWithSystemsDocument);
  // 249 codes of ISO 3166-1 and Kosovo (XKX), which is not one of them.
  expect(countries.totalCount).toBe(250);
  expect(countries.nodes).toHaveLength(200);
  expect(countries.pageInfo.hasNextPage).toBe(true);
  // systems/systems.csv, lines 2 and 3.
  expect(countries.nodes.find(({ code }) => code === 'KOR')).toMatchObject({ incomeGroup: 'HIC', procurementSystems: [{ code: 'KOR/KONEPS' }, { code: 'KOR/KONEPS_NG', status: 'in use' }], ocdsPublications: [] });
  const rest = await atlas.example(CountriesWithSystemsDocument, { after: countries.pageInfo.endCursor });
  expect(rest.countries.nodes).toHaveLength(50);
  expect(rest.countries.pageInfo.hasNextPage).toBe(false);
});

test('the family of KONEPS can be walked both ways', async () => {
  const { procurementSystem } = await atlas.example(KonepsFamilyDocument);
  const derived = procurementSystem?.derivatives ?? [];
  // systems/facts.csv, line 889, names nine countries in 2023: Viet Nam, Costa Rica, Mongolia, Tunisia, Cameroon, Rwanda, Jordan, Iraq, Egypt; line 966 tells of Kyrgyzstan.
  expect([...new Set(derived.map(({ country }) => country.code))].toSorted()).toEqual(['CMR', 'CRI', 'EGY', 'IRQ', 'JOR', 'KGZ', 'MNG', 'RWA', 'TUN', 'VNM']);
  // facts.csv, lines 159 and 994: Mer-Link became SICOP; systems.csv, line 5: VNEPS came after EPPS.
  expect(derived.find(({ code }) => code === 'CRI/MERLINK')?.successors).toMatchObject([{ code: 'CRI/SICOP' }]);
  expect(derived.find(({ code }) => code === 'VNM/EPPS')?.successors).toMatchObject([{ code: 'VNM/VNEPS' }]);
  expect(procurementSystem?.successors).toMatchObject([{ code: 'KOR/KONEPS_NG' }]);
  expect(procurementSystem?.lineage.every(({ direction, origin }) => direction === 'TO_THIS' && origin.title.length > 0)).toBe(true);
  const mongolia = await atlas.example(KonepsFamilyDocument, { code: 'MNG/TENDER' });
  expect(mongolia.procurementSystem?.lineage.filter(({ direction, kind }) => direction === 'FROM_THIS' && kind === 'DERIVED_FROM').map(({ system }) => system.code)).toEqual(['KOR/KONEPS', 'KOR/KONEPS']);
});

test('plans, trial and opening of Next-Generation KONEPS are events of their own, each with its source', async () => {
  const { procurementSystem } = await atlas.example(NextGenerationKonepsDocument);
  const events = procurementSystem?.events ?? [];
  const dates = (kind: string): string[] => events.filter((event) => event.kind === kind).map(({ date, precision }) => `${date} ${precision}`);
  // systems/facts.csv: lines 753 (early 2021), 5, 30, 832 and 890 (2024), 29 (June 2024), 34 (July 2024 postponed, 6 January 2025), 39 (early March 2025).
  expect(dates('PLANNED')).toEqual(['2021-01-01 YEAR', ...Array.from({ length: 4 }, () => '2024-01-01 YEAR'), '2024-06-01 MONTH', '2024-07-01 MONTH', '2025-01-06 DAY', '2025-03-01 MONTH']);
  // facts.csv, lines 39 and 42.
  expect(dates('PILOT')).toEqual(['2025-01-06 DAY']);
  expect(dates('REOPENED')).toEqual(['2025-03-31 DAY']);
  expect(events.every(({ origin }) => origin.title.length > 0 && origin.url.length > 0)).toBe(true);
  // systems.csv, line 3: publication, submission, evaluation, award, contract and payment.
  expect(procurementSystem?.functions.map((row) => row.function)).toEqual(['AWARD_NOTIFICATION', 'E_CONTRACT', 'E_EVALUATION', 'E_PAYMENT', 'E_SUBMISSION', 'TENDER_ANNOUNCEMENT']);
  // facts.csv, line 27.
  expect(procurementSystem?.claims).toContainEqual(expect.objectContaining({ predicate: 'project_budget_krw', value: '105,000,000,000', asOf: '2021' }));
  expect(procurementSystem?.predecessors).toMatchObject([{ code: 'KOR/KONEPS' }]);
});

test('systems of ASEAN: a step that no source tells is not listed', async () => {
  const { procurementSystems } = await atlas.example(AseanSystemFunctionsDocument);
  // ASEAN has eleven members since Timor-Leste joined on 26 October 2025; each has a system in systems/systems.csv.
  expect(new Set(procurementSystems.nodes.map(({ country }) => country.code)).size).toBe(11);
  const of = (code: string): string[] | undefined => procurementSystems.nodes.find((node) => node.code === code)?.functions.map((row) => `${row.function} ${row.support}`);
  // systems.csv, lines 7 (nothing stated), 48 (no: tender boxes), 53 and 71.
  expect(of('KHM/EGP')).toEqual([]);
  expect(of('BRN/STATE_TENDER_BOARD')).toEqual(['E_SUBMISSION NO']);
  expect(of('IDN/EKATALOG')).toEqual(['E_CATALOGUE YES']);
  expect(of('SGP/GEBIZ')).toEqual(expect.arrayContaining(['E_SUBMISSION YES', 'E_CATALOGUE YES', 'TENDER_ANNOUNCEMENT YES', 'AWARD_NOTIFICATION YES']));
});

test('systems with electronic bids and electronic auctions', async () => {
  const { procurementSystems } = await atlas.example(SystemsWithFunctionDocument);
  // systems.csv, lines 54 (e-bidding, reverse e-auction) and 75.
  expect(procurementSystems.nodes.map(({ code }) => code)).toEqual(['IND/GEM', 'TUR/EKAP']);
});

test('who in Asia and Oceania publishes OCDS', async () => {
  const { countries } = await atlas.example(OcdsPublishersInAsiaPacificDocument);
  // indicators/ocds-publishers/kingfisher_collect_sources_2026-07.csv has, of Asia and Oceania in UN M49, Armenia, Australia, Cyprus, Georgia (4, of which three are ways to fetch one publication), India (2),
  // Indonesia, Nepal, Taiwan and Thailand; Kyrgyzstan is told in systems/facts.csv. Korea is in neither.
  expect(countries.nodes.map(({ code }) => code)).toEqual(['ARM', 'AUS', 'CYP', 'GEO', 'IDN', 'IND', 'KGZ', 'NPL', 'THA', 'TWN']);
  const georgia = countries.nodes.find(({ code }) => code === 'GEO')?.ocdsPublications.map(({ code }) => code) ?? [];
  expect(georgia.toSorted()).toEqual(['GEO/DIGIWHIST', 'GEO/SPA']);
});

test('claims that contradict are both shown and marked', async () => {
  const { procurementSystems } = await atlas.example(ConflictingClaimsDocument);
  const merlink = procurementSystems.nodes.find(({ code }) => code === 'CRI/MERLINK');
  // systems/facts.csv, lines 988 and 989, both of 2009.
  const marked = merlink?.claims.filter(({ conflicting }) => conflicting).map(({ predicate, asOf, origin }) => [predicate, asOf, origin.locator]);
  expect(marked).toEqual([['funding', '2009', 'line 988'], ['funding', '2009', 'line 989, para 4']]);
  // Opened on 17 August 2010 by one source and at the end of December 2010 by another (facts.csv, line 985): events of different kinds.
  expect(merlink?.events.map(({ kind, date }) => `${kind} ${date}`)).toEqual(expect.arrayContaining(['OPENED 2010-08-17', 'PLANNED 2010-12-01']));
});
