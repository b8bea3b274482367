import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { TransformStream } from 'node:stream/web';
import { Readable } from 'node:stream';
import { parse, type Parser } from 'csv-parse';
import { lineOf, type CsvRecord } from '../csvLine.ts';
import { didYouMean } from '../../domain/nearMatches.ts';
import type { Reject, RejectList } from './reject.ts';
import type { SidecarTable } from './sidecar.ts';
import { findTableFile } from './tableFile.ts';
import { withDefaults } from './defaults.ts';
import { withoutSigns } from './writtenValue.ts';

/** A row of a table with our names of columns, and its line in the file. */
export interface TableRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

const MAX_RECORD = 1024 * 1024;
/** A wide table of a thousand periods is none of ours; looking for one name among so many takes time. */
const MOST_COLUMNS = 1000;

/** Bytes to text in the declared encoding; a byte that is none in it is an error, never a replacement character. */
function decoded(file: string, encoding: string): Readable {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const bytes = Readable.toWeb(createReadStream(file));
  const texts = bytes.pipeThrough(
    new TransformStream<Uint8Array, string>({
      transform: (chunk, controller) => controller.enqueue(decoder.decode(chunk, { stream: true })),
      flush: (controller) => controller.enqueue(decoder.decode()),
    }) as never,
  );
  return Readable.fromWeb(texts as never);
}

const renamed = (table: SidecarTable): ReadonlyMap<string, string> => new Map(Object.entries(table.columns ?? {}).map(([ours, theirs]) => [theirs, ours]));

/** What is told of a table beside its rows, the columns that are read, and those without which no row can be. */
export interface TableReading {
  readonly rejects: RejectList;
  readonly columns: readonly string[];
  readonly required: readonly string[];
}

/** Columns that every table may have. */
const PLACE_COLUMNS = ['source', 'locator'] as const;

/** Tells the columns that nothing is read from; those of a name much like one of ours that is not there may be misspelt. */
function tellNotRead(table: SidecarTable, ours: readonly string[], { rejects, columns }: TableReading): void {
  const read = [...columns, ...PLACE_COLUMNS];
  const known = new Set([...read, ...Object.keys(table.wide?.columns ?? {})]);
  const free = read.filter((name) => !ours.includes(name));
  for (const column of ours.filter((name) => name !== '' && !known.has(name))) {
    rejects.notRead.push({ file: table.file, column, hint: `A table of ${table.kind} has no such column.${didYouMean(column, free)} Where it stands for one of ours, say so under "columns" in dataset.json.` });
  }
}

/** What stands between the columns of a header that was read as one. */
function otherDelimiter([only = '', ...others]: readonly string[], names: ReadonlyMap<string, string>): string | undefined {
  return others.length === 0 && !names.has(only.trim()) ? [';', '\t', ','].find((delimiter) => only.includes(delimiter)) : undefined;
}

/** The header with our names; what is missing or given twice is rejected as line 1. */
function readHeader(table: SidecarTable, header: readonly string[], { rejects, required, columns }: TableReading): string[] | undefined {
  const names = renamed(table);
  const delimiter = otherDelimiter(header, names);
  if (delimiter !== undefined) {
    rejects.tear({ file: table.file, line: 1, column: null, value: header.join(''), rule: 'delimiter', hint: `The header is one cell, and ${JSON.stringify(delimiter)} seems to stand between the names in it: say "delimiter": ${JSON.stringify(delimiter)} in dataset.json.` });
    return undefined;
  }
  const ours = header.map((cell) => names.get(cell.trim()) ?? cell.trim());
  const tooMany = ours.length > MOST_COLUMNS;
  const twice = tooMany ? undefined : ours.find((name, i) => name !== '' && ours.indexOf(name) !== i);
  const expected = [...Object.values(table.columns ?? {}), ...Object.keys(table.wide?.columns ?? {})];
  const absent = expected.filter((name) => !header.some((cell) => cell.trim() === name));
  const lacking = required.filter((name) => !ours.includes(name) && table.defaults?.[name] === undefined && !expected.includes(table.columns?.[name] ?? name));
  const reject = (column: string | null, rule: string, hint: string) => rejects.tear({ file: table.file, line: 1, column, value: header.join(table.delimiter ?? ','), rule, hint });
  if (tooMany) {
    reject(null, 'number of columns', `The header names ${ours.length} columns; at most ${MOST_COLUMNS} are read. The delimiter may be another, or the table should be turned.`);
    return undefined;
  }
  if (twice !== undefined) reject(twice, 'unique column', `The column "${twice}" is there twice; rename one of them.`);
  for (const name of absent) reject(name, 'declared column', `dataset.json names the column "${name}", and the file has none of that name.${didYouMean(name, header.map((cell) => cell.trim()))}`);
  for (const name of lacking) reject(name, 'required column', `The file has no column "${name}".${didYouMean(name, header.map((cell) => cell.trim()))} Where it has another name there, say so under "columns" in dataset.json; where it is the same for all rows, under "defaults".`);
  if (twice !== undefined || absent.length > 0 || lacking.length > 0) return undefined;
  tellNotRead(table, ours, { rejects, required, columns });
  return ours;
}

