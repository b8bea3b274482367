import { Entity, Index } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import type { Lang, TextReader } from '../domain/localisedText.ts';
import { Area } from './area.interface.ts';
import { BooleanField, TextColumn, TextField } from './columns.ts';
import { LocalisedField } from './localisedField.ts';
import { Node, nodeId } from './node.interface.ts';
import { PublishedRow } from './publishedRow.ts';

@Entity({ tableName: 'country' })
@ObjectType('Country', { implements: [Node, Area], description: 'A country or another area of ISO 3166-1, named as the United Nations name it.' })
export class Country extends PublishedRow implements Node, Area {
  get nodeType(): string {
    return 'Country';
  }

  @Field(() => ID, { description: 'Stable id: "Country:" and the alpha-3 code.' })
  get id(): string {
    return nodeId('Country', this.code);
  }

  @Index()
  @TextField('ISO 3166-1 alpha-3 code, or a code declared as not of ISO (see iso).')
  code!: string;

  @TextField('ISO 3166-1 alpha-2 code; null where there is none.', { nullable: true })
  alpha2!: string | null;

  @TextField('ISO 3166-1 numeric code, three digits with leading zeros; null where there is none.', { nullable: true })
  numericCode!: string | null;

  @TextColumn()
  nameEn!: string;

  @TextColumn({ nullable: true })
  nameKo!: string | null;

  /** Other spellings under which people search, joined by ';'. */
  @TextColumn({ nullable: true })
  aliases!: string | null;

  @TextColumn({ nullable: true })
  regionEn!: string | null;

  @TextColumn({ nullable: true })
  regionKo!: string | null;

  @TextField('UN M49 code of the region.', { nullable: true })
  regionCode!: string | null;

  @TextColumn({ nullable: true })
  subregionEn!: string | null;

  @TextColumn({ nullable: true })
  subregionKo!: string | null;

  @TextField('UN M49 code of the subregion.', { nullable: true })
  subregionCode!: string | null;

  @TextField('Currency in use, ISO 4217; null where none is stated.', { nullable: true })
  currency!: string | null;

  @BooleanField('True where the code is of ISO 3166-1; false for user-assigned codes such as XKX.')
  iso!: boolean;

  @BooleanField('True for the members of the United Nations; null where the source does not say.', { nullable: true })
  unMember!: boolean | null;

  @LocalisedField('Short name of the country.')
  name(lang: Lang, reader: TextReader, info: unknown): string {
    return reader.text(lang, { en: this.nameEn, ko: this.nameKo }, info);
  }

  @LocalisedField('UN M49 region (continent); null where M49 gives none.', { nullable: true })
  region(lang: Lang, reader: TextReader, info: unknown): string | null {
    return this.regionEn === null ? null : reader.text(lang, { en: this.regionEn, ko: this.regionKo }, info);
  }

  @LocalisedField('UN M49 subregion; null where M49 gives none.', { nullable: true })
  subregion(lang: Lang, reader: TextReader, info: unknown): string | null {
    return this.subregionEn === null ? null : reader.text(lang, { en: this.subregionEn, ko: this.subregionKo }, info);
  }
}
