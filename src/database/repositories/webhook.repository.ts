import { randomBytes } from 'node:crypto';
import type { Transaction } from '@mikro-orm/core';
import type { Database } from '../database.ts';
import { SecretKeys } from '../sealedSecrets.ts';

/** Who is told of each new release. */
export interface Webhook {
  readonly id: string;
  readonly url: string;
  /** Key of its signatures, in the form of Standard Webhooks. */
  readonly secret: string;
  readonly createdAt: string;
}

/** A webhook with what became of its messages. */
export interface WatchedWebhook extends Omit<Webhook, 'secret'> {
  readonly waiting: number;
  readonly delivered: number;
  readonly givenUp: number;
  /** What went wrong at the last attempt of a message that is not delivered. */
  readonly lastError: string | null;
}

/** A message that may be sent now. */
export interface DueMessage {
  readonly id: string;
  readonly releaseNumber: number;
  readonly attempts: number;
  readonly webhookId: string;
  readonly url: string;
  /** As it is stored: secretOf() opens it. */
  readonly sealed: string;
}

const MOST_AT_ONCE = 20;

const newId = (prefix: string): string => `${prefix}_${randomBytes(12).toString('hex')}`;

/** Writes one message for each webhook in the transaction that publishes a release: a crash loses none. */
export async function enqueueRelease(database: Database, transaction: Transaction, { release, at }: { release: number; at: string }): Promise<void> {
  const webhooks = await database.rows<{ id: string }>('select id from webhook order by id', [], transaction);
  for (const { id } of webhooks) {
    await database.rows('insert into webhook_message (id, webhook_id, release_number, created_at, attempts, next_attempt_at) values (?, ?, ?, ?, 0, ?)', [newId('msg'), id, release, at, at], transaction);
  }
}

/** Webhooks and their messages. */
export class WebhookRepository {
  readonly #database: Database;
  readonly #keys: SecretKeys;

  /** Without keys everything may be done that needs no secret. */
  constructor(database: Database, keys: SecretKeys = new SecretKeys([])) {
    this.#database = database;
    this.#keys = keys;
  }

  async add(url: string, now: Date = new Date()): Promise<Webhook> {
    const webhook = { id: newId('wh'), url, secret: `whsec_${randomBytes(32).toString('base64')}`, createdAt: now.toISOString() };
    await this.#database.rowsOfPrimary('insert into webhook (id, url, secret, created_at) values (?, ?, ?, ?)', [webhook.id, webhook.url, this.#keys.seal(webhook.secret, webhook.id), webhook.createdAt]);
    return webhook;
  }

  async find(id: string): Promise<Webhook | undefined> {
    const [webhook] = await this.#database.rowsOfPrimary<Webhook>('select id, url, secret, created_at as "createdAt" from webhook where id = ?', [id]);
    return webhook && { ...webhook, secret: this.#keys.open(webhook.secret, webhook.id) };
  }

  secretOf({ sealed, webhookId }: DueMessage): string {
    return this.#keys.open(sealed, webhookId);
  }

  /** Whether a secret stands there in plain, as earlier versions wrote it, or sealed with an earlier key. */
  async isAnyUnsealed(): Promise<boolean> {
    return (await this.#unsealed()).length > 0;
  }

  async #unsealed(): Promise<readonly { id: string; secret: string }[]> {
    const stored = await this.#database.rowsOfPrimary<{ id: string; secret: string }>('select id, secret from webhook');
    return stored.filter(({ id, secret }) => !this.#keys.isSealed(secret, id));
  }

  /** Seals with the newest key what is not; all processes may do so at the same time. */
  async sealAll(): Promise<void> {
    const unsealed = await this.#unsealed();
    // What is written over shall not stay in the file.
    if (unsealed.length > 0 && this.#database.dialect === 'sqlite') await this.#database.rows('pragma secure_delete = on');
    for (const { id, secret } of unsealed) {
      await this.#database.rowsOfPrimary('update webhook set secret = ? where id = ? and secret = ?', [this.#keys.seal(this.#keys.open(secret, id), id), id, secret]);
    }
  }

  async all(): Promise<WatchedWebhook[]> {
    const rows = await this.#database.rowsOfPrimary<Omit<WatchedWebhook, 'waiting' | 'delivered' | 'givenUp'> & Readonly<Record<'waiting' | 'delivered' | 'givenUp', number | string | null>>>(
      `select w.id as id, w.url as url, w.created_at as "createdAt",
         sum(case when m.next_attempt_at is not null then 1 else 0 end) as waiting, sum(case when m.delivered_at is not null then 1 else 0 end) as delivered,
         sum(case when m.id is not null and m.next_attempt_at is null and m.delivered_at is null then 1 else 0 end) as "givenUp",
         (select l.last_error from webhook_message l where l.webhook_id = w.id and l.delivered_at is null and l.last_error is not null order by l.created_at desc, l.id limit 1) as "lastError"
       from webhook w left join webhook_message m on m.webhook_id = w.id group by w.id, w.url, w.created_at order by w.created_at, w.id`,
    );
    return rows.map((row) => ({ ...row, waiting: Number(row.waiting), delivered: Number(row.delivered), givenUp: Number(row.givenUp) }));
  }

  /** False where there is none. */
  async remove(id: string): Promise<boolean> {
    return this.#database.write(async (transaction) => {
      await this.#database.rows('delete from webhook_message where webhook_id = ?', [id], transaction);
      return (await this.#database.rows<{ id: string }>('delete from webhook where id = ? returning id', [id], transaction)).length > 0;
    });
  }

  /** Messages whose time has come, those that wait longest first. */
  async due(now: Date): Promise<DueMessage[]> {
    return this.#database.rowsOfPrimary<DueMessage>(
      `select m.id as id, m.release_number as "releaseNumber", m.attempts as attempts, w.id as "webhookId", w.url as url, w.secret as sealed
       from webhook_message m join webhook w on w.id = m.webhook_id where m.next_attempt_at <= ? order by m.next_attempt_at, m.id limit ?`,
      [now.toISOString(), MOST_AT_ONCE],
    );
  }

  /**
   * Takes a message for one attempt; false where another process took it. The next attempt is written down before this
   * one begins, so that a process that dies in the middle leaves it to be tried again.
   */
  async take({ id, attempts }: DueMessage, nextAttemptAt: Date): Promise<boolean> {
    const taken = await this.#database.rowsOfPrimary('update webhook_message set attempts = attempts + 1, next_attempt_at = ? where id = ? and attempts = ? and next_attempt_at is not null returning id', [nextAttemptAt.toISOString(), id, attempts]);
    return taken.length > 0;
  }

  async delivered({ id }: DueMessage, now: Date): Promise<void> {
    await this.#database.rowsOfPrimary('update webhook_message set next_attempt_at = null, delivered_at = ?, last_error = null where id = ?', [now.toISOString(), id]);
  }

  /** `isLast` gives up. */
  async failed({ id }: DueMessage, error: string, isLast: boolean): Promise<void> {
    await this.#database.rowsOfPrimary(`update webhook_message set last_error = ?${isLast ? ', next_attempt_at = null' : ''} where id = ?`, [error, id]);
  }
}
