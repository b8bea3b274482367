import type { LocalisedText } from '../domain/localisedText.ts';
import { unitText } from '../domain/unit.ts';
import type { IndicatorInfo } from './atlasView.ts';
import { changesMoney, type NormalisationPlan } from './normalisationPlan.ts';

/** Unit of the values of a column, after normalising. */
export interface ColumnUnit {
  /** As indicators have it; an ISO 4217 code after conversion; with _PS per head, as the OECD writes it (USD_PPP_PS). */
  readonly unitCode: string;
  /** Power of ten. */
  readonly multiplier: number;
  /** Currency of all values of the column, where it is one; null where rows differ or the unit is no money. */
  readonly currency: string | null;
  /** Year whose prices are used; null at current prices. */
  readonly pricesOf: number | null;
  readonly perCapita: boolean;
  /** Base of an index. */
  readonly base: string | null;
}

/** Unit that a plan gives to the values of an indicator; `currencies` are those that its values stand in. */
export function columnUnit(plan: NormalisationPlan, indicator: IndicatorInfo, currencies: ReadonlySet<string>): ColumnUnit {
  const plain = { currency: null, pricesOf: plan.pricesOf, perCapita: plan.perCapita, base: null };
  if (plan.relativeTo === 'YEAR_BEFORE') return { ...plain, unitCode: 'PC_CHANGE', multiplier: 0 };
  if (plan.relativeTo !== null) return { ...plain, unitCode: 'IX', multiplier: 0, base: plan.relativeTo.text };
  if (plan.shareOf !== null) return { ...plain, unitCode: plan.shareOf === 'GDP' ? 'PT_B1GQ' : 'PT_OTE_S13', multiplier: 0 };
  const unitCode = plan.currency ?? (plan.ppp ? 'USD_PPP' : indicator.unitCode);
  const [only] = currencies.size === 1 ? currencies : [];
  const multiplier = changesMoney(plan) || plan.perCapita ? 0 : indicator.multiplier;
  return { ...plain, unitCode: plan.perCapita ? `${unitCode}_PS` : unitCode, multiplier, currency: plan.currency ?? (unitCode === 'XDC' ? (only ?? null) : null) };
}

/** "KRW, trillions", "international dollars (PPP) per person, prices of 2015" or "index, 2010 = 100". */
export function columnUnitText(unit: ColumnUnit): LocalisedText {
  const { multiplier, currency } = unit;
  const text = unitText({ unitCode: unit.unitCode.replace(/_PS$/, ''), multiplier, currency });
  const perCapita = unit.perCapita && unit.unitCode.endsWith('_PS');
  const notes: { en: string; ko: string }[] = [];
  if (unit.pricesOf !== null) notes.push({ en: `prices of ${unit.pricesOf}`, ko: `${unit.pricesOf}년 가격` });
  if (unit.base !== null) notes.push({ en: `${unit.base} = 100`, ko: `${unit.base}=100` });
  const en = [perCapita ? `${text.en} per person` : text.en, ...notes.map((note) => note.en)].join(', ');
  return { en, ko: text.ko === null ? null : [perCapita ? `1인당 ${text.ko}` : text.ko, ...notes.map((note) => note.ko)].join(', ') };
}
