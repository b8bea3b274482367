import { Entity, Index } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { TextColumn } from './columns.ts';
import { PublishedRow } from './publishedRow.ts';

@Entity({ tableName: 'group_membership' })
@ObjectType('GroupMembership', { description: 'A country as a member of a group, with the days from and to which it is known to have been one.' })
export class GroupMembership extends PublishedRow {
  @Index()
  @TextColumn()
  groupCode!: string;

  @Index()
  @TextColumn()
  countryCode!: string;

  @TextColumn({ nullable: true })
  validFrom!: string | null;

  @TextColumn({ nullable: true })
  validTo!: string | null;
}
