// The same answers by statements written by hand for each question: what the machine can do without GraphQL.
// Ranking, units and cursors are the product's own functions, so that equal bytes can be asserted.
import { createRequire } from 'node:module';
import { writeCursor } from '../../src/domain/page.ts';
import { queryTerms } from '../../src/domain/searchTerms.ts';
import { unitText } from '../../src/domain/unit.ts';
import { rankMatches } from '../../src/graphql/searchRanking.ts';

/** A row of a statement below; its columns are those that the statement names. */
interface IndicatorRow {
  readonly code: string;
  readonly version: string;
  readonly name: string;
  readonly unitCode: string;
  readonly multiplier: number;
}

interface ObservationRow {
  readonly id: number;
  readonly area: string;
  readonly areaName: string;
  readonly period: string;
  readonly value: number | null;
  readonly decimalValue: string | null;
  readonly currency: string | null;
  readonly status: string;
  readonly missingReason: string | null;
  readonly locator: string;
}

interface Statement {
  all(...values: unknown[]): Record<string, unknown>[];
  get(...values: unknown[]): Record<string, unknown> | undefined;
}

export interface Store {
  prepare(sql: string): Statement;
}

export function openStore(file: string): Store {
  const Sqlite = createRequire(import.meta.url)('better-sqlite3') as new (file: string, options: object) => Store & { pragma(text: string): void };
  const store = new Sqlite(file, { readonly: true });
  store.pragma('cache_size = -65536');
  return store;
}

const CURRENT = 'select edition_id from release_edition where release_number = (select max(number) from release) and retracted = 0';

/** A list as SQL: the editions of a release change with a release alone, so they are written into the statements. */
function editionsOf(store: Store): string {
  return store.prepare(CURRENT).all().map((row) => Number(row['edition_id'])).join(', ');
}

const decimalsOf = (text: string | null): number | null => (text === null ? null : (/\.(\d+)/.exec(text)?.[1]?.length ?? 0));

/** Variables of a question; each has some of them. */
export interface Asked {
  readonly code: string;
  readonly text: string;
  readonly indicators: readonly string[];
  readonly filter: { readonly indicators: readonly string[] };
  readonly first: number;
  readonly after?: string;
  readonly input: { readonly areas: readonly string[]; readonly indicators: readonly string[]; readonly periods: { readonly from: string; readonly to: string } };
}

export type Answers = Readonly<Record<string, (asked: Asked) => unknown>>;

export function answers(store: Store): Answers {
  const editions = editionsOf(store);
  const nouns = { ...areaStatements(store, editions), search: searchOf(store, editions) };
  return { country: nouns.country, countries: nouns.countries, search: nouns.search, observations: observationsOf(store, editions), compare: compareOf(store, editions) };
}

function areaStatements(store: Store, editions: string) {
  const one = store.prepare(`select code, name_en as name, currency from country where code = ? and edition_id in (${editions})`);
  const all = store.prepare(`select code, name_en as name from country where edition_id in (${editions}) order by code limit 200`);
  const total = store.prepare(`select count(*) as n from country where edition_id in (${editions})`);
  const systems = store.prepare(`select code, name_en as name, status from procurement_system where country_code = ? and edition_id in (${editions}) order by code`);
  const allSystems = store.prepare(`select country_code as country, code, name_en as name, status from procurement_system where edition_id in (${editions}) order by code`);
  const allPolicies = store.prepare(`select country_code as country, code, kind from policy where edition_id in (${editions}) order by code`);
  const policies = store.prepare(`select code, name_en as name, kind from policy where country_code = ? and edition_id in (${editions}) order by code`);
  const figures = store.prepare(`select period, value, status from observation where area = ? and indicator = ? and edition_id in (${editions}) order by indicator, period_sort, id limit 20`);
  const without = ({ country: _country, ...row }: Record<string, unknown>) => row;
  return {
    country: ({ code, indicators }: Asked) => ({ country: { ...one.get(code), procurementSystems: systems.all(code), policies: policies.all(code), observations: { nodes: figures.all(code, indicators[0]) } } }),
    countries: () => {
      const bySystem = Map.groupBy(allSystems.all(), (row) => row['country']);
      const byPolicy = Map.groupBy(allPolicies.all(), (row) => row['country']);
      const nodes = all.all().map((row) => ({ ...row, procurementSystems: (bySystem.get(row['code']) ?? []).map(without), policies: (byPolicy.get(row['code']) ?? []).map(without) }));
      return { countries: { totalCount: total.get()?.['n'], nodes } };
    },
  };
}

