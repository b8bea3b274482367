import { isMissingStatus, isObservationStatus } from '../../domain/observationStatus.ts';
import type { TableRow } from './csvTable.ts';
import type { SidecarTable } from './sidecar.ts';

/** A reason why a value is missing, or a status of missing values, is a default of the rows without a value alone; another status of those with one. */
function holdsFor(name: string, value: string, cells: ReadonlyMap<string, string>): boolean {
  if (name === 'missing_reason') return !cells.has('value');
  if (name === 'status' && isObservationStatus(value)) return isMissingStatus(value) !== cells.has('value');
  return true;
}

/** Fills empty cells with the defaults of the table. A wide row has no value until it is turned into long ones, and is left as it is. */
export function withDefaults(row: TableRow, table: SidecarTable): TableRow {
  if (!table.defaults || table.wide) return row;
  const cells = new Map(row.cells);
  for (const [name, value] of Object.entries(table.defaults)) {
    if (!cells.has(name) && (table.kind !== 'observations' || holdsFor(name, value, row.cells))) cells.set(name, value);
  }
  return { line: row.line, cells };
}
