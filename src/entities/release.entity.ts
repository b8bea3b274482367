import { Entity, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { BooleanColumn, IntegerColumn, ReferenceColumn, TextColumn } from './columns.ts';
import { EditionRow } from './edition.entity.ts';

/** An immutable, numbered state of the whole atlas: the list of its current editions. */
@Entity({ tableName: 'release' })
export class ReleaseRow {
  @PrimaryKey({ type: 'integer', autoincrement: false })
  number!: number;

  @TextColumn()
  publishedAt!: string;

  @TextColumn()
  noteEn!: string;

  @TextColumn({ nullable: true })
  noteKo!: string | null;

  /** SHA-256 over the hashes of its editions and the hash of the release before. */
  @TextColumn()
  hash!: string;

  @IntegerColumn()
  observationCount!: number;
}

/** An edition as it stands in a release: current, or retracted and kept only to be told. */
@Entity({ tableName: 'release_edition' })
export class ReleaseEditionRow {
  @ReferenceColumn(() => ReleaseRow, 'release_number', { primary: true })
  releaseNumber!: number;

  @ReferenceColumn(() => EditionRow, 'edition_id', { primary: true })
  editionId!: number;

  @BooleanColumn()
  retracted!: boolean;
}
