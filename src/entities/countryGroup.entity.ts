import { Entity, Index } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import type { Lang, TextReader } from '../domain/localisedText.ts';
import type { GroupKind } from '../domain/procurement.ts';
import { Area } from './area.interface.ts';
import { TextColumn, TextField } from './columns.ts';
import { LocalisedField } from './localisedField.ts';
import { Node, nodeId } from './node.interface.ts';
import { PublishedRow } from './publishedRow.ts';

@Entity({ tableName: 'country_group' })
@ObjectType('CountryGroup', { implements: [Node, Area], description: 'A group of countries: an organisation, a region, an income group, or an aggregate for which a publisher prints figures.' })
export class CountryGroup extends PublishedRow implements Node, Area {
  get nodeType(): string {
    return 'CountryGroup';
  }

  @Field(() => ID, { description: 'Stable id: "CountryGroup:" and the code.' })
  get id(): string {
    return nodeId('CountryGroup', this.code);
  }

  @Index()
  @TextField('Code of the group, for example OECD, EU27, ASEAN.')
  code!: string;

  @TextColumn()
  nameEn!: string;

  @TextColumn({ nullable: true })
  nameKo!: string | null;

  @TextField('ORGANISATION, REGION, INCOME_GROUP, or AGGREGATE (figures are printed for it, its members are not listed here).')
  kind!: GroupKind;

  @LocalisedField('Name of the group.')
  name(lang: Lang, reader: TextReader, info: unknown): string {
    return reader.text(lang, { en: this.nameEn, ko: this.nameKo }, info);
  }
}
