import { AtlasError } from '../domain/errors.ts';
import type { ObservationRow } from '../domain/observation.ts';
import { parsePeriod, type Period } from '../domain/period.ts';
import { requireCountries, type AreasInput } from './askedAreas.ts';
import { requireIndicator } from './askedIndicators.ts';
import type { AreaInfo, AtlasView, IndicatorInfo } from './atlasView.ts';
import { fillGrid, type Grid } from './grid.ts';
import { readRequest, type GridOptions } from './gridRequest.ts';
import { gridWarnings } from './gridWarnings.ts';
import type { Given } from './normalisationPlan.ts';
import { requireOneNumberLine } from './oneNumberLine.ts';
import { pearson, spearman } from './statistics.ts';
import { usedByCell } from './usedObservations.ts';
import { warning, type Warning } from './warning.ts';

/** CorrelationInput of the schema as it is. */
export interface CorrelationInput extends AreasInput {
  readonly x: string;
  readonly y: string;
  readonly period?: Given<string>;
  readonly maxYearGap?: Given<number>;
}

export interface CorrelationAnswer {
  readonly x: IndicatorInfo;
  readonly y: IndicatorInfo;
  /** Null where no period has a pair. */
  readonly period: Period | null;
  readonly pairs: number;
  /** Null with fewer than two pairs or where one side does not vary. */
  readonly pearson: number | null;
  /** Of average ranks where values tie. */
  readonly spearman: number | null;
  /** Areas that lack one of the two or both. */
  readonly missing: readonly AreaInfo[];
  readonly warnings: readonly Warning[];
  /** What was correlated. */
  readonly used: readonly ObservationRow[];
}

const ENOUGH_PAIRS = 10;

interface Pair {
  readonly area: AreaInfo;
  readonly x: number | null;
  readonly y: number | null;
}

/** Correlation over countries at one period: that asked, or the one with the most pairs, the newest of those. */
export async function correlate(view: AtlasView, input: CorrelationInput, options: GridOptions = {}): Promise<CorrelationAnswer> {
  const [x, y] = [requireIndicator(view, input.x), requireIndicator(view, input.y)];
  if (x.code === y.code) throw AtlasError.badInput(`x and y are both ${x.code}: an indicator goes with itself perfectly. Name two.`, { options: ['x', 'y'] });
  const periods = input.period == null ? {} : { from: parsePeriod(input.period).text, to: input.period };
  const request = await readRequest(view, { ...input, indicators: [x.code, y.code], periods }, { otherwise: 'COVERED_COUNTRIES', ...options });
  requireCountries(request.asked.areas, 'a correlation');
  const grid = await fillGrid(view, request);
  const found = bestPeriod(grid, [x, y], input.period);
  const asked = found?.pairs ?? grid.rows.map(({ area }) => ({ area, x: null, y: null }));
  for (const indicator of [x, y]) requireOneNumberLine(request, indicator, cellsOf(grid, indicator, found?.period));
  const complete = asked.flatMap((pair) => (pair.x === null || pair.y === null ? [] : [{ code: pair.area.code, x: pair.x, y: pair.y }])).toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const [valuesX, valuesY] = [complete.map((pair) => pair.x), complete.map((pair) => pair.y)];
  return {
    x, y,
    period: found?.period ?? null,
    pairs: complete.length,
    pearson: pearson(valuesX, valuesY),
    spearman: spearman(valuesX, valuesY),
    missing: asked.filter((pair) => pair.x === null || pair.y === null).map((pair) => pair.area),
    used: [x, y].flatMap((indicator) => cellsOf(grid, indicator, found?.period).flatMap(usedByCell)),
    warnings: [...gridWarnings(grid), ...(complete.length < ENOUGH_PAIRS ? [warning('FEW_PAIRS', { pairs: String(complete.length) })] : [])],
  };
}

const cellsOf = (grid: Grid, indicator: IndicatorInfo, period: Period | undefined) => {
  const at = grid.columns.findIndex((column) => column.indicator.code === indicator.code && column.period.text === period?.text);
  return grid.rows.flatMap((row) => row.cells[at] ?? []);
};

function bestPeriod(grid: Grid, [x, y]: readonly [IndicatorInfo, IndicatorInfo], asked: Given<string>): { readonly period: Period; readonly pairs: readonly Pair[] } | undefined {
  const both = grid.columns.filter((column) => column.indicator.code === x.code && grid.columns.some((other) => other.indicator.code === y.code && other.period.text === column.period.text));
  const candidates = both.map(({ period }) => ({ period, pairs: pairsAt(grid, [x, y], period) })).toReversed();
  const exact = candidates.find(({ period }) => period.text === asked);
  const count = (pairs: readonly Pair[]): number => pairs.filter((pair) => pair.x !== null && pair.y !== null).length;
  return exact ?? candidates.toSorted((a, b) => count(b.pairs) - count(a.pairs))[0];
}

function pairsAt(grid: Grid, [x, y]: readonly [IndicatorInfo, IndicatorInfo], period: Period): Pair[] {
  const at = (indicator: IndicatorInfo): number => grid.columns.findIndex((column) => column.indicator.code === indicator.code && column.period.text === period.text);
  const [atX, atY] = [at(x), at(y)];
  return grid.rows.filter(({ area }) => grid.request.asked.belongs(area, period)).map(({ area, cells }) => ({ area, x: cells[atX]?.value ?? null, y: cells[atY]?.value ?? null }));
}
