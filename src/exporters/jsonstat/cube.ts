import { AtlasError } from '../../domain/errors.ts';
import { checkedRows, columnsOfRole, requireCube, type CellValue, type ExportColumn, type ExportTable } from '../exportTable.ts';
import { CodeColumn, NumberColumn } from './growingColumn.ts';

/**
 * A cube can be written only when its sizes are known, so its rows are held: 8 bytes a cell, and each distinct text once.
 * Half a million rows of ten columns, one of them all different, take some 250 MB.
 */
export const MOST_ROWS = 500_000;

export interface CubeDimension {
  readonly column: ExportColumn;
  readonly codes: readonly string[];
}

export interface Cube {
  readonly dimensions: readonly CubeDimension[];
  readonly measures: readonly ExportColumn[];
  readonly attributes: readonly ExportColumn[];
  readonly rowCount: number;
  /** Number of cells without the measures: the product of the sizes. */
  readonly cellCount: number;
  /** Rows in the order of their positions. */
  readonly order: Uint32Array;
  positionOf(row: number): number;
  measureAt(measure: number, row: number): number | null;
  attributeAt(attribute: number, row: number): CellValue;
}

interface Read {
  readonly dimensions: readonly CodeColumn[];
  readonly measures: readonly NumberColumn[];
  readonly attributes: readonly CodeColumn[];
  readonly rowCount: number;
}

async function readRows(table: ExportTable): Promise<Read> {
  const dimensions = columnsOfRole(table, 'dimension').map(({ index }) => ({ index, values: new CodeColumn() }));
  const measures = columnsOfRole(table, 'measure').map(({ index }) => ({ index, values: new NumberColumn() }));
  const attributes = columnsOfRole(table, 'attribute').map(({ index }) => ({ index, values: new CodeColumn() }));
  let rowCount = 0;
  for await (const row of checkedRows(table)) {
    rowCount += 1;
    if (rowCount > MOST_ROWS) throw AtlasError.tooComplex(`JSON-stat is written for at most ${MOST_ROWS} rows. Ask for fewer, or take csv, parquet or sdmx-json.`, { limit: MOST_ROWS });
    for (const { index, values } of dimensions) values.push(row[index] ?? null);
    for (const { index, values } of measures) values.push(Number(row[index] ?? Number.NaN));
    for (const { index, values } of attributes) values.push(row[index] ?? null);
  }
  const valuesOf = <T>(list: readonly { values: T }[]): T[] => list.map(({ values }) => values);
  return { dimensions: valuesOf(dimensions), measures: valuesOf(measures), attributes: valuesOf(attributes), rowCount };
}

/** Codes in their declared order; those not declared follow in the order of first use. `rank` leads from first use to place. */
function ordered(column: ExportColumn, values: CodeColumn): { codes: string[]; rank: number[] } {
  const declared = new Map([...(column.codes?.keys() ?? [])].map((code, place) => [code, place]));
  const used = values.values().map(String);
  const place = (code: string): number => declared.get(code) ?? declared.size;
  const codes = used.toSorted((a, b) => place(a) - place(b));
  const ranks = new Map(codes.map((code, rank) => [code, rank]));
  return { codes, rank: used.map((code) => ranks.get(code) ?? 0) };
}

/** Row-major: the last dimension moves fastest. */
function positions(read: Read, ranks: readonly (readonly number[])[], sizes: readonly number[]): Float64Array {
  const places = new Float64Array(read.rowCount);
  for (let row = 0; row < read.rowCount; row += 1) {
    let position = 0;
    read.dimensions.forEach((values, d) => {
      position = position * (sizes[d] ?? 1) + (ranks[d]?.[values.numberAt(row)] ?? 0);
    });
    places[row] = position;
  }
  return places;
}

function sortedOrder(places: Float64Array): Uint32Array {
  const order = Uint32Array.from(places, (_, row) => row);
  const place = (row: number | undefined): number => places[row ?? 0] ?? 0;
  const isSorted = order.every((row) => row === 0 || place(row) > place(row - 1));
  return isSorted ? order : order.sort((a, b) => place(a) - place(b));
}

function refuseTwice(order: Uint32Array, places: Float64Array, keyOf: (row: number) => string): void {
  order.forEach((row, index) => {
    const before = order[index - 1];
    if (index > 0 && before !== undefined && places[row] === places[before]) {
      throw AtlasError.badInput(`Two rows have the key ${keyOf(row)}, which a JSON-stat cube cannot hold. Narrow the question to one edition and breakdown, or take csv.`, { value: keyOf(row) });
    }
  });
}

export async function readCube(table: ExportTable): Promise<Cube> {
  requireCube(table, 'JSON-stat');
  const read = await readRows(table);
  const columns = columnsOfRole(table, 'dimension').map(({ column }) => column);
  const sorted = columns.map((column, d) => ordered(column, read.dimensions[d] ?? new CodeColumn()));
  const sizes = sorted.map(({ codes }) => codes.length);
  const places = positions(read, sorted.map(({ rank }) => rank), sizes);
  const order = sortedOrder(places);
  refuseTwice(order, places, (row) => sorted.map(({ codes, rank }, d) => codes[rank[read.dimensions[d]?.numberAt(row) ?? 0] ?? 0]).join(':'));
  const attributeValues = read.attributes.map((values) => values.values());
  return {
    dimensions: columns.map((column, d) => ({ column, codes: sorted[d]?.codes ?? [] })),
    measures: columnsOfRole(table, 'measure').map(({ column }) => column),
    attributes: columnsOfRole(table, 'attribute').map(({ column }) => column),
    rowCount: read.rowCount,
    cellCount: sizes.reduce((product, size) => product * size, 1),
    order,
    positionOf: (row) => places[row] ?? 0,
    measureAt(measure, row) {
      const value = read.measures[measure]?.at(row) ?? Number.NaN;
      return Number.isNaN(value) ? null : value;
    },
    attributeAt: (attribute, row) => attributeValues[attribute]?.[read.attributes[attribute]?.numberAt(row) ?? 0] ?? null,
  };
}
