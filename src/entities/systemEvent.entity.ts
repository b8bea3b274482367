import { Entity, Index } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import type { Lang, TextReader } from '../domain/localisedText.ts';
import type { SystemEventKind } from '../domain/procurement.ts';
import { EnumField, TextColumn } from './columns.ts';
import { SystemEventKindEnum } from './enums.ts';
import { LocalisedField } from './localisedField.ts';
import { PublishedRow } from './publishedRow.ts';

@Entity({ tableName: 'system_event' })
@ObjectType('SystemEvent', { description: 'A dated event in the life of a procurement system, as one source gives it.' })
export class SystemEvent extends PublishedRow {
  @Index()
  @TextColumn()
  systemCode!: string;

  @EnumField(SystemEventKindEnum, 'What happened.')
  kind!: SystemEventKind;

  /** As written in the table: a day, month, quarter or year. */
  @TextColumn({ nullable: true })
  partialDate!: string | null;

  @TextColumn({ nullable: true })
  noteEn!: string | null;

  @TextColumn({ nullable: true })
  noteKo!: string | null;

  @LocalisedField('What the source says beside kind and date; null where nothing.', { nullable: true })
  note(lang: Lang, reader: TextReader, info: unknown): string | null {
    return this.noteEn === null ? null : reader.text(lang, { en: this.noteEn, ko: this.noteKo }, info);
  }
}
