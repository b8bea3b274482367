import { Entity, Index, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { ReferenceColumn, TextColumn } from './columns.ts';
import { EditionRow } from './edition.entity.ts';

/** What search finds of one published thing: its words as made by searchTerms, and what is shown of a hit. */
@Entity({ tableName: 'search_document' })
export class SearchDocument {
  @PrimaryKey({ type: 'integer', autoincrement: false })
  id!: number;

  @Index()
  @ReferenceColumn(() => EditionRow, 'edition_id')
  editionId!: number;

  @TextColumn()
  kind!: string;

  @TextColumn()
  code!: string;

  /** Names in all languages and spellings, one a line. */
  @TextColumn()
  titles!: string;

  /** Definitions and summaries, one a line. */
  @TextColumn()
  body!: string;

  /** The terms of titles and body, joined by spaces: what the index is built on. */
  @TextColumn()
  terms!: string;
}
