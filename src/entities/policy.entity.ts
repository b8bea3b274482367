import { Entity, Index } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import type { Lang, TextReader } from '../domain/localisedText.ts';
import { TextColumn, TextField } from './columns.ts';
import { LocalisedField } from './localisedField.ts';
import { Node, nodeId } from './node.interface.ts';
import { PublishedRow } from './publishedRow.ts';

@Entity({ tableName: 'policy' })
@ObjectType('Policy', { implements: [Node], description: 'A programme, plan, designation or law of public procurement.' })
export class Policy extends PublishedRow implements Node {
  get nodeType(): string {
    return 'Policy';
  }

  @Field(() => ID, { description: 'Stable id: "Policy:" and the code.' })
  get id(): string {
    return nodeId('Policy', this.code);
  }

  @TextField('Code of the policy: country and short name.')
  code!: string;

  @Index()
  @TextColumn()
  countryCode!: string;

  @TextColumn()
  nameEn!: string;

  @TextColumn({ nullable: true })
  nameKo!: string | null;

  @TextColumn()
  summaryEn!: string;

  @TextColumn({ nullable: true })
  summaryKo!: string | null;

  @TextField('What it is: programme, plan, target, designation, law ...')
  kind!: string;

  /** As written in the table: a day, month, quarter or year. */
  @TextColumn({ nullable: true })
  startedDate!: string | null;

  @TextColumn({ nullable: true })
  endedDate!: string | null;

  @TextField('Law or decision it rests on; null where not stated.', { nullable: true })
  legalBasis!: string | null;

  @TextColumn({ nullable: true })
  partOfCode!: string | null;

  /** Codes of the indicators that measure it, joined by ';'. */
  @TextColumn({ nullable: true })
  indicatorCodes!: string | null;

  @LocalisedField('Name of the policy.')
  name(lang: Lang, reader: TextReader, info: unknown): string {
    return reader.text(lang, { en: this.nameEn, ko: this.nameKo }, info);
  }

  @LocalisedField('What it does, in two or three sentences of ours.')
  summary(lang: Lang, reader: TextReader, info: unknown): string {
    return reader.text(lang, { en: this.summaryEn, ko: this.summaryKo }, info);
  }
}
