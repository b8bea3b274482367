import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Warning as ComparedWarning } from '../../comparison/warning.ts';
import { columnUnitText } from '../../comparison/columnUnit.ts';
import { AnswerSheet } from '../answers/answerSheet.ts';
import { type AnswerOperation, OPERATIONS } from '../answers/operations.ts';
import { Shapes } from '../answers/shapes.ts';
import type { AtlasContext } from '../context.ts';
import { AggregateInput, CompareInput, CorrelationInput, RankingInput, SeriesInput } from '../inputs/comparison.input.ts';
import { AsOfArgs } from '../inputs/page.args.ts';
import { AggregateRow, Aggregation, type CitedAnswer, Comparison, ComparisonColumn, ComparisonRow, Ranking, RankingRow, Series, SeriesCell, Unranked } from '../types/comparison.type.ts';
import { Correlation } from '../types/correlation.type.ts';

const make = <Type extends object>(type: new () => Type, values: Partial<Type>): Type => Object.assign(new type(), values);

/** What every citable answer carries. */
function citable(sheet: AnswerSheet<unknown, { readonly warnings: readonly ComparedWarning[] }>, shapes: Shapes): Pick<CitedAnswer, 'sheet' | 'warnings'> {
  return { sheet, warnings: sheet.answer.warnings.map((warning) => shapes.warning(warning)) };
}

async function ask<Input, Answer>(context: AtlasContext, asked: { operation: AnswerOperation<Input, Answer>; input: Input; asOf: string | null | undefined }) {
  const catalogue = await context.pin(asked.asOf);
  const sheet = await AnswerSheet.ask({ atlas: context.atlas, catalogue, operation: asked.operation, input: asked.input });
  return { sheet, answer: sheet.answer, shapes: new Shapes(catalogue) };
}

@Resolver()
export class ComparisonResolver {
  @Query(() => Comparison, { description: 'A dense table of areas by indicators and periods, normalised as asked: each requested cell is there, with a value or a reason. More than 50,000 cells are QUERY_TOO_COMPLEX.' })
  async compare(@Arg('input', () => CompareInput, { description: 'What to compare.' }) input: CompareInput, @Args(() => AsOfArgs) { asOf }: AsOfArgs, @Ctx() context: AtlasContext): Promise<Comparison> {
    const { sheet, answer, shapes } = await ask(context, { operation: OPERATIONS.compare, input, asOf });
    return make(Comparison, {
      ...citable(sheet, shapes),
      columns: answer.columns.map(({ indicator, period, unit }) =>
        make(ComparisonColumn, { indicator: shapes.indicator(indicator), period: period.text, unitCode: unit.unitCode, multiplier: unit.multiplier, unitName: columnUnitText(unit) }),
      ),
      rows: answer.rows.map(({ area, cells }) => make(ComparisonRow, { area: shapes.area(area), cells: cells.map((cell) => shapes.cell(cell)) })),
      coverage: shapes.coverage(answer.coverage),
    });
  }

  @Query(() => Ranking, { description: 'Countries ranked by one indicator at one period: competition rank, in the direction of the indicator; those without a value are listed with their reasons.' })
  async ranking(@Arg('input', () => RankingInput, { description: 'What to rank.' }) input: RankingInput, @Args(() => AsOfArgs) { asOf }: AsOfArgs, @Ctx() context: AtlasContext): Promise<Ranking> {
    const { sheet, answer, shapes } = await ask(context, { operation: OPERATIONS.ranking, input, asOf });
    return make(Ranking, {
      ...citable(sheet, shapes),
      indicator: shapes.indicator(answer.indicator),
      period: answer.period?.text ?? null,
      rows: answer.rows.map(({ area, cell, ...row }) => make(RankingRow, { ...row, area: shapes.area(area), cell: shapes.cell(cell) })),
      unranked: answer.unranked.map(({ area, missingReason }) => make(Unranked, { area: shapes.area(area), missingReason })),
      median: answer.median,
      best: answer.best,
      coverage: shapes.coverage(answer.coverage),
    });
  }

  @Query(() => Aggregation, { description: 'Mean, median, sum ... of countries, for all, by group, region or income group and by period, each with its coverage.' })
  async aggregate(@Arg('input', () => AggregateInput, { description: 'What to aggregate.' }) input: AggregateInput, @Args(() => AsOfArgs) { asOf }: AsOfArgs, @Ctx() context: AtlasContext): Promise<Aggregation> {
    const { sheet, answer, shapes } = await ask(context, { operation: OPERATIONS.aggregate, input, asOf });
    const rows = answer.rows.map(({ key, group, period, value, missingReason, area, coverage, warnings }) =>
      make(AggregateRow, {
        key,
        labelText: group?.name ?? LABELS[key] ?? { en: key, ko: null },
        period: period.text,
        value,
        missingReason,
        area: area === null ? null : shapes.area({ code: area }),
        coverage: shapes.coverage(coverage),
        warnings: warnings.map((warning) => shapes.warning(warning)),
      }),
    );
    return make(Aggregation, { ...citable(sheet, shapes), rows });
  }

  @Query(() => Series, { description: 'One indicator of one area through time, gaps included, with its change and growth.' })
  async series(@Arg('input', () => SeriesInput, { description: 'Which series.' }) input: SeriesInput, @Args(() => AsOfArgs) { asOf }: AsOfArgs, @Ctx() context: AtlasContext): Promise<Series> {
    const { sheet, answer, shapes } = await ask(context, { operation: OPERATIONS.series, input, asOf });
    const cells = answer.cells.map(({ period, cell }) => make(SeriesCell, { period: period.text, cell: shapes.cell(cell) }));
    const at = (entry: (typeof answer.cells)[number] | null) => (entry && cells.find((cell) => cell.period === entry.period.text)) ?? null;
    return make(Series, {
      ...citable(sheet, shapes),
      area: shapes.area(answer.area),
      indicator: shapes.indicator(answer.indicator),
      cells,
      first: at(answer.first),
      latest: at(answer.latest),
      change: answer.change,
      compoundGrowth: answer.compoundGrowth,
      gaps: answer.gaps.map((period) => period.text),
    });
  }

  @Query(() => Correlation, { description: 'How two indicators go together across countries at one period, with the number of pairs.' })
  async correlation(@Arg('input', () => CorrelationInput, { description: 'Which indicators and areas.' }) input: CorrelationInput, @Args(() => AsOfArgs) { asOf }: AsOfArgs, @Ctx() context: AtlasContext): Promise<Correlation> {
    const { sheet, answer, shapes } = await ask(context, { operation: OPERATIONS.correlation, input, asOf });
    const { pairs, pearson, spearman, missing } = answer;
    return make(Correlation, { ...citable(sheet, shapes), period: answer.period?.text ?? null, pairs, pearson, spearman, missing: missing.map((area) => shapes.area(area)) });
  }
}

const LABELS: Readonly<Record<string, { readonly en: string; readonly ko: string }>> = {
  ALL: { en: 'All areas asked', ko: '요청한 모든 지역' },
  UNCLASSIFIED: { en: 'Not classified', ko: '분류되지 않음' },
};
