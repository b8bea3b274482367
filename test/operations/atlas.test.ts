import { afterAll, beforeAll, expect, test } from 'vitest';
import { CountryProfileDocument, DatasetsAndLicencesDocument, GroupMembersDocument, ReleasesDocument, SearchInKoreanDocument } from '../../src/web/generated/operations.ts';
import { TestAtlas } from '../testAtlas.ts';

// Files named in comments lie in ../shared/data; what is expected is read in them by hand.
let atlas: TestAtlas;

beforeAll(async () => {
  atlas = await TestAtlas.open();
});

afterAll(() => atlas.close());

test('one country whole', async () => {
  const { country } = await atlas.example(CountryProfileDocument);
  // indicators/country-reference/country-codes.csv, line 181; wb_income_and_region.csv, line 104.
  expect(country).toMatchObject({ code: 'KOR', alpha2: 'KR', numericCode: '410', region: 'Asia', subregion: 'Eastern Asia', incomeGroup: 'HIC', currency: 'KRW' });
  expect(country?.groups.map(({ code }) => code)).toEqual(['EAS', 'ESCAP', 'G20', 'HIC', 'OECD']);
  expect(country?.procurementSystems.map(({ code }) => code)).toEqual(['KOR/KONEPS', 'KOR/KONEPS_NG']);
  // Newest of each: eco_oecd_gaag2019_procurement_2007_2009_2017.csv, line 76 (both); cwg_clean.csv, line 90, score_cwg;
  // wb_bready2025_public_procurement.csv, line 1613.
  expect(country?.latest.slice(0, 4).map(({ indicator, period, value, status }) => [indicator.code, period, value, status])).toEqual([
    ['OECD_GG_PROCUREMENT_GDP', '2017', 13.012927369042, 'A'],
    ['OECD_GG_PROCUREMENT_EXPENDITURE', '2017', 40.107771975688, 'A'],
    ['DB_CWG_SCORE', '2020', 74.44711538461539, 'U'],
    ['WB_BREADY_P2_EPROCUREMENT', '2025', 31.11, 'A'],
  ]);
  // Korea is not on the list of OCDS publishers.
  expect(country?.ocdsPublications).toEqual([]);
});

test('the profile of a country by alpha-2 code in Korean, and of none', async () => {
  const { country } = await atlas.example(CountryProfileDocument, { code: 'kr', lang: 'KO' });
  expect(country).toMatchObject({ code: 'KOR', agencies: [{ name: '조달청' }] });
  expect(country?.name).toMatch(/한국/);
  expect((await atlas.example(CountryProfileDocument, { code: 'ZZZ' })).country).toBeNull();
});

test('datasets with their editions, the preferred first, and licences', async () => {
  const { datasets } = await atlas.example(DatasetsAndLicencesDocument);
  const of = (code: string) => datasets.nodes.find((dataset) => dataset.code === code);
  expect(datasets.totalCount).toBe(datasets.nodes.length);
  const oecd = of('oecd-gg-procurement');
  const precedences = oecd?.editions.map(({ precedence }) => precedence) ?? [];
  expect(precedences).toEqual(precedences.toSorted((a, b) => b - a));
  // Rows of the sources under indicators: 191 economies (cwg_clean.csv) by 18 indicators; wb_bready2025_public_procurement.csv has 3,496;
  // fed_h10_fx_annual.csv 993; 123 area-years of the 2019 edition by two measures, and 63 by function.
  expect(of('doing-business-contracting')?.observationCount).toBe(191 * 18);
  expect(of('bready')).toMatchObject({ observationCount: 3496, licence: 'CC BY 4.0 (unconfirmed)' });
  expect(of('h10')?.observationCount).toBe(993);
  expect(oecd?.editions.find(({ code }) => code === 'oecd-gg-2019')).toMatchObject({ observationCount: 123 * 2 + 63, published: '2019', accessed: '2026-11-24', retracted: false });
});

test('the seeds are release 1, and its editions hold what it counts', async () => {
  const { releases } = await atlas.example(ReleasesDocument);
  expect(releases.totalCount).toBe(1);
  const [first] = releases.nodes;
  expect(first).toMatchObject({ number: '1', publishedAt: '2026-11-25T00:00:00.000Z' });
  expect(first?.editions.reduce((sum, { observationCount }) => sum + observationCount, 0)).toBe(first?.observationCount);
  expect(first?.observationCount).toBeGreaterThan(20_000);
});

