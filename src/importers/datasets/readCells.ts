import type { SqlValue } from '../../database/database.ts';
import { CellError, type CellRule } from './columnRules.ts';
import type { TableRow } from './csvTable.ts';
import type { RejectList } from './reject.ts';

export interface CellSpec {
  /** Property of the entity that the cell fills. */
  readonly property: string;
  readonly rule: CellRule;
  readonly required: boolean;
}

/** The columns whose cells must not be empty. */
export function requiredColumns(specs: Readonly<Record<string, CellSpec>>): string[] {
  return Object.entries(specs).filter(([, spec]) => spec.required).map(([column]) => column);
}

/** Reads the cells of a row by their rules; undefined where one was rejected. */
export function readCells(row: TableRow, specs: Readonly<Record<string, CellSpec>>, told: { file: string; rejects: RejectList; wideColumn?: string | null }): Record<string, SqlValue> | undefined {
  const values: Record<string, SqlValue> = {};
  const before = told.rejects.count;
  for (const column in specs) {
    const spec = specs[column];
    if (!spec) continue;
    const cell = row.cells.get(column);
    try {
      values[spec.property] = readCell(cell, spec);
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      told.rejects.add({ file: told.file, line: row.line, column: column === 'value' ? (told.wideColumn ?? column) : column, value: cell ?? null, rule: error.rule, hint: error.message });
    }
  }
  return told.rejects.count === before ? values : undefined;
}

function readCell(cell: string | undefined, spec: CellSpec): SqlValue {
  if (cell !== undefined) return spec.rule(cell);
  if (spec.required) throw new CellError('required', 'This cell must not be empty.');
  return null;
}
