import { Field, ObjectType } from 'type-graphql';
import type { LineageKind } from '../../domain/procurement.ts';
import { describedEnum, LineageKindEnum } from '../../entities/enums.ts';
import { ProcurementSystem } from '../../entities/procurementSystem.entity.ts';
import { Origin } from './origin.type.ts';

export const LineageDirectionEnum = describedEnum('LineageDirection', 'Which way an edge of the family of systems runs.', {
  FROM_THIS: 'Read "this system KIND the other": this one is derived from it, replaced it ...',
  TO_THIS: 'Read "the other KIND this system": the other one is derived from this, replaced it ...',
});

@ObjectType('SystemLineage', { description: 'An edge of the family of procurement systems, as one source gives it.' })
export class SystemLineage {
  @Field(() => LineageKindEnum, { description: 'How the two are related.' })
  readonly kind!: LineageKind;

  @Field(() => LineageDirectionEnum, { description: 'Which of the two is the later or derived one.' })
  readonly direction!: keyof typeof LineageDirectionEnum;

  @Field(() => ProcurementSystem, { description: 'The other system.' })
  readonly system!: ProcurementSystem;

  @Field(() => Origin, { description: 'Where this is said.' })
  readonly origin!: Origin;
}
