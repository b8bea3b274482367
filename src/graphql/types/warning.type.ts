import { Field, ObjectType } from 'type-graphql';
import type { Lang, TextReader } from '../../domain/localisedText.ts';
import { LocalisedField } from '../../entities/localisedField.ts';

@ObjectType('Warning', { description: 'What must be known before a value is used.' })
export class Warning {
  @Field(() => String, { description: 'Code of the warning.' })
  readonly code!: string;

  readonly messageEn!: string;
  readonly messageKo!: string | null;

  @LocalisedField('The warning in words.')
  message(lang: Lang, reader: TextReader, info: unknown): string {
    return reader.text(lang, { en: this.messageEn, ko: this.messageKo }, info);
  }
}
