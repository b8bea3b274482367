import { CellError, isDecimal } from './columnRules.ts';
import type { SidecarTable } from './sidecar.ts';

const NO_VALUE = 'leave the cell empty where there is no value, or list the sign for it under "missing" in dataset.json.';

/** A number as the table writes it, in the digits that are stored. */
export function pointNumber(cell: string): string {
  if (isDecimal(cell)) return cell;
  const comma = /^-?\d+,\d+$/.test(cell) ? ' Where the table writes decimals with a comma throughout, say "decimal": "," in dataset.json.' : '';
  throw new CellError('number', `Write a number with a point for decimals and without separators, for example 1234.5; ${NO_VALUE}${comma}`);
}

/** The same for a table that writes decimals with a comma: there a point may separate thousands, so none is read. */
export function commaNumber(cell: string): string {
  const digits = cell.replace(',', '.');
  if (!cell.includes('.') && isDecimal(digits)) return digits;
  throw new CellError('number', `dataset.json says "decimal": ",": write a number with a comma for decimals and without separators, for example 1234,5; ${NO_VALUE}`);
}

/** Leaves out a value that is a sign for none. */
export function withoutSigns(cells: Map<string, string>, { kind, missing }: SidecarTable): Map<string, string> {
  const value = cells.get('value');
  if (kind === 'observations' && value !== undefined && missing?.includes(value)) cells.delete('value');
  return cells;
}
