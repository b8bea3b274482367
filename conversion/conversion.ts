import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** A file of ../shared/data as it lies there: its bytes' hash goes into the seed, its text is what rows are read from. */
export interface SourceFile {
  readonly name: string;
  readonly sha256: string;
  readonly text: string;
}

/** One table of a seed before it is written: every row has the same keys, in the order of the columns. */
export type SeedRow = Readonly<Record<string, string | number | null>>;
export interface SeedTable {
  readonly file: string;
  readonly rows: readonly SeedRow[];
}

/** What a conversion makes: the sidecar and its tables. */
export interface Seed {
  /** Below seeds/: <publisher>/<dataset>/<edition>. */
  readonly folder: string;
  readonly sidecar: Readonly<Record<string, unknown>>;
  readonly tables: readonly SeedTable[];
}

export type Conversion = (source: (path: string) => SourceFile) => Seed[];

/** Reads source files below `root` (../shared/data). */
export const sourceReader = (root: string) => (path: string): SourceFile => {
  const bytes = readFileSync(join(root, path));
  return {
    name: path,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
  };
};

/** A record of a source CSV with its line in that file, header line being 1: the locator that leads back. */
export interface SourceRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  /** The cell of a column that must exist. */
  get(column: string): string;
}

export function readCsv(file: SourceFile): SourceRow[] {
  const records = parse(file.text, { columns: true, bom: true, info: true, skip_empty_lines: true }) as unknown as { record: Record<string, string>; info: { lines: number } }[];
  return records.map(({ record, info }) => ({
    line: info.lines,
    cells: record,
    get(column) {
      const cell = record[column];
      if (cell === undefined) throw new Error(`${file.name} has no column "${column}"`);
      return cell;
    },
  }));
}

/** The bytes of a seed table: RFC 4180 with a header and \n, null as an empty cell. */
export function writeCsv(rows: readonly SeedRow[]): string {
  const [first] = rows;
  if (!first) throw new Error('A seed table without rows is left out, not written empty.');
  const columns = Object.keys(first);
  for (const row of rows) {
    if (Object.keys(row).join() !== columns.join()) throw new Error(`Rows differ in their columns: ${columns.join()} and ${Object.keys(row).join()}`);
  }
  return stringify(rows.map((row) => columns.map((column) => row[column] ?? '')), { header: true, columns });
}

/** File names of a seed with their text, the sidecar first. */
export function seedFiles(seed: Seed): Map<string, string> {
  const files = new Map([[`${seed.folder}/dataset.json`, `${JSON.stringify(seed.sidecar, null, 2)}\n`]]);
  for (const table of seed.tables) files.set(`${seed.folder}/${table.file}`, writeCsv(table.rows));
  return files;
}
