import { Entity } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { IntegerField, TextColumn } from './columns.ts';
import { nodeId } from './node.interface.ts';
import { PublishedRow } from './publishedRow.ts';

@Entity({ tableName: 'contract_import' })
@ObjectType('ContractImport', { description: 'One import of contracting data.' })
export class ContractImport extends PublishedRow {
  @Field(() => ID, { description: 'Stable id: "ContractImport:" and the id of the import.' })
  get id(): string {
    return nodeId('ContractImport', this.importId);
  }

  @TextColumn()
  publicationCode!: string;

  /** Name of the folder of the contract store. */
  @TextColumn()
  storePublisher!: string;

  @TextColumn()
  importId!: string;

  @TextColumn()
  startedAt!: string;

  @IntegerField('Files, or entries of archives, that were read.')
  files!: number;

  @IntegerField('OCDS releases that were read.')
  ocdsReleases!: number;

  @IntegerField('Contracting processes (distinct ocids) in them.')
  processes!: number;

  @IntegerField('Items that were rejected.')
  rejected!: number;

  @IntegerField('Warnings about items that were accepted.')
  warned!: number;
}
