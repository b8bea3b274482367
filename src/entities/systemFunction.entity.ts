import { Entity, Index } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { Lang, TextReader } from '../domain/localisedText.ts';
import type { Support } from '../domain/procurement.ts';
import { PROCUREMENT_FUNCTION_BY_CODE } from '../domain/procurementFunction.ts';
import { EnumField, TextColumn, TextField } from './columns.ts';
import { SupportEnum } from './enums.ts';
import { LocalisedField } from './localisedField.ts';
import { PublishedRow } from './publishedRow.ts';

@Entity({ tableName: 'system_function' })
@ObjectType('SystemFunction', { description: 'Whether a system covers a stage of procurement, as one source gives it. A function without a row is not stated, never "no".' })
export class SystemFunction extends PublishedRow {
  @Index()
  @TextColumn()
  systemCode!: string;

  @TextColumn()
  functionCode!: string;

  @EnumField(SupportEnum, 'Whether the function is there.')
  support!: Support;

  @TextField('CENTRAL or ENTITY: in the central system or in those of single buyers; null where not stated.', { nullable: true })
  place!: string | null;

  @TextColumn({ nullable: true })
  validFrom!: string | null;

  @TextColumn({ nullable: true })
  validTo!: string | null;

  @Field(() => String, { description: "Code of the function: the OECD's core and advanced functionalities." })
  get function(): string {
    return this.functionCode;
  }

  @LocalisedField('Name of the function.')
  name(lang: Lang, reader: TextReader, info: unknown): string {
    const known = PROCUREMENT_FUNCTION_BY_CODE.get(this.functionCode);
    return reader.text(lang, known ? known.name : { en: this.functionCode, ko: null }, info);
  }
}
