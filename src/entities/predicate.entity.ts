import { Entity } from '@mikro-orm/decorators/legacy';
import { TextColumn } from './columns.ts';
import { PublishedRow } from './publishedRow.ts';

/** What a predicate of claims is called: code pilot_purchase_budget_krw, label Budget of pilot purchases (KRW). */
@Entity({ tableName: 'predicate' })
export class Predicate extends PublishedRow {
  @TextColumn()
  code!: string;

  @TextColumn()
  labelEn!: string;

  @TextColumn({ nullable: true })
  labelKo!: string | null;
}
