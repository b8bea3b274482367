/** A record with the line on which the parser says that it ends. */
export interface CsvRecord {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/** The line on which a record begins: its quoted cells may hold line breaks. */
export function lineOf({ record, info }: CsvRecord): number {
  return info.lines - record.reduce((breaks, cell) => breaks + (cell.match(/\r\n?|\n/g)?.length ?? 0), 0);
}