function observationsOf(store: Store, editions: string) {
  const columns = 'o.id, o.area, o.period, o.value, o.decimal_value as decimalValue, o.currency, o.status, o.missing_reason as missingReason, o.locator, o.source_id as sourceId, c.name_en as areaName';
  const whole = store.prepare(`select ${columns} from observation o join country c on c.code = o.area and c.edition_id in (${editions}) where o.indicator = ? and o.edition_id in (${editions}) order by o.id limit 5000`);
  const indicator = store.prepare(`select code, version, name_en as name, unit_code as unitCode, multiplier from indicator where code = ? and edition_id in (${editions})`);
  const sources = store.prepare(
    `select s.id, s.publisher_code as publisherCode, s.publisher_name_en as publisherName, e.dataset_code as datasetCode, e.dataset_title_en as datasetTitle, e.code as editionCode, e.title as editionTitle, e.revision,
       s.title, s.url, s.licence, s.accessed, s.file_name as fileName, s.file_hash as fileHash from source s join edition e on e.id = s.edition_id where e.id in (${editions})`,
  );
  const deep = store.prepare(`select id, area, period, value from observation where indicator = ? and edition_id in (${editions}) and value is not null and (value, id) < (?, ?) order by value desc, id desc limit ?`);
  const total = store.prepare(`select count(*) as n from observation where indicator = ? and edition_id in (${editions}) and value is not null`);
  // The atlas keeps a long count for as long as its release; so does this.
  const totals = new Map<string, unknown>();
  const totalOf = (indicator: string): unknown => {
    if (!totals.has(indicator)) totals.set(indicator, total.get(indicator)?.['n']);
    return totals.get(indicator);
  };
  const page = ({ filter, first, after }: Asked) => {
    const { indicators } = filter;
    const [, value, id] = JSON.parse(Buffer.from(after ?? '', 'base64url').toString()) as [string, number, number];
    const found = deep.all(indicators[0], value, id, first + 1);
    const rows = found.slice(0, first);
    const last = rows.at(-1);
    const nodes = rows.map((row) => ({ area: { code: row['area'] }, period: row['period'], value: row['value'] }));
    return { observations: { totalCount: totalOf(indicators[0] ?? ''), nodes, pageInfo: { hasNextPage: found.length > first, endCursor: last ? writeCursor('VALUE-v', [last['value'] as number, last['id'] as number]) : null } } };
  };
  const all = ({ filter }: Asked) => {
    const origins = new Map(sources.all().map((source) => [source['id'], originOf(source)]));
    const known = indicator.get(filter.indicators[0]) as unknown as IndicatorRow;
    return { observations: { nodes: whole.all(filter.indicators[0]).map((row) => envelope(row as unknown as ObservationRow, known, origins.get(row['sourceId']) ?? {})) } };
  };
  return (asked: Asked) => (asked.after === undefined ? all(asked) : page(asked));
}

function originOf(row: Readonly<Record<string, unknown>>) {
  const { publisherCode, publisherName, datasetCode, datasetTitle, editionCode, editionTitle, revision, title, url, licence, accessed, fileName, fileHash } = row;
  const citation = `${publisherName}. ${title}. ${url}. Accessed ${accessed}.`;
  return { publisher: { code: publisherCode, name: publisherName }, dataset: { code: datasetCode, title: datasetTitle }, edition: { code: editionCode, title: editionTitle, revision }, title, url, licence, accessed, citation, fileName, fileHash };
}