test('members of a group at a time', async () => {
  const { countryGroup } = await atlas.example(GroupMembersDocument);
  // Twenty-eight from Croatia's accession on 1 July 2013 until the United Kingdom left on 31 January 2020.
  expect(countryGroup?.members).toHaveLength(28);
  expect(countryGroup?.members.find(({ country }) => country.code === 'GBR')).toMatchObject({ validFrom: '1973-01-01', validTo: '2020-01-31' });
  const now = await atlas.example(GroupMembersDocument, { at: null });
  expect(now.countryGroup?.members.map(({ country }) => country.code)).not.toContain('GBR');
});

test('search finds a Korean name wherever it stands, and answers in Korean', async () => {
  const { search } = await atlas.example(SearchInKoreanDocument);
  expect(search[0]).toMatchObject({ title: '나라장터', score: 1 });
  expect(search.filter(({ kind }) => kind === 'PROCUREMENT_SYSTEM').map(({ node }) => node.id)).toEqual(expect.arrayContaining(['ProcurementSystem:KOR/KONEPS', 'ProcurementSystem:KOR/KONEPS_NG']));
  const scores = search.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  const found = async (text: string) => (await atlas.example(SearchInKoreanDocument, { text })).search;
  expect((await found('대한민국'))[0]?.node.id).toBe('Country:KOR');
  expect((await found('viet nam'))[0]?.node.id).toBe('Country:VNM');
  expect((await found('조달')).length).toBe(20);
  expect((await found('혁신조달'))[0]?.node.id).toBe('Policy:KOR/INNOVATION_PROCUREMENT');
  expect(await found('zzzz')).toEqual([]);
  expect((await found('KONEPS'))[0]?.node.id).toBe('ProcurementSystem:KOR/KONEPS');
});

test('search takes the nearest words of names where nothing has those typed, in both alphabets, and says so', async () => {
  const found = async (text: string): Promise<[unknown, unknown]> => {
    const { data } = await atlas.ask('query ($text: String!) { search(text: $text, first: 1) { mended node { id } } }', { text });
    const [hit] = (data as { search: { mended: string | null; node: { id: string } }[] }).search;
    return [hit?.node.id, hit?.mended];
  };
  expect(await found('Veitnam')).toEqual(['Country:VNM', 'vietnam']);
  expect(await found('south corea')).toEqual(['Country:KOR', 'south korea']);
  expect(await found('konpes')).toEqual(['ProcurementSystem:KOR/KONEPS', 'koneps']);
  // One vowel is another: 타 for 터.
  expect(await found('나라장타')).toEqual(['Policy:KOR/KONEPS_PROGRAMME', '나라장터']);
  expect(await found('vietnam')).toEqual(['Country:VNM', null]);
  expect(await found('xyzzyq')).toEqual([undefined, undefined]);
});

test('search finds Korean names by the initial consonants of their words, and says which', async () => {
  const found = async (text: string): Promise<[string, string | null][]> => {
    const { data } = await atlas.ask('query ($text: String!) { search(text: $text, first: 20) { title mended node { id } } }', { text });
    return (data as { search: { mended: string | null; node: { id: string } }[] }).search.map(({ mended, node }) => [node.id, mended]);
  };
  expect(await found('ㅎㄱ')).toContainEqual(['Country:KOR', '한국']);
  expect(await found(' ㄷㅎㅁㄱ ')).toContainEqual(['Country:KOR', '대한민국']);
  expect(await found('ㄴㄹㅈㅌ')).toContainEqual(['Policy:KOR/KONEPS_PROGRAMME', '나라장터']);
  // As far as it was typed: 베트남 has one more syllable.
  expect(await found('ㅂㅌ')).toContainEqual(['Country:VNM', '베트남']);
  // One consonant may begin anything, and ㅋㅋㅋㅋ begins nothing.
  expect(await found('ㅎ')).toEqual([]);
  expect(await found('ㅋㅋㅋㅋ')).toEqual([]);
});
