import { checkedRows, type CellValue, type ExportTable, type ExportWriter } from './exportTable.ts';
import { guardFormula } from './formulaGuard.ts';
import { textChunks } from './textChunks.ts';

/**
 * Rows as RFC 4180 text: CRLF, quotes doubled, UTF-8 without a byte order mark, an empty cell for what is missing.
 * The file holds rows alone, so that any reader takes it as it is; the last column, PERMALINK, leads to notes, sources and
 * citation (tableMetadata gives the same as a file). Text that a spreadsheet would run as a formula is preceded by an apostrophe.
 */
export const PERMALINK_COLUMN = 'PERMALINK';

export function delimitedCell(value: CellValue, delimiter: string): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = guardFormula(value);
  // An empty text is quoted: without quotes it would be a missing value.
  const plain = text !== '' && !text.includes(delimiter) && !/["\r\n]|^\s|\s$/.test(text);
  return plain ? text : `"${text.replaceAll('"', '""')}"`;
}

export function delimitedLine(cells: readonly CellValue[], delimiter: string): string {
  return `${cells.map((cell) => delimitedCell(cell, delimiter)).join(delimiter)}\r\n`;
}

async function* lines(table: ExportTable, delimiter: string): AsyncGenerator<string> {
  const names = table.columns.map(({ name }) => name);
  const tail = table.permalink === null ? [] : [table.permalink];
  yield delimitedLine(table.permalink === null ? names : [...names, PERMALINK_COLUMN], delimiter);
  for await (const row of checkedRows(table)) yield delimitedLine([...row, ...tail], delimiter);
}

export const writeCsv: ExportWriter = (table) => textChunks(lines(table, ','));

/** As csv with tabs between the cells; a cell that holds a tab, a quote or a line break is quoted. */
export const writeTsv: ExportWriter = (table) => textChunks(lines(table, '\t'));
