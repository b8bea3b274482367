import { AtlasError } from '../domain/errors.ts';
import type { MissingReason } from '../domain/missingReason.ts';
import type { ObservationRow } from '../domain/observation.ts';
import { comparePeriods, type Period } from '../domain/period.ts';
import { aggregateKeys, askedKeys, type AggregateBy, type KeyOf } from './aggregateKeys.ts';
import type { AreaInfo, AtlasView, IndicatorInfo } from './atlasView.ts';
import type { Cell, Coverage } from './cell.ts';
import type { ColumnUnit } from './columnUnit.ts';
import { fillGrid, type Grid } from './grid.ts';
import { readRequest, type CompareInput, type GridOptions } from './gridRequest.ts';
import { gridWarnings } from './gridWarnings.ts';
import { aggregateOf, checkMeasure, type MeasureInput, type Member } from './measures.ts';
import type { Given } from './normalisationPlan.ts';
import { requireOneNumberLine } from './oneNumberLine.ts';
import { PeopleAndProduct } from './peopleAndProduct.ts';
import { usedByGrid } from './usedObservations.ts';
import { listed, warning, type Warning } from './warning.ts';
import { loadWeights, type Weights } from './weights.ts';

/** AggregateInput of the schema as it is. */
export interface AggregateInput extends Omit<CompareInput, 'indicators' | 'maxYearGap'>, MeasureInput {
  readonly indicator: string;
  readonly by?: Given<AggregateBy>;
  /** Share (0 to 1) of the areas asked that must have a value. */
  readonly minimumCoverage?: Given<number>;
  /** Keeps only the areas that belong and have a value at every period in which any has one. */
  readonly fixedSample?: Given<boolean>;
}

export interface AggregateRow {
  /** ALL, UNCLASSIFIED or the code of a group. */
  readonly key: string;
  /** The group that the key names; null for ALL and UNCLASSIFIED. */
  readonly group: AreaInfo | null;
  readonly period: Period;
  readonly value: number | null;
  readonly missingReason: MissingReason | null;
  /** The country whose value this is: MID_RANKING alone. */
  readonly area: string | null;
  /** Counts areas; `missing` also holds those that a fixed sample or a missing weight leaves out. */
  readonly coverage: Coverage;
  readonly warnings: readonly Warning[];
}

export interface AggregationAnswer {
  readonly indicator: IndicatorInfo;
  readonly unit: ColumnUnit;
  readonly rows: readonly AggregateRow[];
  readonly warnings: readonly Warning[];
  /** What the aggregates were made of, weights included. */
  readonly used: readonly ObservationRow[];
}

interface Entry {
  readonly area: AreaInfo;
  readonly cell: Cell;
}

/** One period of one key: who is asked, and who goes in. */
interface Slice {
  readonly period: Period;
  readonly asked: readonly Entry[];
  readonly members: readonly Member[];
  readonly unweighted: readonly string[];
  readonly dropped: readonly string[];
}

/** Aggregates of countries for each key and period, keys by code and periods earliest first, each with its coverage. */
export async function aggregate(view: AtlasView, input: AggregateInput, options: GridOptions = {}): Promise<AggregationAnswer> {
  checkMinimum(input.minimumCoverage);
  const { groups, areas } = askedKeys(view, input);
  const request = await readRequest(view, { ...input, areas, indicators: [input.indicator], maxYearGap: 0 }, { otherwise: 'ALL_COUNTRIES', countriesOnly: 'an aggregate', ...options });
  const [indicator] = request.indicators;
  if (!indicator) throw new Error('A request has at least one indicator.');
  checkMeasure(input, indicator, request.plan);
  const grid = await fillGrid(view, request);
  requireOneNumberLine(request, indicator, grid.rows.flatMap((row) => row.cells));
  const periods = grid.columns.map((column) => column.period);
  const weights = input.weights == null ? null : await loadWeights(view, input.weights, { areas: grid.rows.map((row) => row.area), periods });
  const sizes = await PeopleAndProduct.load(view, grid.rows.map((row) => row.area), periods);
  const keys = aggregateKeys(view, input, { groups, areas: grid.rows.map((row) => row.area), periods });
  const maker = new RowMaker(input, { grid, sizes, weights, lowerIsBetter: indicator.betterWhen === 'LOWER' });
  const [unit] = grid.columns.map((column) => column.unit);
  if (!unit) throw new Error('A grid has at least one column.');
  return { indicator, unit, rows: keys.flatMap((key) => maker.rows(key)), warnings: gridWarnings(grid), used: [...usedByGrid(grid), ...(weights?.used ?? [])] };
}

function checkMinimum(share: Given<number>): void {
  if (share != null && !(share >= 0 && share <= 1)) throw AtlasError.badInput(`minimumCoverage ${share} is not from 0 to 1. Write 0.5 for half of the areas.`, { value: share });
}

interface Sources {
  readonly grid: Grid;
  readonly sizes: PeopleAndProduct;
  readonly weights: Weights | null;
  readonly lowerIsBetter: boolean;
}

