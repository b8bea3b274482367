import type { Seed, SeedRow, SeedTable, SourceFile } from '../conversion.ts';

export const FOLDER = 'indicators/macro-context';
const ACCESSED = '2026-11-24';

export interface Text {
  readonly en: string;
  readonly ko: string;
}

/** An indicator of the context topic with the publisher's own page for it. */
export interface Series {
  readonly code: string;
  readonly name: Text;
  readonly definition: Text;
  readonly unit: string;
  readonly multiplier: number;
  readonly betterWhen?: 'HIGHER';
  /** The publisher's code of the series, for the crosswalk. */
  readonly crosswalk: string;
  readonly source: string;
  readonly title: string;
  readonly url: string;
  readonly file: SourceFile;
  /** The column of the source file that the values are in. */
  readonly column: string;
}

export interface Observation {
  readonly area: string;
  readonly period: string;
  readonly value: string;
  readonly locator: string;
  readonly status?: string;
  readonly missingReason?: string;
  readonly currency?: string;
  readonly warnings?: string;
}

export interface SeriesWithRows {
  readonly series: Series;
  readonly observations: readonly Observation[];
}

export interface EditionOfSeries {
  readonly folder: string;
  readonly publisher: Readonly<Record<string, unknown>>;
  readonly dataset: Readonly<Record<string, unknown>>;
  readonly edition: Readonly<Record<string, unknown>>;
  readonly warnings: readonly Readonly<Record<string, unknown>>[];
  readonly all: readonly SeriesWithRows[];
}

/** file names say the base name alone: the folders of ../shared are no part of the origin. */
const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const tableFile = (series: Series): string => `observations-${series.code.toLowerCase().replaceAll('_', '-')}.csv`;

function indicatorRow(series: Series): SeedRow {
  return {
    code: series.code,
    version: '1',
    name_en: series.name.en,
    name_ko: series.name.ko,
    definition_en: series.definition.en,
    definition_ko: series.definition.ko,
    unit: series.unit,
    multiplier: series.multiplier,
    decimals: null,
    better_when: series.betterWhen ?? 'NEITHER',
    comparability: 'INTERNATIONAL',
    topic: 'context',
    crosswalk: series.crosswalk,
    source: series.source,
    locator: `line 1, column ${series.column}`,
  };
}

const observationRow = (series: Series, row: Observation): SeedRow => ({
  indicator: series.code,
  area: row.area,
  period: row.period,
  value: row.value,
  status: row.status ?? 'A',
  missing_reason: row.missingReason ?? null,
  currency: row.currency ?? null,
  warnings: row.warnings ?? null,
  source: series.source,
  locator: row.locator,
});

const sourceEntry = (series: Series): Readonly<Record<string, unknown>> => ({
  code: series.source,
  title: series.title,
  url: series.url,
  locatorForm: 'line of the file, with the column where the file is wide',
  file: { name: baseName(series.file.name), sha256: series.file.sha256 },
});

/** A seed with one table of observations for each indicator, so that no file grows beyond what a diff can show. */
export function seedOfSeries(from: EditionOfSeries): Seed {
  const tables: SeedTable[] = from.all.map(({ series, observations }) => ({
    file: tableFile(series),
    rows: observations.map((row) => observationRow(series, row)),
  }));
  return {
    folder: from.folder,
    sidecar: {
      publisher: from.publisher,
      dataset: from.dataset,
      edition: { ...from.edition, accessed: ACCESSED },
      sources: from.all.map(({ series }) => sourceEntry(series)),
      warnings: from.warnings,
      tables: [{ file: 'indicators.csv', kind: 'indicators' }, ...tables.map(({ file }) => ({ file, kind: 'observations' }))],
    },
    tables: [{ file: 'indicators.csv', rows: from.all.map(({ series }) => indicatorRow(series)) }, ...tables],
  };
}
