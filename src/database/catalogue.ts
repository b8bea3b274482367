import type { EntityClass } from '@mikro-orm/core';
import { Agency } from '../entities/agency.entity.ts';
import { BreakdownCode } from '../entities/breakdownCode.entity.ts';
import { Claim } from '../entities/claim.entity.ts';
import { ContractImport } from '../entities/contractImport.entity.ts';
import { CooperationEvent } from '../entities/cooperationEvent.entity.ts';
import { Country } from '../entities/country.entity.ts';
import { CountryGroup } from '../entities/countryGroup.entity.ts';
import type { EditionRow } from '../entities/edition.entity.ts';
import { EventParticipant } from '../entities/eventParticipant.entity.ts';
import { FieldCoverage } from '../entities/fieldCoverage.entity.ts';
import { GroupMembership } from '../entities/groupMembership.entity.ts';
import { Indicator } from '../entities/indicator.entity.ts';
import { OcdsPublication } from '../entities/ocdsPublication.entity.ts';
import { Policy } from '../entities/policy.entity.ts';
import { Predicate } from '../entities/predicate.entity.ts';
import { ProcurementSystem } from '../entities/procurementSystem.entity.ts';
import type { PublishedRow } from '../entities/publishedRow.ts';
import type { ReleaseRow } from '../entities/release.entity.ts';
import { SourceRow } from '../entities/source.entity.ts';
import { SystemEvent } from '../entities/systemEvent.entity.ts';
import { SystemFunction } from '../entities/systemFunction.entity.ts';
import { SystemLineageEdge } from '../entities/systemLineage.entity.ts';
import type { Database } from './database.ts';
import { mergedPublications } from './mergedPublications.ts';
import { NounTable } from './nounTable.ts';
import { plainRows } from './plainRows.ts';
import { ReleaseRepository, type ReleasedEdition } from './repositories/release.repository.ts';

/**
 * Everything of one release that is small and fixed: areas, indicators, systems, policies, editions and sources.
 * Held in memory, so that a relation among them costs no statement. Observations are read from the database.
 */
export interface Catalogue {
  readonly release: ReleaseRow;
  readonly listed: readonly ReleasedEdition[];
  /** Current editions by id. */
  readonly editions: ReadonlyMap<number, EditionRow>;
  /** Those of retracted editions too. */
  readonly sources: ReadonlyMap<number, SourceRow>;
  readonly countries: NounTable<Country>;
  readonly groups: NounTable<CountryGroup>;
  readonly memberships: readonly GroupMembership[];
  readonly membershipsOfGroup: ReadonlyMap<string, readonly GroupMembership[]>;
  readonly membershipsOfCountry: ReadonlyMap<string, readonly GroupMembership[]>;
  readonly indicators: NounTable<Indicator>;
  /** Which current editions define an indicator, by its code. */
  readonly editionsOfIndicator: ReadonlyMap<string, readonly EditionRow[]>;
  /** Version of an indicator's definition in each edition, by indicatorKey. */
  readonly indicatorVersions: ReadonlyMap<string, string>;
  readonly breakdownCodes: ReadonlyMap<string, BreakdownCode>;
  readonly agencies: NounTable<Agency>;
  readonly systems: NounTable<ProcurementSystem>;
  readonly systemEvents: ReadonlyMap<string, readonly SystemEvent[]>;
  readonly systemFunctions: ReadonlyMap<string, readonly SystemFunction[]>;
  readonly lineageFrom: ReadonlyMap<string, readonly SystemLineageEdge[]>;
  readonly lineageTo: ReadonlyMap<string, readonly SystemLineageEdge[]>;
  readonly ocdsPublications: NounTable<OcdsPublication>;
  /** By code of the publication. */
  readonly contractImports: ReadonlyMap<string, readonly ContractImport[]>;
  readonly fieldCoverage: ReadonlyMap<string, readonly FieldCoverage[]>;
  /** By "KIND subject". */
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  readonly predicates: NounTable<Predicate>;
  readonly policies: NounTable<Policy>;
  readonly events: NounTable<CooperationEvent>;
  readonly participants: ReadonlyMap<string, readonly EventParticipant[]>;
}

export const claimKey = (kind: Claim['subjectKind'], code: string): string => `${kind} ${code}`;
export const indicatorKey = (editionId: number, code: string): string => `${editionId} ${code}`;
export const breakdownKey = (dimension: string, code: string): string => `${dimension}=${code}`;

/** Reads the catalogue of a release; NOT_FOUND where there is no such release. */
export async function loadCatalogue(database: Database, number: number): Promise<Catalogue> {
  const releases = new ReleaseRepository(database);
  const release = await releases.find(number);
  const listed = await releases.editions(number);
  const current = listed.filter((each) => !each.retracted).map((each) => each.edition);
  const reader = new TableReader(database, number, new Map(current.map((edition) => [edition.id, edition])));
  return {
    release,
    listed,
    editions: reader.editions,
    sources: await readSources(database, listed),
    ...(await readAreas(reader)),
    ...(await readIndicators(reader)),
    ...(await readSystems(reader)),
    ...(await readPolicies(reader)),
  };
}

