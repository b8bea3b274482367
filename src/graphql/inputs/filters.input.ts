import { Field, InputType, Int } from 'type-graphql';
import type { ObservationOrderField } from '../../database/repositories/observationOrder.ts';
import type { Comparability } from '../../domain/procurement.ts';
import { ComparabilityEnum, describedEnum, ObservationStatusEnum } from '../../entities/enums.ts';
import { PeriodScalar } from '../scalars.ts';

export const DirectionEnum = describedEnum('Direction', 'Direction of an order.', { ASC: 'Smallest or first letter first.', DESC: 'Largest or last letter first.' });
export const CountryOrderFieldEnum = describedEnum('CountryOrderField', 'What countries are ordered by.', { CODE: 'Alpha-3 code.', NAME: 'English name.' });
export const ObservationOrderFieldEnum = describedEnum('ObservationOrderField', 'What observations are ordered by; ties by the other dimensions and the row.', {
  PERIOD: 'First month of the period, the longer period first.',
  AREA: 'Code of the area.',
  INDICATOR: 'Code of the indicator.',
  VALUE: 'Value; missing ones last in both directions.',
});

type Direction = keyof typeof DirectionEnum;
type Maybe<Value> = Value | null | undefined;

const texts = (description: string) => Field(() => [String], { nullable: true, description });

@InputType('PeriodRange', { description: 'Either from and/or to, or latest.' })
export class PeriodRange {
  @Field(() => PeriodScalar, { nullable: true, description: 'First period; one that begins in it counts.' })
  from?: Maybe<string>;

  @Field(() => PeriodScalar, { nullable: true, description: 'Last period; one that begins in it counts.' })
  to?: Maybe<string>;

  @Field(() => Int, { nullable: true, description: 'How many of the newest periods that have a value, 1 to 200; counted for each indicator and area.' })
  latest?: Maybe<number>;
}

@InputType('CountryFilter', { description: 'Narrows countries; all that is given must hold. An unknown code is BAD_USER_INPUT.' })
export class CountryFilter {
  @texts('These countries: alpha-3 or alpha-2 codes.')
  codes?: Maybe<string[]>;

  @texts('Members of any of these groups today.')
  groups?: Maybe<string[]>;

  @texts('Countries of any of these regions: UN M49 code or English name of region or subregion, or code of a World Bank region.')
  regions?: Maybe<string[]>;

  @texts('Countries of any of these World Bank income groups: HIC, UMC, LMC, LIC.')
  incomeGroups?: Maybe<string[]>;

  @Field(() => Boolean, { nullable: true, description: 'With (true) or without (false) a procurement system in the atlas.' })
  hasSystem?: Maybe<boolean>;

  @Field(() => Boolean, { nullable: true, description: 'With (true) or without (false) a known OCDS publication.' })
  publishesOcds?: Maybe<boolean>;
}

@InputType('CountryOrder', { description: 'Order of countries.' })
export class CountryOrder {
  @Field(() => CountryOrderFieldEnum, { description: 'What to order by.' })
  field!: keyof typeof CountryOrderFieldEnum;

  @Field(() => DirectionEnum, { defaultValue: 'ASC', description: 'Which way.' })
  direction!: Direction;
}

@InputType('ProcurementSystemFilter', { description: 'Narrows procurement systems; all that is given must hold. An unknown code is BAD_USER_INPUT.' })
export class ProcurementSystemFilter {
  @texts('Systems of these countries.')
  countries?: Maybe<string[]>;

  @texts('Systems of members of any of these groups today.')
  groups?: Maybe<string[]>;

  @texts('Systems that support every one of these functions fully or in part.')
  functions?: Maybe<string[]>;

  @Field(() => Boolean, { nullable: true, description: 'With (true) or without (false) a known OCDS publication of their country.' })
  publishesOcds?: Maybe<boolean>;
}

@InputType('IndicatorFilter', { description: 'Narrows indicators; all that is given must hold. An unknown code is BAD_USER_INPUT.' })
export class IndicatorFilter {
  @texts('These indicators.')
  codes?: Maybe<string[]>;

  @texts('Indicators of any of these datasets.')
  datasets?: Maybe<string[]>;

  @Field(() => ComparabilityEnum, { nullable: true, description: 'Internationally or nationally defined ones.' })
  comparability?: Maybe<Comparability>;

  @Field(() => String, { nullable: true, description: 'Words of name, code or definition in English or Korean, as in search.' })
  text?: Maybe<string>;
}

@InputType('PolicyFilter', { description: 'Narrows policies; all that is given must hold.' })
export class PolicyFilter {
  @texts('Policies of these countries.')
  countries?: Maybe<string[]>;

  @texts('Policies of any of these kinds.')
  kinds?: Maybe<string[]>;
}

@InputType('ObservationFilter', { description: 'Narrows observations; all that is given must hold. An unknown code is BAD_USER_INPUT with near matches.' })
export class ObservationFilter {
  @texts("These areas themselves: countries, or groups for which a publisher printed a figure (a group's code never means its members).")
  areas?: Maybe<string[]>;

  @texts('Every country that is a member of any of these groups today.')
  groups?: Maybe<string[]>;

  @texts('Countries of any of these regions: UN M49 code or English name of region or subregion, or code of a World Bank region.')
  regions?: Maybe<string[]>;

  @texts('Countries of any of these World Bank income groups: HIC, UMC, LMC, LIC.')
  incomeGroups?: Maybe<string[]>;

  @texts('These indicators.')
  indicators?: Maybe<string[]>;

  @Field(() => PeriodRange, { nullable: true, description: 'These periods.' })
  periods?: Maybe<PeriodRange>;

  @texts('Observations of any of these datasets.')
  datasets?: Maybe<string[]>;

  @texts('Observations of any of these editions.')
  editions?: Maybe<string[]>;

  @Field(() => [ObservationStatusEnum], { nullable: true, description: 'Observations with any of these statuses.' })
  status?: Maybe<string[]>;

  @Field(() => Boolean, { nullable: true, description: 'With (true) or without (false) a value.' })
  hasValue?: Maybe<boolean>;
}

@InputType('ObservationOrder', { description: 'Order of observations.' })
export class ObservationOrderInput {
  @Field(() => ObservationOrderFieldEnum, { description: 'What to order by.' })
  field!: Exclude<ObservationOrderField, 'SOURCE'>;

  @Field(() => DirectionEnum, { defaultValue: 'ASC', description: 'Which way.' })
  direction!: Direction;
}
