import { Entity, Index } from '@mikro-orm/decorators/legacy';
import { TextColumn } from './columns.ts';
import { PublishedRow } from './publishedRow.ts';

/** A country that a source names as having taken part in an event. */
@Entity({ tableName: 'event_participant' })
export class EventParticipant extends PublishedRow {
  @Index()
  @TextColumn()
  eventCode!: string;

  @Index()
  @TextColumn()
  countryCode!: string;
}
