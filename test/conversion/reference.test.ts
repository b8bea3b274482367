import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { readCsv, sourceReader } from '../../conversion/conversion.ts';

const root = join(import.meta.dirname, '../..');
type Row = Record<string, string>;
const table = (path: string): Row[] => parse(readFileSync(join(root, 'seeds', path)), { columns: true });

const countries = table('reference/countries/countries-2026-11/countries.csv');
const bank = 'reference/world-bank-classification/world-bank-classification-2026';
const bankGroups = table(`${bank}/country_groups.csv`);
const bankMembers = table(`${bank}/group_memberships.csv`);
const groups = table('reference/groups/groups-2026-11/country_groups.csv');
const members = table('reference/groups/groups-2026-11/group_memberships.csv');
const publications = table('open-contracting/ocds-publishers/ocds-publishers-2026-07/ocds_publications.csv');
const country = (code: string): Row => countries.find((row) => row['code'] === code) ?? {};
const membersOf = (group: string): string[] => members.filter((row) => row['group'] === group).map((row) => row['country'] ?? '').toSorted();

describe('countries', () => {
  test('are the 249 areas of ISO 3166 and XKX', () => {
    expect(countries.filter((row) => row['iso'] === 'yes')).toHaveLength(249);
    expect(countries.filter((row) => row['iso'] === 'no').map((row) => row['code'])).toEqual(['XKX']);
    expect(new Set(countries.map((row) => row['code'])).size).toBe(250);
    expect(new Set(countries.map((row) => row['alpha2'])).size).toBe(250);
  });

  test('193 are members of the United Nations, observers and associated states are not', () => {
    expect(countries.filter((row) => row['un_member'] === 'yes')).toHaveLength(193);
    expect(['CIV', 'TUR', 'SSD', 'MNE', 'CHE', 'TLS'].map((code) => country(code)['un_member'])).toEqual(['yes', 'yes', 'yes', 'yes', 'yes', 'yes']);
    expect(['VAT', 'PSE', 'COK', 'NIU', 'TWN', 'HKG', 'XKX'].map((code) => country(code)['un_member'])).toEqual(['no', 'no', 'no', 'no', 'no', 'no', 'no']);
  });

  test('the row of Korea is complete', () => {
    expect(country('KOR')).toEqual({
      code: 'KOR', alpha2: 'KR', numeric: '410', name_en: 'South Korea', name_ko: '한국', aliases: 'Republic of Korea;대한민국;Korea, Republic of',
      region_en: 'Asia', region_ko: '아시아', region_code: '142', subregion_en: 'Eastern Asia', subregion_ko: '동아시아', subregion_code: '030',
      currency: 'KRW', iso: 'yes', un_member: 'yes', source: 'country-codes', locator: 'line 181',
    });
  });

  test('codes that are easily lost', () => {
    expect(country('NAM')['alpha2']).toBe('NA');
    expect(country('AFG')['numeric']).toBe('004');
    expect(country('TLS')['subregion_en']).toBe('South-eastern Asia');
    expect(country('ATA')).toMatchObject({ region_code: '', currency: '' });
  });

  test('the currency is the one in use, the own one before a shared one', () => {
    const currency = (code: string): string | undefined => country(code)['currency'];
    expect(['SLV', 'TUR', 'BTN', 'LSO', 'NAM', 'PAN', 'URY', 'HRV', 'XKX'].map(currency)).toEqual(['USD', 'TRY', 'BTN', 'LSL', 'NAD', 'PAB', 'UYU', 'EUR', 'EUR']);
    expect(countries.filter((row) => !/^([A-Z]{3})?$/u.test(row['currency'] ?? ''))).toEqual([]);
  });

  test('names that people type are there', () => {
    const names = (code: string): string[] => [country(code)['name_en'] ?? '', country(code)['name_ko'] ?? '', ...(country(code)['aliases'] ?? '').split(';')];
    expect(names('VNM')).toEqual(expect.arrayContaining(['Vietnam', 'Viet Nam', '베트남']));
    expect(names('TUR')).toEqual(expect.arrayContaining(['Türkiye', 'Turkey', '튀르키예', '터키']));
    expect(names('CIV')).toEqual(expect.arrayContaining(['Côte d’Ivoire', "Côte d'Ivoire", '코트디부아르']));
    expect(names('TLS')).toEqual(expect.arrayContaining(['Timor-Leste', '동티모르']));
    expect(countries.filter((row) => row['name_en'] === '' || row['name_ko'] === '')).toEqual([]);
  });
});

