import { readCsv, type Conversion, type SeedRow, type SourceRow } from '../conversion.ts';
import { otherNames } from './aliases.ts';
import { readCldr, type Cldr } from './cldr.ts';
import { COUNTRY_CODES } from './countries.ts';
import { ACCESSED, fileOf, NOT_STATED } from './sources.ts';

const SOURCES = 'indicators/ocds-publishers/kingfisher_collect_sources_2026-07.csv';

/** Words of an id that tell how the data are fetched, not who publishes them. */
const FORM_WORDS: ReadonlySet<string> = new Set(['api', 'bulk', 'record', 'records', 'release', 'releases', 'multi', 'historical', 'opendata', 'portal']);

/** The levels of government that an id may name; where it names none the scope is not stated. */
const LEVELS: ReadonlySet<string> = new Set(['province', 'state', 'city']);

/** Plain ids whose one word is both a place and its level: mexico_mexico_city, mexico_mexico_state_.... */
function scopeOf(words: readonly string[]): string {
  return words.find((word) => LEVELS.has(word)) ?? '';
}

function publisherOf(words: readonly string[]): string {
  const kept = words.filter((word) => !FORM_WORDS.has(word));
  return kept.length === 0 ? 'not stated' : kept.join(' ');
}

function countryIndex(codes: readonly SourceRow[], cldr: Cldr): Map<string, string> {
  const index = new Map<string, string>([['Kosovo', 'XKX']]);
  for (const row of codes) {
    const alpha2 = row.get('ISO3166-1-Alpha-2');
    for (const name of [cldr.name('en', alpha2), ...cldr.alternatives(alpha2), ...otherNames(alpha2)]) {
      if (!index.has(name)) index.set(name, row.get('ISO3166-1-Alpha-3'));
    }
  }
  return index;
}

/**
 * The list's one jurisdiction of several countries is "Europe": DIGIWHIST's re-publication of TED. It is no country's
 * publication (each country's DIGIWHIST file is a row of its own), so its two sources have no row.
 */
const isOneCountry = (row: SourceRow): boolean => row.get('jurisdiction') !== 'Europe';

function publicationRow(row: SourceRow, countries: ReadonlyMap<string, string>): SeedRow {
  const id = row.get('data_source_id');
  const jurisdiction = row.get('jurisdiction');
  const country = countries.get(jurisdiction);
  if (country === undefined) throw new Error(`Line ${row.line}: "${jurisdiction}" is not the name of a country we know`);
  const prefix = `${jurisdiction.toLowerCase().replaceAll(' ', '_')}`;
  if (id !== prefix && !id.startsWith(`${prefix}_`)) throw new Error(`Line ${row.line}: "${id}" does not begin with its jurisdiction "${prefix}"`);
  const words = id.slice(prefix.length + 1).split('_').filter((word) => word !== '');
  return {
    code: id.toUpperCase(),
    country,
    publisher: publisherOf(words),
    scope: scopeOf(words),
    version: '',
    last_release: '',
    url: '',
    source: 'kingfisher-collect',
    locator: `line ${row.line}`,
  };
}

export const ocdsPublishers: Conversion = (source) => {
  const file = source(SOURCES);
  const countries = countryIndex(readCsv(source(COUNTRY_CODES)), readCldr());
  return [{
    folder: 'open-contracting/ocds-publishers/ocds-publishers-2026-07',
    sidecar: {
      publisher: { code: 'open-contracting', name: { en: 'Open Contracting Partnership', ko: '오픈 컨트랙팅 파트너십(OCP)' }, url: 'https://www.open-contracting.org' },
      dataset: { code: 'ocds-publishers', title: { en: 'Sources of open contracting (OCDS) data', ko: '공개 계약 데이터(OCDS) 출처 목록' }, url: 'https://github.com/open-contracting/kingfisher-collect', licence: NOT_STATED },
      edition: { code: 'ocds-publishers-2026-07', title: 'Sources known to Kingfisher Collect, July 2026', published: '2026-07', accessed: ACCESSED, precedence: 10 },
      sources: [{ code: 'kingfisher-collect', title: 'Kingfisher Collect, list of data sources', url: 'https://github.com/open-contracting/kingfisher-collect', licence: NOT_STATED, locatorForm: 'line of the file', file: fileOf(file) }],
      warnings: [
        { code: 'SOURCE_IS_NOT_PUBLISHER', message: { en: 'A row is one way of fetching data; a publisher may have several (records, releases, bulk), and rows named digiwhist are re-published by a research project. Publisher and scope are read from the name of the source.', ko: '한 행은 하나의 수집 경로이며 같은 발행기관이 여러 행을 가질 수 있음. digiwhist 행은 연구 사업이 재공개한 자료. 발행기관과 범위는 출처 이름에서 읽음' }, appliesTo: 'all' },
        { code: 'EUROPE_LEFT_OUT', message: { en: 'The two sources of the jurisdiction Europe belong to no country and have no row.', ko: '관할이 유럽인 출처 2건은 특정 국가에 속하지 않아 제외함' }, appliesTo: 'all' },
      ],
      tables: [{ file: 'ocds_publications.csv', kind: 'ocds_publications' }],
    },
    tables: [{ file: 'ocds_publications.csv', rows: readCsv(file).filter(isOneCountry).map((row) => publicationRow(row, countries)) }],
  }];
};
