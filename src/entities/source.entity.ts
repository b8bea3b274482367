import { Entity, Index, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { BooleanColumn, ReferenceColumn, TextColumn } from './columns.ts';
import { EditionRow } from './edition.entity.ts';

/** The file or page that rows of an edition were read from. */
@Entity({ tableName: 'source' })
export class SourceRow {
  @PrimaryKey({ type: 'integer', autoincrement: false })
  id!: number;

  @Index()
  @ReferenceColumn(() => EditionRow, 'edition_id')
  editionId!: number;

  @TextColumn()
  code!: string;

  @TextColumn()
  publisherCode!: string;

  @TextColumn()
  publisherNameEn!: string;

  @TextColumn({ nullable: true })
  publisherNameKo!: string | null;

  @TextColumn({ nullable: true })
  publisherUrl!: string | null;

  @TextColumn()
  title!: string;

  @TextColumn()
  url!: string;

  @TextColumn()
  licence!: string;

  @BooleanColumn()
  licenceConfirmed!: boolean;

  @TextColumn()
  accessed!: string;

  @TextColumn({ nullable: true })
  citation!: string | null;

  @TextColumn()
  fileName!: string;

  @TextColumn()
  fileHash!: string;
}
