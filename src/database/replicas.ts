import type { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { AbstractSqlConnection } from '@mikro-orm/sql';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { releaseLostClients } from './lostClients.ts';

const LOOK_EVERY_MS = 500;
/** A replica that does not tell its release for so long is away. */
const LONGEST_LOOK_MS = 2000;
/** Every replica is behind for a moment after each release; one that stays so is told. */
const BEHIND_TOLD_MS = 5000;

/** The driver with its replicas, which the ORM would take at random, as fresh as they may be. */
export class ReplicatedDriver extends PostgreSqlDriver {
  get readers(): readonly AbstractSqlConnection[] {
    return this.replicas as AbstractSqlConnection[];
  }
}

/** AWAY does not answer, BEHIND lacks the release, OTHER is no replica of this primary, SERVES is asked. */
export type ReplicaState = 'AWAY' | 'BEHIND' | 'OTHER' | 'SERVES';

/** The release that a replica must hold before it is asked; its hash covers every release before it. */
export interface NeededRelease {
  readonly number: number;
  readonly hash: string;
}

export interface Replica {
  readonly connection: AbstractSqlConnection;
  /** Its number among the replicas and where it is, without user and password. */
  readonly name: string;
  state: ReplicaState;
  since: number;
  told: ReplicaState | undefined;
  isLookedAt: boolean;
}

const LOOK = 'select hash as hash, (select count(*) from mikro_orm_migrations) as migrations from release where number = ?';

/**
 * Copies of the database that answer reads. One is asked only while it is known to hold the release that was told last,
 * under the same hash, and the form of the tables: so no answer is older than what the primary said, and the primary
 * answers whatever a replica does not.
 */
export class Replicas {
  readonly #urls: readonly string[];
  #driver: ReplicatedDriver | undefined;
  #replicas: Replica[] = [];
  #needed: NeededRelease | undefined;
  #migrations = 0;
  #last = 0;
  #timer: NodeJS.Timeout | undefined;
  #tell: (line: string) => void = () => undefined;

  constructor(urls: readonly string[]) {
    this.#urls = urls;
  }

  /** Replicas as the ORM wants them; nothing can be written there, even where the address is that of a primary. */
  options(timeLimitMs: number): object[] {
    return this.#urls.map((clientUrl, i) => ({
      clientUrl,
      driverOptions: {
        connectionTimeoutMillis: LONGEST_LOOK_MS,
        query_timeout: timeLimitMs,
        statement_timeout: timeLimitMs,
        keepAlive: true,
        options: '-c default_transaction_read_only=on',
        // One that was started anew may hold less than it did: its connections end, and it is looked at before it is asked again.
        onPoolCreated: (pool: EventEmitter) => {
          releaseLostClients(pool);
          pool.on('error', (error: Error) => this.#lost(this.#replicas[i], error));
        },
      },
    }));
  }

  open(driver: ReplicatedDriver): void {
    this.#driver = driver;
    this.#replicas = driver.readers.map((connection, i) => ({ connection, name: `replica ${i + 1} (${placeOf(this.#urls[i] ?? '')})`, state: 'AWAY', since: 0, told: undefined, isLookedAt: false }));
  }

  /** Reads of this release, and of those before it, may begin; replicas are asked again as soon as they hold it. */
  moveTo(needed: NeededRelease, migrations: number): void {
    if (needed.number <= (this.#needed?.number ?? 0)) return;
    this.#needed = needed;
    this.#migrations = migrations;
    for (const replica of this.#replicas) if (replica.state === 'SERVES') this.#become(replica, 'BEHIND', 'has not told yet');
    this.#lookAtAll();
  }

  /** Begins to look where the replicas are; `tell` hears of each that is lost and found, in a sentence. */
  watch(tell: (line: string) => void): void {
    this.#tell = tell;
    this.#timer = setInterval(() => this.#lookAtAll(), LOOK_EVERY_MS);
    this.#timer.unref();
    this.#lookAtAll();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** The next one that may be asked, in turns. */
  next(): Replica | undefined {
    for (let i = 1; i <= this.#replicas.length; i++) {
      const place = (this.#last + i) % this.#replicas.length;
      const replica = this.#replicas[place];
      if (replica?.state !== 'SERVES') continue;
      this.#last = place;
      return replica;
    }
    return undefined;
  }

  /** It failed to answer: it is not asked until it was looked at. */
  failed(replica: Replica, error: unknown): void {
    this.#lost(replica, error);
  }

  #lost(replica: Replica | undefined, error: unknown): void {
    if (replica && replica.state === 'SERVES') this.#become(replica, 'AWAY', reasonOf(error));
  }

  #lookAtAll(): void {
    if (this.#timer === undefined) return;
    for (const replica of this.#replicas) void this.#lookAt(replica);
  }

  async #lookAt(replica: Replica): Promise<void> {
    const needed = this.#needed;
    if (!this.#driver || !needed || replica.isLookedAt) return;
    replica.isLookedAt = true;
    const look = this.#driver.execute<{ hash: string; migrations: number | string }[]>(LOOK, [needed.number], 'all', undefined, undefined, replica.connection);
    try {
      const rows = await Promise.race([look, late()]);
      // A release that came meanwhile is asked for at the next look.
      if (needed === this.#needed) this.#saw(replica, needed, rows[0]);
    } catch (error) {
      this.#become(replica, 'AWAY', reasonOf(error));
    }
    // No second look waits behind one that hangs.
    await look.catch(() => undefined);
    replica.isLookedAt = false;
    if (needed !== this.#needed) this.#lookAtAll();
  }

  #saw(replica: Replica, needed: NeededRelease, row: { hash: string; migrations: number | string } | undefined): void {
    if (row !== undefined && row.hash !== needed.hash) this.#become(replica, 'OTHER', `its release ${needed.number} has another hash than that of the primary`);
    else if (row === undefined || Number(row.migrations) < this.#migrations) this.#become(replica, 'BEHIND', row === undefined ? `release ${needed.number} has not arrived` : 'its tables have an older form');
    else this.#become(replica, 'SERVES', '');
  }

  #become(replica: Replica, state: ReplicaState, reason: string): void {
    const now = performance.now();
    if (replica.state !== state) replica.since = now;
    replica.state = state;
    if (replica.told === state || (state === 'BEHIND' && now - replica.since < BEHIND_TOLD_MS)) return;
    replica.told = state;
    this.#tell(sentence(replica.name, state, reason));
  }
}

async function late(): Promise<never> {
  await wait(LONGEST_LOOK_MS, undefined, { ref: false });
  throw new Error(`no answer within ${LONGEST_LOOK_MS} ms`);
}

function sentence(name: string, state: ReplicaState, reason: string): string {
  if (state === 'SERVES') return `${name} holds the newest release and answers reads`;
  const what = { AWAY: 'is away', BEHIND: 'is behind', OTHER: 'is no replica of this database' }[state];
  return `${name} ${what}: ${reason}; the primary answers in its place`;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? (error.message.split('\n').at(-1) ?? '') || error.name : String(error));

function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
