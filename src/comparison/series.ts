import { AtlasError } from '../domain/errors.ts';
import { isWhole } from '../domain/observation.ts';
import type { Period } from '../domain/period.ts';
import { requireArea } from './askedAreas.ts';
import { pinnedEdition, requireIndicator, usedCoverage } from './askedIndicators.ts';
import { askedPeriods, sortedPeriods, type PeriodsInput } from './askedPeriods.ts';
import type { AreaInfo, AtlasView, EditionCoverage, IndicatorInfo } from './atlasView.ts';
import type { Cell } from './cell.ts';
import { keepsRowCurrency } from './cellMaker.ts';
import type { ColumnUnit } from './columnUnit.ts';
import { fillGrid } from './grid.ts';
import { readRequest, type GridOptions } from './gridRequest.ts';
import { gridWarnings, markEditionChanges } from './gridWarnings.ts';
import { unitKindOf, type Given, type NormalisationInput } from './normalisationPlan.ts';
import type { Warning } from './warning.ts';

/** SeriesInput of the schema as it is. */
export interface SeriesInput {
  readonly area: string;
  readonly indicator: string;
  readonly periods?: Given<PeriodsInput>;
  readonly normalise?: Given<NormalisationInput>;
  readonly edition?: Given<string>;
}

export interface SeriesEntry {
  readonly period: Period;
  readonly cell: Cell;
}

export interface SeriesAnswer {
  readonly area: AreaInfo;
  readonly indicator: IndicatorInfo;
  readonly unit: ColumnUnit;
  readonly cells: readonly SeriesEntry[];
  /** The first and the newest period with a value. */
  readonly first: SeriesEntry | null;
  readonly latest: SeriesEntry | null;
  /** Newest value less the first, in the unit of the series; null with fewer than two values. */
  readonly change: number | null;
  /** Mean growth a year from the first value to the newest, in per cent; null where values are not above 0 or the unit has no ratios. */
  readonly compoundGrowth: number | null;
  /** Periods without a value after the first and before the newest one. */
  readonly gaps: readonly Period[];
  readonly warnings: readonly Warning[];
}

/** One indicator of one area over time; where no range is asked, from its first to its last observation, gaps included. */
export async function series(view: AtlasView, input: SeriesInput, options: GridOptions = {}): Promise<SeriesAnswer> {
  const area = requireArea(view, input.area);
  const indicator = requireIndicator(view, input.indicator);
  const periods = await ownRange(view, { area, indicator }, input);
  const request = await readRequest(view, { areas: [area.code], indicators: [indicator.code], periods, normalise: input.normalise, edition: input.edition }, options);
  const grid = markEditionChanges(await fillGrid(view, request));
  const cells = grid.columns.flatMap(({ period }, i): SeriesEntry[] => {
    const cell = grid.rows[0]?.cells[i];
    return cell ? [{ period, cell }] : [];
  });
  const [unit] = grid.columns.map((column) => column.unit);
  if (!unit) throw new Error('A series has at least one column.');
  return { area, indicator, unit, cells, ...development(cells, { ratios: hasRatios(indicator, unit), inRowCurrency: keepsRowCurrency(request, indicator) }), warnings: gridWarnings(grid) };
}

const hasRatios = (indicator: IndicatorInfo, unit: ColumnUnit): boolean => unit.unitCode !== 'PC_CHANGE' && !['SCORE', 'YEAR', 'FLAG'].includes(unitKindOf(indicator.unitCode));

/** An open end is that of the area's own rows, not of the whole indicator's. */
async function ownRange(view: AtlasView, of: { readonly area: AreaInfo; readonly indicator: IndicatorInfo }, input: SeriesInput): Promise<PeriodsInput> {
  const asked = askedPeriods(input.periods);
  if ('latest' in asked || (asked.from && asked.to)) return input.periods ?? {};
  const coverage = await usedCoverage(view, [of.indicator], pinnedEdition(view, input.edition));
  const rows = await view.observations({ indicators: [of.indicator.code], areas: [of.area.code], from: null, to: null });
  const used = new Set(coverage.map((each) => each.editionId));
  const own = sortedPeriods(rows.filter((row) => used.has(row.editionId) && isWhole(row.breakdown)).map((row) => row.period));
  const first = asked.from ?? own[0];
  const last = asked.to ?? own.at(-1);
  if (first && last && first.start <= last.end) return { from: first.text, to: last.text };
  throw AtlasError.badInput(`There are no observations of ${of.indicator.code} for ${of.area.code}. ${elsewhere(coverage, of.indicator)}`, { indicator: of.indicator.code, area: of.area.code });
}

function elsewhere(coverage: readonly EditionCoverage[], indicator: IndicatorInfo): string {
  const areas = [...new Set(coverage.flatMap((each) => [...each.areas]))].toSorted();
  return areas.length === 0 ? 'The editions read have none of any area.' : `${indicator.code} has ${areas.length} areas: ${areas.slice(0, 10).join(', ')}${areas.length > 10 ? ' and more' : ''}.`;
}

/** First and newest value, and what lies between them; values in two currencies have no difference. */
export function development(cells: readonly SeriesEntry[], { ratios, inRowCurrency }: { readonly ratios: boolean; readonly inRowCurrency: boolean }): Pick<SeriesAnswer, 'first' | 'latest' | 'change' | 'compoundGrowth' | 'gaps'> {
  const valued = cells.filter(({ cell }) => cell.value !== null);
  const [first, latest] = [valued[0], valued.at(-1)];
  if (!first || !latest) return { first: null, latest: null, change: null, compoundGrowth: null, gaps: [] };
  const within = cells.slice(cells.indexOf(first) + 1, cells.indexOf(latest));
  const gaps = within.filter(({ cell }) => cell.value === null).map(({ period }) => period);
  const [from, to] = [first.cell.value, latest.cell.value];
  const apart = inRowCurrency && first.cell.observation?.currency !== latest.cell.observation?.currency;
  if (first === latest || apart || from === null || to === null) return { first, latest, change: null, compoundGrowth: null, gaps };
  return { first, latest, change: to - from, compoundGrowth: ratios ? growth({ from, to, years: yearsBetween(first.period, latest.period) }) : null, gaps };
}

const months = (start: number): number => Math.floor(start / 100) * 12 + (start % 100);
const yearsBetween = (first: Period, latest: Period): number => (months(latest.start) - months(first.start)) / 12;

function growth({ from, to, years }: { readonly from: number; readonly to: number; readonly years: number }): number | null {
  return from > 0 && to > 0 && years > 0 ? ((to / from) ** (1 / years) - 1) * 100 : null;
}