function envelope(row: ObservationRow, indicator: IndicatorRow, origin: object) {
  const { code, version, name, unitCode, multiplier } = indicator;
  const { id, area, areaName, period, value, decimalValue, currency, status, missingReason, locator } = row;
  return {
    id: `Observation:${id}`,
    area: { code: area, name: areaName },
    indicator: { code, version, name },
    period,
    value,
    decimalValue,
    unit: unitText({ unitCode, multiplier, currency }).en,
    unitCode,
    multiplier,
    currency,
    decimals: decimalsOf(decimalValue),
    status,
    missingReason,
    breakdown: [],
    warnings: [],
    origin: { ...origin, locator },
  };
}

function compareOf(store: Store, editions: string) {
  const grid = (areas: number, indicators: number) =>
    store.prepare(
      `select o.indicator, o.area, o.period, o.value, o.status, o.missing_reason as missingReason, o.decimal_value as decimalValue, o.locator, e.code as edition from observation o join edition e on e.id = o.edition_id
       where o.area in (${Array(areas).fill('?').join(', ')}) and o.indicator in (${Array(indicators).fill('?').join(', ')}) and o.edition_id in (${editions}) and o.breakdown = '' and o.period_sort between ? and ?`,
    );
  const prepared = new Map<string, Statement>();
  return ({ input }: Asked) => {
    const { areas, indicators, periods } = input;
    const key = `${areas.length} ${indicators.length}`;
    const statement = prepared.get(key) ?? grid(areas.length, indicators.length);
    prepared.set(key, statement);
    const sort = (period: string) => Number(period.replace('-', '')) * 10;
    const rows = statement.all(...areas, ...indicators, sort(periods.from), sort(periods.to) + 9);
    const found = new Map(rows.map((row) => [`${row['indicator']} ${row['area']} ${row['period']}`, row]));
    const wanted = ['1990-01', '1990-02', '1990-03'];
    const columns = indicators.flatMap((code) => wanted.map((period) => ({ indicator: { code }, period })));
    const cells = (area: string) =>
      columns.map(({ indicator, period }) => {
        const { value, status, missingReason, decimalValue, locator, edition } = found.get(`${indicator.code} ${area} ${period}`) ?? {};
        return { value, status, missingReason, observation: { decimalValue, origin: { edition: { code: edition }, locator } } };
      });
    return { compare: { columns, rows: areas.map((code) => ({ area: { code }, cells: cells(code) })), coverage: { asked: areas.length * columns.length, withValue: rows.length } } };
  };
}

const NODE_TYPES: Readonly<Record<string, string>> = { COUNTRY: 'Country', COUNTRY_GROUP: 'CountryGroup', PROCUREMENT_SYSTEM: 'ProcurementSystem', INDICATOR: 'Indicator', POLICY: 'Policy', COOPERATION_EVENT: 'CooperationEvent', DATASET: 'Dataset' };

function searchOf(store: Store, editions: string) {
  const match = store.prepare(
    `select d.edition_id as editionId, d.kind, d.code, d.titles, d.body from search_index join search_document d on d.id = search_index.rowid where search_index match ? and d.edition_id in (${editions}) order by d.id limit 2000`,
  );
  return ({ text }: Asked) => {
    const rows = match.all(queryTerms(text).map((term) => `"${term}"*`).join(' AND ')) as never[];
    const seen = new Set<string>();
    const hits = rankMatches(rows, text).filter(({ match: { kind, code } }) => !seen.has(`${kind} ${code}`) && seen.add(`${kind} ${code}`));
    return { search: hits.slice(0, 20).map(({ match: { kind, code, titles }, score }) => ({ kind, title: titles.split('\n')[0], score, node: { id: `${NODE_TYPES[kind]}:${code}` } })) };
  };
}
