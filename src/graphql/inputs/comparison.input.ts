import { Field, Float, InputType, Int } from 'type-graphql';
import { describedEnum } from '../../entities/enums.ts';
import { PeriodScalar } from '../scalars.ts';
import { PeriodRange } from './filters.input.ts';

export const MembershipEnum = describedEnum('Membership', 'When the members of a group are counted.', {
  AT_PERIOD: 'Those who were members at the period of each cell.',
  TODAY: 'Those who are members at the time of the release, for all periods.',
});
export const PricesEnum = describedEnum('Prices', 'Prices that amounts are given in.', { CURRENT: 'As they were.', CONSTANT: 'Of one base year, by the GDP deflator of the country.' });
export const AggregateMeasureEnum = describedEnum('AggregateMeasure', 'How values of several areas become one.', {
  MEAN: 'Arithmetic mean.',
  MEDIAN: 'Median: the middle value, or the mean of the two middle ones.',
  WEIGHTED_MEAN: 'Mean weighted by another indicator, named in weights.',
  SUM: 'Sum; refused for shares, scores and indices.',
  MIN: 'Smallest value.',
  MAX: 'Largest value.',
  QUANTILE: 'Quantile named in quantile, by linear interpolation.',
  COUNT: 'How many areas have a value.',
  MID_RANKING: 'Value of the area in the middle of the ranking, what the Single Market Scoreboard calls "EU average"; never an interpolated one.',
});
export const AggregateByEnum = describedEnum('AggregateBy', 'What aggregates are made for.', {
  ALL: 'All areas together.',
  GROUP: 'Each group among the areas asked.',
  REGION: 'Each World Bank region.',
  INCOME_GROUP: 'Each World Bank income group.',
});

type Maybe<Value> = Value | null | undefined;
const texts = (description: string) => Field(() => [String], { nullable: true, description });

@InputType('IndexBase', { description: 'Base of an index.' })
export class IndexBase {
  @Field(() => PeriodScalar, { description: 'Period that is 100.' })
  base!: string;
}

@InputType('Normalisation', { description: 'What values are turned into before they are compared. Every factor used stands in the cell. Shares are never converted.' })
export class Normalisation {
  @Field(() => String, { nullable: true, description: 'Convert amounts to this currency (ISO 4217) at the market rate of the year; what one cell has in several currencies is then added up.' })
  currency?: Maybe<string>;

  @Field(() => PricesEnum, { nullable: true, defaultValue: 'CURRENT', description: 'Current prices, or constant ones of baseYear.' })
  prices?: Maybe<keyof typeof PricesEnum>;

  @Field(() => Int, { nullable: true, description: 'Base year of constant prices.' })
  baseYear?: Maybe<number>;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Convert amounts to international dollars by the purchasing power parity of GDP; not together with currency.' })
  ppp?: Maybe<boolean>;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Divide by the population.' })
  perCapita?: Maybe<boolean>;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Give amounts as % of GDP.' })
  shareOfGdp?: Maybe<boolean>;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Give amounts as % of general government expenditure.' })
  shareOfExpenditure?: Maybe<boolean>;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Give the change on the year before in %.' })
  yearOnYear?: Maybe<boolean>;

  @Field(() => IndexBase, { nullable: true, description: 'Give an index with 100 at a base period.' })
  index?: Maybe<IndexBase>;
}

@InputType('CompareInput', { description: 'What to compare: areas (rows) by indicators and periods (columns).' })
export class CompareInput {
  @texts("Areas, in the order of the rows. A group's code asks for the figure that a publisher printed for it; to compute one use aggregate.")
  areas?: Maybe<string[]>;

  @Field(() => String, { nullable: true, description: 'Every member of this group, beside the areas.' })
  group?: Maybe<string>;

  @Field(() => MembershipEnum, { nullable: true, defaultValue: 'AT_PERIOD', description: 'When members of the group are counted.' })
  membership?: Maybe<keyof typeof MembershipEnum>;

  @Field(() => [String], { description: 'Indicators, in the order of the columns.' })
  indicators!: string[];

  @Field(() => PeriodRange, { nullable: true, description: 'Periods: from and to give every one between; latest the newest that have a value. All that have one unless said.' })
  periods?: Maybe<PeriodRange>;

  @Field(() => Normalisation, { nullable: true, description: 'What values are turned into; as published unless said.' })
  normalise?: Maybe<Normalisation>;

  @Field(() => String, { nullable: true, description: 'Take values of this edition only, instead of the preferred one of each cell.' })
  edition?: Maybe<string>;

  @Field(() => Int, { nullable: true, defaultValue: 0, description: 'How many years away a value or factor may be taken from where the period has none; the cell then says so.' })
  maxYearGap?: Maybe<number>;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Compare countries by nationally defined indicators all the same; the answer then carries a warning.' })
  acknowledgeDefinitions?: Maybe<boolean>;
}

@InputType('RankingInput', { description: 'What to rank.' })
export class RankingInput {
  @Field(() => String, { description: 'Indicator to rank by.' })
  indicator!: string;

