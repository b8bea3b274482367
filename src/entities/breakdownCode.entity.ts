import { Entity } from '@mikro-orm/decorators/legacy';
import { TextColumn } from './columns.ts';
import { PublishedRow } from './publishedRow.ts';

/** What a code of a breakdown means: dimension COFOG, code GF07, label Health. */
@Entity({ tableName: 'breakdown_code' })
export class BreakdownCode extends PublishedRow {
  @TextColumn()
  dimension!: string;

  @TextColumn()
  code!: string;

  @TextColumn()
  labelEn!: string;

  @TextColumn({ nullable: true })
  labelKo!: string | null;
}
