import { AtlasError } from '../domain/errors.ts';
import type { LocalisedText } from '../domain/localisedText.ts';
import type { CitedRelease, CitedSource } from './citations/citedAnswer.ts';

/** What a column may hold; a date is ISO 8601 text to the day (2025-03-31). */
export type ColumnType = 'string' | 'number' | 'integer' | 'boolean' | 'date';
export type ColumnRole = 'dimension' | 'measure' | 'attribute';
export type CellValue = string | number | boolean | null;
export type Row = readonly CellValue[];

export interface ExportColumn {
  /** Unique within the table; the header of csv, tsv, xlsx and the member of json. */
  readonly name: string;
  readonly type: ColumnType;
  readonly role: ColumnRole;
  /** SDMX concept id, unique within the table: REF_AREA, INDICATOR, TIME_PERIOD, OBS_VALUE, OBS_STATUS, UNIT_MEASURE ... */
  readonly concept: string;
  readonly label: LocalisedText;
  /** Labels of the codes in the order in which they shall stand; codes that are not listed are their own label. */
  readonly codes?: ReadonlyMap<string, LocalisedText>;
}

/**
 * One answer as a flat table: what every exporter takes. Rows are read once, in order. The dimensions of a row are its key:
 * where a list holds a cell twice, its edition must be a dimension too, or an SDMX-JSON reader keeps the last of the two.
 */
export interface ExportTable {
  /** Lower-case letters, digits and hyphens: file name, and upper-cased the id of the SDMX dataflow. */
  readonly id: string;
  readonly title: LocalisedText;
  readonly columns: readonly ExportColumn[];
  readonly rows: Iterable<Row> | AsyncIterable<Row>;
  readonly notes: readonly string[];
  readonly sources: readonly CitedSource[];
  /** The citation as text. */
  readonly citation: string;
  readonly permalink: string | null;
  readonly release: CitedRelease;
  readonly resultHash: string | null;
}

/** Writes a table piece by piece: the next rows are read only when the next piece is asked for. */
export type ExportWriter = (table: ExportTable) => AsyncGenerator<Uint8Array, void, undefined>;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

const ACCEPTS: Readonly<Record<ColumnType, (value: CellValue) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  integer: (value) => Number.isSafeInteger(value),
  boolean: (value) => typeof value === 'boolean',
  date: (value) => typeof value === 'string' && ISO_DAY.test(value),
};

function checkRow(columns: readonly ExportColumn[], row: Row, number: number): void {
  if (row.length !== columns.length) throw new Error(`Row ${number} has ${row.length} cells, the table ${columns.length} columns.`);
  columns.forEach((column, index) => {
    const value = row[index] ?? null;
    const missing = value === null && column.role !== 'dimension';
    if (!missing && !ACCEPTS[column.type](value)) {
      throw new Error(`Row ${number}, column ${column.name}: ${JSON.stringify(value)} is not a ${column.type}.`);
    }
  });
}

/** SDMX's code for "not applicable": what a dimension says that does not apply, such as the breakdown of a total. */
export const NOT_APPLICABLE = '_Z';
export const NOT_APPLICABLE_LABEL: LocalisedText = { en: 'Not applicable', ko: '해당 없음' };

/** No format tells an empty part of a key from a missing one, so in all of them the empty code of a dimension is _Z. */
function withWholeKey(dimensions: readonly number[], row: Row): Row {
  if (!dimensions.some((index) => row[index] === '')) return row;
  return row.map((value, index) => (value === '' && dimensions.includes(index) ? NOT_APPLICABLE : value));
}

/** The rows, each checked against its columns, so that every format tells the same values or none. */
export async function* checkedRows(table: ExportTable): AsyncGenerator<Row, void, undefined> {
  for (const key of ['name', 'concept'] as const) {
    const used = table.columns.map((column) => column[key]);
    const twice = used.find((value, index) => used.indexOf(value) !== index);
    if (twice !== undefined) throw new Error(`Table ${table.id} has two columns with the ${key} ${twice}.`);
  }
  const dimensions = columnsOfRole(table, 'dimension').map(({ index }) => index);
  let number = 0;
  for await (const row of table.rows) {
    number += 1;
    checkRow(table.columns, row, number);
    yield withWholeKey(dimensions, row);
  }
}

/** The rows in batches, for formats that lay out columns. */
export async function* batchesOf(table: ExportTable, size: number): AsyncGenerator<readonly Row[], void, undefined> {
  let batch: Row[] = [];
  for await (const row of checkedRows(table)) {
    batch.push(row);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

export interface Positioned {
  readonly column: ExportColumn;
  readonly index: number;
}

export function columnsOfRole(table: ExportTable, role: ColumnRole): readonly Positioned[] {
  return table.columns.map((column, index) => ({ column, index })).filter(({ column }) => column.role === role);
}

/** Refuses what no cube format can hold: a list without a numeric measure or without a dimension. */
export function requireCube(table: ExportTable, format: string): void {
  const measures = columnsOfRole(table, 'measure');
  const numeric = measures.every(({ column }) => column.type === 'number' || column.type === 'integer');
  if (measures.length > 0 && numeric && columnsOfRole(table, 'dimension').length > 0) return;
  throw AtlasError.badInput(
    `"${table.id}" has no dimensions with numeric measures, so it cannot be written as ${format}. Take csv, json, xlsx or parquet.`,
    { value: format },
  );
}
