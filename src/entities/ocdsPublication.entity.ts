import { Entity, Index } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { BooleanColumn, TextColumn, TextField } from './columns.ts';
import { Node, nodeId } from './node.interface.ts';
import { PublishedRow } from './publishedRow.ts';

@Entity({ tableName: 'ocds_publication' })
@ObjectType('OcdsPublication', { implements: [Node], description: 'A publication of contracting data after the Open Contracting Data Standard.' })
export class OcdsPublication extends PublishedRow implements Node {
  get nodeType(): string {
    return 'OcdsPublication';
  }

  @Field(() => ID, { description: 'Stable id: "OcdsPublication:" and the code.' })
  get id(): string {
    return nodeId('OcdsPublication', this.code);
  }

  @TextField('Code of the publication.')
  code!: string;

  @Index()
  @TextColumn({ nullable: true })
  countryCode!: string | null;

  @TextField('Who publishes.')
  publisher!: string;

  @TextField('Which buyers or levels it covers; null where not stated.', { nullable: true })
  scope!: string | null;

  @TextField('Version of the standard; null where not stated.', { nullable: true })
  version!: string | null;

  @TextColumn({ nullable: true })
  lastReleaseDate!: string | null;

  @TextField('Where it is published; null where not stated.', { nullable: true })
  url!: string | null;

  /** Code of the procurement system whose data it holds; null where not stated. */
  @TextColumn({ nullable: true })
  systemCode!: string | null;

  @TextField('Licence of the data that were imported; null where none were or none is stated.', { nullable: true })
  licence!: string | null;

  /** Null for publications of which nothing was imported. */
  @BooleanColumn({ nullable: true })
  sample!: boolean | null;
}