function toRow(header: readonly string[], each: CsvRecord, table: SidecarTable): TableRow {
  const cells = new Map<string, string>();
  for (let i = 0; i < header.length; i++) {
    const name = header[i] ?? '';
    const cell = each.record[i]?.trim() ?? '';
    if (name !== '' && cell !== '') cells.set(name, cell);
  }
  return { line: lineOf(each), cells: withoutSigns(cells, table) };
}

/** What keeps a line from being read as a row, in one sentence each. */
function lineProblem({ record }: CsvRecord, width: number): { rule: string; hint: string } | undefined {
  if (record.length !== width) return { rule: 'as many cells as columns', hint: `The line has ${record.length} cells, the header ${width}. Quote cells that hold the delimiter.` };
  if (record.some((cell) => cell.includes('\u0000'))) return { rule: 'text', hint: 'The line holds a NUL character, which is no text. Export the table again.' };
  return undefined;
}

/** The rows that these records are, one when it is asked for, so that what is rejected is told in the order of the lines. */
function* toRows(header: readonly string[], read: readonly CsvRecord[], { table, rejects }: { table: SidecarTable; rejects: RejectList }): Generator<TableRow> {
  for (const each of read) {
    const problem = lineProblem(each, header.length);
    if (problem) rejects.add({ file: table.file, line: lineOf(each), column: null, value: each.record.join(table.delimiter ?? ','), ...problem });
    else yield withDefaults(toRow(header, each, table), table);
  }
}

/** What the parser has read, many records at a time: to wait for each of millions takes longer than to read it. */
async function* records(parser: Parser): AsyncGenerator<CsvRecord[]> {
  for await (const first of parser as AsyncIterable<CsvRecord>) {
    const read = [first];
    for (let next = parser.read() as CsvRecord | null; next; next = parser.read() as CsvRecord | null) read.push(next);
    yield read;
  }
}

/** Reads the rows of a table, as many at a time as are there; lines that are not CSV are rejected and end the table, because nothing after them can be trusted. */
export async function* readTable(folder: string, table: SidecarTable, reading: TableReading): AsyncGenerator<Iterable<TableRow>> {
  const { rejects } = reading;
  const found = await findTableFile(folder, table.file);
  if (found.state !== 'FILE') {
    rejects.tear({ file: table.file, line: null, column: null, value: null, ...FILE_PROBLEMS[found.state](table.file) });
    return;
  }
  const parser = parse({ delimiter: table.delimiter ?? ',', bom: true, info: true, relax_column_count: true, skip_empty_lines: true, max_record_size: MAX_RECORD });
  let header: string[] | undefined;
  try {
    const input = decoded(found.path, table.encoding ?? 'utf-8');
    input.on('error', (error) => parser.destroy(error));
    for await (const read of records(input.pipe(parser))) {
      const first = header ? undefined : read.shift();
      if (first) header = readHeader(table, first.record, reading);
      if (!header) return;
      yield toRows(header, read, { table, rejects });
    }
    const empty = emptyTable(header, parser.info.records);
    if (empty) rejects.tear({ file: table.file, line: 1, column: null, value: null, ...empty });
  } catch (error) {
    rejects.tear(unreadable(table, error, await startOf(found.path)));
  }
}

