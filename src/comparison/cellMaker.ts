import type { ObservationRow } from '../domain/observation.ts';
import type { Period } from '../domain/period.ts';
import { isMissingStatus } from '../domain/observationStatus.ts';
import { yearsAway } from './askedPeriods.ts';
import type { AreaInfo, IndicatorInfo } from './atlasView.ts';
import type { Cell, Factor } from './cell.ts';
import type { FactorTable } from './factorTable.ts';
import type { GridRequest } from './gridRequest.ts';
import { normalise } from './normalise.ts';
import { changesMoney } from './normalisationPlan.ts';
import type { PublishedCell, PublishedCells } from './publishedCells.ts';
import { addCurrencies } from './severalCurrencies.ts';
import { listed, warning, type Warning } from './warning.ts';

interface Place {
  readonly indicator: IndicatorInfo;
  readonly area: AreaInfo;
  readonly period: Period;
}

/** Makes the cells of a grid out of what is published and the factors at hand. */
export class CellMaker {
  readonly #request: GridRequest;
  readonly #published: PublishedCells;
  readonly #table: FactorTable;

  constructor(request: GridRequest, published: PublishedCells, table: FactorTable) {
    this.#request = request;
    this.#published = published;
    this.#table = table;
  }

  cell(place: Place): Cell {
    const { asked, plan, maxYearGap } = this.#request;
    if (!asked.belongs(place.area, place.period)) return notAMember(place, asked.group?.code ?? '');
    const absolute = this.#absolute(place, maxYearGap);
    if (plan.relativeTo === null || absolute.value === null) return absolute;
    const base = plan.relativeTo === 'YEAR_BEFORE' ? yearsAway(place.period, -1) : plan.relativeTo;
    return base?.kind === place.period.kind ? this.#relative(absolute, { ...place, period: base }) : { ...absolute, ...NOT_COMPUTABLE };
  }

  /** The normalised value before it is stated against another one. */
  #absolute(place: Place, gap: number): Cell {
    const { indicator, area, period } = place;
    const published = this.#published.at(indicator.code, area.code, { period, gap });
    const { row, inOtherCurrencies } = published;
    if (row === null || (row.value === null && inOtherCurrencies.length === 0)) return missing(published);
    const own = ownWarnings(row, published.nearby, period);
    const context = { plan: this.#request.plan, table: this.#table, maxYearGap: this.#request.maxYearGap };
    const { value, reason, factors, warnings } = inOtherCurrencies.length === 0 ? normalise({ row, area, indicator }, context) : addCurrencies({ rows: [row, ...inOtherCurrencies], area, indicator }, context);
    return { value, observation: row, alternatives: published.alternatives, status: value === null ? 'O' : row.status, missingReason: reason, factors, warnings: [...own, ...warnings] };
  }

  #relative(cell: Cell, basePlace: Place): Cell {
    const base = this.#absolute(basePlace, 0);
    const change = this.#request.plan.relativeTo === 'YEAR_BEFORE';
    if (base.value === null) return { ...cell, ...NOT_COMPUTABLE, missingReason: base.missingReason === 'FACTOR_MISSING' ? 'FACTOR_MISSING' : 'NOT_COMPUTABLE', warnings: [...cell.warnings, ...base.warnings] };
    if (cell.value === null || base.value <= 0 || !this.#sameMoney(cell, base)) return { ...cell, ...NOT_COMPUTABLE, warnings: [...cell.warnings, ...this.#moneyWarning(cell, base, basePlace)] };
    const factor: Factor = {
      name: change ? 'PREVIOUS_YEAR' : 'INDEX_BASE',
      operation: 'DIVIDE',
      series: basePlace.indicator.code,
      period: basePlace.period.text,
      value: base.value,
      observations: base.observation ? [base.observation] : [],
      factors: base.factors,
    };
    const value = change ? ((cell.value - base.value) / base.value) * 100 : (cell.value / base.value) * 100;
    return { ...cell, value, factors: [...cell.factors, factor], warnings: [...cell.warnings, ...this.#editionsWarning(cell, base, basePlace)] };
  }

  /** Values in two currencies have no ratio unless both were converted. */
  #sameMoney(cell: Cell, base: Cell): boolean {
    const { plan } = this.#request;
    return plan.currency !== null || plan.ppp || plan.shareOf !== null || cell.observation?.currency === base.observation?.currency;
  }

  #moneyWarning(cell: Cell, base: Cell, place: Place): Warning[] {
    if (this.#sameMoney(cell, base)) return [];
    return [warning('CURRENCIES_MIX', { indicator: place.indicator.code, currencies: listed([base.observation?.currency ?? '?', cell.observation?.currency ?? '?']) })];
  }

  #editionsWarning(cell: Cell, base: Cell, { indicator }: Place): Warning[] {
    const [one, other] = [base.observation?.editionId, cell.observation?.editionId];
    if (one === other || one === undefined || other === undefined) return [];
    const codes = [one, other].map((id) => this.#request.editions.get(id)?.code ?? String(id));
    return [warning('MIXED_EDITIONS', { indicator: indicator.code, editions: listed(codes) })];
  }
}

const NOT_COMPUTABLE = { value: null, status: 'O', missingReason: 'NOT_COMPUTABLE', factors: [] } as const;

function missing({ row, alternatives, reason }: PublishedCell): Cell {
  const status = row && isMissingStatus(row.status) ? row.status : 'O';
  return { value: null, observation: row, alternatives, status, missingReason: reason ?? 'NOT_PUBLISHED', factors: [], warnings: [] };
}

/** Decision: a country asked for through a group has no place in the periods before it joined and after it left. */
function notAMember({ area, period }: Place, group: string): Cell {
  return { value: null, observation: null, alternatives: [], status: 'O', missingReason: 'NOT_COMPARABLE', factors: [], warnings: [warning('NOT_A_MEMBER', { area: area.code, group, period: period.text })] };
}

function ownWarnings(row: ObservationRow, nearby: boolean, period: Period): Warning[] {
  const place = { indicator: row.indicator, places: `${row.area} ${row.period}` };
  return [
    ...(nearby ? [warning('NEARBY_YEAR', { period: period.text, used: row.period })] : []),
    ...(row.status === 'B' ? [warning('SERIES_BREAK', place)] : []),
    ...(row.status === 'D' ? [warning('DEFINITION_DIFFERS', place)] : []),
  ];
}

/** Whether values of a column stand in the currency of their row. */
export const keepsRowCurrency = ({ plan }: GridRequest, indicator: IndicatorInfo): boolean =>
  indicator.unitCode === 'XDC' && plan.relativeTo === null && (!changesMoney(plan) || (plan.currency === null && !plan.ppp && plan.shareOf === null));
