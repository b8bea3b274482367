import type { AtlasView } from './atlasView.ts';
import type { Coverage } from './cell.ts';
import { fillGrid, type Column, type Grid, type Row } from './grid.ts';
import { readRequest, type CompareInput, type GridOptions } from './gridRequest.ts';
import { gridWarnings, markEditionChanges } from './gridWarnings.ts';
import type { Warning } from './warning.ts';

/** A dense comparison: no cell of it is silent. */
export interface ComparisonAnswer {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Counts cells. */
  readonly coverage: Coverage;
  readonly warnings: readonly Warning[];
}

/** Areas by columns (an indicator at a period), normalised as asked. */
export async function compare(view: AtlasView, input: CompareInput, options: GridOptions = {}): Promise<ComparisonAnswer> {
  const grid = markEditionChanges(await fillGrid(view, await readRequest(view, input, options)));
  return { columns: grid.columns, rows: grid.rows, coverage: cellCoverage(grid), warnings: gridWarnings(grid) };
}

function cellCoverage(grid: Grid): Coverage {
  const counts = grid.rows.map((row) => row.cells.filter((cell) => cell.value !== null).length);
  return {
    asked: grid.rows.length * grid.columns.length,
    withValue: counts.reduce((sum, count) => sum + count, 0),
    missing: grid.rows.flatMap((row, i) => (counts[i] === 0 ? [row.area.code] : [])),
    populationShare: null,
    gdpShare: null,
  };
}
