import { createHash, type Hash } from 'node:crypto';
import type { EntityClass, EntityProperty, Transaction } from '@mikro-orm/core';
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
import { ObservationBasis } from '../entities/observationBasis.entity.ts';
import { OcdsPublication } from '../entities/ocdsPublication.entity.ts';
import { Policy } from '../entities/policy.entity.ts';
import { Predicate } from '../entities/predicate.entity.ts';
import { ProcurementSystem } from '../entities/procurementSystem.entity.ts';
import { SourceRow } from '../entities/source.entity.ts';
import { SystemEvent } from '../entities/systemEvent.entity.ts';
import { SystemFunction } from '../entities/systemFunction.entity.ts';
import { SystemLineageEdge } from '../entities/systemLineage.entity.ts';
import type { Database, SqlValue } from './database.ts';

/** Tables whose rows belong to an edition, in the order in which they are hashed; observations and what they were made of follow. */
const SMALL_TABLES = [
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
  Predicate,
  ProcurementSystem,
  SystemEvent,
  SystemFunction,
  SystemLineageEdge,
  ContractImport,
  FieldCoverage,
] as const;

/**
 * How the rows of an edition are hashed. The first method left out what observations were computed from; its hashes stand
 * alone, those of the second behind "2:".
 */
export type HashMethod = 1 | 2;

const SECOND = '2:';

/** The method of a hash that was noted. */
export const methodOf = (noted: string): HashMethod => (noted.startsWith(SECOND) ? 2 : 1);

/** Columns that a table got after its rows had been hashed without them; each stands last in its entity. An empty one counts as if it were not there, so that what was noted before still holds. */
const LATER: Readonly<Record<string, number>> = { claim: 1, indicator: 2 };

const BATCH = 10_000;
const CHARACTERS_PER_UPDATE = 65_536;

interface Within {
  readonly database: Database;
  readonly transaction?: Transaction;
  readonly editionId: number;
}

interface KeptColumn {
  readonly place: number;
  /** Keys differ between installations: a source or an observation counts by its place among those of its edition. */
  readonly countedFrom: number | undefined;
}

/** The values without the empty ones at their end that are of later columns. */
function withoutLater<Value>(values: readonly Value[], later: number): readonly Value[] {
  const first = values.length - later;
  const last = values.findLastIndex((value, i) => i < first || value !== null);
  return values.slice(0, last + 1);
}

/** The lines that stand for the rows of one table, fed to a hash many at a time. */
class TableLines {
  readonly table: string;
  readonly key: string;
  readonly columns: readonly string[];
  readonly #hash: Hash;
  readonly #kept: readonly KeptColumn[];
  #waiting = '';

  constructor(hash: Hash, { database }: Within, { entity, firsts }: { entity: EntityClass<object>; firsts: Readonly<Record<string, number>> }) {
    const meta = database.orm.getMetadata().get(entity);
    const stored = (Object.values(meta.properties) as EntityProperty[]).filter((property) => property.persist !== false);
    this.#hash = hash;
    this.table = meta.tableName;
    this.columns = stored.map((property) => property.fieldNames[0] ?? property.name);
    this.key = stored.find((property) => property.primary)?.fieldNames[0] ?? 'id';
    const left = (column: string) => column === 'edition_id' || (column === this.key && firsts[column] === undefined);
    this.#kept = this.columns.flatMap((column, place) => (left(column) ? [] : [{ place, countedFrom: firsts[column] }]));
  }

  /** Takes the values of a row in the order of the columns. */
  add(values: readonly SqlValue[]): void {
    const kept = this.#kept.map(({ place, countedFrom }) => {
      const value = values[place] ?? null;
      if (countedFrom !== undefined) return Number(value) - countedFrom;
      return typeof value === 'boolean' ? Number(value) : value;
    });
    this.#waiting += `${this.table}${JSON.stringify(withoutLater(kept, LATER[this.table] ?? 0))}\n`;
    if (this.#waiting.length >= CHARACTERS_PER_UPDATE) this.finish();
  }

  finish(): void {
    this.#hash.update(this.#waiting);
    this.#waiting = '';
  }

  /** Takes all rows of the edition from the database. */
  async readBack({ database, editionId, transaction }: Within): Promise<void> {
    let after = -1;
    for (;;) {
      const rows = await database.rows<Record<string, SqlValue>>(`select * from ${this.table} where edition_id = ? and ${this.key} > ? order by ${this.key} limit ${BATCH}`, [editionId, after], transaction);
      for (const row of rows) this.add(this.columns.map((column) => row[column] ?? null));
      if (rows.length < BATCH) break;
      after = Number(rows.at(-1)?.[this.key]);
    }
    this.finish();
  }
}

/** SHA-256 over every row of an edition, the same on both databases. */
export class EditionHash {
  readonly #rows = createHash('sha256');
  readonly #bases = createHash('sha256');
  readonly #method: HashMethod;
  readonly observations: TableLines;
  readonly bases: TableLines;

  private constructor(within: Within, method: HashMethod, firsts: { source: number; observation: number }) {
    this.#method = method;
    this.observations = new TableLines(this.#rows, within, { entity: ObservationEntity, firsts: { source_id: firsts.source } });
    this.bases = new TableLines(this.#bases, within, { entity: ObservationBasis, firsts: { observation_id: firsts.observation } });
  }

  /** Reads back the tables that are small; observations and what they were made of are told row by row. */
  static async begin(within: Within, method: HashMethod, firstObservation: number): Promise<EditionHash> {
    const { database, editionId, transaction } = within;
    const [first] = await database.rows<{ id: number | null }>('select min(id) as id from source where edition_id = ?', [editionId], transaction);
    const source = first?.id ?? 0;
    const hash = new EditionHash(within, method, { source, observation: firstObservation });
    for (const entity of SMALL_TABLES) await new TableLines(hash.#rows, within, { entity, firsts: { source_id: source } }).readBack(within);
    return hash;
  }

  /** The hash of what was told, as it is noted. */
  noted(): string {
    this.observations.finish();
    if (this.#method === 1) return this.#rows.digest('hex');
    this.bases.finish();
    return `${SECOND}${this.#rows.update(`${this.bases.table} ${this.#bases.digest('hex')}\n`).digest('hex')}`;
  }
}

/** The hash that the stored rows of an edition give: what `atlas release verify` compares with the one that was noted as they were written. */
export async function contentHash(database: Database, editionId: number, method: HashMethod): Promise<string> {
  const [first] = await database.rows<{ id: number | null }>('select min(id) as id from observation where edition_id = ?', [editionId]);
  const within = { database, editionId };
  const hash = await EditionHash.begin(within, method, first?.id ?? 0);
  await hash.observations.readBack(within);
  if (method === 2) await hash.bases.readBack(within);
  return hash.noted();
}
