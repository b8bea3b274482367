import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { ObservationRow } from '../../domain/observation.ts';
import type { Lang, TextReader } from '../../domain/localisedText.ts';
import { MissingReasonEnum, ObservationStatusEnum } from '../../entities/enums.ts';
import { LocalisedField } from '../../entities/localisedField.ts';
import { Node } from '../../entities/node.interface.ts';
import { PeriodScalar } from '../scalars.ts';

/** A row as read for one release: what field resolvers of an observation start from. */
export interface ReleasedObservation extends ObservationRow {
  readonly nodeType: 'Observation';
  readonly releaseNumber: number;
}

@ObjectType('Breakdown', { description: 'The part of a whole that an observation is about, for example one function of government.' })
export class Breakdown {
  @Field(() => String, { description: 'Dimension, for example COFOG.' })
  readonly dimension!: string;

  @Field(() => String, { description: 'Code in that dimension.' })
  readonly code!: string;

  readonly labelEn!: string;
  readonly labelKo!: string | null;

  @LocalisedField('What the code means.')
  label(lang: Lang, reader: TextReader, info: unknown): string {
    return reader.text(lang, { en: this.labelEn, ko: this.labelKo }, info);
  }
}

@ObjectType('Observation', { implements: [Node], description: 'One value: indicator x area x period (x breakdown), with its unit, status and origin; or a missing one with its reason.' })
export class Observation implements Node {
  @Field(() => ID, { description: 'Stable id within this atlas: "Observation:" and its number.' })
  readonly id!: string;

  @Field(() => PeriodScalar, { description: 'The period that the value is for.' })
  readonly period!: string;

  @Field(() => Float, { nullable: true, description: 'The value in its unit; null exactly where missingReason is given.' })
  readonly value!: number | null;

  @Field(() => String, { nullable: true, description: 'The digits as the source gives them; null where there is no value.' })
  readonly decimalValue!: string | null;

  @Field(() => String, { nullable: true, description: 'Currency of an amount in national currency, ISO 4217; null for other units.' })
  readonly currency!: string | null;

  @Field(() => Int, { nullable: true, description: 'Decimals that the source gives for this value; null where there is no value.' })
  readonly decimals!: number | null;

  @Field(() => ObservationStatusEnum, { description: 'Status of the value (SDMX CL_OBS_STATUS).' })
  readonly status!: string;

  @Field(() => MissingReasonEnum, { nullable: true, description: 'Why there is no value; null where there is one.' })
  readonly missingReason!: string | null;
}
