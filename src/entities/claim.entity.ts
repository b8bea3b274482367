import { Entity, Index } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import type { ClaimSubject } from '../domain/procurement.ts';
import { TextColumn, TextField } from './columns.ts';
import { PublishedRow } from './publishedRow.ts';

@Entity({ tableName: 'claim' })
@Index({ properties: ['subjectKind', 'subjectCode'] })
@ObjectType('Claim', { description: 'What one source says of a country, agency, system, policy or event. Sources that differ stand beside each other, neither averaged nor overwritten.' })
export class Claim extends PublishedRow {
  @TextColumn()
  subjectKind!: ClaimSubject;

  @TextColumn()
  subjectCode!: string;

  @TextField('What is said about the subject, for example mandatory_from.')
  predicate!: string;

  /** In English, or figures and names that need no translation. */
  @TextColumn()
  value!: string;

  @TextColumn({ nullable: true })
  asOfPeriod!: string | null;

  /** Null where the value reads the same in Korean, or is not translated. */
  @TextColumn({ nullable: true })
  valueKo!: string | null;
}
