import type { ObservationRow } from '../domain/observation.ts';
import type { AreaInfo, IndicatorInfo } from './atlasView.ts';
import type { Factor } from './cell.ts';
import type { Normalised } from './calculation.ts';
import { normalise, type NormaliseContext } from './normalise.ts';
import { unitKindOf, type NormalisationPlan } from './normalisationPlan.ts';
import { listed, warning, type Warning } from './warning.ts';

interface Amounts {
  /** What one cell has in each currency. */
  readonly rows: readonly [ObservationRow, ...ObservationRow[]];
  readonly area: AreaInfo;
  readonly indicator: IndicatorInfo;
}

/** Amounts of one cell in several currencies: added up where each is converted, and apart, with that reason, where they are not. */
export function addCurrencies({ rows, area, indicator }: Amounts, context: NormaliseContext): Normalised {
  const currencies = rows.map((row) => row.currency ?? '?');
  if (!becomeOne(context.plan, { currencies, area, indicator })) {
    const places = `${area.code} ${rows[0].period} (${listed(currencies)})`;
    return { value: null, reason: 'NOT_COMPARABLE', factors: [], warnings: [warning('CURRENCIES_APART', { indicator: indicator.code, places })] };
  }
  const parts = rows.map((row) => ({ row, ...converted({ row, area, indicator }, context) }));
  const [first, ...others] = parts;
  const warnings = distinctWarnings(parts.flatMap((part) => [...part.warnings]));
  const failed = parts.find((part) => part.value === null);
  if (failed || !first) return { value: null, reason: failed?.reason ?? 'NOT_COMPUTABLE', factors: [], warnings };
  const added = others.map(({ row, value, factors }): Factor => ({ name: 'OTHER_CURRENCY', operation: 'ADD', series: indicator.code, period: row.period, value: value ?? 0, observations: [row], factors }));
  return { value: added.reduce((sum, { value }) => sum + value, first.value ?? 0), reason: null, factors: [...first.factors, ...added], warnings };
}

/** A sum without one of its currencies would be too small, so what is missing in one is missing in all. */
function converted(value: Parameters<typeof normalise>[0], context: NormaliseContext): Normalised {
  const { row } = value;
  return row.value === null ? { value: null, reason: row.missingReason ?? 'NOT_COMPUTABLE', factors: [], warnings: [] } : normalise(value, context);
}

const distinctWarnings = (warnings: readonly Warning[]): Warning[] => [...new Map(warnings.map((each) => [each.message.en, each])).values()];

/** A share or an index has no sum; and a national deflator says nothing of a third country's money. */
function becomeOne(plan: NormalisationPlan, { currencies, area, indicator }: { currencies: readonly string[]; area: AreaInfo; indicator: IndicatorInfo }): boolean {
  if (unitKindOf(indicator.unitCode) !== 'MONEY') return false;
  if (plan.pricesOf !== null && currencies.some((currency) => currency !== area.currency && currency !== 'USD')) return false;
  return plan.currency !== null || plan.ppp || plan.shareOf !== null;
}
