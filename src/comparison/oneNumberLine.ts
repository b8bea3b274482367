import { AtlasError } from '../domain/errors.ts';
import { BASE_DIFFERS_BY_COUNTRY } from './factorSeries.ts';
import type { Cell } from './cell.ts';
import { keepsRowCurrency } from './cellMaker.ts';
import type { GridRequest } from './gridRequest.ts';
import type { IndicatorInfo } from './atlasView.ts';

/** Refuses to put numbers of different units on one line, where ranking and averaging them would be nonsense. */
export function requireOneNumberLine(request: GridRequest, indicator: IndicatorInfo, cells: readonly Cell[]): void {
  if (BASE_DIFFERS_BY_COUNTRY.has(indicator.code) && request.plan.relativeTo === null) {
    throw AtlasError.badInput(`${indicator.code} is an index whose base year differs by country: levels of two countries do not mix. Ask for normalise.index or normalise.yearOnYear.`, { indicator: indicator.code });
  }
  if (!keepsRowCurrency(request, indicator)) return;
  const currencies = [...new Set(cells.flatMap((cell) => (cell.value === null ? [] : (cell.observation?.currency ?? []))))].toSorted();
  if (currencies.length <= 1) return;
  throw AtlasError.badInput(`${indicator.code} stands in ${currencies.slice(0, 6).join(', ')}${currencies.length > 6 ? ' and more' : ''}: amounts of different currencies do not mix. Ask for normalise.currency, ppp or shareOfGdp.`, { indicator: indicator.code, currencies });
}
