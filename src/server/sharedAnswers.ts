import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { Keyv } from 'keyv';
import { AtlasError } from '../domain/errors.ts';
import { projectFile } from '../domain/projectFile.ts';
import type { KeptAnswer } from './answerCache.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const LARGEST_BYTES = 4 * 1024 * 1024;
/** A store that takes longer than this is slower than many an answer. */
const LONGEST_WAIT_MS = 200;
const CONNECTING_MS = 2000;
/** A store that failed is left alone for so long. */
const SILENCE_MS = 5000;

export interface SharedAnswersOptions {
  readonly store: Keyv<string>;
  /** What else than release and question an answer depends on: the program, and where it is served. */
  readonly namespace: string;
  /** Hears of a store that is lost and found, in a sentence. */
  readonly tell: (line: string) => void;
}

/** Answers that processes and machines share, so that each costly one is made once. A store that is slow or away costs time once, and no answer. */
export class SharedAnswers {
  readonly #options: SharedAnswersOptions;
  #silentUntil = 0;
  #isLost = false;

  constructor(options: SharedAnswersOptions) {
    this.#options = options;
    // What fails is told where it is asked for; an event without a listener would end the process.
    options.store.on('error', () => undefined);
  }

  async find(key: string): Promise<KeptAnswer | undefined> {
    if (performance.now() < this.#silentUntil) return undefined;
    try {
      const text = await Promise.race([this.#options.store.get(this.#nameOf(key)), late()]);
      this.#answered();
      return text === undefined ? undefined : readAnswer(text);
    } catch (error) {
      this.#failed(error);
      return undefined;
    }
  }

  /** Nobody waits for the store to have it. */
  keep(key: string, answer: KeptAnswer): void {
    if (performance.now() < this.#silentUntil || answer.body.byteLength > LARGEST_BYTES) return;
    const text = JSON.stringify({ ...answer, body: answer.body.toString('base64') });
    this.#options.store.set(this.#nameOf(key), text, DAY_MS).catch((error: unknown) => this.#failed(error));
  }

  async close(): Promise<void> {
    await Promise.race([this.#options.store.disconnect(), wait(LONGEST_WAIT_MS, undefined, { ref: false })]).catch(() => undefined);
  }

  /** Questions may be long, and nobody who reads the names in the store is to learn them. */
  #nameOf(key: string): string {
    return createHash('sha256').update(this.#options.namespace).update('\u0000').update(key).digest('base64url');
  }

  #answered(): void {
    if (!this.#isLost) return;
    this.#isLost = false;
    this.#options.tell('the store of shared answers answers again');
  }

  #failed(error: unknown): void {
    this.#silentUntil = performance.now() + SILENCE_MS;
    if (this.#isLost) return;
    this.#isLost = true;
    this.#options.tell(`the store of shared answers is away (${error instanceof Error ? error.message : String(error)}); every process makes its answers itself until it is back`);
  }
}

async function late(): Promise<never> {
  await wait(LONGEST_WAIT_MS, undefined, { ref: false });
  throw new Error(`no answer within ${LONGEST_WAIT_MS} ms`);
}

/** An answer as it was kept; nothing where the text is another thing. */
function readAnswer(text: string): KeptAnswer | undefined {
  const { body, contentType, etag, cacheControl } = JSON.parse(text) as Record<string, unknown>;
  if (typeof body !== 'string' || typeof contentType !== 'string' || typeof cacheControl !== 'string') return undefined;
  return { body: Buffer.from(body, 'base64'), contentType, etag: typeof etag === 'string' ? etag : undefined, cacheControl };
}

/** Shares answers through a Redis server; the program that makes them is told apart by the hash that its build left. */
export async function redisAnswers(url: string, { publicUrl, tell }: { publicUrl: string; tell: (line: string) => void }): Promise<SharedAnswers> {
  const build = await readFile(projectFile('dist/.server-inputs'), 'utf8').catch(() => {
    throw AtlasError.conflict('ATLAS_REDIS_URL shares answers between processes of the same program, and this one does not say which it is. Build it with "npm run build".');
  });
  // Most servers share nothing and need not load it.
  const { default: KeyvRedis } = await import('@keyv/redis');
  const redis = new KeyvRedis({ url, disableOfflineQueue: true, socket: { connectTimeout: CONNECTING_MS, reconnectStrategy: (attempts: number) => Math.min(250 * attempts, SILENCE_MS) } }, { throwOnErrors: true, throwOnConnectError: true });
  // The first question is not to wait for the connection; whether there is one is seen when it asks.
  await Promise.race([redis.getClient(), wait(CONNECTING_MS, undefined, { ref: false })]).catch(() => undefined);
  return new SharedAnswers({ store: new Keyv<string>({ store: redis, namespace: 'atlas', throwOnErrors: true }), namespace: `${build}\u0000${publicUrl}`, tell });
}
