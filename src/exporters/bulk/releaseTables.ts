import type { Catalogue } from '../../database/catalogue.ts';
import type { ObservationQuery, ObservationRepository } from '../../database/repositories/observation.repository.ts';
import type { ObservationRow } from '../../domain/observation.ts';
import { LARGEST_OBSERVATION_PAGE } from '../../domain/page.ts';
import { cite } from '../citations/citation.ts';
import type { CitedSource } from '../citations/citedAnswer.ts';
import { citedSources } from '../citations/citedSources.ts';
import type { CellValue, ExportColumn, ExportTable, Row } from '../exportTable.ts';
import type { ReleaseTable } from './exportRelease.ts';

/** A column with what it reads of a row. */
interface ReadColumn<Source> extends ExportColumn {
  readonly read: (source: Source) => CellValue;
}

const column = <Source>(name: string, read: (source: Source) => CellValue, more: Partial<ExportColumn> = {}): ReadColumn<Source> => ({
  name,
  read,
  type: 'string',
  role: 'attribute',
  concept: name.toUpperCase(),
  label: { en: name.replaceAll('_', ' '), ko: null },
  ...more,
});

const key = (concept: string): Partial<ExportColumn> => ({ role: 'dimension', concept });

/** The columns of an observation with its whole origin. */
function observationColumns(catalogue: Catalogue): ReadColumn<ObservationRow>[] {
  const source = (row: ObservationRow) => catalogue.sources.get(row.sourceId);
  const indicator = (row: ObservationRow) => catalogue.indicators.find(row.indicator);
  return [
    column('indicator', (row) => row.indicator, key('INDICATOR')),
    column('area', (row) => row.area, key('REF_AREA')),
    column('period', (row) => row.period, key('TIME_PERIOD')),
    column('breakdown', (row) => row.breakdown, key('BREAKDOWN')),
    column('edition', (row) => catalogue.editions.get(row.editionId)?.code ?? '', key('EDITION')),
    column('value', (row) => row.value, { type: 'number', role: 'measure', concept: 'OBS_VALUE' }),
    column('decimal_value', (row) => row.decimalValue),
    column('status', (row) => row.status, { concept: 'OBS_STATUS' }),
    column('missing_reason', (row) => row.missingReason),
    column('unit', (row) => indicator(row)?.unitCode ?? null, { concept: 'UNIT_MEASURE' }),
    column('unit_mult', (row) => indicator(row)?.multiplier ?? null, { type: 'integer', concept: 'UNIT_MULT' }),
    column('currency', (row) => row.currency),
    column('warnings', (row) => row.warnings || null),
    column('publisher', (row) => source(row)?.publisherNameEn ?? null),
    column('title', (row) => source(row)?.title ?? null),
    column('url', (row) => source(row)?.url ?? null),
    column('licence', (row) => source(row)?.licence ?? null),
    column('accessed', (row) => source(row)?.accessed ?? null, { type: 'date' }),
    column('file_name', (row) => source(row)?.fileName ?? null),
    column('file_hash', (row) => source(row)?.fileHash ?? null),
    column('locator', (row) => row.locator),
  ];
}

/** What a table is opened with. */
export interface TableContext {
  readonly catalogue: Catalogue;
  readonly observations: ObservationRepository;
  readonly publicUrl: string;
}

/** Every observation of a query, page by page in the order of the editions. */
async function* observationRows({ observations }: TableContext, query: ObservationQuery): AsyncGenerator<ObservationRow> {
  const order = { field: 'SOURCE' as const, descending: false };
  let cursor: string | null = null;
  for (;;) {
    const page = await observations.page(query, order, { size: LARGEST_OBSERVATION_PAGE, backwards: false, cursor, until: null });
    yield* page.rows;
    const last = page.rows.at(-1);
    if (!page.hasNextPage || !last) return;
    cursor = observations.cursorOf(last, order, query.hasValue === true);
  }
}

/** The sources of the editions of a query. */
function sourcesOf(catalogue: Catalogue, editionIds: readonly number[]): CitedSource[] {
  const wanted = new Set(editionIds);
  return citedSources(catalogue, [...catalogue.sources.values()].filter((source) => wanted.has(source.editionId)).map((source) => ({ sourceId: source.id })));
}

/** Observations as a table that streams from the database. */
export function observationTable(context: TableContext, query: ObservationQuery): ExportTable {
  const columns = observationColumns(context.catalogue);
  const rows = async function* (): AsyncGenerator<Row> {
    for await (const row of observationRows(context, query)) yield columns.map((each) => each.read(row));
  };
  return tableOf({ id: 'observations', title: 'Observations with their origins', columns, rows: rows(), sources: sourcesOf(context.catalogue, query.editionIds), context });
}

