import { createHash } from 'node:crypto';
import type { AggregateGroupsQuery, CompareOverTimeQuery, CorrelateIndicatorsQuery, RankCountriesQuery, SeriesOfCountryQuery } from '../../src/web/generated/operations.ts';

/** docs/canonical-form.md read by someone else: made from the fields of an answer alone, with none of the project's code. */

type Plain = null | boolean | number | string | readonly Plain[] | { readonly [name: string]: Plain };
type Cell = CompareOverTimeQuery['compare']['rows'][number]['cells'][number];
type Coverage = RankCountriesQuery['ranking']['coverage'];

function write(value: Plain): string {
  // JSON.stringify writes numbers and strings as ECMAScript does, which is what RFC 8785 asks for.
  if (value === null || typeof value !== 'object') return JSON.stringify(value === 0 ? 0 : value);
  if (value instanceof Array) return `[${value.map(write).join()}]`;
  const members = Object.entries(value as Record<string, Plain>).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${write(member)}`).join()}}`;
}

export const hashOf = (document: Plain): string => createHash('sha256').update(write(document), 'utf8').digest('hex');

const head = (operation: string, { release, method }: { readonly release: { readonly number: string }; readonly method: string }) => ({ method, operation, release: release.number });

const cellOf = ({ value, status, missingReason, observation, factors }: Pick<Cell, 'value' | 'status' | 'missingReason' | 'factors'> & { observation: Pick<NonNullable<Cell['observation']>, 'period' | 'decimalValue' | 'origin'> | null }): Plain => ({
  value, status, missingReason,
  observation: observation && { edition: observation.origin.edition?.code ?? '', period: observation.period, decimalValue: observation.decimalValue },
  factors: factors.map((factor) => ({ name: factor.name, period: factor.period, value: factor.value })),
});

const coverageOf = ({ asked, withValue, missing, populationShare, gdpShare }: Coverage): Plain => ({ asked, withValue, missing: missing.map(({ code }) => code), populationShare, gdpShare });

export const comparisonDocument = ({ compare }: CompareOverTimeQuery): Plain => ({
  ...head('compare', compare),
  columns: compare.columns.map(({ indicator, period, unitCode }) => ({ indicator: indicator.code, period, unitCode })),
  rows: compare.rows.map(({ area, cells }) => ({ area: area.code, cells: cells.map(cellOf) })),
  coverage: { asked: compare.coverage.asked, withValue: compare.coverage.withValue },
});

export const rankingDocument = ({ ranking }: RankCountriesQuery): Plain => ({
  ...head('ranking', ranking),
  indicator: ranking.indicator.code,
  period: ranking.period,
  rows: ranking.rows.map(({ rank, tied, area, cell, percentile, distanceToMedian, distanceToBest }) => ({ rank, tied, area: area.code, cell: cellOf(cell), percentile, distanceToMedian, distanceToBest })),
  unranked: ranking.unranked.map(({ area, missingReason }) => ({ area: area.code, missingReason })),
  median: ranking.median,
  best: ranking.best,
  coverage: coverageOf(ranking.coverage),
});

export const aggregationDocument = ({ aggregate }: AggregateGroupsQuery, indicator: string): Plain => ({
  ...head('aggregate', aggregate),
  indicator,
  rows: aggregate.rows.map(({ key, period, value, missingReason, coverage }) => ({ key, period, value, missingReason, coverage: coverageOf(coverage) })),
});

export const seriesDocument = ({ series }: SeriesOfCountryQuery): Plain => ({
  ...head('series', series),
  area: series.area.code,
  indicator: series.indicator.code,
  cells: series.cells.map(({ period, cell }) => ({ period, cell: cellOf(cell) })),
  first: series.first?.period ?? null,
  latest: series.latest?.period ?? null,
  change: series.change,
  compoundGrowth: series.compoundGrowth,
  gaps: [...series.gaps],
});

export const correlationDocument = ({ correlation }: CorrelateIndicatorsQuery, [x, y]: readonly [string, string]): Plain => ({
  ...head('correlation', correlation),
  x, y,
  period: correlation.period,
  pairs: correlation.pairs,
  pearson: correlation.pearson,
  spearman: correlation.spearman,
  missing: correlation.missing.map(({ code }) => code),
});
