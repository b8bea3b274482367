import type { ObservationRow } from '../domain/observation.ts';
import { readPeriod } from '../domain/period.ts';
import type { EditionInfo } from './atlasView.ts';
import { chooseObservation } from './chooseObservation.ts';
import { RATE_SOURCES, type RateSource } from './factorSeries.ts';

/** A number read from the series of a factor: one row, or two of one edition for a ratio. */
export interface Reading {
  readonly series: string;
  readonly value: number;
  readonly rows: readonly ObservationRow[];
}

/** Value times the power of ten, from the digits of the source: the decimal point moves, so that nothing is rounded twice. */
export function inUnits(row: Pick<ObservationRow, 'value' | 'decimalValue'>, multiplier: number): number {
  if (multiplier === 0) return row.value ?? Number.NaN;
  const shifted = row.decimalValue === null ? Number.NaN : Number(`${row.decimalValue}e${multiplier}`);
  return Number.isNaN(shifted) ? (row.value ?? Number.NaN) * 10 ** multiplier : shifted;
}

const key = (series: string, of: string, year: number): string => `${series} ${of} ${year}`;

/** The rows of factor series at hand, found by area or by currency. A factor that is not above 0 divides nothing and counts as none. */
export class FactorTable {
  readonly #byArea: ReadonlyMap<string, readonly ObservationRow[]>;
  readonly #byCurrency: ReadonlyMap<string, readonly ObservationRow[]>;
  readonly #editions: ReadonlyMap<number, EditionInfo>;
  readonly #multipliers: ReadonlyMap<string, number>;

  constructor(rows: readonly ObservationRow[], editions: ReadonlyMap<number, EditionInfo>, multipliers: ReadonlyMap<string, number>) {
    const usable = rows.flatMap((row) => {
      const period = readPeriod(row.period);
      const use = period?.kind === 'YEAR' && row.breakdown === '' && row.value !== null && row.value > 0 && !editions.get(row.editionId)?.retracted;
      return use ? [{ row, year: period.year }] : [];
    });
    const ofRows = (each: { row: ObservationRow }): ObservationRow => each.row;
    this.#byArea = mapRows(Map.groupBy(usable, ({ row, year }) => key(row.indicator, row.area, year)), ofRows);
    this.#byCurrency = mapRows(Map.groupBy(usable.filter(({ row }) => row.currency !== null), ({ row, year }) => key(row.indicator, row.currency ?? '', year)), ofRows);
    this.#editions = editions;
    this.#multipliers = multipliers;
  }

  /** The value of a series for an area and a year; where a currency is named, only a row that states it. */
  read(series: string, area: string, { year, currency }: { readonly year: number; readonly currency?: string }): Reading | undefined {
    const rows = (this.#byArea.get(key(series, area, year)) ?? []).filter((row) => currency === undefined || row.currency === currency);
    const row = chooseObservation(rows, this.#editions)?.row;
    return row && this.#reading(series, row);
  }

  /** Two years of one series out of one edition: an index of another edition may have another base. */
  readPair(series: string, area: string, years: readonly [number, number]): readonly [Reading, Reading] | undefined {
    const [first, second] = years.map((year) => this.#byArea.get(key(series, area, year)) ?? []);
    const pair = this.#sameEdition(first ?? [], second ?? []);
    return pair && [this.#reading(series, pair[0]), this.#reading(series, pair[1])];
  }

  /** True where a number was read from the dataset that a row is from, of whatever edition. */
  isOfDataset({ rows }: Reading, { editionId }: ObservationRow): boolean {
    const dataset = this.#editions.get(editionId)?.datasetCode;
    return dataset !== undefined && rows.every((row) => this.#editions.get(row.editionId)?.datasetCode === dataset);
  }

  /** National currency per US dollar in a year, at the market. */
  marketRate(currency: string, area: string | null, year: number): Reading | undefined {
    for (const source of RATE_SOURCES) {
      const rows = source.by === 'AREA' ? this.#ownRates(source, area, { currency, year }) : (this.#byCurrency.get(key(source.numerator, currency, year)) ?? []);
      const rate = this.#rateOf(source, rows, year);
      if (rate) return rate;
    }
    return undefined;
  }

  /** Years for which a series has a value in an area. */
  years(series: readonly string[], areas: readonly string[]): number[] {
    const found = [...this.#byArea.values()].flatMap((rows) => rows.filter((row) => series.includes(row.indicator) && areas.includes(row.area)).map((row) => Number(row.period)));
    return [...new Set(found)].toSorted((a, b) => a - b);
  }

  #ownRates(source: RateSource, area: string | null, { currency, year }: { currency: string; year: number }): readonly ObservationRow[] {
    if (area === null) return [];
    return (this.#byArea.get(key(source.numerator, area, year)) ?? []).filter((row) => row.currency === currency);
  }

  #rateOf(source: RateSource, rows: readonly ObservationRow[], year: number): Reading | undefined {
    const areas = [...new Set(rows.map((row) => row.area))].toSorted();
    for (const area of areas) {
      const own = rows.filter((row) => row.area === area);
      if (source.denominator === null) {
        const row = chooseObservation(own, this.#editions)?.row;
        if (row) return this.#reading(source.numerator, row);
        continue;
      }
      const pair = this.#sameEdition(own, this.#byArea.get(key(source.denominator, area, year)) ?? []);
      if (!pair) continue;
      const [numerator, denominator] = [this.#reading(source.numerator, pair[0]), this.#reading(source.denominator, pair[1])];
      return { series: `${source.numerator}/${source.denominator}`, value: numerator.value / denominator.value, rows: pair };
    }
    return undefined;
  }

  #sameEdition(first: readonly ObservationRow[], second: readonly ObservationRow[]): readonly [ObservationRow, ObservationRow] | undefined {
    const shared = first.filter((row) => second.some((other) => other.editionId === row.editionId));
    const one = chooseObservation(shared, this.#editions)?.row;
    const other = one && second.find((row) => row.editionId === one.editionId);
    return one && other ? [one, other] : undefined;
  }

  #reading(series: string, row: ObservationRow): Reading {
    return { series, value: inUnits(row, this.#multipliers.get(series) ?? 0), rows: [row] };
  }
}

function mapRows<Item>(groups: ReadonlyMap<string, readonly Item[]>, row: (item: Item) => ObservationRow): ReadonlyMap<string, readonly ObservationRow[]> {
  return new Map([...groups].map(([name, items]) => [name, items.map(row)]));
}
