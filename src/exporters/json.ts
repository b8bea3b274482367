import { checkedRows, type CellValue, type ExportTable, type ExportWriter } from './exportTable.ts';
import { PERMALINK_COLUMN } from './delimited.ts';
import { tableMetadata } from './tableMetadata.ts';
import { textChunks } from './textChunks.ts';

/** A row as a JSON object in the order of the columns, with the names escaped once. */
function rowFormatter(names: readonly string[]): (row: readonly CellValue[]) => string {
  const members = names.map((name, index) => `${index === 0 ? '' : ','}${JSON.stringify(name)}:`);
  return (row) => `{${members.map((member, index) => member + JSON.stringify(row[index] ?? null)).join('')}}`;
}

async function* document(table: ExportTable): AsyncGenerator<string> {
  const format = rowFormatter(table.columns.map(({ name }) => name));
  yield `{"meta":${JSON.stringify(tableMetadata(table))},\n"rows":[`;
  let separator = '\n';
  for await (const row of checkedRows(table)) {
    yield separator + format(row);
    separator = ',\n';
  }
  yield '\n]}\n';
}

async function* objectLines(table: ExportTable): AsyncGenerator<string> {
  const names = table.columns.map(({ name }) => name);
  const tail = table.permalink === null ? [] : [table.permalink];
  const format = rowFormatter(table.permalink === null ? names : [...names, PERMALINK_COLUMN]);
  for await (const row of checkedRows(table)) yield `${format([...row, ...tail])}\n`;
}

/** {"meta": {title, notes, sources, citation, columns ...}, "rows": [{...}]}, a row a line. */
export const writeJson: ExportWriter = (table) => textChunks(document(table));

/** One object a line and nothing else; PERMALINK leads to notes, sources and citation. */
export const writeNdjson: ExportWriter = (table) => textChunks(objectLines(table));
