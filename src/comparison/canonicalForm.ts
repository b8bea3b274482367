import type { AggregationAnswer } from './aggregate.ts';
import type { CanonicalValue } from './canonicalJson.ts';
import type { Cell, Coverage } from './cell.ts';
import type { ComparisonAnswer } from './compare.ts';
import type { CorrelationAnswer } from './correlation.ts';
import type { RankingAnswer } from './ranking.ts';
import type { SeriesAnswer } from './series.ts';

/**
 * Version of the arithmetic. A change that can move a digit of any answer takes the next number; docs/canonical-form.md says
 * what each changed.
 */
export const METHOD_VERSION = '2';

export interface CanonicalContext {
  readonly release: string;
  readonly editionCode: (editionId: number) => string;
  /** Version that the document names; that of today where none is given. */
  readonly method?: string;
}

/** Documents as docs/canonical-form.md describes them: codes and numbers alone, so that they hold in every language. */

export function canonicalComparison(answer: ComparisonAnswer, context: CanonicalContext): CanonicalValue {
  return {
    ...head('compare', context),
    columns: answer.columns.map(({ indicator, period, unit }) => ({ indicator: indicator.code, period: period.text, unitCode: unit.unitCode })),
    rows: answer.rows.map(({ area, cells }) => ({ area: area.code, cells: cells.map((cell) => canonicalCell(cell, context)) })),
    coverage: { asked: answer.coverage.asked, withValue: answer.coverage.withValue },
  };
}

export function canonicalRanking(answer: RankingAnswer, context: CanonicalContext): CanonicalValue {
  return {
    ...head('ranking', context),
    indicator: answer.indicator.code,
    period: answer.period?.text ?? null,
    rows: answer.rows.map(({ rank, tied, area, cell, percentile, distanceToMedian, distanceToBest }) => ({
      rank, tied, area: area.code, cell: canonicalCell(cell, context), percentile, distanceToMedian, distanceToBest,
    })),
    unranked: answer.unranked.map(({ area, missingReason }) => ({ area: area.code, missingReason })),
    median: answer.median,
    best: answer.best,
    coverage: canonicalCoverage(answer.coverage),
  };
}

export function canonicalAggregation(answer: AggregationAnswer, context: CanonicalContext): CanonicalValue {
  return {
    ...head('aggregate', context),
    indicator: answer.indicator.code,
    rows: answer.rows.map((row) => ({ key: row.key, period: row.period.text, value: row.value, missingReason: row.missingReason, coverage: canonicalCoverage(row.coverage) })),
  };
}

export function canonicalSeries(answer: SeriesAnswer, context: CanonicalContext): CanonicalValue {
  return {
    ...head('series', context),
    area: answer.area.code,
    indicator: answer.indicator.code,
    cells: answer.cells.map(({ period, cell }) => ({ period: period.text, cell: canonicalCell(cell, context) })),
    first: answer.first?.period.text ?? null,
    latest: answer.latest?.period.text ?? null,
    change: answer.change,
    compoundGrowth: answer.compoundGrowth,
    gaps: answer.gaps.map((period) => period.text),
  };
}

export function canonicalCorrelation(answer: CorrelationAnswer, context: CanonicalContext): CanonicalValue {
  return {
    ...head('correlation', context),
    x: answer.x.code,
    y: answer.y.code,
    period: answer.period?.text ?? null,
    pairs: answer.pairs,
    pearson: answer.pearson,
    spearman: answer.spearman,
    missing: answer.missing.map((area) => area.code),
  };
}

const head = (operation: string, { release, method = METHOD_VERSION }: CanonicalContext) => ({ method, operation, release });

function canonicalCell(cell: Cell, { editionCode }: CanonicalContext): CanonicalValue {
  const { observation } = cell;
  return {
    value: cell.value,
    status: cell.status,
    missingReason: cell.missingReason,
    observation: observation && { edition: editionCode(observation.editionId), period: observation.period, decimalValue: observation.decimalValue },
    factors: cell.factors.map(({ name, period, value }) => ({ name, period, value })),
  };
}

function canonicalCoverage({ asked, withValue, missing, populationShare, gdpShare }: Coverage): CanonicalValue {
  return { asked, withValue, missing: [...missing], populationShare, gdpShare };
}
