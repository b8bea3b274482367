import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Area } from '../../entities/area.interface.ts';
import { PeriodScalar } from '../scalars.ts';
import { CitedAnswer } from './comparison.type.ts';
import { Release } from './release.type.ts';

@ObjectType('Correlation', { implements: [CitedAnswer], description: 'How two indicators go together across areas.' })
export class Correlation extends CitedAnswer {
  @Field(() => PeriodScalar, { nullable: true, description: 'The period that the values are of; null where no period has a pair.' })
  readonly period!: string | null;

  @Field(() => Int, { description: 'Areas with both values.' })
  readonly pairs!: number;

  @Field(() => Float, { nullable: true, description: "Pearson's coefficient; null for fewer than two pairs or no variation." })
  readonly pearson!: number | null;

  @Field(() => Float, { nullable: true, description: "Spearman's rank coefficient, ties by mean ranks." })
  readonly spearman!: number | null;

  @Field(() => [Area], { description: 'Areas asked for that lack one of the two values.' })
  readonly missing!: readonly Area[];
}

@ObjectType('Verification', { description: 'Whether a question gives the same answer again.' })
export class Verification {
  @Field(() => Boolean, { description: 'True where the answer has the hash given.' })
  readonly same!: boolean;

  @Field(() => Release, { description: 'The release that was asked.' })
  readonly release!: Release;

  @Field(() => String, { description: 'Hash of the answer as it is now.' })
  readonly resultHash!: string;

  @Field(() => String, { description: 'The permalink that was asked.' })
  readonly permalink!: string;
}
