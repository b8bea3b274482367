import { Entity, Index, PrimaryKey } from '@mikro-orm/decorators/legacy';
import type { MissingReason } from '../domain/missingReason.ts';
import type { ObservationRow } from '../domain/observation.ts';
import type { ObservationStatus } from '../domain/observationStatus.ts';
import { DoubleColumn, IntegerColumn, ReferenceColumn, TextColumn } from './columns.ts';
import { EditionRow } from './edition.entity.ts';

/** One value of one edition. Lists of observations are read as plain rows, never hydrated. */
@Entity({ tableName: 'observation' })
@Index({ properties: ['indicator', 'area', 'periodSort', 'id'] })
@Index({ properties: ['area', 'indicator', 'periodSort', 'id'] })
@Index({ properties: ['periodSort', 'indicator', 'area', 'id'] })
@Index({ properties: ['indicator', 'value', 'id', 'editionId'] })
@Index({ properties: ['indicator', 'id', 'editionId'] })
@Index({ properties: ['editionId', 'id'] })
export class ObservationEntity implements ObservationRow {
  @PrimaryKey({ type: 'integer', autoincrement: false })
  id!: number;

  @ReferenceColumn(() => EditionRow, 'edition_id')
  editionId!: number;

  @TextColumn()
  indicator!: string;

  @TextColumn()
  area!: string;

  @TextColumn()
  period!: string;

  /** Places periods of all kinds in one order: first month x 10, then year before fiscal year before quarter before month. */
  @IntegerColumn()
  periodSort!: number;

  @TextColumn()
  breakdown!: string;

  @DoubleColumn({ nullable: true })
  value!: number | null;

  @TextColumn({ nullable: true })
  decimalValue!: string | null;

  @TextColumn({ nullable: true })
  currency!: string | null;

  @TextColumn()
  status!: ObservationStatus;

  @TextColumn({ nullable: true })
  missingReason!: MissingReason | null;

  @TextColumn()
  warnings!: string;

  /** No foreign key: it would be checked for each of millions of rows, and the importer writes both sides at once. */
  @IntegerColumn()
  sourceId!: number;

  @TextColumn()
  locator!: string;
}
