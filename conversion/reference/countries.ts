import { readCsv, type Conversion, type SeedRow, type SourceFile, type SourceRow } from '../conversion.ts';
import { aliasList, NAME_LIST, otherNames, withoutMarks } from './aliases.ts';
import { readCldr, type Cldr } from './cldr.ts';
import { TEXTS, unMembersBeyondUnterm } from './texts.ts';
import { M49_KOREAN } from './regions.ts';
import { ACCESSED, CC_BY_4, fileOf, MIT, NOT_STATED, PDDL, UNICODE } from './sources.ts';

export const COUNTRY_CODES = 'indicators/country-reference/country-codes.csv';
export const WORLD_BANK_LIST = 'indicators/country-reference/wb_income_and_region.csv';

const code3 = (code: string): string => (code === '' ? '' : code.padStart(3, '0'));

/** UNTERM names the 193 members plainly and marks with asterisks the observers and the two associated states. */
function isUnMember(row: SourceRow): boolean {
  const name = row.get('UNTERM English Short').trim();
  return name === '' ? unMembersBeyondUnterm().has(row.get('ISO3166-1-Alpha-3')) : !name.includes('*');
}

function countryRow(row: SourceRow, cldr: Cldr): SeedRow {
  const alpha2 = row.get('ISO3166-1-Alpha-2');
  const shown = [cldr.name('en', alpha2), cldr.name('ko', alpha2)] as const;
  const region = code3(row.get('Region Code'));
  const subregion = code3(row.get('Sub-region Code'));
  const others = [row.get('CLDR display name'), withoutMarks(row.get('UNTERM English Short')), row.get('official_name_en'), ...cldr.alternatives(alpha2), ...otherNames(alpha2)];
  return {
    code: row.get('ISO3166-1-Alpha-3'),
    alpha2,
    numeric: code3(row.get('ISO3166-1-numeric')),
    name_en: shown[0],
    name_ko: shown[1],
    aliases: aliasList(others, shown),
    region_en: row.get('Region Name'),
    region_ko: korean(region),
    region_code: region,
    subregion_en: row.get('Sub-region Name'),
    subregion_ko: korean(subregion),
    subregion_code: subregion,
    currency: cldr.currency(alpha2),
    iso: 'yes',
    un_member: isUnMember(row) ? 'yes' : 'no',
    source: 'country-codes',
    locator: `line ${row.line}`,
  };
}

function korean(code: string): string {
  if (code === '') return '';
  const found = M49_KOREAN[code];
  if (found === undefined) throw new Error(`M49 ${code} has no Korean name in conversion/reference/regions.ts`);
  return found;
}

/** XKX is user-assigned: neither in ISO 3166 nor in M49, so it has no number and no region there. */
function kosovo(file: SourceFile, cldr: Cldr): SeedRow {
  const row = readCsv(file).find((each) => each.get('country_code') === 'XKX');
  if (!row) throw new Error(`${file.name} has no XKX`);
  const shown = [cldr.name('en', 'XK'), cldr.name('ko', 'XK')] as const;
  return {
    code: 'XKX', alpha2: 'XK', numeric: '', name_en: shown[0], name_ko: shown[1], aliases: '',
    region_en: '', region_ko: '', region_code: '', subregion_en: '', subregion_ko: '', subregion_code: '',
    currency: cldr.currency('XK'), iso: 'no', un_member: 'no', source: 'world-bank-list', locator: `line ${row.line}`,
  };
}

function sources(codes: SourceFile, worldBank: SourceFile, cldr: Cldr): object[] {
  const unicode = { code: 'unicode', name: { en: 'Unicode Consortium', ko: '유니코드 컨소시엄' }, url: 'https://www.unicode.org' };
  return [
    { code: 'country-codes', title: 'Country codes (codes, M49 regions, UNTERM names)', url: 'https://github.com/datasets/country-codes', licence: PDDL, locatorForm: 'line of the file', file: fileOf(codes) },
    { code: 'world-bank-list', publisher: { code: 'world-bank', name: { en: 'World Bank', ko: '세계은행' }, url: 'https://www.worldbank.org' }, title: 'Countries and economies, regions and income groups', url: 'https://api.worldbank.org/v2/country', licence: CC_BY_4, locatorForm: 'line of the file', file: fileOf(worldBank) },
    { code: 'cldr-en', publisher: unicode, title: 'CLDR 48.2 territory names, English (name_en and aliases of every row)', url: 'https://cldr.unicode.org', licence: UNICODE, locatorForm: 'main.en.localeDisplayNames.territories.<alpha2>', file: fileOf(cldr.files.en) },
    { code: 'cldr-ko', publisher: unicode, title: 'CLDR 48.2 territory names, Korean (name_ko and aliases of every row)', url: 'https://cldr.unicode.org', licence: UNICODE, locatorForm: 'main.ko.localeDisplayNames.territories.<alpha2>', file: fileOf(cldr.files.ko) },
    { code: 'cldr-currencies', publisher: unicode, title: 'CLDR 48.2 currencies in use (currency of every row)', url: 'https://cldr.unicode.org', licence: UNICODE, locatorForm: 'supplemental.currencyData.region.<alpha2>', file: fileOf(cldr.files.currencies) },
    { code: 'name-list', title: 'i18n-iso-countries 7.14.0, English (aliases)', url: 'https://github.com/michaelwittig/node-i18n-iso-countries', licence: MIT, locatorForm: 'countries.<alpha2>', file: fileOf(NAME_LIST) },
    { code: 'un-members', title: TEXTS['un-members'].title, url: TEXTS['un-members'].url, licence: NOT_STATED, locatorForm: 'column UNmember, rows CIV and TUR, which have no UNTERM name in country-codes', file: { name: TEXTS['un-members'].name, sha256: TEXTS['un-members'].sha256 } },
  ];
}

export const countries: Conversion = (source) => {
  const codes = source(COUNTRY_CODES);
  const worldBank = source(WORLD_BANK_LIST);
  const cldr = readCldr();
  const rows = [...readCsv(codes).map((row) => countryRow(row, cldr)), kosovo(worldBank, cldr)].toSorted((a, b) => (String(a['code']) < String(b['code']) ? -1 : 1));
  return [{
    folder: 'reference/countries/countries-2026-11',
    sidecar: {
      publisher: { code: 'reference', name: { en: 'Reference data', ko: '기준 자료' }, url: 'https://github.com/datasets' },
      dataset: { code: 'countries', title: { en: 'Countries and areas', ko: '국가와 지역' }, url: 'https://github.com/datasets/country-codes', licence: PDDL },
      edition: { code: 'countries-2026-11', title: 'ISO 3166-1 areas and XKX, November 2026', accessed: ACCESSED, precedence: 10 },
      sources: sources(codes, worldBank, cldr),
      tables: [{ file: 'countries.csv', kind: 'countries' }],
    },
    tables: [{ file: 'countries.csv', rows }],
  }];
};
