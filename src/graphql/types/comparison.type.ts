import { Field, Float, Int, InterfaceType, ObjectType } from 'type-graphql';
import type { Lang, LocalisedText, TextReader } from '../../domain/localisedText.ts';
import { Area } from '../../entities/area.interface.ts';
import { MissingReasonEnum } from '../../entities/enums.ts';
import { Indicator } from '../../entities/indicator.entity.ts';
import { LocalisedField } from '../../entities/localisedField.ts';
import { PeriodScalar } from '../scalars.ts';
import { Cell } from './cell.type.ts';
import { Citation } from './citation.type.ts';
import { METHOD_VERSION } from '../../comparison/canonicalForm.ts';
import type { CitedAnswer as Cited } from '../../exporters/citations/citedAnswer.ts';
import type { ReleaseRow } from '../../entities/release.entity.ts';
import { Release } from './release.type.ts';
import { Warning } from './warning.type.ts';

@ObjectType('Coverage', { description: 'How much of what was asked has a value: cells in a comparison, areas elsewhere.' })
export class Coverage {
  @Field(() => Int, { description: 'How many were asked.' })
  readonly asked!: number;

  @Field(() => Int, { description: 'How many have a value.' })
  readonly withValue!: number;

  @Field(() => [Area], { description: 'Areas without any value.' })
  readonly missing!: readonly Area[];

  @Field(() => Float, { nullable: true, description: 'Share (0 to 1) of the population of the areas asked that live in those with a value; null where it is not at hand, and in a comparison.' })
  readonly populationShare!: number | null;

  @Field(() => Float, { nullable: true, description: 'The same share of their GDP.' })
  readonly gdpShare!: number | null;
}

/** What an answer is cited by. */
export interface Citable {
  readonly catalogue: { readonly release: ReleaseRow };
  readonly resultHash: string;
  permalink(): Promise<string>;
  cited(): Promise<Cited>;
}

/** What every answer that a paper may rest on carries; hash, permalink and citation are worked out when they are asked for. */
@InterfaceType('CitedAnswer', { description: 'An answer that can be cited, asked for again and verified.', resolveType: (value: CitedAnswer) => value.constructor.name })
export abstract class CitedAnswer {
  readonly sheet!: Citable;

  @Field(() => [Warning], { description: 'What must be known before the answer is used.' })
  readonly warnings!: readonly Warning[];

  @Field(() => Release, { description: 'The release that it was answered from.' })
  get release(): Release {
    return new Release(this.sheet.catalogue.release);
  }

  @Field(() => Citation, { description: 'How to cite it; names every publisher and licence in it.' })
  get citation(): Promise<Citation> {
    return this.sheet.cited().then((cited) => new Citation(cited));
  }

  @Field(() => String, { description: 'Path on this server that asks the same again of the same release; with .csv, .json, .xlsx, .parquet ... behind it in that format.' })
  get permalink(): Promise<string> {
    return this.sheet.permalink();
  }

  @Field(() => String, { description: 'Version of the arithmetic that worked it out; part of the canonical form.' })
  get method(): string {
    return METHOD_VERSION;
  }

  @Field(() => String, { description: 'SHA-256 of the canonical form of the answer (docs/canonical-form.md).' })
  get resultHash(): string {
    return this.sheet.resultHash;
  }
}

@ObjectType('ComparisonColumn', { description: 'An indicator at a period.' })
export class ComparisonColumn {
  readonly unitName!: LocalisedText;

  @Field(() => Indicator, { description: 'The indicator.' })
  readonly indicator!: Indicator;

  @Field(() => PeriodScalar, { description: 'The period.' })
  readonly period!: string;

  @Field(() => String, { description: 'Code of the unit of its values, after normalising.' })
  readonly unitCode!: string;

  @Field(() => Int, { description: 'Power of ten that its values are given in.' })
  readonly multiplier!: number;

  @LocalisedField('Unit of its values, after normalising.')
  unit(lang: Lang, reader: TextReader, info: unknown): string {
    return reader.text(lang, this.unitName, info);
  }
}

@ObjectType('ComparisonRow', { description: 'An area with one cell for each column.' })
export class ComparisonRow {
  @Field(() => Area, { description: 'The area.' })
  readonly area!: Area;

  @Field(() => [Cell], { description: 'Cells in the order of the columns: cells[i] belongs to columns[i].' })
  readonly cells!: readonly Cell[];
}

@ObjectType('Comparison', { implements: [CitedAnswer], description: 'A dense table of areas by indicators and periods: each requested cell is there, with a value or a reason.' })
export class Comparison extends CitedAnswer {
  @Field(() => [ComparisonColumn], { description: 'Columns: indicators in the order asked, periods earliest first.' })
  readonly columns!: readonly ComparisonColumn[];

  @Field(() => [ComparisonRow], { description: 'Rows in the order of the areas asked.' })
  readonly rows!: readonly ComparisonRow[];

  @Field(() => Coverage, { description: 'How many cells were asked and how many have a value.' })
  readonly coverage!: Coverage;
}

