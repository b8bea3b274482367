import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Lang, TextReader } from '../../domain/localisedText.ts';
import { LocalisedField } from '../../entities/localisedField.ts';
import { Node, nodeId } from '../../entities/node.interface.ts';
import type { ReleaseRow } from '../../entities/release.entity.ts';
import { DateTimeScalar, ReleaseIdScalar } from '../scalars.ts';
import { Edition } from './origin.type.ts';

@ObjectType('Release', { implements: [Node], description: 'An immutable, numbered state of the whole atlas.' })
export class Release implements Node {
  readonly nodeType = 'Release';
  readonly #row: ReleaseRow;

  constructor(row: ReleaseRow) {
    this.#row = row;
  }

  @Field(() => ID, { description: 'Stable id: "Release:" and the number.' })
  get id(): string {
    return nodeId('Release', this.#row.number);
  }

  @Field(() => ReleaseIdScalar, { description: 'Number of the release, for asOf.' })
  get number(): string {
    return String(this.#row.number);
  }

  @Field(() => DateTimeScalar, { description: 'When it was published.' })
  get publishedAt(): string {
    return this.#row.publishedAt;
  }

  @Field(() => String, { description: 'SHA-256 over the hashes of its editions and of the release before it.' })
  get hash(): string {
    return this.#row.hash;
  }

  @Field(() => Int, { description: 'How many observations its current editions hold.' })
  get observationCount(): number {
    return this.#row.observationCount;
  }

  @LocalisedField('What changed, in words.', { nullable: true })
  note(lang: Lang, reader: TextReader, info: unknown): string {
    return reader.text(lang, { en: this.#row.noteEn, ko: this.#row.noteKo }, info);
  }

  /** Field resolved by its resolver: the editions are read from the catalogue of this release. */
  @Field(() => [Edition], { name: 'editions', description: 'The editions that are current in this release, and the retracted ones, marked.' })
  readonly editions!: Edition[];
}
