import { AtlasError } from '../domain/errors.ts';
import { comparePeriods, type Period } from '../domain/period.ts';
import { periodsOfRange, sortedPeriods } from './askedPeriods.ts';
import type { AreaInfo, AtlasView, IndicatorInfo } from './atlasView.ts';
import type { Cell } from './cell.ts';
import { CellMaker, keepsRowCurrency } from './cellMaker.ts';
import { columnUnit, type ColumnUnit } from './columnUnit.ts';
import { checkCells, type GridRequest } from './gridRequest.ts';
import { loadFactors, yearRanges } from './loadFactors.ts';
import { PublishedCells } from './publishedCells.ts';

/** An indicator at a period. */
export interface Column {
  readonly indicator: IndicatorInfo;
  readonly period: Period;
  readonly unit: ColumnUnit;
}

/** One cell for each column, in the columns' order. */
export interface Row {
  readonly area: AreaInfo;
  readonly cells: readonly Cell[];
}

/** A dense table: every area asked at every column. */
export interface Grid {
  readonly request: GridRequest;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

type Place = Pick<Column, 'indicator' | 'period'>;

/** Fills every requested cell, with a value or with a reason. Columns: indicators in the order asked, periods earliest first. */
export async function fillGrid(view: AtlasView, request: GridRequest): Promise<Grid> {
  const ranged = 'latest' in request.periods ? null : rangedPlaces(request, request.periods);
  if (ranged) checkCells(request.asked.areas.length, ranged.length, request.cellLimit);
  const published = await loadPublished(view, request, ranged?.map((place) => place.period) ?? null);
  const places = ranged ?? latestPlaces(request, published);
  checkCells(request.asked.areas.length, places.length, request.cellLimit);
  checkIndexBase(request, published);
  const table = await loadFactors(view, request, { periods: factorPeriods(request, places), byCurrency: published.isByCurrency });
  const maker = new CellMaker(request, published, table);
  const areas = request.asked.areas.filter((area) => places.length === 0 || places.some((place) => request.asked.belongs(area, place.period)));
  const rows = areas.map((area) => ({ area, cells: places.map((place) => maker.cell({ ...place, area })) }));
  return { request, rows, columns: withUnits(request, places, rows) };
}

const dataPeriods = (request: GridRequest, indicator: IndicatorInfo): Period[] =>
  sortedPeriods(request.coverage.filter((each) => each.indicator === indicator.code).flatMap((each) => [...each.periods]));

function rangedPlaces(request: GridRequest, range: { readonly from: Period | null; readonly to: Period | null }): Place[] {
  return request.indicators.flatMap((indicator) => {
    const data = dataPeriods(request, indicator);
    const periods = periodsOfRange(range, data);
    if (periods.length > 0) return periods.map((period) => ({ indicator, period }));
    const there = data.length === 0 ? 'The editions read have no observations of it; retracted ones and samples are read only where edition pins them.' : `It has ${data[0]?.text} to ${data.at(-1)?.text}.`;
    throw AtlasError.badInput(`No period of ${indicator.code} lies within the periods asked. ${there}`, { option: 'periods', indicator: indicator.code });
  });
}

/** The newest periods of each indicator that have a value in any area asked; where none has one, the newest there are, to say why. */
function latestPlaces(request: GridRequest, published: PublishedCells): Place[] {
  const count = 'latest' in request.periods ? request.periods.latest : 0;
  return request.indicators.flatMap((indicator) => {
    const texts = request.asked.areas.flatMap((area) => published.periodsWithValue(indicator.code, area.code).filter((period) => request.asked.belongs(area, period)).map((period) => period.text));
    const periods = texts.length > 0 ? sortedPeriods(texts) : dataPeriods(request, indicator);
    return periods.slice(-count).map((period) => ({ indicator, period }));
  });
}

async function loadPublished(view: AtlasView, request: GridRequest, periods: readonly Period[] | null): Promise<PublishedCells> {
  const { relativeTo } = request.plan;
  const whole = periods === null || (relativeTo !== null && relativeTo !== 'YEAR_BEFORE');
  const back = Math.max(request.maxYearGap, relativeTo === 'YEAR_BEFORE' ? 1 : 0) * 100;
  const bounds = whole ? { from: null, to: null } : {
    from: Math.min(...periods.map((period) => period.start)) - back,
    to: Math.max(...periods.map((period) => period.end)) + request.maxYearGap * 100,
  };
  const rows = await view.observations({ indicators: request.indicators.map((indicator) => indicator.code), areas: request.asked.areas.map((area) => area.code), ...bounds });
  return new PublishedCells(rows, request.coverage, request.editions);
}

/** A base that no area has is a mistake in the question; one area without it is a cell with a reason. */
function checkIndexBase(request: GridRequest, published: PublishedCells): void {
  const { relativeTo } = request.plan;
  if (relativeTo === null || relativeTo === 'YEAR_BEFORE') return;
  for (const indicator of request.indicators) {
    const there = sortedPeriods(request.asked.areas.flatMap((area) => published.periodsWithValue(indicator.code, area.code).map((period) => period.text)));
    if (there.some((period) => period.text === relativeTo.text)) continue;
    const annual = there.every((period) => period.kind === 'YEAR');
    const names = there.length === 0 ? 'none for the areas asked' : annual ? yearRanges(there.map((period) => period.year)) : there.map((period) => period.text).join(', ');
    throw AtlasError.badInput(`normalise.index.base ${relativeTo.text} lies outside the data of ${indicator.code}. Periods with a value: ${names}.`, { option: 'index', value: relativeTo.text });
  }
}

/** Years that factors may be asked for: of the values, of the values they are stated against, and of nearby ones. */
function factorPeriods(request: GridRequest, places: readonly Place[]): Period[] {
  const { relativeTo } = request.plan;
  const periods = places.map((place) => place.period);
  const first = periods.toSorted(comparePeriods)[0];
  const before = relativeTo === 'YEAR_BEFORE' && first ? [{ ...first, year: first.year - 1 }] : [];
  const nearby = request.maxYearGap === 0 ? [] : periods.flatMap((period) => [-request.maxYearGap, request.maxYearGap].map((gap) => ({ ...period, year: period.year + gap })));
  return [...periods, ...before, ...nearby, ...(relativeTo !== null && relativeTo !== 'YEAR_BEFORE' ? [relativeTo] : [])];
}

function withUnits(request: GridRequest, places: readonly Place[], rows: readonly Row[]): Column[] {
  return places.map((place, i) => {
    const own = keepsRowCurrency(request, place.indicator);
    const currencies = own ? rows.flatMap((row) => (row.cells[i]?.value == null ? [] : (row.cells[i].observation?.currency ?? []))) : [];
    return { ...place, unit: columnUnit(request.plan, place.indicator, new Set(currencies)) };
  });
}