/** Sources of every edition that the release lists: whoever pins a retracted one must see where its figures were read. */
async function readSources(database: Database, listed: readonly ReleasedEdition[]): Promise<ReadonlyMap<number, SourceRow>> {
  const rows = await plainRows(database, SourceRow, { where: { editionId: { $in: listed.map(({ edition }) => edition.id) } } });
  return new Map(rows.map((row) => [row.id, row]));
}

async function readAreas(reader: TableReader) {
  const memberships = await reader.rows(GroupMembership);
  return {
    countries: reader.nouns(await reader.rows(Country), (country) => country.alpha2),
    groups: reader.nouns(await reader.rows(CountryGroup)),
    memberships,
    membershipsOfGroup: groupBy(memberships, (row) => row.groupCode),
    membershipsOfCountry: groupBy(memberships, (row) => row.countryCode),
  };
}

async function readIndicators(reader: TableReader) {
  const indicators = await reader.rows(Indicator);
  const definedIn = [...groupBy(indicators, (row) => row.code)].map(([code, rows]) => [code, reader.editionsOf(rows)] as const);
  const codes = await reader.rows(BreakdownCode);
  return {
    indicators: reader.nouns(indicators),
    editionsOfIndicator: new Map(definedIn),
    indicatorVersions: new Map(indicators.map((row) => [indicatorKey(row.editionId, row.code), row.version])),
    breakdownCodes: new Map(codes.map((row) => [breakdownKey(row.dimension, row.code), row])),
  };
}

async function readSystems(reader: TableReader) {
  const edges = await reader.rows(SystemLineageEdge);
  return {
    agencies: reader.nouns(await reader.rows(Agency)),
    systems: reader.nouns(await reader.rows(ProcurementSystem)),
    systemEvents: groupBy(await reader.rows(SystemEvent), (row) => row.systemCode),
    systemFunctions: groupBy(await reader.rows(SystemFunction), (row) => row.systemCode),
    lineageFrom: groupBy(edges, (edge) => edge.systemCode),
    lineageTo: groupBy(edges, (edge) => edge.otherCode),
    ocdsPublications: new NounTable(mergedPublications(await reader.rows(OcdsPublication), (row) => reader.precedence(row))),
    contractImports: groupBy(await reader.rows(ContractImport), (row) => row.publicationCode),
    fieldCoverage: groupBy(await reader.rows(FieldCoverage), (row) => row.publicationCode),
  };
}

async function readPolicies(reader: TableReader) {
  return {
    claims: groupBy(await reader.rows(Claim), (claim) => claimKey(claim.subjectKind, claim.subjectCode)),
    predicates: reader.nouns(await reader.rows(Predicate)),
    policies: reader.nouns(await reader.rows(Policy)),
    events: reader.nouns(await reader.rows(CooperationEvent)),
    participants: groupBy(await reader.rows(EventParticipant), (row) => row.eventCode),
  };
}

/** Reads the tables of one release and tells each row which release it was read for. */
class TableReader {
  readonly editions: ReadonlyMap<number, EditionRow>;
  readonly #database: Database;
  readonly #number: number;

  constructor(database: Database, number: number, editions: ReadonlyMap<number, EditionRow>) {
    this.#database = database;
    this.#number = number;
    this.editions = editions;
  }

  async rows<Row extends PublishedRow>(entity: EntityClass<Row>): Promise<Row[]> {
    const rows = (await plainRows(this.#database, entity as EntityClass<PublishedRow>, { where: { editionId: { $in: [...this.editions.keys()] } } })) as Row[];
    for (const row of rows) row.releaseNumber = this.#number;
    return rows.toSorted((a, b) => a.rowId - b.rowId);
  }

  /** One row a code: where two current editions describe the same thing, the one with the higher precedence. */
  nouns<Row extends PublishedRow & { code: string }>(rows: readonly Row[], alias: (row: Row) => string | null = () => null): NounTable<Row> {
    const chosen = new Map<string, Row>();
    for (const row of rows) {
      const other = chosen.get(row.code);
      if (!other || this.precedence(row) > this.precedence(other)) chosen.set(row.code, row);
    }
    return new NounTable([...chosen.values()], alias);
  }

  editionsOf(rows: readonly PublishedRow[]): EditionRow[] {
    return rows.flatMap((row) => this.editions.get(row.editionId) ?? []);
  }

  precedence(row: PublishedRow): number {
    return this.editions.get(row.editionId)?.precedence ?? 0;
  }
}

function groupBy<Row>(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(rows, key);
}
