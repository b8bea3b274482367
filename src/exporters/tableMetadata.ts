import type { LocalisedText } from '../domain/localisedText.ts';
import type { ExportColumn, ExportTable } from './exportTable.ts';

function columnMetadata(column: ExportColumn): Record<string, unknown> {
  const { name, type, role, concept, label, codes } = column;
  const labels: Record<string, LocalisedText> | undefined = codes && Object.fromEntries(codes);
  return { name, type, role, concept, label, ...(labels && { codes: labels }) };
}

/** Everything about a table except its rows: what stands in json, in the footers of parquet and arrow, and beside a csv. */
export function tableMetadata(table: ExportTable): Record<string, unknown> {
  const { id, title, release, resultHash, permalink, citation, notes, sources } = table;
  return { id, title, release, resultHash, permalink, citation, notes, sources, columns: table.columns.map(columnMetadata) };
}
