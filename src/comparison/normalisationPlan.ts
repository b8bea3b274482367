import { AtlasError } from '../domain/errors.ts';
import { didYouMean } from '../domain/nearMatches.ts';
import { parsePeriod, type Period } from '../domain/period.ts';
import { UNITS, type UnitKind } from '../domain/unit.ts';
import type { IndicatorInfo } from './atlasView.ts';
import { NORMALISED_BY_PUBLISHER } from './factorSeries.ts';

export type Given<T> = T | null | undefined;

/** Normalisation as asked; what is not given is not done. */
export interface NormalisationInput {
  readonly currency?: Given<string>;
  readonly prices?: Given<'CURRENT' | 'CONSTANT'>;
  readonly baseYear?: Given<number>;
  readonly ppp?: Given<boolean>;
  readonly perCapita?: Given<boolean>;
  readonly shareOfGdp?: Given<boolean>;
  readonly shareOfExpenditure?: Given<boolean>;
  readonly yearOnYear?: Given<boolean>;
  readonly index?: Given<{ readonly base: string }>;
}

/** The steps to take, in the order in which they are taken. */
export interface NormalisationPlan {
  /** Year whose prices are used, and whose rate or parity converts them. */
  readonly pricesOf: number | null;
  /** ISO 4217. */
  readonly currency: string | null;
  readonly ppp: boolean;
  readonly perCapita: boolean;
  readonly shareOf: 'GDP' | 'EXPENDITURE' | null;
  readonly relativeTo: 'YEAR_BEFORE' | Period | null;
}

/** True where the steps work on money in units, whatever comes after. */
export const changesMoney = (plan: NormalisationPlan): boolean => plan.pricesOf !== null || plan.currency !== null || plan.ppp || plan.shareOf !== null;

interface PlanContext {
  readonly indicators: readonly IndicatorInfo[];
  readonly currencies: ReadonlySet<string>;
  readonly maxYearGap: number;
}

/** Reads what was asked; contradictory options name each other, and a step that the unit does not allow says why. */
export function planNormalisation(input: Given<NormalisationInput>, context: PlanContext): NormalisationPlan {
  const given = input ?? {};
  refuseContradictions(given, context.maxYearGap);
  const plan: NormalisationPlan = {
    pricesOf: given.prices === 'CONSTANT' ? baseYearOf(given) : null,
    currency: given.currency == null ? null : currencyOf(given.currency, context.currencies),
    ppp: given.ppp === true,
    perCapita: given.perCapita === true,
    shareOf: given.shareOfGdp ? 'GDP' : given.shareOfExpenditure ? 'EXPENDITURE' : null,
    relativeTo: given.yearOnYear ? 'YEAR_BEFORE' : given.index ? parsePeriod(given.index.base) : null,
  };
  for (const indicator of context.indicators) refuseForUnit(plan, indicator);
  return plan;
}

const CONTRADICTIONS: readonly (readonly [string, string, string])[] = [
  ['currency', 'ppp', 'a value is converted either at the market rate or at purchasing power parity'],
  ['shareOfGdp', 'shareOfExpenditure', 'a value has one denominator'],
  ['yearOnYear', 'index', 'a value is stated against the year before or against one base'],
  ...['shareOfGdp', 'shareOfExpenditure'].flatMap((share) =>
    ['currency', 'ppp', 'perCapita', 'prices: CONSTANT'].map((step) => [share, step, 'a share has no currency, no prices and no head count'] as const),
  ),
];

