import { AtlasError } from '../domain/errors.ts';
import type { ObservationRow } from '../domain/observation.ts';
import type { Period } from '../domain/period.ts';
import { requireIndicator } from './askedIndicators.ts';
import type { AreaInfo, AtlasView } from './atlasView.ts';
import { fillGrid } from './grid.ts';
import { readRequest } from './gridRequest.ts';
import { unitKindOf } from './normalisationPlan.ts';
import { requireOneNumberLine } from './oneNumberLine.ts';
import { usedByGrid } from './usedObservations.ts';

/** Weights of areas, of the calendar year of a period. */
export interface Weights {
  of(area: string, period: Period): number | null;
  readonly used: readonly ObservationRow[];
}

/** Loads the indicator that weighs, by precedence whatever edition is pinned for the values. Only sizes weigh: money in one currency, and counts. */
export async function loadWeights(view: AtlasView, code: string, of: { readonly areas: readonly AreaInfo[]; readonly periods: readonly Period[] }): Promise<Weights> {
  const indicator = requireIndicator(view, code);
  const kind = unitKindOf(indicator.unitCode);
  if (kind !== 'COUNT' && kind !== 'MONEY') throw AtlasError.badInput(`weights "${indicator.code}" is given in ${indicator.unitCode}: only sizes weigh, counts and money in one currency, for example WDI_POPULATION or WDI_GDP_USD.`, { option: 'weights', indicator: indicator.code });
  const years = of.periods.map((period) => period.year);
  const periods = { from: String(Math.min(...years)), to: String(Math.max(...years)) };
  const request = await readRequest(view, { areas: of.areas.map((area) => area.code), indicators: [indicator.code], periods, acknowledgeDefinitions: true }, { cellLimit: Number.MAX_SAFE_INTEGER });
  const grid = await fillGrid(view, request);
  requireOneNumberLine(request, indicator, grid.rows.flatMap((row) => row.cells));
  const weights = new Map(grid.rows.flatMap((row) => row.cells.map((cell, i) => [`${row.area.code} ${grid.columns[i]?.period.text}`, cell.value] as const)));
  return {
    used: usedByGrid(grid),
    of: (area, period) => {
      const weight = weights.get(`${area} ${period.year}`) ?? null;
      return weight !== null && weight > 0 ? weight : null;
    },
  };
}
