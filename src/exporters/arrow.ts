import { Bool, DateDay, Field, Float64, Int64, makeData, RecordBatch, RecordBatchFileWriter, Schema, Struct, Utf8, vectorFromArray, type DataType } from 'apache-arrow';
import { batchesOf, type CellValue, type ColumnType, type ExportColumn, type ExportTable, type Row } from './exportTable.ts';
import { tableMetadata } from './tableMetadata.ts';

const BATCH = 32_768;

const TYPES: Readonly<Record<ColumnType, DataType>> = {
  string: new Utf8(),
  number: new Float64(),
  integer: new Int64(),
  boolean: new Bool(),
  date: new DateDay(),
};

/** The library's writer queues without end when its reader is slow; this one hands the bytes of each batch on. */
class PieceWriter extends RecordBatchFileWriter {
  #pieces: Uint8Array[] = [];

  take(): readonly Uint8Array[] {
    const pieces = this.#pieces;
    this.#pieces = [];
    return pieces;
  }

  protected override _write(chunk: ArrayBufferView | Uint8Array): this {
    if (!this._started) return this;
    const bytes = new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (bytes.byteLength > 0) this.#pieces.push(bytes);
    this._position += bytes.byteLength;
    return this;
  }
}

function stored(type: ColumnType, value: CellValue): unknown {
  if (value === null) return null;
  if (type === 'integer') return BigInt(Number(value));
  return type === 'date' ? new Date(`${String(value)}T00:00:00Z`) : value;
}

function schemaOf(table: ExportTable): Schema {
  const fields = table.columns.map(({ name, type, role }) => new Field(name, TYPES[type], role !== 'dimension'));
  return new Schema(fields, new Map([['procurement_atlas', JSON.stringify(tableMetadata(table))]]));
}

function recordBatch(schema: Schema, columns: readonly ExportColumn[], rows: readonly Row[]): RecordBatch {
  const children = columns.map(({ type }, index) => {
    const values = rows.map((row) => stored(type, row[index] ?? null));
    return vectorFromArray(values, TYPES[type]).data[0] ?? makeData({ type: TYPES[type] });
  });
  return new RecordBatch(schema, makeData({ type: new Struct(schema.fields), length: rows.length, children }));
}

/** Arrow IPC file; notes, sources and citation are in the schema's metadata under the key procurement_atlas. */
export async function* writeArrow(table: ExportTable): AsyncGenerator<Uint8Array, void, undefined> {
  const schema = schemaOf(table);
  const writer = new PieceWriter();
  writer.reset(undefined, schema);
  for await (const rows of batchesOf(table, BATCH)) {
    writer.write(recordBatch(schema, table.columns, rows));
    yield* writer.take();
  }
  writer.close();
  yield* writer.take();
}
