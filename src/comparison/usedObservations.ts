import type { ObservationRow } from '../domain/observation.ts';
import type { Cell, Factor } from './cell.ts';
import type { Grid } from './grid.ts';

/** The observations that a cell was made of: its own and those of its factors. A citation names their sources. */
export function usedByCell(cell: Cell): ObservationRow[] {
  return [...(cell.observation ? [cell.observation] : []), ...cell.factors.flatMap(usedByFactor)];
}

function usedByFactor(factor: Factor): ObservationRow[] {
  return [...factor.observations, ...factor.factors.flatMap(usedByFactor)];
}

export function usedByGrid(grid: Pick<Grid, 'rows'>): ObservationRow[] {
  return grid.rows.flatMap((row) => row.cells.flatMap(usedByCell));
}
