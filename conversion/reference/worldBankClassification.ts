import { readCsv, type Conversion, type SeedRow, type SourceRow } from '../conversion.ts';
import { COUNTRY_CODES, WORLD_BANK_LIST } from './countries.ts';
import { ACCESSED, CC_BY_4, fileOf } from './sources.ts';
import { WORLD_BANK_KOREAN } from './worldBankNames.ts';

type Kind = 'REGION' | 'INCOME_GROUP' | 'AGGREGATE';

/** The list writes the same region with "&" for a country and with "and" for the aggregate. */
const plain = (name: string): string => name.replaceAll('&', 'and').toLowerCase();

function groupRow(row: SourceRow, kind: Kind): SeedRow {
  const code = row.get('country_code');
  const korean = WORLD_BANK_KOREAN[code];
  if (korean === undefined) throw new Error(`${code} (${row.get('country_name')}) has no Korean name in conversion/reference/worldBankNames.ts`);
  return { code, name_en: row.get('country_name'), name_ko: korean, kind, source: 'world-bank-list', locator: `line ${row.line}` };
}

/** Region and income group of a country are named in words; their codes are those of the aggregates with that name. */
function memberships(countries: readonly SourceRow[], groups: readonly SourceRow[]): SeedRow[] {
  const codes = new Map(groups.map((row) => [plain(row.get('country_name')), row.get('country_code')]));
  return countries.flatMap((row) => ['region', 'income_group'].flatMap((column) => {
    const name = row.get(column);
    if (name === '') return [];
    const group = codes.get(plain(name));
    if (group === undefined) throw new Error(`Line ${row.line}: no aggregate is called "${name}"`);
    return [{ group, country: row.get('country_code'), valid_from: '', valid_to: '', source: 'world-bank-list', locator: `line ${row.line}, column ${column}` }];
  }));
}

/**
 * Channel Islands (CHI) is an economy of the list that ISO 3166 has as two:
 * it becomes an aggregate, so that figures for it have an area, and is itself in no group.
 */
export const worldBankClassification: Conversion = (source) => {
  const file = source(WORLD_BANK_LIST);
  const iso = new Set(readCsv(source(COUNTRY_CODES)).map((row) => row.get('ISO3166-1-Alpha-3')));
  const rows = readCsv(file);
  const isCountry = (row: SourceRow): boolean => iso.has(row.get('country_code')) || row.get('country_code') === 'XKX';
  const countries = rows.filter(isCountry);
  const groups = rows.filter((row) => !isCountry(row));
  const named = (column: string): Set<string> => new Set(countries.map((row) => plain(row.get(column))));
  const [regions, incomes] = [named('region'), named('income_group')];
  const kindOf = (row: SourceRow): Kind => {
    const name = plain(row.get('country_name'));
    return regions.has(name) ? 'REGION' : incomes.has(name) ? 'INCOME_GROUP' : 'AGGREGATE';
  };
  const byCode = (a: SourceRow, b: SourceRow): number => (a.get('country_code') < b.get('country_code') ? -1 : 1);
  return [{
    folder: 'reference/world-bank-classification/world-bank-classification-2026',
    sidecar: {
      publisher: { code: 'world-bank', name: { en: 'World Bank', ko: '세계은행' }, url: 'https://www.worldbank.org' },
      dataset: { code: 'world-bank-classification', title: { en: 'World Bank regions, income groups and aggregates', ko: '세계은행 지역·소득 분류와 집계 단위' }, url: 'https://datahelpdesk.worldbank.org/knowledgebase/articles/906519', licence: CC_BY_4 },
      edition: { code: 'world-bank-classification-2026', title: 'Regions and income groups as accessed in November 2026', accessed: ACCESSED, precedence: 10 },
      sources: [{ code: 'world-bank-list', title: 'Countries and economies, regions and income groups', url: 'https://api.worldbank.org/v2/country', licence: CC_BY_4, locatorForm: 'line of the file', file: fileOf(file) }],
      warnings: [
        { code: 'CLASSIFICATION_UNDATED', message: { en: 'The list does not say for which fiscal year it holds; memberships are those of the date of access. Ethiopia and Venezuela have no income group in it.', ko: '목록에 적용 회계연도가 없어 열람일 기준 분류로 봄. 에티오피아와 베네수엘라는 소득 분류 없음' }, appliesTo: 'all' },
        { code: 'MEA_REDEFINED', message: { en: 'MEA (also MNA, TMN) includes Afghanistan and Pakistan here and in the population file; in the older GDP file the same codes are without them.', ko: 'MEA(및 MNA·TMN)는 여기와 인구 자료에서 아프가니스탄·파키스탄을 포함하나, 이전 판 GDP 자료에서는 포함하지 않음' }, appliesTo: 'all' },
      ],
      tables: [{ file: 'country_groups.csv', kind: 'country_groups' }, { file: 'group_memberships.csv', kind: 'group_memberships' }],
    },
    tables: [
      { file: 'country_groups.csv', rows: groups.toSorted(byCode).map((row) => groupRow(row, kindOf(row))) },
      { file: 'group_memberships.csv', rows: memberships(countries.toSorted(byCode), groups) },
    ],
  }];
};
