import { Field, ObjectType } from 'type-graphql';
import { describedEnum } from '../../entities/enums.ts';
import { connectionType } from './connection.ts';
import { Observation, type ReleasedObservation } from './observation.type.ts';
import { Release } from './release.type.ts';

export const ChangeKindEnum = describedEnum('ChangeKind', 'How a cell of an edition changed between two releases.', {
  ADDED: 'It is new.',
  REMOVED: 'It is gone.',
  REVISED: 'Its value, status, reason or currency is another.',
});

@ObjectType('Revision', { description: 'What one release first gave for a cell.' })
export class Revision {
  @Field(() => Release, { description: 'The first release that gives it.' })
  readonly release!: Release;

  @Field(() => Observation, { description: 'The observation as that release gives it.' })
  readonly observation!: ReleasedObservation;
}

@ObjectType('ReleaseChange', { description: 'A cell that two releases give differently, with both values and origins.' })
export class ReleaseChange {
  @Field(() => ChangeKindEnum, { description: 'How it changed.' })
  readonly kind!: keyof typeof ChangeKindEnum;

  @Field(() => Observation, { nullable: true, description: 'As the earlier release gives it; null where it is new.' })
  readonly before!: ReleasedObservation | null;

  @Field(() => Observation, { nullable: true, description: 'As the later release gives it; null where it is gone.' })
  readonly after!: ReleasedObservation | null;
}

export const ReleaseDiffConnection = connectionType('ReleaseDiff', () => ReleaseChange, 'ReleaseChange');
