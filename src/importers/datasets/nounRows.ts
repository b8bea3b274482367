import type { NewRow } from '../../database/bulkInsert.ts';
import { readTable, rowsOf, type TableRow } from './csvTable.ts';
import { readCells, requiredColumns } from './readCells.ts';
import type { KnownCodes } from './knownCodes.ts';
import type { RejectList } from './reject.ts';
import type { SidecarTable } from './sidecar.ts';
import { CLAIM_NOUNS, TABLE_SPECS, type Noun, type TableSpec } from './tableSpecs.ts';

/** A row of a small table, checked cell by cell, with its source still by code. */
export interface NounRow {
  readonly line: number;
  readonly values: NewRow;
  readonly place: Place;
}

/** Where a row was read: its line in the table, the code of its source and the place in it. */
export interface Place {
  readonly line: number;
  readonly sourceCode: string;
  readonly locator: string;
}

export interface NounTableRows {
  readonly table: SidecarTable;
  readonly spec: TableSpec;
  readonly rows: readonly NounRow[];
  /** Codes of rows that were rejected, and their lines. */
  readonly rejected: ReadonlyMap<string, number>;
}

/** Reads and checks a table of nouns (countries, systems, policies ...); what fails goes to the rejects. */
export async function readNounTable(folder: string, table: SidecarTable, rejects: RejectList): Promise<NounTableRows> {
  const spec = TABLE_SPECS[table.kind];
  if (!spec) throw new Error(`No table of kind ${table.kind}.`);
  const rows: NounRow[] = [];
  const rejected = new Map<string, number>();
  const seen = new Map<string, number>();
  for await (const row of rowsOf(readTable(folder, table, { rejects, columns: Object.keys(spec.columns), required: requiredColumns(spec.columns) }))) {
    const values = readCells(row, spec.columns, { file: table.file, rejects });
    if (!values) {
      rejected.set(row.cells.get('code') ?? '', row.line);
      continue;
    }
    if (spec.key.length > 0) {
      const key = spec.key.map((column) => row.cells.get(column) ?? '').join('\u0000');
      const first = seen.get(key);
      if (first !== undefined) {
        rejects.add({ file: table.file, line: row.line, column: spec.key.join(', '), value: key.replaceAll('\u0000', ', '), rule: 'unique key', hint: `Line ${first} has the same ${spec.key.join(', ')}; keep one of the two.` });
        continue;
      }
      seen.set(key, row.line);
    }
    rows.push({ line: row.line, values, place: readPlace(row) });
  }
  return { table, spec, rows, rejected };
}

/** The source and the place in it; where a steward's table gives none, the table itself and the line. */
export function readPlace(row: TableRow): Place {
  return { line: row.line, sourceCode: row.cells.get('source') ?? '', locator: row.cells.get('locator') ?? `line ${row.line}` };
}

/** Tells the codes that a table defines, so that other tables may refer to them. */
export function defineCodes({ table, spec, rows, rejected }: NounTableRows, known: KnownCodes): void {
  if (!spec.defines) return;
  for (const [code, line] of rejected) known.reject(spec.defines, code, `${table.file}, line ${line}`);
  for (const row of rows) known.add(spec.defines, String(row.values['code']));
  if (spec.defines === 'country') for (const { values } of rows) if (values['currency'] !== null) known.addCurrency(String(values['currency']));
}

/** Rejects the rows that refer to something unknown; returns the others. */
export function checkReferences(read: NounTableRows, known: KnownCodes, rejects: RejectList): NounTableRows {
  const rows = read.rows.filter((row) => {
    const unknown = unknownReference(read.spec, row, known);
    if (!unknown) return true;
    rejects.add({ file: read.table.file, line: row.line, ...unknown });
    return false;
  });
  return { ...read, rows };
}

function unknownReference(spec: TableSpec, row: NounRow, known: KnownCodes) {
  const references = Object.entries(spec.columns).flatMap(([column, columnSpec]): [string, Noun, string][] => {
    const value = row.values[columnSpec.property];
    const noun = columnSpec.refersTo ?? (column === 'subject' ? CLAIM_NOUNS[row.values['subjectKind'] as keyof typeof CLAIM_NOUNS] : undefined);
    if (!noun || typeof value !== 'string') return [];
    return (columnSpec.list ? value.split(';') : [value]).map((code) => [column, noun, code.trim()]);
  });
  const wrong = references.find(([, noun, code]) => !known.has(noun, code));
  if (!wrong) return undefined;
  const [column, noun, code] = wrong;
  return { column, value: code, rule: `known ${noun}`, hint: known.whyNot(noun, code) };
}