@ObjectType('RankingRow', { description: 'A ranked area.' })
export class RankingRow {
  @Field(() => Int, { description: 'Competition rank: 1, 2, 2, 4.' })
  readonly rank!: number;

  @Field(() => Boolean, { description: 'True where another area has the same value.' })
  readonly tied!: boolean;

  @Field(() => Area, { description: 'The area.' })
  readonly area!: Area;

  @Field(() => Cell, { description: 'Its value.' })
  readonly cell!: Cell;

  @Field(() => Float, { description: 'Of the other areas ranked the percentage (0 to 100) that is worse.' })
  readonly percentile!: number;

  @Field(() => Float, { description: 'Value less the median.' })
  readonly distanceToMedian!: number;

  @Field(() => Float, { description: 'Value less the best one.' })
  readonly distanceToBest!: number;
}

@ObjectType('Unranked', { description: 'An area that was asked for and has no rank.' })
export class Unranked {
  @Field(() => Area, { description: 'The area.' })
  readonly area!: Area;

  @Field(() => MissingReasonEnum, { description: 'Why it has none.' })
  readonly missingReason!: string;
}

@ObjectType('Ranking', { implements: [CitedAnswer], description: 'Areas ranked by one indicator at one period.' })
export class Ranking extends CitedAnswer {
  @Field(() => Indicator, { description: 'The indicator.' })
  readonly indicator!: Indicator;

  @Field(() => PeriodScalar, { nullable: true, description: 'The period; null where no area asked has a value at any.' })
  readonly period!: string | null;

  @Field(() => [RankingRow], { description: 'Ranked areas, by rank and code.' })
  readonly rows!: readonly RankingRow[];

  @Field(() => [Unranked], { description: 'Areas asked for that have no value, with the reason.' })
  readonly unranked!: readonly Unranked[];

  @Field(() => Float, { nullable: true, description: 'Median of the ranked values.' })
  readonly median!: number | null;

  @Field(() => Float, { nullable: true, description: 'Value of rank 1.' })
  readonly best!: number | null;

  @Field(() => Coverage, { description: 'How many areas were asked and how many have a value.' })
  readonly coverage!: Coverage;
}

@ObjectType('AggregateRow', { description: 'One aggregate: of a group, region, income group or all areas, at a period.' })
export class AggregateRow {
  readonly labelText!: LocalisedText;

  @Field(() => String, { description: 'Code of what was aggregated, ALL for all areas.' })
  readonly key!: string;

  @Field(() => PeriodScalar, { description: 'The period.' })
  readonly period!: string;

  @Field(() => Float, { nullable: true, description: 'The aggregate; null exactly where missingReason is given.' })
  readonly value!: number | null;

  @Field(() => MissingReasonEnum, { nullable: true, description: 'Why there is none.' })
  readonly missingReason!: string | null;

  @Field(() => Area, { nullable: true, description: 'The country whose value this is: of MID_RANKING alone, which is no mean.' })
  readonly area!: Area | null;

  @Field(() => Coverage, { description: 'Areas with a value of areas asked, which are missing, and the shares of population and GDP covered.' })
  readonly coverage!: Coverage;

  @Field(() => [Warning], { description: 'What must be known before the value is used.' })
  readonly warnings!: readonly Warning[];

  @LocalisedField('Name of what was aggregated.')
  label(lang: Lang, reader: TextReader, info: unknown): string {
    return reader.text(lang, this.labelText, info);
  }
}

@ObjectType('Aggregation', { implements: [CitedAnswer], description: 'Aggregates with their coverage.' })
export class Aggregation extends CitedAnswer {
  @Field(() => [AggregateRow], { description: 'One row for each key and period.' })
  readonly rows!: readonly AggregateRow[];
}

@ObjectType('SeriesCell', { description: 'A cell of a series.' })
export class SeriesCell {
  @Field(() => PeriodScalar, { description: 'The period.' })
  readonly period!: string;

  @Field(() => Cell, { description: 'The cell.' })
  readonly cell!: Cell;
}

@ObjectType('Series', { implements: [CitedAnswer], description: 'One indicator of one area through time.' })
export class Series extends CitedAnswer {
  @Field(() => Area, { description: 'The area.' })
  readonly area!: Area;

  @Field(() => Indicator, { description: 'The indicator.' })
  readonly indicator!: Indicator;

  @Field(() => [SeriesCell], { description: 'Every period asked, earliest first.' })
  readonly cells!: readonly SeriesCell[];

  @Field(() => SeriesCell, { nullable: true, description: 'The first cell with a value.' })
  readonly first!: SeriesCell | null;

  @Field(() => SeriesCell, { nullable: true, description: 'The latest cell with a value.' })
  readonly latest!: SeriesCell | null;

  @Field(() => Float, { nullable: true, description: 'Latest value less the first.' })
  readonly change!: number | null;

  @Field(() => Float, { nullable: true, description: 'Compound growth a year from the first to the latest value, as in per cent; null where a value is not above 0 or the unit has no ratios.' })
  readonly compoundGrowth!: number | null;

  @Field(() => [PeriodScalar], { description: 'Periods between the first and the latest value that have none.' })
  readonly gaps!: readonly string[];
}
