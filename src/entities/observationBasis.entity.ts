import { Entity, Index, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { ReferenceColumn, TextColumn } from './columns.ts';
import { EditionRow } from './edition.entity.ts';

/** What an observation that was computed from contracts was made of. */
@Entity({ tableName: 'observation_basis' })
export class ObservationBasis {
  @PrimaryKey({ type: 'integer', autoincrement: false })
  observationId!: number;

  @Index()
  @ReferenceColumn(() => EditionRow, 'edition_id')
  editionId!: number;

  /** JSON of Basis (src/domain/cube.ts). */
  @TextColumn()
  basis!: string;
}