  @Field(() => PeriodScalar, { nullable: true, description: 'Period; the newest in which any area asked has a value unless said.' })
  period?: Maybe<string>;

  @texts('Areas to rank; all countries unless areas or group say otherwise.')
  areas?: Maybe<string[]>;

  @Field(() => String, { nullable: true, description: 'Every member of this group, beside the areas.' })
  group?: Maybe<string>;

  @Field(() => MembershipEnum, { nullable: true, defaultValue: 'AT_PERIOD', description: 'When members of the group are counted.' })
  membership?: Maybe<keyof typeof MembershipEnum>;

  @Field(() => Normalisation, { nullable: true, description: 'What values are turned into; as published unless said.' })
  normalise?: Maybe<Normalisation>;

  @Field(() => String, { nullable: true, description: 'Take values of this edition only.' })
  edition?: Maybe<string>;

  @Field(() => Int, { nullable: true, defaultValue: 0, description: 'How many years away a value may be taken from where the period has none.' })
  maxYearGap?: Maybe<number>;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Rank countries by a nationally defined indicator all the same; the answer then carries a warning.' })
  acknowledgeDefinitions?: Maybe<boolean>;
}

@InputType('AggregateInput', { description: 'What to aggregate.' })
export class AggregateInput {
  @Field(() => String, { description: 'Indicator to aggregate.' })
  indicator!: string;

  @Field(() => AggregateMeasureEnum, { description: 'How values become one.' })
  measure!: keyof typeof AggregateMeasureEnum;

  @Field(() => AggregateByEnum, { nullable: true, defaultValue: 'ALL', description: 'What aggregates are made for.' })
  by?: Maybe<keyof typeof AggregateByEnum>;

  @texts('Areas to aggregate; with by GROUP, the groups. All countries unless areas or group say otherwise.')
  areas?: Maybe<string[]>;

  @Field(() => String, { nullable: true, description: 'Every member of this group, beside the areas.' })
  group?: Maybe<string>;

  @Field(() => MembershipEnum, { nullable: true, defaultValue: 'AT_PERIOD', description: 'When members of groups are counted.' })
  membership?: Maybe<keyof typeof MembershipEnum>;

  @Field(() => PeriodRange, { nullable: true, description: 'Periods, a row for each; all that have a value unless said.' })
  periods?: Maybe<PeriodRange>;

  @Field(() => String, { nullable: true, description: 'Indicator that weights a WEIGHTED_MEAN.' })
  weights?: Maybe<string>;

  @Field(() => Float, { nullable: true, description: 'Which QUANTILE, 0 to 1.' })
  quantile?: Maybe<number>;

  @Field(() => Float, { nullable: true, description: 'Share of areas (0 to 1) that must have a value; below it the row has the reason THIN_COVERAGE instead of a value.' })
  minimumCoverage?: Maybe<number>;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Keep only areas with a value in every period in which any area asked has one, so that no change comes from areas that begin or cease to report.' })
  fixedSample?: Maybe<boolean>;

  @Field(() => Normalisation, { nullable: true, description: 'What values are turned into; as published unless said.' })
  normalise?: Maybe<Normalisation>;

  @Field(() => String, { nullable: true, description: 'Take values of this edition only.' })
  edition?: Maybe<string>;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Aggregate a nationally defined indicator all the same; the answer then carries a warning.' })
  acknowledgeDefinitions?: Maybe<boolean>;
}

@InputType('SeriesInput', { description: 'One indicator of one area through time.' })
export class SeriesInput {
  @Field(() => String, { description: 'Area: a country, or a group for which a publisher printed figures.' })
  area!: string;

  @Field(() => String, { description: 'Indicator.' })
  indicator!: string;

  @Field(() => PeriodRange, { nullable: true, description: 'Periods; from the first to the last that has a value unless said.' })
  periods?: Maybe<PeriodRange>;

  @Field(() => Normalisation, { nullable: true, description: 'What values are turned into; as published unless said.' })
  normalise?: Maybe<Normalisation>;

  @Field(() => String, { nullable: true, description: 'Take values of this edition only.' })
  edition?: Maybe<string>;
}

@InputType('CorrelationInput', { description: 'Two indicators across areas.' })
export class CorrelationInput {
  @Field(() => String, { description: 'First indicator.' })
  x!: string;

  @Field(() => String, { description: 'Second indicator.' })
  y!: string;

  @texts('Areas; all countries unless areas or group say otherwise.')
  areas?: Maybe<string[]>;

  @Field(() => String, { nullable: true, description: 'Every member of this group, beside the areas.' })
  group?: Maybe<string>;

  @Field(() => PeriodScalar, { nullable: true, description: 'Period; the newest in which both have values unless said.' })
  period?: Maybe<string>;

  @Field(() => Int, { nullable: true, defaultValue: 0, description: 'How many years away a value may be taken from where the period has none.' })
  maxYearGap?: Maybe<number>;
}
