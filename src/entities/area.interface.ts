import { Field, InterfaceType } from 'type-graphql';
import type { Lang, TextReader } from '../domain/localisedText.ts';
import { LocalisedField } from './localisedField.ts';

@InterfaceType('Area', { description: 'A reference area (SDMX REF_AREA): a country, or a group of countries.', resolveType: (value: { nodeType: string }) => value.nodeType })
export abstract class Area {
  @Field(() => String, { description: 'Code of the area: ISO 3166-1 alpha-3 for countries, our code for groups.' })
  readonly code!: string;

  @LocalisedField('Name of the area.')
  name(_lang: Lang, _reader: TextReader, _info: unknown): string {
    throw new Error('Each kind of area names itself.');
  }
}
