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

  @Field(() => Boolean, { description: 'True where every number, reason and origin is the one that was hashed, and only the version of the arithmetic has another number since.' })
  readonly onlyMethodDiffers!: boolean;

  @Field(() => String, { description: 'Version of the arithmetic that answers now (docs/canonical-form.md says what each changed).' })
  readonly method!: string;

  @Field(() => String, { description: 'Version of the arithmetic that the permalink was made with. Where it is another than method, numbers may differ for that reason alone: the rows of a release never change.' })
  readonly askedMethod!: string;

  @Field(() => Release, { description: 'The release that was asked.' })
  readonly release!: Release;

  @Field(() => String, { description: 'Hash of the answer as it is now.' })
  readonly resultHash!: string;

  @Field(() => String, { description: 'The permalink that was asked.' })
  readonly permalink!: string;
}
