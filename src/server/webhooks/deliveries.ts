import { Database, type DatabasePlace } from '../../database/database.ts';
import { ReleaseRepository } from '../../database/repositories/release.repository.ts';
import { type DueMessage, WebhookRepository } from '../../database/repositories/webhook.repository.ts';
import type { SecretKeys } from '../../database/sealedSecrets.ts';
import { AtlasError } from '../../domain/errors.ts';
import { releaseMessage } from './releaseMessage.ts';
import { sendMessage, type Sending } from './sendMessage.ts';

export interface Delivering extends Sending {
  readonly publicUrl: string;
  readonly keys: SecretKeys;
  readonly now?: () => Date;
}

/** What became of one attempt. */
export interface Delivery {
  readonly message: string;
  readonly webhook: string;
  readonly release: number;
  readonly attempt: number;
  /** Nothing where it was delivered. */
  readonly error: string | null;
  readonly isGivenUp: boolean;
}

const FIRST_WAIT_MS = 30_000;
/** The waits double: the last attempt comes some 17 hours after the first. */
export const MOST_ATTEMPTS = 12;
const LOOK_EVERY_MS = 5000;

/** What went wrong, in words that hold nothing of the answer. */
export function reasonOf(error: unknown): string {
  if (error instanceof AtlasError) return error.message;
  const { name, code } = error as NodeJS.ErrnoException;
  return name === 'AbortError' || name === 'TimeoutError' ? 'no answer in time' : (code ?? name ?? 'unknown');
}

/** Sends every message whose time has come, once; several processes may do so at the same time. */
export async function deliverDue(database: Database, delivering: Delivering): Promise<Delivery[]> {
  const webhooks = new WebhookRepository(database, delivering.keys);
  const now = delivering.now ?? (() => new Date());
  const due = await webhooks.due(now());
  const bodies = new Map<number, Promise<string>>();
  const bodyOf = async (release: number): Promise<string> => {
    const made = bodies.get(release) ?? releaseMessage(new ReleaseRepository(database), release, delivering.publicUrl);
    bodies.set(release, made);
    return made;
  };
  const attempts = await Promise.all(due.map(async (message) => attempt(message, { webhooks, delivering, now, bodyOf })));
  return attempts.filter((each) => each !== undefined);
}

interface Attempting {
  readonly webhooks: WebhookRepository;
  readonly delivering: Delivering;
  readonly now: () => Date;
  readonly bodyOf: (release: number) => Promise<string>;
}

async function attempt(message: DueMessage, { webhooks, delivering, now, bodyOf }: Attempting): Promise<Delivery | undefined> {
  const number = message.attempts + 1;
  if (!(await webhooks.take(message, new Date(now().getTime() + FIRST_WAIT_MS * 2 ** Math.min(message.attempts, MOST_ATTEMPTS))))) return undefined;
  const told = { message: message.id, webhook: message.webhookId, release: message.releaseNumber, attempt: number };
  const error = await tryToSend(message, { webhooks, delivering, body: await bodyOf(message.releaseNumber) });
  if (error === null) {
    await webhooks.delivered(message, now());
    return { ...told, error, isGivenUp: false };
  }
  // 410: the receiver says that it is gone for good.
  const isGivenUp = number >= MOST_ATTEMPTS || error === 'HTTP 410';
  await webhooks.failed(message, error, isGivenUp);
  return { ...told, error, isGivenUp };
}

async function tryToSend(message: DueMessage, { webhooks, delivering, body }: { webhooks: WebhookRepository; delivering: Delivering; body: string }): Promise<string | null> {
  try {
    const status = await sendMessage({ id: message.id, url: message.url, secret: webhooks.secretOf(message), body }, delivering);
    return status >= 200 && status < 300 ? null : `HTTP ${status}`;
  } catch (error) {
    return reasonOf(error);
  }
}

interface Log {
  readonly info: (details: object, text: string) => void;
  readonly warn: (details: object, text: string) => void;
}

/** Delivers while the server runs, over a connection of its own that is opened when there is something to deliver; what is returned ends it. */
export function deliverAlways({ database, place }: { database: Database; place: DatabasePlace }, delivering: Delivering, log: Log): () => Promise<void> {
  let opened: Database | undefined;
  let round: Promise<void> = Promise.resolve();
  let isSealed = delivering.keys.isEmpty;
  const sealOnce = async (): Promise<void> => {
    if (isSealed) return;
    if (await new WebhookRepository(database, delivering.keys).isAnyUnsealed()) {
      opened ??= await openQuick(place);
      await new WebhookRepository(opened, delivering.keys).sealAll();
    }
    isSealed = true;
  };
  const look = async (): Promise<void> => {
    try {
      await sealOnce();
      if ((await new WebhookRepository(database).due(new Date())).length === 0) return;
      opened ??= await openQuick(place);
      for (const delivery of await deliverDue(opened, delivering)) {
        if (delivery.error === null) log.info(delivery, 'a webhook was told of a release');
        else log.warn(delivery, delivery.isGivenUp ? 'a webhook could not be told of a release, and is not tried again' : 'a webhook could not be told of a release yet');
      }
    } catch (error) {
      // Whoever writes at this moment comes first; the message waits for the next look.
      if (!/locked|busy/i.test(String(error))) log.warn({ err: error }, 'looking for messages to webhooks failed');
    }
  };
  let isLooking = false;
  const timer = setInterval(() => {
    if (isLooking) return;
    isLooking = true;
    round = look().finally(() => (isLooking = false));
  }, LOOK_EVERY_MS);
  return async () => {
    clearInterval(timer);
    await round;
    await opened?.close();
  };
}

/** SQLite would hold the whole server while it waits for another writer. */
async function openQuick(place: DatabasePlace): Promise<Database> {
  const database = await Database.open(place);
  if (database.dialect === 'sqlite') await database.rows('pragma busy_timeout = 0');
  return database;
}
