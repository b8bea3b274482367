import type { Transaction } from '@mikro-orm/core';
import type { Database } from '../../database/database.ts';
import { KnownCodes } from './knownCodes.ts';
import type { Noun } from './tableSpecs.ts';

export interface CurrentEdition {
  readonly id: number;
  readonly code: string;
  readonly datasetCode: string;
  readonly revision: number;
  readonly fileHash: string;
  readonly observationCount: number;
  readonly retracted: boolean;
}

/** What rows of an import may refer to. */
export interface KnownState {
  readonly known: KnownCodes;
  /** Unit of each indicator. */
  readonly units: ReadonlyMap<string, string>;
}

const NOUN_TABLES: readonly (readonly [Noun, string])[] = [
  ['country', 'country'],
  ['group', 'country_group'],
  ['agency', 'agency'],
  ['system', 'procurement_system'],
  ['policy', 'policy'],
  ['event', 'cooperation_event'],
];

interface CountryNames {
  readonly code: string;
  readonly alpha2: string | null;
  readonly numericCode: string | null;
  readonly nameEn: string;
  readonly nameKo: string | null;
  readonly aliases: string | null;
}

function namesOf({ code, alpha2, numericCode, nameEn, nameKo, aliases }: CountryNames): string[] {
  return [...(aliases?.split(';') ?? []), nameKo, nameEn, numericCode, alpha2, code].filter((name) => name !== null && name !== '').map(String);
}

/** The editions that the newest release lists, by code. */
export async function readCurrentEditions(database: Database, transaction: Transaction): Promise<ReadonlyMap<string, CurrentEdition>> {
  const listed = await database.rows<CurrentEdition>(
    `select e.id as id, e.code as code, e.dataset_code as "datasetCode", e.revision as revision, e.file_hash as "fileHash", e.observation_count as "observationCount", r.retracted as retracted
     from release_edition r join edition e on e.id = r.edition_id where r.release_number = (select max(number) from release)`,
    [],
    transaction,
  );
  return new Map(listed.map((edition) => [edition.code, { ...edition, retracted: Boolean(edition.retracted) }]));
}

/** Reads the codes that these editions define. */
export async function readKnown(database: Database, transaction: Transaction, editions: readonly CurrentEdition[]): Promise<KnownState> {
  const known = new KnownCodes();
  const units = new Map<string, string>();
  const ids = editions.filter((edition) => !edition.retracted).map((edition) => edition.id);
  if (ids.length === 0) return { known, units };
  const inThem = `where edition_id in (${ids.map(() => '?').join(', ')})`;
  for (const [noun, table] of NOUN_TABLES) {
    for (const { code } of await database.rows<{ code: string }>(`select distinct code as code from ${table} ${inThem}`, ids, transaction)) known.add(noun, code);
  }
  for (const { currency } of await database.rows<{ currency: string }>(`select distinct currency as currency from country ${inThem} and currency is not null`, ids, transaction)) known.addCurrency(currency);
  for (const country of await database.rows<CountryNames>(`select code as code, alpha2 as alpha2, numeric_code as "numericCode", name_en as "nameEn", name_ko as "nameKo", aliases as aliases from country ${inThem} order by code`, ids, transaction)) {
    for (const name of namesOf(country)) known.addName(name, country.code);
  }
  for (const { code, unit } of await database.rows<{ code: string; unit: string }>(`select code as code, unit_code as unit from indicator ${inThem}`, ids, transaction)) {
    known.add('indicator', code);
    units.set(code, unit);
  }
  return { known, units };
}