interface TableParts {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly ExportColumn[];
  readonly rows: ExportTable['rows'];
  readonly sources: readonly CitedSource[];
  readonly context: TableContext;
}

function tableOf({ id, title, columns, rows, sources, context }: TableParts): ExportTable {
  const { release } = context.catalogue;
  const permalink = `${context.publicUrl}/graphql?query=${encodeURIComponent(`{release(id:"${release.number}"){number hash}}`)}`;
  const citation = cite({ title: { en: title, ko: null }, sources, release, permalink, resultHash: release.hash });
  // The columns alone: what reads them is no business of a writer.
  const shown = columns.map(({ name, type, role, concept, label }) => ({ name, type, role, concept, label }));
  return { id, title: { en: title, ko: null }, columns: shown, rows, notes: citation.obligations('EN'), sources, citation: citation.text('EN'), permalink, release, resultHash: release.hash };
}

type ColumnMaker<Source> = typeof column<Source>;

function nounTable<Noun>(context: TableContext, parts: { id: string; title: string; nouns: readonly Noun[]; columns: (make: ColumnMaker<Noun>) => readonly ReadColumn<Noun>[] }): ReleaseTable {
  const { id, title, nouns } = parts;
  const columns = parts.columns(column);
  return { open: () => tableOf({ id, title, columns, rows: nouns.map((noun) => columns.map((each) => each.read(noun))), sources: [], context }) };
}

/** Every table of a release: observations, and what their codes mean. */
export function releaseTables(context: TableContext): ReleaseTable[] {
  const { catalogue } = context;
  const everything: ObservationQuery = { editionIds: [...catalogue.editions.keys()], areas: null, indicators: null, from: null, to: null, latest: null, statuses: null, hasValue: null };
  return [
    { open: () => observationTable(context, everything) },
    nounTable(context, {
      id: 'indicators',
      title: 'Indicators',
      nouns: catalogue.indicators.all,
      columns: (make) => [
        make('code', (row) => row.code, key('INDICATOR')), make('version', (row) => row.version), make('name_en', (row) => row.nameEn), make('name_ko', (row) => row.nameKo),
        make('definition_en', (row) => row.definitionEn), make('definition_ko', (row) => row.definitionKo), make('unit', (row) => row.unitCode), make('unit_mult', (row) => row.multiplier, { type: 'integer' }),
        make('better_when', (row) => row.betterWhen), make('comparability', (row) => row.comparability), make('topic', (row) => row.topic), make('crosswalk', (row) => row.crosswalkCodes),
      ],
    }),
    nounTable(context, {
      id: 'countries',
      title: 'Countries',
      nouns: catalogue.countries.all,
      columns: (make) => [
        make('code', (row) => row.code, key('REF_AREA')), make('alpha2', (row) => row.alpha2), make('numeric', (row) => row.numericCode), make('name_en', (row) => row.nameEn), make('name_ko', (row) => row.nameKo),
        make('region', (row) => row.regionEn), make('subregion', (row) => row.subregionEn), make('currency', (row) => row.currency), make('iso', (row) => row.iso, { type: 'boolean' }),
      ],
    }),
    nounTable(context, {
      id: 'country-groups',
      title: 'Groups of countries',
      nouns: catalogue.groups.all,
      columns: (make) => [make('code', (row) => row.code, key('REF_AREA')), make('name_en', (row) => row.nameEn), make('name_ko', (row) => row.nameKo), make('kind', (row) => row.kind)],
    }),
    nounTable(context, {
      id: 'procurement-systems',
      title: 'Procurement systems',
      nouns: catalogue.systems.all,
      columns: (make) => [
        make('code', (row) => row.code, key('SYSTEM')), make('country', (row) => row.countryCode), make('name_en', (row) => row.nameEn), make('name_ko', (row) => row.nameKo), make('local_name', (row) => row.localName),
        make('operator', (row) => row.operatorName), make('scope', (row) => row.scope), make('url', (row) => row.url), make('evidence', (row) => row.evidence),
      ],
    }),
    nounTable(context, {
      id: 'editions',
      title: 'Editions of datasets',
      nouns: [...catalogue.editions.values()],
      columns: (make) => [
        make('code', (row) => row.code, key('EDITION')), make('revision', (row) => row.revision, { type: 'integer' }), make('dataset', (row) => row.datasetCode), make('title', (row) => row.title),
        make('publisher', (row) => row.publisherNameEn), make('licence', (row) => row.licence), make('published', (row) => row.published), make('accessed', (row) => row.accessed, { type: 'date' }),
        make('precedence', (row) => row.precedence, { type: 'integer' }), make('file_hash', (row) => row.fileHash),
      ],
    }),
  ];
}
