import { Entity, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { TextColumn } from './columns.ts';

/** A question whose address would be too long, kept under its SHA-256. */
@Entity({ tableName: 'stored_question' })
export class StoredQuestion {
  @PrimaryKey({ type: 'text' })
  hash!: string;

  @TextColumn()
  text!: string;

  @TextColumn()
  storedAt!: string;
}
