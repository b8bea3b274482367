import { delimitedLine, PERMALINK_COLUMN } from '../delimited.ts';
import { checkedRows, type CellValue, type ExportTable, type ExportWriter, type Row } from '../exportTable.ts';
import { textChunks } from '../textChunks.ts';
import { sdmxStructure } from './sdmxStructure.ts';

async function* lines(table: ExportTable): AsyncGenerator<string> {
  const { id, dimensions, measures, attributes } = sdmxStructure(table, 'SDMX-CSV');
  const components = [...dimensions, ...measures, ...attributes];
  const head = components.map(({ column }) => column.concept);
  const tail = table.permalink === null ? [] : [table.permalink];
  yield delimitedLine(['STRUCTURE', 'STRUCTURE_ID', 'ACTION', ...head, ...(tail.length > 0 ? [PERMALINK_COLUMN] : [])], ',');
  const cellsOf = (row: Row): CellValue[] => components.map(({ index }) => row[index] ?? null);
  for await (const row of checkedRows(table)) yield delimitedLine(['dataflow', id, 'I', ...cellsOf(row), ...tail], ',');
}

/**
 * SDMX-CSV 2.0: one structure, dimensions, measures, attributes, then the custom column PERMALINK. A missing value is an
 * empty cell and OBS_STATUS says why. Text keeps the apostrophe against formulas; codes and numbers never need one.
 */
export const writeSdmxCsv: ExportWriter = (table) => textChunks(lines(table));
