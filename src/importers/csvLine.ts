/** A record with the line on which the parser says that it ends. */
export interface CsvRecord {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/** The line on which a record begins: its quoted cells may hold line breaks. */
export function lineOf({ record, info }: CsvRecord): number {
  let line = info.lines;
  for (const cell of record) if (cell.includes('\n') || cell.includes('\r')) line -= cell.match(/\r\n?|\n/g)?.length ?? 0;
  return line;
}