describe('World Bank classification', () => {
  test('seven regions, four income groups, every other one an aggregate', () => {
    const codes = (kind: string): string[] => bankGroups.filter((row) => row['kind'] === kind).map((row) => row['code'] ?? '');
    expect(codes('REGION')).toEqual(['EAS', 'ECS', 'LCN', 'MEA', 'NAC', 'SAS', 'SSF']);
    expect(codes('INCOME_GROUP')).toEqual(['HIC', 'LIC', 'LMC', 'UMC']);
    expect(codes('AGGREGATE')).toEqual(expect.arrayContaining(['WLD', 'EUU', 'OED', 'AFE', 'AFW', 'LAC', 'CHI']));
  });

  test('Korea is high income in East Asia; Pakistan and Afghanistan are in the new MEA', () => {
    const of = (code: string): (string | undefined)[] => bankMembers.filter((row) => row['country'] === code).map((row) => row['group']);
    expect(of('KOR')).toEqual(['EAS', 'HIC']);
    expect(of('PAK')[0]).toBe('MEA');
    expect(of('AFG')).toEqual(['MEA', 'LIC']);
    expect([of('ETH'), of('VEN')]).toEqual([['SSF'], ['LCN']]);
    expect(of('CHI')).toEqual([]);
  });
});

describe('groups', () => {
  test('numbers of members', () => {
    expect(['OECD', 'EU27', 'EU', 'G20', 'ASEAN'].map((group) => membersOf(group).length)).toEqual([38, 27, 28, 19, 11]);
    // ESCAP counts 53 members and 9 associate members, of which France, the Netherlands, the United Kingdom and the United States lie elsewhere.
    expect(membersOf('ESCAP').length).toBe(53 + 9 - 4);
    expect(['KOR', 'VNM', 'KHM', 'TLS', 'PAK', 'HKG'].every((code) => membersOf('ESCAP').includes(code))).toBe(true);
    expect(membersOf('ESCAP').filter((code) => ['TWN', 'FRA', 'NLD', 'GBR', 'USA'].includes(code))).toEqual([]);
  });

  test('members over time', () => {
    const dates = (group: string, code: string): Row | undefined => members.find((row) => row['group'] === group && row['country'] === code);
    expect(dates('OECD', 'KOR')).toMatchObject({ valid_from: '1996-12-12', valid_to: '' });
    expect(dates('OECD', 'CAN')).toMatchObject({ valid_from: '1961-09-30' });
    expect(dates('EU', 'GBR')).toMatchObject({ valid_from: '1973-01-01', valid_to: '2020-01-31' });
    expect(dates('EU27', 'GBR')).toBeUndefined();
    expect(dates('ASEAN', 'TLS')).toMatchObject({ valid_from: '2025-10-26' });
  });

  test('every member is a country, every group is declared once', () => {
    const known = new Set(countries.map((row) => row['code']));
    expect([...members, ...bankMembers].filter((row) => !known.has(row['country']))).toEqual([]);
    const codes = [...groups, ...bankGroups].map((row) => row['code']);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => known.has(code))).toEqual([]);
    expect([...members, ...bankMembers].filter((row) => !codes.includes(row['group']))).toEqual([]);
  });
});

describe('OCDS publishers', () => {
  // Counted in the list with another program: 130 sources without Europe's two are 107 publications, when the words that tell the way of fetching are left out.
  test('107 publications from 130 sources of 70 countries (71 jurisdictions less Europe); Korea is not on the list', () => {
    expect(publications.map(({ code }) => code)).toEqual([...new Set(publications.map(({ code }) => code))]);
    expect(publications).toHaveLength(107);
    const lines = publications.flatMap((row) => (row['locator'] ?? '').replace('line ', '').split(', '));
    expect(lines).toHaveLength(130);
    expect(new Set(lines).size).toBe(130);
    expect(new Set(publications.map((row) => row['country'])).size).toBe(70);
    expect(publications.some((row) => row['country'] === 'KOR')).toBe(false);
  });

  test('a publication that facts.csv tells of has the code that it has there', () => {
    const linesOf = (code: string): string | undefined => publications.find((row) => row['code'] === code)?.['locator'];
    expect(['UKR/PROZORRO', 'PRY/DNCP', 'PER/CONTRATACIONES_ABIERTAS'].map(linesOf)).toEqual(['line 122', 'line 94, 95', 'line 99, 100, 101']);
  });

  test('a scope only where the name says so', () => {
    const scoped = publications.filter((row) => row['scope'] !== '').map((row) => `${row['code']} ${row['scope']}`);
    expect(scoped).toContain('ARG/MENDOZA_PROVINCE province');
    expect(scoped).toContain('MEX/MEXICO_CITY_INFOCDMX city');
    expect(scoped).toHaveLength(8);
  });
});

const data = join(root, '../shared/data');
const present = existsSync(data);
if (!present) process.stdout.write('Skipped: areas of the macro-context files, because ../shared/data is not here.\n');

describe.skipIf(!present)('areas of other sources', () => {
  test.each([
    ['indicators/macro-context/wdi_gdp_current_usd.csv', 'Country Code'],
    ['indicators/macro-context/wdi_population_total.csv', 'Country Code'],
    ['indicators/macro-context/wdi_subset_1990-2024_cliaretl.csv', 'country_code'],
  ])('%s names only countries and groups that we have', (file, column) => {
    const known = new Set([...countries, ...groups, ...bankGroups].map((row) => row['code']));
    const unknown = new Set(readCsv(sourceReader(data)(file)).map((row) => row.get(column)).filter((code) => !known.has(code)));
    expect([...unknown]).toEqual([]);
  });
});
