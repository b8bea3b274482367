import type { AreaInfo, AtlasView, IndicatorInfo } from './atlasView.ts';
import type { Coverage } from './cell.ts';
import { fillGrid, type Column, type Grid, type Row } from './grid.ts';
import { readRequest, type CompareInput, type GridOptions } from './gridRequest.ts';
import { gridWarnings, markEditionChanges } from './gridWarnings.ts';
import { listed, warning, type Warning } from './warning.ts';

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
  return { columns: grid.columns, rows: grid.rows, coverage: cellCoverage(grid), warnings: [...gridWarnings(grid), ...groupsNotPrinted(grid)] };
}

/** Publishers print figures for groups under codes of their own. */
const PRINTED_AS: Readonly<Record<string, string>> = { OECD: 'OED', EU: 'EUU', EU27: 'EUU' };

/** A group that nobody printed a figure for has reasons in all its cells; where its figure is to be had is told once. */
function groupsNotPrinted({ request, rows }: Grid): Warning[] {
  const groups = rows.map((row) => row.area).filter((area) => area.kind === 'GROUP');
  const prints = (code: string, indicator: IndicatorInfo): boolean => request.coverage.some((each) => each.indicator === indicator.code && each.areas.has(code));
  return request.indicators.flatMap((indicator) => {
    const without = groups.filter((group) => !prints(group.code, indicator));
    if (without.length === 0) return [];
    const printed = ({ code }: AreaInfo): string => {
      const other = PRINTED_AS[code];
      return other !== undefined && prints(other, indicator) ? `${code} (${other})` : code;
    };
    return [warning('GROUP_NOT_PRINTED', { indicator: indicator.code, groups: listed(without.map(printed)) })];
  });
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
