import { readCsv, type Conversion, type SeedRow, type SourceRow } from '../conversion.ts';
import { OCDS_FACTS } from '../systems/ocdsFacts.ts';
import { otherNames } from './aliases.ts';
import { readCldr, type Cldr } from './cldr.ts';
import { COUNTRY_CODES } from './countries.ts';
import { ACCESSED, fileOf, NOT_STATED } from './sources.ts';

const SOURCES = 'indicators/ocds-publishers/kingfisher_collect_sources_2026-07.csv';
const FACTS = 'systems/facts.csv';

/** Words of an id that tell how the data are fetched, not who publishes them. */
const FORM_WORDS: ReadonlySet<string> = new Set(['api', 'bulk', 'record', 'records', 'release', 'releases', 'multi', 'historical', 'opendata', 'portal', 'base']);

/** The levels of government that an id may name; where it names none the scope is not stated. */
const LEVELS: ReadonlySet<string> = new Set(['province', 'state', 'city']);

/** Plain ids whose one word is both a place and its level: mexico_mexico_city, mexico_mexico_state_.... */
function scopeOf(words: readonly string[]): string {
  return words.find((word) => LEVELS.has(word)) ?? '';
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

const withoutForm = (words: readonly string[]): string[] => words.filter((word) => !FORM_WORDS.has(word));

/** Codes of the publications that facts.csv tells of, by what their collectors are called: its locators name the collector's file. */
function codesByCollector(facts: readonly SourceRow[]): ReadonlyMap<string, string> {
  const byLine = new Map(facts.map((row) => [row.line, row.get('locator')]));
  return new Map(OCDS_FACTS.flatMap(({ line, code }) => {
    const [, collector] = /spiders\/(\w+)\.py/.exec(byLine.get(line) ?? '') ?? [];
    return collector === undefined ? [] : [[withoutForm(collector.split('_')).join('_'), code]];
  }));
}

interface Known {
  readonly countries: ReadonlyMap<string, string>;
  readonly codes: ReadonlyMap<string, string>;
}

function publicationRow(row: SourceRow, { countries, codes }: Known): SeedRow {
  const id = row.get('data_source_id');
  const jurisdiction = row.get('jurisdiction');
  const country = countries.get(jurisdiction);
  if (country === undefined) throw new Error(`Line ${row.line}: "${jurisdiction}" is not the name of a country we know`);
  const prefix = `${jurisdiction.toLowerCase().replaceAll(' ', '_')}`;
  if (id !== prefix && !id.startsWith(`${prefix}_`)) throw new Error(`Line ${row.line}: "${id}" does not begin with its jurisdiction "${prefix}"`);
  const words = id.slice(prefix.length + 1).split('_').filter((word) => word !== '');
  const own = withoutForm(words);
  return {
    code: codes.get(withoutForm(id.split('_')).join('_')) ?? `${country}/${(own.length > 0 ? own : words.slice(0, 1)).join('_').toUpperCase()}`,
    country,
    publisher: own.length === 0 ? 'not stated' : own.join(' '),
    scope: scopeOf(words),
    version: '',
    last_release: '',
    url: '',
    source: 'kingfisher-collect',
    locator: `line ${row.line}`,
  };
}

/** One row for a publication that can be fetched in several ways, with the lines of all of them. */
function publications(rows: readonly SeedRow[]): SeedRow[] {
  return [...Map.groupBy(rows, ({ code }) => code).values()].map(([first, ...others]) => {
    const lines = others.map(({ locator }) => String(locator).replace('line ', ''));
    return { ...first, locator: [first?.['locator'], ...lines].join(', ') };
  });
}

export const ocdsPublishers: Conversion = (source) => {
  const file = source(SOURCES);
  const known = { countries: countryIndex(readCsv(source(COUNTRY_CODES)), readCldr()), codes: codesByCollector(readCsv(source(FACTS))) };
  return [{
    folder: 'open-contracting/ocds-publishers/ocds-publishers-2026-07',
    sidecar: {
      publisher: { code: 'open-contracting', name: { en: 'Open Contracting Partnership', ko: '오픈 컨트랙팅 파트너십(OCP)' }, url: 'https://www.open-contracting.org' },
      dataset: { code: 'ocds-publishers', title: { en: 'Sources of open contracting (OCDS) data', ko: '공개 계약 데이터(OCDS) 출처 목록' }, url: 'https://github.com/open-contracting/kingfisher-collect', licence: NOT_STATED },
      edition: { code: 'ocds-publishers-2026-07', title: 'Sources known to Kingfisher Collect, July 2026', published: '2026-07', accessed: ACCESSED, precedence: 5 },
      sources: [{ code: 'kingfisher-collect', title: 'Kingfisher Collect, list of data sources', url: 'https://github.com/open-contracting/kingfisher-collect', licence: NOT_STATED, locatorForm: 'line of the file', file: fileOf(file) }],
      warnings: [
        { code: 'SOURCE_IS_NOT_PUBLISHER', message: { en: 'The list names ways of fetching data; those of one publication (records, releases, bulk) are one row here. Rows named digiwhist are re-published by a research project. Publisher and scope are read from the name of the source.', ko: '원 목록은 수집 경로별이며, 같은 발행물의 경로(기록·릴리스·일괄)는 한 행으로 묶음. digiwhist 행은 연구 사업이 재공개한 자료. 발행기관과 범위는 출처 이름에서 읽음' }, appliesTo: 'all' },
        { code: 'EUROPE_LEFT_OUT', message: { en: 'The two sources of the jurisdiction Europe belong to no country and have no row.', ko: '관할이 유럽인 출처 2건은 특정 국가에 속하지 않아 제외함' }, appliesTo: 'all' },
      ],
      tables: [{ file: 'ocds_publications.csv', kind: 'ocds_publications' }],
    },
    tables: [{ file: 'ocds_publications.csv', rows: publications(readCsv(file).filter(isOneCountry).map((row) => publicationRow(row, known))) }],
  }];
};