function refuseContradictions(given: NormalisationInput, maxYearGap: number): void {
  const asked: Readonly<Record<string, boolean>> = {
    currency: given.currency != null,
    ppp: given.ppp === true,
    perCapita: given.perCapita === true,
    shareOfGdp: given.shareOfGdp === true,
    shareOfExpenditure: given.shareOfExpenditure === true,
    yearOnYear: given.yearOnYear === true,
    index: given.index != null,
    'prices: CONSTANT': given.prices === 'CONSTANT',
  };
  for (const [one, other, why] of CONTRADICTIONS) {
    if (asked[one] && asked[other]) throw AtlasError.badInput(`normalise.${one} and normalise.${other} contradict each other: ${why}. Leave one out.`, { options: [one, other] });
  }
  if (given.baseYear != null && given.prices !== 'CONSTANT') {
    throw AtlasError.badInput(`normalise.baseYear ${given.baseYear} needs normalise.prices: CONSTANT; at current prices there is no base year.`, { options: ['baseYear', 'prices'] });
  }
  if (given.yearOnYear && maxYearGap > 0) {
    throw AtlasError.badInput(`normalise.yearOnYear and maxYearGap ${maxYearGap} contradict each other: the change from a year to a value borrowed from the same year would read 0.`, { options: ['yearOnYear', 'maxYearGap'] });
  }
}

function baseYearOf(given: NormalisationInput): number {
  const year = given.baseYear;
  if (year == null) throw AtlasError.badInput('normalise.prices: CONSTANT needs normalise.baseYear, the year whose prices are used, for example 2015.', { options: ['prices', 'baseYear'] });
  if (!Number.isInteger(year) || year < 1000 || year > 2999) throw AtlasError.badInput(`normalise.baseYear ${year} is not a year. Write for example 2015.`, { value: year });
  return year;
}

function currencyOf(text: string, known: ReadonlySet<string>): string {
  const code = text.trim().toUpperCase();
  if (known.has(code)) return code;
  throw AtlasError.badInput(`There is no currency "${text.slice(0, 40)}" (ISO 4217, for example USD, EUR or KRW).${didYouMean(text, known)}`, { value: text.slice(0, 40) });
}

const KINDS_PER_HEAD: ReadonlySet<UnitKind> = new Set<UnitKind>(['MONEY', 'COUNT']);
const KINDS_WITHOUT_RATIO: ReadonlySet<UnitKind> = new Set<UnitKind>(['SCORE', 'YEAR', 'FLAG']);

export const unitKindOf = (unitCode: string): UnitKind => UNITS.get(unitCode)?.kind ?? 'SCORE';
const unitName = (indicator: IndicatorInfo): string => `${indicator.code} is given as ${UNITS.get(indicator.unitCode)?.label.en ?? indicator.unitCode} (${indicator.unitCode})`;

function refuseForUnit(plan: NormalisationPlan, indicator: IndicatorInfo): void {
  const kind = unitKindOf(indicator.unitCode);
  const refuse = (step: string, why: string): never => {
    throw AtlasError.badInput(`${unitName(indicator)}: ${why}. Leave out normalise.${step}, or ask for this indicator apart.`, { indicator: indicator.code, unit: indicator.unitCode, option: step });
  };
  const step = moneyStep(plan);
  if (step !== null && kind === 'SHARE') refuse(step, 'a share has no currency and no prices and is never converted');
  if (step !== null && kind !== 'MONEY') refuse(step, 'only money is converted, deflated or divided by GDP or expenditure');
  if (plan.perCapita && !KINDS_PER_HEAD.has(kind)) refuse('perCapita', 'only money and counts are divided by population');
  if (plan.relativeTo !== null && KINDS_WITHOUT_RATIO.has(kind)) refuse(plan.relativeTo === 'YEAR_BEFORE' ? 'yearOnYear' : 'index', 'a score, a year or a flag has no ratio to another one');
  if (step !== null && step !== 'ppp' && indicator.unitCode === 'USD_PPP') refuse(step, 'international dollars are not money at market prices, and do not mix with market rates or national deflators');
  const done = NORMALISED_BY_PUBLISHER.get(indicator.code);
  if (done && step !== null && !(step === 'ppp' && indicator.unitCode === 'USD_PPP')) refuse(step, `its publisher states it at the prices of ${done.pricesOf} already`);
  if (done?.perCapita && plan.perCapita) refuse('perCapita', 'its publisher states it per head already');
}

function moneyStep(plan: NormalisationPlan): string | null {
  if (plan.currency !== null) return 'currency';
  if (plan.pricesOf !== null) return 'prices';
  if (plan.shareOf !== null) return plan.shareOf === 'GDP' ? 'shareOfGdp' : 'shareOfExpenditure';
  return plan.ppp ? 'ppp' : null;
}
