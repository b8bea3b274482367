import { Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ReferenceColumn, TextColumn } from './columns.ts';
import { EditionRow } from './edition.entity.ts';
import { SourceRow } from './source.entity.ts';

/**
 * What every published row has: the edition it belongs to and the place it was read from.
 * Rows are never changed; a correction is a new revision of the edition.
 */
export abstract class PublishedRow {
  @PrimaryKey({ type: 'integer', autoincrement: false })
  rowId!: number;

  @Index()
  @ReferenceColumn(() => EditionRow, 'edition_id')
  editionId!: number;

  @ReferenceColumn(() => SourceRow, 'source_id')
  sourceId!: number;

  @TextColumn()
  locator!: string;

  /** The release that this copy was read for; set by the catalogue and not stored: one edition stands in many releases. */
  @Property({ type: 'integer', persist: false })
  releaseNumber!: number;
}
