import { CsvError, parse } from 'csv-parse';
import { pipeline } from 'node:stream/promises';
import { PassThrough, Readable } from 'node:stream';
import { lineOf, type CsvRecord } from '../csvLine.ts';
import { decodeText } from './decodeText.ts';
import { makeFinding, type OnFinding, type Place } from './finding.ts';
import { place, withoutHoles } from './flatRow.ts';
import { Positions, readHeading, type Heading } from './flatHeading.ts';
import type { InputText } from './inputFiles.ts';
import type { JsonObject } from './json.ts';
import type { SplitOptions } from './textPieces.ts';
import { idsOfRow } from './spoonbillRow.ts';
import { UnreadableInput } from './unreadable.ts';

/** A part of a release that stands in one row of a table. */
export interface FlatRow {
  readonly place: Place;
  readonly json: JsonObject;
}

const MOST_COLUMNS = 20_000;
/** A quote that is never closed makes a row of all that follows. */
const LARGEST_ROW = 16 * 1024 * 1024;
const TABLE_NAME = /\.(csv|tsv)(\.gz)?$/i;
const OCID_HEADING = /(?:^|[,;\t|/"])ocid(?:["\s,;\t|]|$)/i;

/** Whether a text is a table: by its name, or because its first line has a heading ocid and is no JSON. */
export function isTable(name: string, start: Buffer): boolean {
  if (TABLE_NAME.test(name)) return true;
  if (/\.(json|jsonl|ndjson)(\.gz)?$/i.test(name)) return false;
  const [line = ''] = start.toString('utf8').replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  return !/^\s*[[{]/.test(line) && OCID_HEADING.test(line);
}

/** The sign that most often stands in the first line. */
function delimiterOf(start: Buffer): string {
  const [line = ''] = start.toString('latin1').replaceAll('\0', '').split(/\r?\n/, 1);
  const counts = [',', ';', '\t', '|'].map((sign) => ({ sign, count: line.split(sign).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ',';
}

interface Header { readonly width: number; readonly ocid: number; readonly id: number; readonly rowId: number; readonly headings: readonly (Heading | undefined)[] }

/** A table of Spoonbill has a rowID; its id is that of the row's object, and in all others that of the release. */
function readHeader(cells: readonly string[]): Header | undefined {
  const positions = new Positions();
  const names = cells.map((cell) => cell.trim());
  const at = (...wanted: string[]): number => names.findIndex((name) => wanted.includes(name));
  const [ocid, rowId] = [at('ocid', '/ocid', 'compiledRelease/ocid'), at('rowID')];
  if (ocid < 0 || cells.length > MOST_COLUMNS) return undefined;
  const id = rowId < 0 ? at('id', '/id', 'compiledRelease/id') : -1;
  const own = new Set([ocid, id, rowId, ...(rowId < 0 ? [] : [at('id'), at('parentID'), at('parentTable')])]);
  return { width: cells.length, ocid, id, rowId, headings: names.map((name, i) => (own.has(i) || name === '' ? undefined : readHeading(name, positions))) };
}

function toRelease(cells: readonly string[], header: Header): JsonObject | undefined {
  const cell = (i: number): string => cells[i]?.trim() ?? '';
  const release: JsonObject = {};
  const ocid = cell(header.ocid);
  if (ocid !== '') release['ocid'] = ocid;
  if (cell(header.id) !== '') release['id'] = cell(header.id);
  if (header.rowId >= 0) {
    const ids = idsOfRow(cell(header.rowId), ocid);
    if (!ids) return undefined;
    for (const { steps, id } of ids) place(release, { steps, reads: 'TEXT' }, id);
  }
  header.headings.forEach((heading, i) => {
    const text = cell(i);
    if (heading && text !== '') place(release, heading, text);
  });
  return withoutHoles(release) as JsonObject;
}

/** The rows of a flattened table (Flatten Tool, Spoonbill) as parts of releases; a row that cannot be read becomes a finding. */
export async function* readTable(text: InputText & { readonly start: Buffer }, { encoding, limit, onFinding }: SplitOptions & { readonly onFinding: OnFinding }): AsyncGenerator<FlatRow> {
  const at = (line: number, path = '', ocid: string | null = null): Place => ({ file: text.name, line, path, ocid });
  const findRow = (error: CsvError | undefined): undefined => {
    const line = error && typeof error['lines'] === 'number' ? error['lines'] : 1;
    onFinding(makeFinding(error?.code === 'CSV_MAX_RECORD_SIZE' ? 'TOO_LARGE' : 'TABLE_ROW', at(line), error?.code));
  };
  const parser = parse({
    delimiter: delimiterOf(text.start), bom: true, info: true, relax_column_count: true, skip_empty_lines: true, max_record_size: Math.min(limit, LARGEST_ROW), skip_records_with_error: true,
    on_skip: findRow,
  });
  const output = new PassThrough({ objectMode: true, highWaterMark: 16 });
  pipeline(Readable.from(decodeText(text.bytes, encoding)), parser, output).catch((error: unknown) => output.destroy(error instanceof Error ? error : new Error(String(error))));
  let header: Header | undefined;
  try {
    for await (const row of output as AsyncIterable<CsvRecord>) {
      const { record } = row;
      const line = lineOf(row);
      if (!header) {
        header = readHeader(record);
        if (!header) return onFinding(makeFinding('TABLE_WITHOUT_OCID', at(1), `${record.length} columns`));
      } else if (record.length !== header.width) onFinding(makeFinding('TABLE_ROW', at(line), `${record.length} of ${header.width} cells`));
      else if (record.some((cell) => cell.includes('\uFFFD'))) onFinding(makeFinding('ENCODING_INVALID', at(line)));
      else {
        const json = toRelease(record, header);
        if (json) yield { json, place: at(line, '', typeof json['ocid'] === 'string' ? json['ocid'] : null) };
      }
    }
  } catch (error) {
    if (error instanceof CsvError) findRow(error);
    else if (error instanceof UnreadableInput) onFinding(makeFinding('CONTAINER_UNREADABLE', at(1), error.message));
    else throw error;
  } finally {
    output.destroy();
  }
}