/** A table without rows would take away all that an earlier revision had. */
function emptyTable(header: readonly string[] | undefined, records: number): Pick<Reject, 'rule' | 'hint'> | undefined {
  if (!header) return { rule: 'header', hint: 'The file is empty; its first line must name the columns.' };
  return records > 1 ? undefined : { rule: 'rows', hint: 'The file names its columns and has no rows. Leave the table out of dataset.json where there are none; an edition is withdrawn by "release retract".' };
}

/** The rows of a table one after another. */
export async function* rowsOf(read: AsyncIterable<Iterable<TableRow>>): AsyncGenerator<TableRow> {
  for await (const rows of read) yield* rows;
}

const FILE_PROBLEMS: Readonly<Record<'MISSING' | 'OUTSIDE' | 'NOT_A_FILE', (file: string) => Pick<Reject, 'rule' | 'hint'>>> = {
  MISSING: (file) => ({ rule: 'file exists', hint: `dataset.json names ${file}, and there is no such file beside it.` }),
  OUTSIDE: (file) => ({ rule: 'file in the folder', hint: `${file} leads out of the folder of the dataset. Put the file itself beside dataset.json.` }),
  NOT_A_FILE: (file) => ({ rule: 'regular file', hint: `${file} is a folder, a device or a pipe. Put a file beside dataset.json.` }),
};

/** What a file that is no text in its encoding may be, by its first bytes. */
const STARTS: readonly (readonly [string, string])[] = [
  ['fffe', 'It begins like UTF-16: say "encoding": "utf-16le" in dataset.json.'],
  ['feff', 'It begins like UTF-16: say "encoding": "utf-16be" in dataset.json.'],
  ['504b0304', 'It begins like a workbook or another archive: save the sheet as CSV.'],
  ['d0cf11e0', 'It begins like a workbook of an old Excel: save the sheet as CSV.'],
  ['1f8b', 'It begins like a gzip file: unpack it.'],
];

async function startOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString('hex', 0, bytesRead);
  } finally {
    await file.close();
  }
}

function unreadable(table: SidecarTable, error: unknown, start: string): Reject {
  const known = error as { code?: string; lines?: number; message?: string };
  const line = known.lines ?? null;
  const base = { file: table.file, line, column: null, value: null };
  if (known.code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return { ...base, rule: 'encoding', hint: `The file is not ${table.encoding ?? 'utf-8'}. ${STARTS.find(([bytes]) => start.startsWith(bytes))?.[1] ?? 'Say its "encoding" in dataset.json, for example "euc-kr" or "windows-1252".'}` };
  if (known instanceof RangeError) return { ...base, rule: 'known encoding', hint: `"${table.encoding}" is no encoding this runtime knows.` };
  return { ...base, rule: 'CSV', hint: `The file is not CSV from here on: ${known.message ?? 'unreadable'}` };
}

/** A row with the column of a wide one that its value stood in. */
export interface LongRow extends TableRow {
  readonly column: string | null;
}

/** Turns a wide row into one row for each declared column that it has; long rows pass as they are. */
export function unpivot(table: SidecarTable, row: TableRow): LongRow[] {
  if (!table.wide) return [{ line: row.line, cells: row.cells, column: null }];
  const { wide: { dimension, columns }, ...long } = { ...table, wide: table.wide };
  return Object.entries(columns).map(([header, value]) => {
    const cells = new Map([...row.cells].filter(([name]) => !Object.hasOwn(columns, name)));
    cells.set(dimension, value);
    const cell = row.cells.get(header);
    if (cell !== undefined) cells.set('value', cell);
    return { ...withDefaults({ line: row.line, cells: withoutSigns(cells, table) }, long), column: header };
  });
}
