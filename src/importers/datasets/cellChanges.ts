import type { Transaction } from '@mikro-orm/core';
import type { Database } from '../../database/database.ts';

/** How many cells an edition adds to, removes from, revises in and leaves alike in its earlier revision. */
export interface CellChanges {
  readonly added: number;
  readonly removed: number;
  readonly revised: number;
  readonly unchanged: number;
}

const SAME_CELL = 'b.indicator = a.indicator and b.area = a.area and b.period_sort = a.period_sort and b.breakdown = a.breakdown';
const DIFFERS = `coalesce(a.decimal_value, '') <> coalesce(b.decimal_value, '') or a.status <> b.status or coalesce(a.missing_reason, '') <> coalesce(b.missing_reason, '')
  or coalesce(a.currency, '') <> coalesce(b.currency, '')`;

/** Compares two editions cell by cell; without an earlier one everything is added. */
export async function cellChanges(database: Database, transaction: Transaction, editions: { from: number | null; to: number }): Promise<CellChanges> {
  const count = async (sql: string, values: number[]): Promise<number> => Number((await database.rows<{ n: number | string }>(sql, values, transaction))[0]?.n ?? 0);
  const total = await count('select count(*) as n from observation where edition_id = ?', [editions.to]);
  if (editions.from === null) return { added: total, removed: 0, revised: 0, unchanged: 0 };
  const lacking = (a: number, b: number) => count(`select count(*) as n from observation a where a.edition_id = ? and not exists (select 1 from observation b where b.edition_id = ? and ${SAME_CELL})`, [a, b]);
  const added = await lacking(editions.to, editions.from);
  const removed = await lacking(editions.from, editions.to);
  const revised = await count(`select count(*) as n from observation a join observation b on ${SAME_CELL} where a.edition_id = ? and b.edition_id = ? and (${DIFFERS})`, [editions.to, editions.from]);
  return { added, removed, revised, unchanged: total - added - revised };
}
