import { Entity, Index } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import type { Lang, TextReader } from '../domain/localisedText.ts';
import type { BetterWhen, Comparability } from '../domain/procurement.ts';
import { unitText } from '../domain/unit.ts';
import { DoubleColumn, EnumField, IntegerColumn, IntegerField, TextColumn, TextField } from './columns.ts';
import { BetterWhenEnum, ComparabilityEnum } from './enums.ts';
import { LocalisedField } from './localisedField.ts';
import { Node, nodeId } from './node.interface.ts';
import { PublishedRow } from './publishedRow.ts';

@Entity({ tableName: 'indicator' })
@ObjectType('Indicator', { implements: [Node], description: 'A defined statistic with its unit and method.' })
export class Indicator extends PublishedRow implements Node {
  get nodeType(): string {
    return 'Indicator';
  }

  @Field(() => ID, { description: 'Stable id: "Indicator:" and the code.' })
  get id(): string {
    return nodeId('Indicator', this.code);
  }

  @Index()
  @TextField('Code of the indicator, for example OECD_GG_PROCUREMENT_GDP.')
  code!: string;

  @TextField('Version of the definition; a changed formula has a new one.')
  version!: string;

  @TextColumn()
  nameEn!: string;

  @TextColumn({ nullable: true })
  nameKo!: string | null;

  @TextColumn()
  definitionEn!: string;

  @TextColumn({ nullable: true })
  definitionKo!: string | null;

  @TextField('Code of the unit, after SDMX practice: PT_B1GQ is % of GDP, XDC national currency, PS persons.')
  unitCode!: string;

  @IntegerField('Power of ten that values are given in (SDMX UNIT_MULT): 9 is billions.')
  multiplier!: number;

  @IntegerField('Decimals that the publisher prints; null where they vary.', { nullable: true })
  decimals!: number | null;

  @EnumField(BetterWhenEnum, 'Which direction is better; NEITHER where the value describes and does not judge.')
  betterWhen!: BetterWhen;

  @EnumField(ComparabilityEnum, 'Whether values of different countries may be compared.')
  comparability!: Comparability;

  @TextColumn({ nullable: true })
  numerator!: string | null;

  @TextColumn({ nullable: true })
  denominator!: string | null;

  @IntegerColumn({ nullable: true })
  fiscalYearStart!: number | null;

  @DoubleColumn({ nullable: true })
  maxValue!: number | null;

  @TextField('Subject that the indicator belongs to.')
  topic!: string;

  /** SCHEME:CODE joined by ';'. */
  @TextColumn({ nullable: true })
  crosswalkCodes!: string | null;

  @TextColumn({ nullable: true })
  numeratorKo!: string | null;

  @TextColumn({ nullable: true })
  denominatorKo!: string | null;

  @LocalisedField('Name of the indicator.')
  name(lang: Lang, reader: TextReader, info: unknown): string {
    return reader.text(lang, { en: this.nameEn, ko: this.nameKo }, info);
  }

  @LocalisedField('Definition: what is measured, how, and what to beware of.')
  definition(lang: Lang, reader: TextReader, info: unknown): string {
    return reader.text(lang, { en: this.definitionEn, ko: this.definitionKo }, info);
  }

  @LocalisedField('Unit as people read it, with its power of ten.')
  unit(lang: Lang, reader: TextReader, info: unknown): string {
    return reader.text(lang, unitText({ unitCode: this.unitCode, multiplier: this.multiplier, currency: null }), info);
  }
}
