import type { EntityClass, Transaction } from '@mikro-orm/core';
import type { Database } from '../../database/database.ts';
import type { CurrentEdition } from './currentState.ts';
import type { KnownCodes } from './knownCodes.ts';
import type { RejectList } from './reject.ts';
import { TABLE_SPECS, type Noun } from './tableSpecs.ts';

interface Reference {
  readonly table: string;
  readonly column: string;
  readonly noun: Noun;
}

/** Every column that names one noun; lists in a cell are few, and are checked where they are served. */
function references(database: Database): Reference[] {
  const metadata = database.orm.getMetadata();
  const ofNouns = Object.values(TABLE_SPECS).flatMap((spec) => {
    const meta = metadata.get(spec.entity as EntityClass<object>);
    const stored = meta.properties as Readonly<Record<string, { readonly fieldNames?: readonly string[] }>>;
    return Object.values(spec.columns).flatMap(({ property, refersTo, list }) => (refersTo && !list ? [{ table: meta.tableName, column: stored[property]?.fieldNames?.[0] ?? property, noun: refersTo }] : []));
  });
  return [...ofNouns, { table: 'observation', column: 'indicator', noun: 'indicator' }, { table: 'observation', column: 'area', noun: 'area' }];
}

/**
 * Rejects codes that the replaced revision of an edition defined, the new one does not, and editions that stay still
 * name: published, their rows would point at nothing.
 */
export async function rejectLostCodes(database: Database, transaction: Transaction, { before, after, staying, rejects }: LostCodes): Promise<void> {
  const ids = staying.filter((edition) => !edition.retracted).map((edition) => edition.id);
  if (ids.length === 0) return;
  const inThem = `edition_id in (${ids.map(() => '?').join(', ')})`;
  for (const { table, column, noun } of references(database)) {
    const lost = before.of(noun).filter((code) => !after.has(noun, code));
    if (lost.length === 0) continue;
    const named = await database.rows<{ code: string }>(`select distinct ${column} as code from ${table} where ${inThem} and ${column} in (${lost.map(() => '?').join(', ')}) order by ${column}`, [...ids, ...lost], transaction);
    for (const { code } of named) {
      rejects.add({ file: 'dataset.json', line: null, column: null, value: code, rule: `${noun} in use`, hint: `The edition no longer has the ${noun} "${code}", and rows of table ${table} in other editions name it. Keep it, or import those editions without it first.` });
    }
  }
}

export interface LostCodes {
  /** What the replaced revision defined. */
  readonly before: KnownCodes;
  readonly after: KnownCodes;
  /** The editions that this import leaves as they are. */
  readonly staying: readonly CurrentEdition[];
  readonly rejects: RejectList;
}
