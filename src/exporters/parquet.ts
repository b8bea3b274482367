import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { ColumnSource, SchemaElement } from 'hyparquet-writer';
import { batchesOf, type CellValue, type ColumnType, type ExportColumn, type ExportTable, type Row } from './exportTable.ts';
import { tableMetadata } from './tableMetadata.ts';

/** Rows held in memory at a time; enough for a reader to skip groups by their statistics. */
const ROW_GROUP = 32_768;

const ELEMENTS: Readonly<Record<ColumnType, Omit<SchemaElement, 'name'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  number: { type: 'DOUBLE' },
  integer: { type: 'INT64' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
};

function stored(type: ColumnType, value: CellValue): unknown {
  if (value === null) return undefined;
  if (type === 'integer') return BigInt(Number(value));
  return type === 'date' ? new Date(`${String(value)}T00:00:00Z`) : value;
}

function schemaOf(columns: readonly ExportColumn[]): SchemaElement[] {
  const fields = columns.map(({ name, type, role }): SchemaElement => ({
    name,
    ...ELEMENTS[type],
    repetition_type: role === 'dimension' ? 'REQUIRED' : 'OPTIONAL',
  }));
  return [{ name: 'root', num_children: columns.length }, ...fields];
}

function columnData(columns: readonly ExportColumn[], rows: readonly Row[]): ColumnSource[] {
  return columns.map(({ name, type }, index) => ({ name, data: rows.map((row) => stored(type, row[index] ?? null)) }));
}

/** Bytes written since the last call; the writer goes on counting positions from the start of the file. */
function take(bytes: ByteWriter): Uint8Array {
  const piece = bytes.getBytes().slice();
  bytes.index = 0;
  return piece;
}

/** Parquet with Snappy, one row group a batch; notes, sources and citation are in the footer under the key procurement_atlas. */
export async function* writeParquet(table: ExportTable): AsyncGenerator<Uint8Array, void, undefined> {
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: schemaOf(table.columns),
    createdBy: 'procurement-atlas',
    kvMetadata: [{ key: 'procurement_atlas', value: JSON.stringify(tableMetadata(table)) }],
  });
  for await (const rows of batchesOf(table, ROW_GROUP)) {
    await writer.write({ columnData: columnData(table.columns, rows), rowGroupSize: rows.length });
    yield take(bytes);
  }
  await writer.finish();
  yield take(bytes);
}
