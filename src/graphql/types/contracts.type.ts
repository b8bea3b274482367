import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Lang, LocalisedText, TextReader } from '../../domain/localisedText.ts';
import { describedEnum } from '../../entities/enums.ts';
import { LocalisedField } from '../../entities/localisedField.ts';
import { PageInfo } from './connection.ts';

export const BasisPartEnum = describedEnum('BasisPart', 'Which processes stand behind an observation.', {
  NUMERATOR: 'Those that count in the numerator.',
  DENOMINATOR: 'Those that count in the denominator, the numerator among them.',
  NOT_COMPUTABLE: 'Those that lack what the indicator needs.',
});
export const SeverityEnum = describedEnum('Severity', 'How bad a finding is.', { REJECT: 'The item was not accepted.', WARNING: 'The item was accepted with something wrong in it.' });

@ObjectType('ReasonCount', { description: 'How many cases could not be computed for one reason.' })
export class ReasonCount {
  @Field(() => String, { description: 'The reason, for example NO_TENDER_END_DATE.' })
  readonly reason!: string;

  @Field(() => Int, { description: 'How many cases.' })
  readonly count!: number;
}

@ObjectType('Interval', { description: 'Interval of confidence of a value.' })
export class Interval {
  @Field(() => Float, { description: 'Lower end, in the unit of the value.' })
  readonly low!: number;

  @Field(() => Float, { description: 'Upper end, in the unit of the value.' })
  readonly high!: number;

  @Field(() => Float, { description: 'Level of confidence, for example 0.95.' })
  readonly level!: number;

  @Field(() => String, { description: 'Method: Wilson for shares, order statistics for medians.' })
  readonly method!: string;
}

@ObjectType('Setting', { description: 'A threshold, fence or population that a value was computed with.' })
export class Setting {
  @Field(() => String, { description: 'Name of the setting.' })
  readonly name!: string;

  @Field(() => String, { description: 'Its value.' })
  readonly value!: string;
}

@ObjectType('Basis', { description: 'What a value that was computed from contracts was made of.' })
export class Basis {
  @Field(() => Float, { nullable: true, description: 'Numerator; null where the indicator has none (a count, a median).' })
  readonly numerator!: number | null;

  @Field(() => Float, { nullable: true, description: 'Denominator; null where the indicator has none.' })
  readonly denominator!: number | null;

  @Field(() => Int, { description: 'Cases that the value rests on.' })
  readonly processes!: number;

  @Field(() => Int, { description: 'Cases that could not be computed.' })
  readonly notComputable!: number;

  @Field(() => [ReasonCount], { description: 'Why they could not; the counts add up to notComputable.' })
  readonly notComputableReasons!: readonly ReasonCount[];

  @Field(() => Interval, { nullable: true, description: 'Interval of confidence; null where the indicator has none.' })
  readonly interval!: Interval | null;

  @Field(() => [Setting], { description: 'Settings that it was computed with.' })
  readonly settings!: readonly Setting[];
}

@ObjectType('Finding', { description: 'Something wrong in the files of an import.' })
export class Finding {
  readonly hintText!: LocalisedText;

  @Field(() => SeverityEnum, { description: 'Whether the item was rejected.' })
  readonly severity!: keyof typeof SeverityEnum;

  @Field(() => String, { description: 'Rule that it breaks.' })
  readonly rule!: string;

  @Field(() => String, { description: 'File, or entry of an archive.' })
  readonly file!: string;

  @Field(() => Int, { nullable: true, description: 'Line in the file; null where lines say nothing.' })
  readonly line!: number | null;

  @Field(() => String, { nullable: true, description: 'JSON path of the place.' })
  readonly path!: string | null;

  @Field(() => String, { nullable: true, description: 'Process that it is about; null where it is not known.' })
  readonly ocid!: string | null;

  @Field(() => String, { nullable: true, description: 'The value, shortened, without personal data.' })
  readonly value!: string | null;

  @LocalisedField('How to mend it.')
  hint(lang: Lang, reader: TextReader, info: unknown): string {
    return reader.text(lang, this.hintText, info);
  }
}

@ObjectType('FindingConnection', { description: 'A page of findings.' })
export class FindingConnection {
  @Field(() => [Finding], { description: 'The findings of this page, in the order in which they were made.' })
  readonly nodes!: readonly Finding[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  readonly pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many there are, exactly.' })
  readonly totalCount!: number;
}

@ObjectType('DistributionBin', { description: 'How many cases lie in a range.' })
export class DistributionBin {
  @Field(() => Float, { nullable: true, description: 'Lower end, included; null for "below everything".' })
  readonly from!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end, not included; null for "above everything".' })
  readonly to!: number | null;

  @Field(() => Int, { description: 'How many cases.' })
  readonly count!: number;
}

@ObjectType('DrillDown', { description: 'The processes behind a part of an observation.' })
export class DrillDown {
  @Field(() => Int, { description: 'How many processes there are.' })
  readonly totalCount!: number;

  @Field(() => [String], { description: 'A page of their ocids in alphabetical order; empty where they are withheld.' })
  readonly ocids!: readonly string[];

  @Field(() => [DistributionBin], { description: 'How the values behind the observation are distributed; empty where it counts cases and has none.' })
  readonly distribution!: readonly DistributionBin[];

  @Field(() => String, { nullable: true, description: 'Why the ocids are withheld; null where they are told.' })
  readonly withheldBecause!: string | null;

  @Field(() => PageInfo, { description: 'Where this page of ocids stands.' })
  readonly pageInfo!: PageInfo;
}