class RowMaker {
  readonly #input: AggregateInput;
  readonly #sources: Sources;

  constructor(input: AggregateInput, sources: Sources) {
    this.#input = input;
    this.#sources = sources;
  }

  rows(key: KeyOf): AggregateRow[] {
    const slices = this.#slices(key);
    // A year in which nobody has a value is none that the next one could be held against.
    return slices.map((slice, i) => this.#row(key, slice, slices.slice(0, i).findLast(({ members }) => members.length > 0)));
  }

  #slices(key: KeyOf): Slice[] {
    const { grid, weights } = this.#sources;
    const slices = grid.columns.map((column, i): Slice => {
      const asked = grid.rows.flatMap(({ area, cells }): Entry[] => {
        const cell = cells[i];
        return cell && grid.request.asked.belongs(area, column.period) && key.holds(area, column.period) ? [{ area, cell }] : [];
      });
      const valued = asked.flatMap(({ area, cell }) => (cell.value === null ? [] : [{ area: area.code, value: cell.value }]));
      const weighed = valued.map((each) => ({ ...each, weight: weights ? weights.of(each.area, column.period) : 1 }));
      const members = weighed.flatMap((each) => (each.weight === null ? [] : [{ ...each, weight: each.weight }]));
      return { period: column.period, asked, members, unweighted: weighed.filter((each) => each.weight === null).map((each) => each.area), dropped: [] };
    });
    return this.#input.fixedSample ? fixedSample(slices) : slices;
  }

  #row(key: KeyOf, slice: Slice, before: Slice | undefined): AggregateRow {
    const used = new Set(slice.members.map((member) => member.area));
    const areas = slice.asked.map((entry) => entry.area);
    const shares = this.#sources.sizes.covered(areas, used, slice.period);
    const coverage: Coverage = {
      asked: areas.length,
      withValue: used.size,
      missing: areas.filter((area) => !used.has(area.code)).map((area) => area.code),
      populationShare: shares.populationShare,
      gdpShare: shares.gdpShare,
    };
    const reason = this.#reason(slice, coverage);
    const result = reason === null && used.size > 0 ? aggregateOf(slice.members, this.#input, this.#sources.lowerIsBetter) : { value: reason === null ? 0 : null, area: null };
    const finite = result.value === null || Number.isFinite(result.value);
    return {
      key: key.code, group: key.group, period: slice.period, coverage,
      ...(finite ? { ...result, missingReason: reason } : { value: null, area: null, missingReason: 'NOT_COMPUTABLE' as const }),
      warnings: [...this.#warnings(slice, before), ...shares.warnings],
    };
  }

  /** Why a row has no value; a count of none is 0 and has one. */
  #reason(slice: Slice, { asked, withValue }: Coverage): MissingReason | null {
    if (asked === 0) return 'NOT_COMPUTABLE';
    if (withValue / asked < (this.#input.minimumCoverage ?? 0)) return 'THIN_COVERAGE';
    if (withValue > 0 || this.#input.measure === 'COUNT') return null;
    const reasons = new Set(slice.asked.map(({ cell }) => cell.missingReason ?? 'NOT_COMPUTABLE'));
    const [only] = reasons;
    return reasons.size === 1 && only ? only : 'NOT_COMPUTABLE';
  }

  #warnings(slice: Slice, before: Slice | undefined): Warning[] {
    const now = slice.members.map((member) => member.area);
    const then = before?.members.map((member) => member.area) ?? now;
    const entered = now.filter((area) => !then.includes(area)).toSorted();
    const left = then.filter((area) => !now.includes(area)).toSorted();
    const composition = before && now.length > 0 && (entered.length > 0 || left.length > 0) ? [warning('COMPOSITION_CHANGES', { before: before.period.text, entered: listed(entered), left: listed(left) })] : [];
    const sample = slice.dropped.length > 0 ? [warning('FIXED_SAMPLE', { dropped: listed(slice.dropped.toSorted()) })] : [];
    const weights = slice.unweighted.length > 0 ? [warning('WEIGHT_MISSING', { areas: listed(slice.unweighted.toSorted()), weights: this.#input.weights ?? '' })] : [];
    return [...composition, ...sample, ...weights];
  }
}

/** Areas that go in at every period that any does; the others go out of all. A year that nobody publishes says nothing of any. */
function fixedSample(slices: readonly Slice[]): Slice[] {
  const told = slices.filter((slice) => slice.members.length > 0);
  const ever = new Set(slices.flatMap((slice) => slice.members.map((member) => member.area)));
  const always = new Set([...ever].filter((area) => told.every((slice) => slice.members.some((member) => member.area === area))));
  const dropped = [...ever].filter((area) => !always.has(area));
  return slices.toSorted((a, b) => comparePeriods(a.period, b.period)).map((slice) => ({ ...slice, dropped, members: slice.members.filter((member) => always.has(member.area)) }));
}
