import { Field, ObjectType } from 'type-graphql';

@ObjectType('Crosswalk', { description: 'Code of the same or a like indicator in another scheme (OCP, SMS, MAPS, ...).' })
export class Crosswalk {
  @Field(() => String, { description: 'Scheme: OCP (Open Contracting Partnership), SMS (EU Single Market Scoreboard), MAPS, WDI ...' })
  readonly scheme!: string;

  @Field(() => String, { description: 'Code in that scheme.' })
  readonly code!: string;

  @Field(() => String, { nullable: true, description: 'How the two differ; null where nothing is said.' })
  readonly note!: string | null;
}
