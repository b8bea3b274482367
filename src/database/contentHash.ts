import { createHash, type Hash } from 'node:crypto';
import type { EntityProperty } from '@mikro-orm/core';
import { Agency } from '../entities/agency.entity.ts';
import { BreakdownCode } from '../entities/breakdownCode.entity.ts';
import { Claim } from '../entities/claim.entity.ts';
import { ContractImport } from '../entities/contractImport.entity.ts';
import { CooperationEvent } from '../entities/cooperationEvent.entity.ts';
import { Country } from '../entities/country.entity.ts';
import { CountryGroup } from '../entities/countryGroup.entity.ts';
import { EventParticipant } from '../entities/eventParticipant.entity.ts';
import { FieldCoverage } from '../entities/fieldCoverage.entity.ts';
import { GroupMembership } from '../entities/groupMembership.entity.ts';
import { Indicator } from '../entities/indicator.entity.ts';
import { ObservationEntity } from '../entities/observation.entity.ts';
import { OcdsPublication } from '../entities/ocdsPublication.entity.ts';
import { Policy } from '../entities/policy.entity.ts';
import { ProcurementSystem } from '../entities/procurementSystem.entity.ts';
import { SourceRow } from '../entities/source.entity.ts';
import { SystemEvent } from '../entities/systemEvent.entity.ts';
import { SystemFunction } from '../entities/systemFunction.entity.ts';
import { SystemLineageEdge } from '../entities/systemLineage.entity.ts';
import type { Database, SqlValue } from './database.ts';

/** Tables whose rows belong to an edition, in the order in which they are hashed. */
const TABLES = [
  SourceRow,
  Agency,
  BreakdownCode,
  Claim,
  CooperationEvent,
  Country,
  CountryGroup,
  EventParticipant,
  GroupMembership,
  Indicator,
  OcdsPublication,
  Policy,
  ProcurementSystem,
  SystemEvent,
  SystemFunction,
  SystemLineageEdge,
  ContractImport,
  FieldCoverage,
  ObservationEntity,
] as const;

const BATCH = 10_000;

interface Layout {
  readonly table: string;
  readonly key: string;
  readonly columns: readonly string[];
}

function layoutOf(database: Database, entity: (typeof TABLES)[number]): Layout {
  const meta = database.orm.getMetadata().get(entity as never);
  const stored = (Object.values(meta.properties) as EntityProperty[]).filter((property) => property.persist !== false);
  const key = stored.find((property) => property.primary)?.fieldNames[0] ?? 'id';
  const columns = stored.map((property) => property.fieldNames[0] ?? property.name).filter((column) => column !== key && column !== 'edition_id');
  return { table: meta.tableName, key, columns };
}

/** Keys differ between installations and are left out; a source counts by its place among those of its edition. */
function feed(hash: Hash, { table, columns }: Layout, { row, firstSource }: { row: Readonly<Record<string, SqlValue>>; firstSource: number }): void {
  const values = columns.map((column) => {
    const value = row[column] ?? null;
    if (column === 'source_id') return Number(value) - firstSource;
    return typeof value === 'boolean' ? Number(value) : value;
  });
  hash.update(`${table}${JSON.stringify(values)}\n`);
}

/**
 * SHA-256 over every stored row of an edition, the same on both databases: what the importer notes and
 * `atlas release verify` works out anew. It reads the rows back, so it also proves that they were written as meant.
 */
export async function contentHash(database: Database, editionId: number, transaction?: Parameters<Database['rows']>[2]): Promise<string> {
  const hash = createHash('sha256');
  const [first] = await database.rows<{ id: number | null }>('select min(id) as id from source where edition_id = ?', [editionId], transaction);
  for (const entity of TABLES) {
    const layout = layoutOf(database, entity);
    let after = -1;
    for (;;) {
      const rows = await database.rows<Record<string, SqlValue>>(`select * from ${layout.table} where edition_id = ? and ${layout.key} > ? order by ${layout.key} limit ${BATCH}`, [editionId, after], transaction);
      for (const row of rows) feed(hash, layout, { row, firstSource: first?.id ?? 0 });
      if (rows.length < BATCH) break;
      after = Number(rows.at(-1)?.[layout.key]);
    }
  }
  return hash.digest('hex');
}
