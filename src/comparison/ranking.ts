import { AtlasError } from '../domain/errors.ts';
import type { MissingReason } from '../domain/missingReason.ts';
import { parsePeriod, type Period } from '../domain/period.ts';
import { requireSameKind } from './askedAreas.ts';
import type { AreaInfo, AtlasView, IndicatorInfo } from './atlasView.ts';
import type { Cell, Coverage } from './cell.ts';
import { columnUnit, type ColumnUnit } from './columnUnit.ts';
import { fillGrid, type Grid } from './grid.ts';
import { readRequest, type CompareInput, type GridOptions } from './gridRequest.ts';
import { gridWarnings } from './gridWarnings.ts';
import type { Given } from './normalisationPlan.ts';
import { requireOneNumberLine } from './oneNumberLine.ts';
import { PeopleAndProduct } from './peopleAndProduct.ts';
import { median } from './statistics.ts';
import { warning, type Warning } from './warning.ts';

/** RankingInput of the schema as it is. */
export interface RankingInput extends Omit<CompareInput, 'indicators' | 'periods'> {
  readonly indicator: string;
  readonly period?: Given<string>;
}

export interface RankedArea {
  readonly rank: number;
  readonly tied: boolean;
  readonly area: AreaInfo;
  readonly cell: Cell;
  readonly value: number;
  /** Of the other areas ranked, the percentage that is worse (0 to 100, as PERCENTRANK.INC); 100 for the only one. */
  readonly percentile: number;
  /** Value less the median; its sign is that of the numbers, whichever direction is better. */
  readonly distanceToMedian: number;
  readonly distanceToBest: number;
}

export interface RankingAnswer {
  readonly indicator: IndicatorInfo;
  readonly unit: ColumnUnit;
  /** Null where no area asked has a value at any period. */
  readonly period: Period | null;
  readonly rows: readonly RankedArea[];
  readonly unranked: readonly { readonly area: AreaInfo; readonly missingReason: MissingReason; readonly cell: Cell }[];
  readonly median: number | null;
  /** Value of rank 1: the lowest where lower is better, else the highest. */
  readonly best: number | null;
  /** Counts areas. */
  readonly coverage: Coverage;
  readonly warnings: readonly Warning[];
}

interface Entry {
  readonly area: AreaInfo;
  readonly cell: Cell;
}

/**
 * Competition ranking (1, 2, 2, 4) of countries at one period: that asked, or the newest at which any of them has a value.
 * LOWER ranks ascending, HIGHER and NEITHER descending. Rows by rank, ties by code. Countries that were not members of the
 * group at the period are not asked for, and so neither ranked nor unranked.
 */
export async function rank(view: AtlasView, input: RankingInput, options: GridOptions = {}): Promise<RankingAnswer> {
  const periods = input.period == null ? { latest: 1 } : { from: parsePeriod(input.period).text, to: input.period };
  const request = await readRequest(view, { ...input, indicators: [input.indicator], periods }, { otherwise: 'COVERED_COUNTRIES', ...options });
  requireSameKind(request.asked.areas);
  const grid = await fillGrid(view, request);
  const [indicator] = request.indicators;
  if (!indicator) throw new Error('A request has at least one indicator.');
  const at = columnAt(grid, input.period);
  const column = grid.columns[at];
  const entries = grid.rows.flatMap(({ area, cells }) => {
    const cell = cells[at];
    return cell && column && request.asked.belongs(area, column.period) ? [{ area, cell }] : [];
  });
  requireOneNumberLine(request, indicator, entries.map((entry) => entry.cell));
  const ranked = rankEntries(entries, indicator.betterWhen === 'LOWER');
  const coverage = column ? await coverageOf(view, entries, column.period) : null;
  const direction = indicator.betterWhen === 'NEITHER' ? [warning('NO_BETTER_DIRECTION', { indicator: indicator.code })] : [];
  return {
    indicator,
    unit: column?.unit ?? columnUnit(request.plan, indicator, new Set()),
    period: column?.period ?? null,
    ...ranked,
    unranked: entries.flatMap(({ area, cell }) => (cell.missingReason === null ? [] : [{ area, cell, missingReason: cell.missingReason }])),
    coverage: coverage?.coverage ?? { asked: entries.length, withValue: 0, missing: entries.map((entry) => entry.area.code), populationShare: null, gdpShare: null },
    warnings: [...gridWarnings(grid), ...direction, ...(coverage?.warnings ?? [])],
  };
}

/** The column of the period asked; a calendar year also finds the fiscal year of its number. */
function columnAt({ columns }: Grid, period: Given<string>): number {
  if (period == null) return columns.length - 1;
  const at = [period, `FY${period}`].map((text) => columns.findIndex((column) => column.period.text === text)).find((index) => index >= 0);
  if (at !== undefined) return at;
  throw AtlasError.badInput(`${columns[0]?.indicator.code} has no period ${period}. Within it there are ${columns.map((column) => column.period.text).join(', ')}: name one.`, { option: 'period', value: period });
}

/** Ranks values whatever the order in which they come. */
export function rankEntries(entries: readonly Entry[], lowerIsBetter: boolean): Pick<RankingAnswer, 'rows' | 'median' | 'best'> {
  const better = (a: number, b: number): boolean => (lowerIsBetter ? a < b : a > b);
  const valued = entries.flatMap(({ area, cell }) => (cell.value === null ? [] : [{ area, cell, value: cell.value }]));
  const sorted = valued.toSorted((a, b) => (a.value === b.value ? (a.area.code < b.area.code ? -1 : 1) : better(a.value, b.value) ? -1 : 1));
  const [first] = sorted;
  if (!first) return { rows: [], median: null, best: null };
  const middle = median(sorted.map(({ value }) => value));
  const values = sorted.map(({ value }) => value);
  const rows = sorted.map(({ area, cell, value }) => {
    const rankOf = values.indexOf(value) + 1;
    const last = values.lastIndexOf(value) + 1;
    const percentile = sorted.length === 1 ? 100 : ((sorted.length - last) * 100) / (sorted.length - 1);
    return { rank: rankOf, tied: last > rankOf, area, cell, value, percentile, distanceToMedian: value - middle, distanceToBest: value - first.value };
  });
  return { rows, median: middle, best: first.value };
}

async function coverageOf(view: AtlasView, entries: readonly Entry[], period: Period): Promise<{ coverage: Coverage; warnings: readonly Warning[] }> {
  const withValue = new Set(entries.filter(({ cell }) => cell.value !== null).map(({ area }) => area.code));
  const areas = entries.map(({ area }) => area);
  const sizes = await PeopleAndProduct.load(view, areas, [period]);
  const { populationShare, gdpShare, warnings } = sizes.covered(areas, withValue, period);
  const missing = areas.filter((area) => !withValue.has(area.code)).map((area) => area.code);
  return { coverage: { asked: areas.length, withValue: withValue.size, missing, populationShare, gdpShare }, warnings };
}
