import { AtlasError } from '../domain/errors.ts';
import type { UnitKind } from '../domain/unit.ts';
import type { IndicatorInfo } from './atlasView.ts';
import { compensatedSum } from './compensatedSum.ts';
import { unitKindOf, type Given, type NormalisationPlan } from './normalisationPlan.ts';
import { mean, median, quantile, weightedMean } from './statistics.ts';

export type AggregateMeasure = 'MEAN' | 'MEDIAN' | 'WEIGHTED_MEAN' | 'SUM' | 'MIN' | 'MAX' | 'QUANTILE' | 'COUNT' | 'MID_RANKING';

export interface MeasureInput {
  readonly measure: AggregateMeasure;
  /** Indicator whose value at the same period is the weight. */
  readonly weights?: Given<string>;
  readonly quantile?: Given<number>;
}

/** One area's value that goes into an aggregate; `weight` is 1 where none is asked. */
export interface Member {
  readonly area: string;
  readonly value: number;
  readonly weight: number;
}

/** Refuses options that belong to another measure, and sums of what does not add up. */
export function checkMeasure(input: MeasureInput, indicator: IndicatorInfo, plan: NormalisationPlan): void {
  const { measure, weights, quantile: share } = input;
  if (measure === 'WEIGHTED_MEAN' && weights == null) throw AtlasError.badInput('measure: WEIGHTED_MEAN needs weights, the code of the indicator that weighs, for example WDI_POPULATION.', { options: ['measure', 'weights'] });
  if (measure !== 'WEIGHTED_MEAN' && weights != null) throw AtlasError.badInput(`weights "${weights.slice(0, 60)}" and measure: ${measure} contradict each other: only WEIGHTED_MEAN weighs.`, { options: ['weights', 'measure'] });
  if (measure === 'QUANTILE' && share == null) throw AtlasError.badInput('measure: QUANTILE needs quantile, from 0 to 1, for example 0.9.', { options: ['measure', 'quantile'] });
  if (measure !== 'QUANTILE' && share != null) throw AtlasError.badInput(`quantile ${share} and measure: ${measure} contradict each other: only QUANTILE takes one.`, { options: ['quantile', 'measure'] });
  if (share != null && !(share >= 0 && share <= 1)) throw AtlasError.badInput(`quantile ${share} is not from 0 to 1.`, { value: share });
  if (measure === 'SUM') checkSum(indicator, plan);
}

const ADDING_UP: ReadonlySet<UnitKind> = new Set<UnitKind>(['MONEY', 'COUNT', 'FLAG']);

function checkSum(indicator: IndicatorInfo, plan: NormalisationPlan): void {
  const normalised = plan.shareOf !== null ? 'shares' : plan.perCapita ? 'values per head' : plan.relativeTo !== null ? 'ratios' : null;
  const kind = unitKindOf(indicator.unitCode);
  if (normalised === null && ADDING_UP.has(kind)) return;
  const what = normalised ?? (kind === 'SHARE' ? 'shares' : `values in ${indicator.unitCode}`);
  throw AtlasError.badInput(`measure: SUM of ${indicator.code} is refused: ${what} of different areas do not add up to anything. Ask for MEAN, MEDIAN or WEIGHTED_MEAN.`, { indicator: indicator.code, option: 'measure' });
}

/** The aggregate of at least one member; the area is told where the value is that of one. */
export function aggregateOf(members: readonly Member[], input: MeasureInput, lowerIsBetter: boolean): { readonly value: number; readonly area: string | null } {
  const sorted = members.toSorted((a, b) => (a.area < b.area ? -1 : 1));
  const values = sorted.map((member) => member.value);
  const plain = (value: number) => ({ value, area: null });
  switch (input.measure) {
    case 'MEAN': return plain(mean(values));
    case 'MEDIAN': return plain(median(values));
    case 'WEIGHTED_MEAN': return plain(weightedMean(sorted));
    case 'SUM': return plain(compensatedSum(values));
    case 'MIN': return plain(Math.min(...values));
    case 'MAX': return plain(Math.max(...values));
    case 'QUANTILE': return plain(quantile(values, input.quantile ?? 0.5));
    case 'COUNT': return plain(values.length);
    case 'MID_RANKING': return midRanking(sorted, lowerIsBetter);
  }
}

/**
 * The country in the middle of the ranking, as the Scoreboard's "EU average" is one: with an even number the better of the
 * two in the middle, so that the value is always that of a country.
 */
function midRanking(members: readonly Member[], lowerIsBetter: boolean): { readonly value: number; readonly area: string | null } {
  const ranked = members.toSorted((a, b) => (lowerIsBetter ? a.value - b.value : b.value - a.value));
  const middle = ranked[Math.floor((ranked.length - 1) / 2)];
  return { value: middle?.value ?? Number.NaN, area: middle?.area ?? null };
}
