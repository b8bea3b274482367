import { Field, Int, ObjectType } from 'type-graphql';
import type { Lang, TextReader } from '../../domain/localisedText.ts';
import { LocalisedField } from '../../entities/localisedField.ts';
import { Node } from '../../entities/node.interface.ts';
import { DateScalar, PeriodScalar } from '../scalars.ts';

@ObjectType('Publisher', { description: 'Who published a dataset.' })
export class Publisher {
  @Field(() => String, { description: 'Code of the publisher.' })
  readonly code!: string;

  readonly nameEn!: string;
  readonly nameKo!: string | null;

  @Field(() => String, { nullable: true, description: 'Its website; null where not stated.' })
  readonly url!: string | null;

  @LocalisedField('Name of the publisher.')
  name(lang: Lang, reader: TextReader, info: unknown): string {
    return reader.text(lang, { en: this.nameEn, ko: this.nameKo }, info);
  }
}

@ObjectType('Edition', { description: 'One edition of a dataset. Two editions are never spliced silently.' })
export class Edition {
  @Field(() => String, { description: 'Code, unique across all datasets.' })
  readonly code!: string;

  @Field(() => Int, { description: 'How often this edition was corrected, the first time being 1.' })
  readonly revision!: number;

  @Field(() => String, { description: 'Title of the edition.' })
  readonly title!: string;

  @Field(() => PeriodScalar, { nullable: true, description: 'When the publisher brought it out; null where not stated.' })
  readonly published!: string | null;

  @Field(() => DateScalar, { description: 'Day on which it was read.' })
  readonly accessed!: string;

  @Field(() => String, { description: 'SHA-256 over the sidecar and tables of the edition.' })
  readonly fileHash!: string;

  @Field(() => Int, { description: 'How many observations it holds.' })
  readonly observationCount!: number;

  @Field(() => Int, { description: 'Of two current editions that give the same cell the one with the higher precedence is chosen.' })
  readonly precedence!: number;

  @Field(() => Boolean, { description: 'True where the edition was withdrawn in this release: its observations are read in earlier releases only.' })
  readonly retracted!: boolean;
}

@ObjectType('Dataset', { implements: [Node], description: 'A dataset of one publisher, in one or more editions.' })
export class Dataset implements Node {
  readonly id!: string;
  readonly nodeType!: 'Dataset';
  readonly titleEn!: string;
  readonly titleKo!: string | null;

  @Field(() => String, { description: 'Code of the dataset.' })
  readonly code!: string;

  @Field(() => Publisher, { description: 'Who published it.' })
  readonly publisher!: Publisher;

  @Field(() => String, { description: 'Where the publisher offers it.' })
  readonly url!: string;

  @Field(() => String, { description: 'Licence; "not stated" where none was read, "(unconfirmed)" where it was not read on the source itself.' })
  readonly licence!: string;

  @Field(() => [Edition], { description: 'Its editions in this release, the preferred first.' })
  readonly editions!: Edition[];

  @Field(() => Int, { description: 'How many observations its current editions hold.' })
  readonly observationCount!: number;

  @LocalisedField('Title of the dataset.')
  title(lang: Lang, reader: TextReader, info: unknown): string {
    return reader.text(lang, { en: this.titleEn, ko: this.titleKo }, info);
  }
}

@ObjectType('Origin', { description: 'Where a row was read, so that anyone can go back to it.' })
export class Origin {
  @Field(() => Publisher, { description: 'Who published the source.' })
  readonly publisher!: Publisher;

  @Field(() => Dataset, { nullable: true, description: 'The dataset of the atlas that the row belongs to.' })
  readonly dataset!: Dataset | null;

  @Field(() => Edition, { nullable: true, description: 'The edition that the row belongs to.' })
  readonly edition!: Edition | null;

  @Field(() => String, { description: 'Title of the source.' })
  readonly title!: string;

  @Field(() => String, { description: 'Address of the source, or "not stated".' })
  readonly url!: string;

  @Field(() => String, { description: 'Licence; "not stated" where none was read, "(unconfirmed)" where it was not read on the source itself.' })
  readonly licence!: string;

  @Field(() => DateScalar, { description: 'Day on which the source was read.' })
  readonly accessed!: string;

  @Field(() => String, { description: 'How to cite the source.' })
  readonly citation!: string;

  @Field(() => String, { description: 'SHA-256 of the file that the row was read from.' })
  readonly fileHash!: string;

  @Field(() => String, { description: 'Name of the file that the row was read from.' })
  readonly fileName!: string;

  @Field(() => String, { description: 'Place of the row in that file.' })
  readonly locator!: string;
}
