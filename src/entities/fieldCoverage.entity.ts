import { Entity } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { IntegerField, TextColumn, TextField } from './columns.ts';
import { PublishedRow } from './publishedRow.ts';

@Entity({ tableName: 'field_coverage' })
@ObjectType('FieldCoverage', { description: 'In how many processes of a publication a field of OCDS is filled.' })
export class FieldCoverage extends PublishedRow {
  @TextColumn()
  publicationCode!: string;

  @TextField('Path of the field in a release, for example tender/numberOfTenderers.')
  path!: string;

  @IntegerField('Processes in which it is filled.')
  present!: number;

  @IntegerField('All processes.')
  total!: number;
}
