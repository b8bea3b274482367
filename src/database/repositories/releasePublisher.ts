import { createHash } from 'node:crypto';
import type { Transaction } from '@mikro-orm/core';
import type { Database } from '../database.ts';
import { enqueueRelease } from './webhook.repository.ts';

/** What a new release says of itself. */
export interface ReleaseNote {
  readonly en: string;
  readonly ko: string | null;
}

interface Listed {
  readonly editionId: number;
  readonly retracted: boolean;
  readonly code: string;
  readonly fileHash: string;
  readonly observationCount: number;
}

/** The hash of a release: over the hash of the one before it and over what it lists, in the order of the codes. */
export function releaseHash(before: string, listed: readonly Pick<Listed, 'code' | 'fileHash' | 'retracted'>[]): string {
  const lines = listed.map(({ code, fileHash, retracted }) => `${code} ${fileHash}${retracted ? ' retracted' : ''}\n`).toSorted();
  return createHash('sha256').update(`${before}\n${lines.join('')}`).digest('hex');
}

/**
 * Publishes the next release inside a writing transaction: the editions of the last one, with `added` in place of their
 * earlier revisions and `retracted` marked. Readers see it when the transaction is committed, and not before.
 */
export async function publishRelease(database: Database, transaction: Transaction, change: ReleaseChange): Promise<number> {
  const read = <Row>(sql: string, values: (string | number)[] = []) => database.rows<Row>(sql, values, transaction);
  const [last] = await read<{ number: number; hash: string }>('select number, hash from release order by number desc limit 1');
  const listing = `select e.id as "editionId", e.code as code, e.file_hash as "fileHash", e.observation_count as "observationCount", r.retracted as retracted
    from release_edition r join edition e on e.id = r.edition_id where r.release_number = ?`;
  const before = last ? await read<Listed>(listing, [last.number]) : [];
  const added = await addedEditions(read, change.added);
  const replaced = new Set(added.map((edition) => edition.code));
  const kept = before.filter((edition) => !replaced.has(edition.code)).map((edition) => ({ ...edition, retracted: Boolean(edition.retracted) || change.retracted.includes(edition.code) }));
  const listed = [...kept, ...added];
  const number = (last?.number ?? 0) + 1;
  const count = listed.filter((edition) => !edition.retracted).reduce((sum, edition) => sum + edition.observationCount, 0);
  const publishedAt = (change.now ?? new Date()).toISOString();
  await database.rows(
    'insert into release (number, published_at, note_en, note_ko, hash, observation_count) values (?, ?, ?, ?, ?, ?)',
    [number, publishedAt, change.note.en, change.note.ko, releaseHash(last?.hash ?? '', listed), count],
    transaction,
  );
  const flag = (retracted: boolean) => (database.dialect === 'sqlite' ? Number(retracted) : retracted);
  for (const edition of listed) {
    await database.rows('insert into release_edition (release_number, edition_id, retracted) values (?, ?, ?)', [number, edition.editionId, flag(edition.retracted)], transaction);
  }
  await enqueueRelease(database, transaction, { release: number, at: publishedAt });
  return number;
}

export interface ReleaseChange {
  /** Ids of editions that were written in this transaction. */
  readonly added: readonly number[];
  /** Codes of editions that are withdrawn. */
  readonly retracted: readonly string[];
  readonly note: ReleaseNote;
  readonly now?: Date;
}

async function addedEditions(read: <Row>(sql: string, values: (string | number)[]) => Promise<Row[]>, ids: readonly number[]): Promise<Listed[]> {
  if (ids.length === 0) return [];
  const rows = await read<Omit<Listed, 'retracted'>>(
    `select id as "editionId", code as code, file_hash as "fileHash", observation_count as "observationCount" from edition where id in (${ids.map(() => '?').join(', ')})`,
    [...ids],
  );
  return rows.map((row) => ({ ...row, retracted: false }));
}
