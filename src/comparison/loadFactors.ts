import { AtlasError } from '../domain/errors.ts';
import type { Period } from '../domain/period.ts';
import type { AtlasView } from './atlasView.ts';
import { FACTOR_SERIES, RATE_SOURCES, type SeriesFactor } from './factorSeries.ts';
import { FactorTable } from './factorTable.ts';
import type { GridRequest } from './gridRequest.ts';
import { changesMoney, type NormalisationPlan } from './normalisationPlan.ts';

/** Series that a plan may read for each area. */
function seriesOf(plan: NormalisationPlan): string[] {
  const factors: SeriesFactor[] = [];
  if (plan.ppp) factors.push('PPP');
  if (plan.pricesOf !== null) factors.push('DEFLATOR');
  if (plan.perCapita) factors.push('POPULATION');
  if (plan.shareOf !== null) factors.push('GDP_XDC', 'GDP_USD');
  if (plan.shareOf === 'EXPENDITURE') factors.push('EXPENDITURE_SHARE');
  return factors.flatMap((factor) => FACTOR_SERIES[factor]);
}

const RATE_SERIES = [...new Set(RATE_SOURCES.flatMap((source) => (source.denominator === null ? [source.numerator] : [source.numerator, source.denominator])))];

function needsRates({ plan, indicators }: GridRequest, byCurrency: boolean): boolean {
  return changesMoney(plan) && (byCurrency || plan.currency !== null || plan.shareOf !== null || indicators.some((indicator) => indicator.unitCode !== 'XDC'));
}

/** Loads what the plan needs for these periods, in at most two reads; `byCurrency` where some value stands in a currency that is not its country's. */
export async function loadFactors(view: AtlasView, request: GridRequest, { periods, byCurrency }: { periods: readonly Period[]; byCurrency: boolean }): Promise<FactorTable> {
  const { plan, maxYearGap, asked } = request;
  const years = [...periods.map((period) => period.year), ...(plan.pricesOf === null ? [] : [plan.pricesOf])];
  const bounds = { from: (Math.min(...years) - maxYearGap) * 100 + 1, to: (Math.max(...years) + maxYearGap) * 100 + 12 };
  const own = seriesOf(plan);
  const areas = asked.areas.map((area) => area.code);
  const rates = needsRates(request, byCurrency) ? RATE_SERIES : [];
  const series = own.filter((code) => !rates.includes(code));
  if (periods.length === 0 || own.length + rates.length === 0) return tableOf(view, request, []);
  const rows = await Promise.all([
    series.length > 0 ? view.observations({ indicators: series, areas, ...bounds }) : [],
    rates.length > 0 ? view.observations({ indicators: rates, areas: null, ...bounds }) : [],
  ]);
  const table = tableOf(view, request, rows.flat());
  if (plan.pricesOf !== null && periods.some((period) => period.year !== plan.pricesOf)) await requireBaseYear(view, request, { table, base: plan.pricesOf });
  return table;
}

function tableOf(view: AtlasView, request: GridRequest, rows: Awaited<ReturnType<AtlasView['observations']>>): FactorTable {
  const multipliers = new Map([...new Set(rows.map((row) => row.indicator))].map((code) => [code, view.indicator(code)?.multiplier ?? 0]));
  return new FactorTable(rows, request.editions, multipliers);
}

/** One area without the base year is a cell with a reason; none at all is a mistake in the question. */
async function requireBaseYear(view: AtlasView, request: GridRequest, { table, base }: { table: FactorTable; base: number }): Promise<void> {
  const areas = request.asked.areas.map((area) => area.code);
  if (table.years(FACTOR_SERIES.DEFLATOR, areas).includes(base)) return;
  const rows = await view.observations({ indicators: FACTOR_SERIES.DEFLATOR, areas, from: null, to: null });
  const years = tableOf(view, request, rows).years(FACTOR_SERIES.DEFLATOR, areas);
  const there = years.length === 0 ? 'There are no deflators for the areas asked.' : `There are deflators of the areas asked for ${yearRanges(years)}.`;
  throw AtlasError.badInput(`normalise.baseYear ${base} lies outside the data. ${there}`, { option: 'baseYear', value: base, years });
}

/** "1960 to 2024" or "2007, 2009, 2015 to 2017", of years in order. */
export function yearRanges(years: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run && year === run.last + 1) run.last = year;
    else runs.push({ first: year, last: year });
  }
  return runs.map(({ first, last }) => (first === last ? String(first) : `${first} to ${last}`)).join(', ');
}
