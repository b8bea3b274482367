import { Entity, Index } from '@mikro-orm/decorators/legacy';
import type { LineageKind } from '../domain/procurement.ts';
import { TextColumn } from './columns.ts';
import { PublishedRow } from './publishedRow.ts';

/** An edge of the family of systems, read "system KIND other": VNM/EPPS DERIVED_FROM KOR/KONEPS. */
@Entity({ tableName: 'system_lineage' })
export class SystemLineageEdge extends PublishedRow {
  @Index()
  @TextColumn()
  systemCode!: string;

  @TextColumn()
  kind!: LineageKind;

  @Index()
  @TextColumn()
  otherCode!: string;
}
