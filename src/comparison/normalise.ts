import type { ObservationRow } from '../domain/observation.ts';
import { parsePeriod } from '../domain/period.ts';
import type { AreaInfo, IndicatorInfo } from './atlasView.ts';
import { Calculation, nearest, type Found, type Normalised } from './calculation.ts';
import { FACTOR_SERIES, type FactorName, type SeriesFactor } from './factorSeries.ts';
import { inUnits, type FactorTable, type Reading } from './factorTable.ts';
import { changesMoney, type NormalisationPlan } from './normalisationPlan.ts';
import { warning } from './warning.ts';

export interface NormaliseContext {
  readonly plan: NormalisationPlan;
  readonly table: FactorTable;
  readonly maxYearGap: number;
}

interface Value {
  readonly row: ObservationRow;
  readonly area: AreaInfo;
  readonly indicator: IndicatorInfo;
}

/**
 * The steps, in this order, on the value in units:
 * 1. constant prices: a value in US dollars first becomes national currency at the rate of its year; then times the deflator
 *    of the base year, divided by that of the year of the value, both out of one edition, of the value's own dataset where it has one;
 * 2. currency or parity: at the rate or parity of the year, or of the base year where prices are constant;
 * 3. per head: divided by the population of the year of the value;
 *    or share: divided by GDP of the year in the same currency (x 100), and for expenditure by expenditure in % of GDP (x 100).
 * The year is that of the observation, also where it stands in for a nearby period. Stating a value against another
 * one (year on year, index) comes after all of these: see relativeValue.ts.
 */
export function normalise({ row, area, indicator }: Value, context: NormaliseContext): Normalised {
  const { plan } = context;
  if (!changesMoney(plan) && !plan.perCapita) return { value: row.value, reason: row.value === null ? 'NOT_COMPUTABLE' : null, factors: [], warnings: [] };
  const period = parsePeriod(row.period);
  const sum = new Calculation(inUnits(row, indicator.multiplier), area.code);
  const steps = new Steps(sum, context, { row, area, year: period.year });
  if (period.kind !== 'YEAR') sum.warn(warning('ANNUAL_FACTOR', { year: String(period.year), period: period.text }));
  if (changesMoney(plan)) steps.money(row.currency, indicator.unitCode);
  if (plan.perCapita) steps.divide('POPULATION', 'POPULATION');
  if (plan.shareOf !== null) {
    if (period.kind === 'QUARTER' || period.kind === 'MONTH') sum.refuse();
    if (plan.shareOf === 'EXPENDITURE') steps.shareOfExpenditure();
  }
  return sum.result();
}

class Steps {
  readonly #sum: Calculation;
  readonly #context: NormaliseContext;
  readonly #row: ObservationRow;
  readonly #area: AreaInfo;
  readonly #year: number;

  constructor(sum: Calculation, context: NormaliseContext, { row, area, year }: { row: ObservationRow; area: AreaInfo; year: number }) {
    this.#sum = sum;
    this.#context = context;
    this.#row = row;
    this.#area = area;
    this.#year = year;
  }

  /** Constant prices, then parity, market rate or share of GDP. International dollars stay as they are. */
  money(rowCurrency: string | null, unitCode: string): void {
    if (unitCode === 'USD_PPP') return;
    const { plan } = this.#context;
    let currency = unitCode === 'XDC' ? rowCurrency : unitCode;
    if (currency === null) return this.#sum.miss('MARKET_RATE', this.#year);
    if (plan.pricesOf !== null && plan.pricesOf !== this.#year) {
      currency = this.#toNational(currency);
      this.#deflate(plan.pricesOf);
    }
    const year = plan.pricesOf ?? this.#year;
    if (plan.ppp) this.#toParity(currency, year);
    else if (plan.shareOf !== null) this.#shareOfGdp(currency);
    else this.#convert(currency, { target: plan.currency ?? (unitCode === 'XDC' ? currency : unitCode), year });
  }

