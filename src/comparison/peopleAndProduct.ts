import type { ObservationRow } from '../domain/observation.ts';
import type { Period } from '../domain/period.ts';
import type { AreaInfo, AtlasView, EditionInfo } from './atlasView.ts';
import { compensatedSum } from './compensatedSum.ts';
import { FACTOR_SERIES } from './factorSeries.ts';
import { FactorTable } from './factorTable.ts';
import { listed, warning, type Warning } from './warning.ts';

export interface SharesCovered {
  readonly populationShare: number | null;
  readonly gdpShare: number | null;
  readonly warnings: readonly Warning[];
}

/** Population and GDP of areas: how much of a group the areas with a value make up. */
export class PeopleAndProduct {
  readonly #table: FactorTable;

  constructor(rows: readonly ObservationRow[], editions: ReadonlyMap<number, EditionInfo>, multipliers: ReadonlyMap<string, number>) {
    this.#table = new FactorTable(rows, editions, multipliers);
  }

  /** One read for all areas and periods. */
  static async load(view: AtlasView, areas: readonly AreaInfo[], periods: readonly Period[]): Promise<PeopleAndProduct> {
    const series = [...FACTOR_SERIES.POPULATION, ...FACTOR_SERIES.GDP_USD];
    const years = periods.map((period) => period.year);
    const bounds = { from: Math.min(...years) * 100 + 1, to: Math.max(...years) * 100 + 12 };
    const rows = periods.length === 0 ? [] : await view.observations({ indicators: series, areas: areas.map((area) => area.code), ...bounds });
    const editions = new Map(view.editions().map((edition) => [edition.id, edition]));
    return new PeopleAndProduct(rows, editions, new Map(series.map((code) => [code, view.indicator(code)?.multiplier ?? 0])));
  }

  /** Shares of all areas asked that those with a value have, of the year of the period; areas of unknown size are told and left out of both sides. */
  covered(asked: readonly AreaInfo[], withValue: ReadonlySet<string>, period: Period): SharesCovered {
    const population = this.#share(FACTOR_SERIES.POPULATION, { asked, withValue, period, name: 'POPULATION' });
    const gdp = this.#share(FACTOR_SERIES.GDP_USD, { asked, withValue, period, name: 'GDP' });
    return { populationShare: population.share, gdpShare: gdp.share, warnings: [...population.warnings, ...gdp.warnings] };
  }

  #share(series: readonly string[], of: { asked: readonly AreaInfo[]; withValue: ReadonlySet<string>; period: Period; name: string }): { share: number | null; warnings: Warning[] } {
    const { year } = of.period;
    const sizes = of.asked.map((area) => {
      const size = series.map((code) => this.#table.read(code, area.code, { year })).find((reading) => reading !== undefined)?.value;
      return { code: area.code, size };
    }).toSorted((a, b) => (a.code < b.code ? -1 : 1));
    const known = sizes.flatMap(({ code, size }) => (size === undefined ? [] : [{ code, size }]));
    if (known.length === 0) return { share: null, warnings: [] };
    const unknown = sizes.filter(({ size }) => size === undefined).map(({ code }) => code);
    const share = compensatedSum(known.filter(({ code }) => of.withValue.has(code)).map(({ size }) => size)) / compensatedSum(known.map(({ size }) => size));
    return { share, warnings: unknown.length === 0 ? [] : [warning('SHARE_BASE_UNKNOWN', { name: of.name, areas: listed(unknown), period: of.period.text })] };
  }
}
