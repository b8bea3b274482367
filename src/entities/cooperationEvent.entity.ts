import { Entity } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import type { Lang, TextReader } from '../domain/localisedText.ts';
import { IntegerField, TextColumn, TextField } from './columns.ts';
import { LocalisedField } from './localisedField.ts';
import { Node, nodeId } from './node.interface.ts';
import { PublishedRow } from './publishedRow.ts';

@Entity({ tableName: 'cooperation_event' })
@ObjectType('CooperationEvent', { implements: [Node], description: 'A meeting, agreement or export of a system between countries.' })
export class CooperationEvent extends PublishedRow implements Node {
  get nodeType(): string {
    return 'CooperationEvent';
  }

  @Field(() => ID, { description: 'Stable id: "CooperationEvent:" and the code.' })
  get id(): string {
    return nodeId('CooperationEvent', this.code);
  }

  @TextField('Code of the event.')
  code!: string;

  @TextColumn()
  nameEn!: string;

  @TextColumn({ nullable: true })
  nameKo!: string | null;

  @TextColumn()
  summaryEn!: string;

  @TextColumn({ nullable: true })
  summaryKo!: string | null;

  @TextField('What it was: POLICY_SESSION, MOU, SYSTEM_EXPORT ...')
  kind!: string;

  /** As written in the table: a day, month, quarter or year. */
  @TextColumn({ nullable: true })
  partialDate!: string | null;

  @TextColumn({ nullable: true })
  placeEn!: string | null;

  @TextColumn({ nullable: true })
  placeKo!: string | null;

  @TextColumn({ nullable: true })
  hostCode!: string | null;

  @IntegerField('Countries that took part, as the source counts them, named or not; null where not stated.', { nullable: true })
  participantCountryCount!: number | null;

  @IntegerField('People who took part, as the source counts them; null where not stated.', { nullable: true })
  participantCount!: number | null;

  /** Codes joined by ';'. */
  @TextColumn({ nullable: true })
  systemCodes!: string | null;

  /** Codes joined by ';'. */
  @TextColumn({ nullable: true })
  policyCodes!: string | null;

  @LocalisedField('Name of the event.')
  name(lang: Lang, reader: TextReader, info: unknown): string {
    return reader.text(lang, { en: this.nameEn, ko: this.nameKo }, info);
  }

  @LocalisedField('What happened, in our words.')
  summary(lang: Lang, reader: TextReader, info: unknown): string {
    return reader.text(lang, { en: this.summaryEn, ko: this.summaryKo }, info);
  }

  @LocalisedField('Where it took place; null where not stated.', { nullable: true })
  place(lang: Lang, reader: TextReader, info: unknown): string | null {
    return this.placeEn === null ? null : reader.text(lang, { en: this.placeEn, ko: this.placeKo }, info);
  }
}