  divide(name: FactorName, of: SeriesFactor): void {
    this.#sum.apply(name, 'DIVIDE', { year: this.#year, found: this.#find(of) });
  }

  shareOfExpenditure(): void {
    this.divide('EXPENDITURE_SHARE', 'EXPENDITURE_SHARE');
    this.#sum.percent();
  }

  #shareOfGdp(currency: string): void {
    const same = currency === 'USD' ? this.#find('GDP_USD') : this.#find('GDP_XDC', currency);
    if (!same) {
      this.#convert(currency, { target: 'USD', year: this.#year });
      if (currency !== 'USD') this.#sum.warn(warning('SHARE_BY_MARKET_RATE', { period: String(this.#year) }));
    }
    this.#sum.apply('GDP', 'DIVIDE', { year: this.#year, found: same ?? this.#find('GDP_USD') });
    this.#sum.percent();
  }

  /** National deflators measure national prices: dollars are taken back at the rate of their year. */
  #toNational(currency: string): string {
    const national = currency === 'USD' ? this.#area.currency : currency;
    if (national === null) this.#sum.miss('MARKET_RATE', this.#year);
    else this.#convert(currency, { target: national, year: this.#year });
    return national ?? currency;
  }

  /**
   * The deflator of the accounts that the value is from goes first: nominal figures of one vintage over the prices of another
   * show a growth that nobody measured, above all where accounts were rebased in between.
   */
  #deflate(base: number): void {
    const { table, maxYearGap } = this.#context;
    const found = nearest(this.#year, maxYearGap, (year) => {
      const pairs = FACTOR_SERIES.DEFLATOR.map((series) => table.readPair(series, this.#area.code, [base, year])).filter((pair) => pair !== undefined);
      return pairs.find(([first]) => table.isOfDataset(first, this.#row)) ?? pairs[0];
    });
    const at = (index: 0 | 1, year: number): Found<Reading> | undefined => found && { item: found.item[index], year };
    this.#sum.apply('DEFLATOR_BASE', 'MULTIPLY', { year: base, found: at(0, base) });
    this.#sum.apply('DEFLATOR', 'DIVIDE', { year: this.#year, found: at(1, found?.year ?? this.#year) });
  }

  /** Dollars go through the currency that the parity is stated in, which for an earlier year may not be that of today. */
  #toParity(currency: string, year: number): void {
    const national = this.#area.currency;
    let held = currency;
    if (currency === 'USD' && national !== null && national !== 'USD') {
      held = this.#find('PPP', undefined, year)?.item.rows[0]?.currency ?? national;
      this.#convert(currency, { target: held, year });
    }
    this.#sum.apply('PPP', 'DIVIDE', { year, found: this.#find('PPP', held, year) });
  }

  #convert(currency: string, { target, year }: { target: string; year: number }): void {
    if (currency === target) return;
    if (currency !== 'USD') this.#sum.apply('MARKET_RATE', 'DIVIDE', { year, found: this.#rate(currency, year) });
    if (target !== 'USD') this.#sum.apply('MARKET_RATE', 'MULTIPLY', { year, found: this.#rate(target, year) });
  }

  #rate(currency: string, year: number): Found<Reading> | undefined {
    const { table, maxYearGap } = this.#context;
    return nearest(year, maxYearGap, (candidate) => table.marketRate(currency, this.#area.code, candidate));
  }

  #find(of: SeriesFactor, currency?: string, year = this.#year): Found<Reading> | undefined {
    const { table, maxYearGap } = this.#context;
    return nearest(year, maxYearGap, (candidate) => firstOf(FACTOR_SERIES[of], (series) => table.read(series, this.#area.code, currency === undefined ? { year: candidate } : { year: candidate, currency })));
  }
}

function firstOf<Item>(series: readonly string[], read: (series: string) => Item | undefined): Item | undefined {
  for (const each of series) {
    const item = read(each);
    if (item !== undefined) return item;
  }
  return undefined;
}
