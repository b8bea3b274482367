import { Entity, Index } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import type { Lang, TextReader } from '../domain/localisedText.ts';
import { TextColumn, TextField } from './columns.ts';
import { LocalisedField } from './localisedField.ts';
import { Node, nodeId } from './node.interface.ts';
import { PublishedRow } from './publishedRow.ts';

@Entity({ tableName: 'procurement_system' })
@ObjectType('ProcurementSystem', { implements: [Node], description: 'A national or other public e-procurement system.' })
export class ProcurementSystem extends PublishedRow implements Node {
  get nodeType(): string {
    return 'ProcurementSystem';
  }

  @Field(() => ID, { description: 'Stable id: "ProcurementSystem:" and the code.' })
  get id(): string {
    return nodeId('ProcurementSystem', this.code);
  }

  @TextField('Code of the system: country and short name, for example KOR/KONEPS.')
  code!: string;

  @Index()
  @TextColumn()
  countryCode!: string;

  @TextColumn()
  nameEn!: string;

  @TextColumn({ nullable: true })
  nameKo!: string | null;

  @TextField('Name in the language of its country; null where not stated.', { nullable: true })
  localName!: string | null;

  @TextColumn({ nullable: true })
  operatorCode!: string | null;

  @TextField('Who runs it, in the words of the source; null where not stated.', { nullable: true })
  operatorName!: string | null;

  @TextField('Present state as a source gives it; null where not stated. Dated changes are its events.', { nullable: true })
  status!: string | null;

  @TextField('Web address; null where not stated.', { nullable: true })
  url!: string | null;

  @TextField('Who must or may use it: national, federal, provincial ...; null where not stated.', { nullable: true })
  scope!: string | null;

  @TextField('How good the evidence for this row is: GOOD, MEDIUM, THIN, or OCDS_COLLECTOR_ONLY (a publisher of open data of which nothing more was read).')
  evidence!: string;

  @LocalisedField('Name of the system.')
  name(lang: Lang, reader: TextReader, info: unknown): string {
    return reader.text(lang, { en: this.nameEn, ko: this.nameKo }, info);
  }
}
