import { aggregate, type AggregateInput, type AggregationAnswer } from '../../comparison/aggregate.ts';
import type { AtlasView } from '../../comparison/atlasView.ts';
import { canonicalAggregation, canonicalComparison, type CanonicalContext, canonicalCorrelation, canonicalRanking, canonicalSeries } from '../../comparison/canonicalForm.ts';
import type { CanonicalValue } from '../../comparison/canonicalJson.ts';
import { compare, type ComparisonAnswer } from '../../comparison/compare.ts';
import { correlate, type CorrelationAnswer, type CorrelationInput } from '../../comparison/correlation.ts';
import type { CompareInput } from '../../comparison/gridRequest.ts';
import { rank, type RankingAnswer, type RankingInput } from '../../comparison/ranking.ts';
import { series, type SeriesAnswer, type SeriesInput } from '../../comparison/series.ts';
import { usedByCell, usedByGrid } from '../../comparison/usedObservations.ts';
import type { Catalogue } from '../../database/catalogue.ts';
import type { LocalisedText } from '../../domain/localisedText.ts';
import type { ObservationRow } from '../../domain/observation.ts';
import type { FlatTable } from './tables.ts';
import { aggregationTable, comparisonTable, correlationTable, rankingTable, seriesTable } from './tables.ts';

/** A question that can be cited: how it is answered, what its answer is made of, and the forms it takes. */
export interface AnswerOperation<Input, Answer> {
  readonly name: string;
  /** Type of its input in the schema, by which a permalink is checked. */
  readonly inputType: string;
  run(view: AtlasView, input: Input): Promise<Answer>;
  canonical(answer: Answer, context: CanonicalContext): CanonicalValue;
  used(answer: Answer): readonly ObservationRow[];
  table(answer: Answer, catalogue: Catalogue): FlatTable;
  title(answer: Answer, catalogue: Catalogue): LocalisedText;
}

const nameOf = (catalogue: Catalogue, code: string): LocalisedText => {
  const indicator = catalogue.indicators.require(code, 'indicator');
  return { en: indicator.nameEn, ko: indicator.nameKo };
};

const titled = (en: string, ko: string, names: readonly LocalisedText[]): LocalisedText => ({
  en: `${en}: ${names.map((name) => name.en).join('; ')}`,
  ko: `${ko}: ${names.map((name) => name.ko ?? name.en).join('; ')}`,
});

const COMPARE: AnswerOperation<CompareInput, ComparisonAnswer> = {
  name: 'compare',
  inputType: 'CompareInput',
  run: compare,
  canonical: canonicalComparison,
  used: usedByGrid,
  table: comparisonTable,
  title: (answer, catalogue) => titled('Comparison', '비교', [...new Set(answer.columns.map((column) => column.indicator.code))].map((code) => nameOf(catalogue, code))),
};

const RANKING: AnswerOperation<RankingInput, RankingAnswer> = {
  name: 'ranking',
  inputType: 'RankingInput',
  run: rank,
  canonical: canonicalRanking,
  used: (answer) => answer.rows.flatMap((row) => usedByCell(row.cell)),
  table: rankingTable,
  title: (answer, catalogue) => titled('Ranking', '순위', [nameOf(catalogue, answer.indicator.code)]),
};

const AGGREGATE: AnswerOperation<AggregateInput, AggregationAnswer> = {
  name: 'aggregate',
  inputType: 'AggregateInput',
  run: aggregate,
  canonical: canonicalAggregation,
  used: (answer) => answer.used,
  table: aggregationTable,
  title: (answer, catalogue) => titled('Aggregate', '집계', [nameOf(catalogue, answer.indicator.code)]),
};

const SERIES: AnswerOperation<SeriesInput, SeriesAnswer> = {
  name: 'series',
  inputType: 'SeriesInput',
  run: series,
  canonical: canonicalSeries,
  used: (answer) => answer.cells.flatMap(({ cell }) => usedByCell(cell)),
  table: seriesTable,
  title: (answer, catalogue) => titled('Series', '시계열', [nameOf(catalogue, answer.indicator.code)]),
};

const CORRELATION: AnswerOperation<CorrelationInput, CorrelationAnswer> = {
  name: 'correlation',
  inputType: 'CorrelationInput',
  run: correlate,
  canonical: canonicalCorrelation,
  used: (answer) => answer.used,
  table: correlationTable,
  title: (answer, catalogue) => titled('Correlation', '상관관계', [nameOf(catalogue, answer.x.code), nameOf(catalogue, answer.y.code)]),
};

export const OPERATIONS = { compare: COMPARE, ranking: RANKING, aggregate: AGGREGATE, series: SERIES, correlation: CORRELATION } as const;
export type OperationName = keyof typeof OPERATIONS;
