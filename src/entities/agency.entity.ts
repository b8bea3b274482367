import { Entity, Index } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import type { Lang, TextReader } from '../domain/localisedText.ts';
import { TextColumn, TextField } from './columns.ts';
import { LocalisedField } from './localisedField.ts';
import { Node, nodeId } from './node.interface.ts';
import { PublishedRow } from './publishedRow.ts';

@Entity({ tableName: 'agency' })
@ObjectType('Agency', { implements: [Node], description: 'A public body that buys, regulates procurement or runs a procurement system.' })
export class Agency extends PublishedRow implements Node {
  get nodeType(): string {
    return 'Agency';
  }

  @Field(() => ID, { description: 'Stable id: "Agency:" and the code.' })
  get id(): string {
    return nodeId('Agency', this.code);
  }

  @TextField('Code of the agency: country and short name, for example KOR/PPS.')
  code!: string;

  @Index()
  @TextColumn()
  countryCode!: string;

  @TextColumn()
  nameEn!: string;

  @TextColumn({ nullable: true })
  nameKo!: string | null;

  @TextField('What the agency does in procurement; null where not stated.', { nullable: true })
  role!: string | null;

  @TextField('Address of its website; null where not stated.', { nullable: true })
  url!: string | null;

  @LocalisedField('Name of the agency.')
  name(lang: Lang, reader: TextReader, info: unknown): string {
    return reader.text(lang, { en: this.nameEn, ko: this.nameKo }, info);
  }
}
