import type { Cell } from './cell.ts';
import { keepsRowCurrency } from './cellMaker.ts';
import { BASE_DIFFERS_BY_COUNTRY, type FactorName } from './factorSeries.ts';
import type { Grid } from './grid.ts';
import { listed, warning, type Warning } from './warning.ts';

interface Placed {
  readonly area: string;
  readonly period: string;
  readonly cell: Cell;
}

/** What holds for a whole table: mixtures of editions, definitions, currencies and factor series, and breaks. */
export function gridWarnings(grid: Grid): Warning[] {
  const { request } = grid;
  const byIndicator = cellsByIndicator(grid);
  const perIndicator = request.indicators.flatMap((indicator) => {
    const cells = byIndicator.get(indicator.code) ?? [];
    const filled = cells.filter(({ cell }) => cell.value !== null);
    const places = (status: string): string[] => filled.filter(({ cell }) => cell.observation?.status === status).map(({ area, period }) => `${area} ${period}`);
    const currencies = keepsRowCurrency(request, indicator) ? distinct(filled.map(({ cell }) => cell.observation?.currency)) : [];
    return [
      ...editionWarnings(grid, indicator.code, filled),
      ...placed('SERIES_BREAK', indicator.code, places('B')),
      ...placed('DEFINITION_DIFFERS', indicator.code, places('D')),
      ...(currencies.length > 1 ? [warning('CURRENCIES_MIX', { indicator: indicator.code, currencies: listed(currencies) })] : []),
      ...placed('CURRENCIES_APART', indicator.code, cellsApart(cells)),
      ...(BASE_DIFFERS_BY_COUNTRY.has(indicator.code) && request.plan.relativeTo === null && grid.rows.length > 1 ? [warning('BASES_DIFFER', { indicator: indicator.code })] : []),
    ];
  });
  return [...request.warnings, ...perIndicator, ...factorWarnings(grid)];
}

/** Marks the cells at which a row goes over to another edition: the place where a series may jump for that reason alone. */
export function markEditionChanges(grid: Grid): Grid {
  const code = (id: number): string => grid.request.editions.get(id)?.code ?? String(id);
  const rows = grid.rows.map((row) => {
    const before = new Map<string, number>();
    const cells = row.cells.map((cell, i) => {
      const indicator = grid.columns[i]?.indicator.code ?? '';
      const edition = cell.value === null ? undefined : cell.observation?.editionId;
      const last = before.get(indicator);
      if (edition !== undefined) before.set(indicator, edition);
      if (edition === undefined || last === undefined || last === edition || cell.warnings.some((each) => each.code === 'MIXED_EDITIONS')) return cell;
      return { ...cell, warnings: [...cell.warnings, warning('MIXED_EDITIONS', { indicator, editions: listed([code(last), code(edition)]) })] };
    });
    return { ...row, cells };
  });
  return { ...grid, rows };
}

/** The cells of each indicator, row by row. */
function cellsByIndicator({ rows, columns }: Grid): ReadonlyMap<string, readonly Placed[]> {
  const found = new Map<string, Placed[]>();
  for (const { indicator } of columns) found.set(indicator.code, []);
  for (const { area, cells } of rows) {
    for (const [i, { indicator, period }] of columns.entries()) {
      const cell = cells[i];
      if (cell) found.get(indicator.code)?.push({ area: area.code, period: period.text, cell });
    }
  }
  return found;
}

const cellsApart = (cells: readonly Placed[]): string[] =>
  cells.flatMap(({ area, period, cell }) => (cell.warnings.some(({ code }) => code === 'CURRENCIES_APART') ? [`${area} ${period}`] : []));

function editionWarnings({ request }: Grid, indicator: string, filled: readonly Placed[]): Warning[] {
  const ids = new Set(filled.flatMap(({ cell }) => cell.observation?.editionId ?? []));
  const editions = distinct([...ids].map((id) => request.editions.get(id)?.code ?? String(id)));
  const versions = distinct(request.coverage.filter((each) => each.indicator === indicator && ids.has(each.editionId)).map((each) => each.indicatorVersion));
  return [
    ...(editions.length > 1 ? [warning('MIXED_EDITIONS', { indicator, editions: listed(editions) })] : []),
    ...(versions.length > 1 ? [warning('MIXED_DEFINITIONS', { indicator, versions: listed(versions) })] : []),
  ];
}

function placed(code: 'SERIES_BREAK' | 'DEFINITION_DIFFERS' | 'CURRENCIES_APART', indicator: string, places: readonly string[]): Warning[] {
  return places.length === 0 ? [] : [warning(code, { indicator, places: listed(places) })];
}

/** Factors that are read from the indicator itself. */
const OF_THE_CELL: ReadonlySet<FactorName> = new Set<FactorName>(['INDEX_BASE', 'PREVIOUS_YEAR', 'OTHER_CURRENCY']);

function factorWarnings(grid: Grid): Warning[] {
  const factors = grid.rows.flatMap((row) => row.cells.flatMap((cell) => cell.factors));
  return [...Map.groupBy(factors, (factor) => factor.name)].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([name, used]) => {
    const series = distinct(used.map((factor) => factor.series));
    return series.length > 1 && !OF_THE_CELL.has(name) ? [warning('FACTOR_SOURCES_MIX', { name, series: listed(series) })] : [];
  });
}

function distinct(items: readonly (string | null | undefined)[]): string[] {
  return [...new Set(items.filter((item) => item !== null && item !== undefined))].toSorted();
}
