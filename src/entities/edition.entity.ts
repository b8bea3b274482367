import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BooleanColumn, IntegerColumn, TextColumn } from './columns.ts';

/**
 * One revision of one edition of a dataset, with what its sidecar said of publisher, dataset and licence at that time.
 * Immutable: a corrected edition is a new revision under the same code.
 */
@Entity({ tableName: 'edition' })
@Unique({ properties: ['code', 'revision'] })
export class EditionRow {
  @PrimaryKey({ type: 'integer', autoincrement: false })
  id!: number;

  @TextColumn()
  code!: string;

  @IntegerColumn()
  revision!: number;

  @TextColumn()
  title!: string;

  @TextColumn({ nullable: true })
  published!: string | null;

  @TextColumn()
  accessed!: string;

  /** Of two current editions that give the same cell the one with the higher precedence is chosen. */
  @IntegerColumn()
  precedence!: number;

  @TextColumn()
  datasetCode!: string;

  @TextColumn()
  datasetTitleEn!: string;

  @TextColumn({ nullable: true })
  datasetTitleKo!: string | null;

  @TextColumn()
  datasetUrl!: string;

  @TextColumn()
  publisherCode!: string;

  @TextColumn()
  publisherNameEn!: string;

  @TextColumn({ nullable: true })
  publisherNameKo!: string | null;

  @TextColumn({ nullable: true })
  publisherUrl!: string | null;

  @TextColumn()
  licence!: string;

  @TextColumn({ nullable: true })
  licenceUrl!: string | null;

  /** False where the licence was not read on the source itself. */
  @BooleanColumn()
  licenceConfirmed!: boolean;

  /** JSON list of {code, message: {en, ko}, appliesTo}. */
  @Property({ type: 'text' })
  warnings!: string;

  /** SHA-256 over the sidecar and the tables: two imports with the same hash are the same edition. */
  @TextColumn()
  fileHash!: string;

  @IntegerColumn()
  observationCount!: number;

  /** SHA-256 over the stored rows; null only in editions that an older version of the atlas wrote. */
  @TextColumn({ nullable: true })
  contentHash!: string | null;
}
