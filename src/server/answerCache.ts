import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** Whoever keeps an answer asks whether it is still right: which release is the newest may change at any second. */
export const ASK_AGAIN = 'public, no-cache';

/** An answer without errors. */
export interface PlainAnswer {
  readonly body: Buffer;
  readonly contentType: string;
}

/** An answer without errors as it travels. */
export interface KeptAnswer {
  readonly body: Buffer;
  readonly contentType: string;
  /** For answers to GET. */
  readonly etag: string | undefined;
  readonly cacheControl: string;
}

/** What keeping an answer costs beside its bytes and its key: the entry of the list and its objects. */
const ENTRY_BYTES = 400;

/** A single answer takes at most this part of the whole. */
const LARGEST_PART = 8;

/**
 * Answers of this process, bounded in bytes. A release is immutable, so an answer is right for ever under a key that
 * names the release and everything that was asked; a new release makes new keys, and old entries leave as unused ones.
 */
export class AnswerCache {
  /** How often an answer was found, and how often not, since the start. */
  hits = 0;
  misses = 0;
  readonly #kept: LRUCache<string, KeptAnswer> | undefined;

  /** `bytes` 0 keeps nothing. */
  constructor(bytes: number) {
    if (bytes <= 0) return;
    this.#kept = new LRUCache({
      maxSize: bytes,
      maxEntrySize: Math.max(1, Math.floor(bytes / LARGEST_PART)),
      sizeCalculation: (answer, key) => answer.body.byteLength + 2 * key.length + ENTRY_BYTES,
    });
  }

  find(key: string): KeptAnswer | undefined {
    const kept = this.peek(key);
    if (kept) this.hits += 1;
    else this.misses += 1;
    return kept;
  }

  /** The same for whoever may hand the question on: nothing is counted. */
  peek(key: string): KeptAnswer | undefined {
    return this.#kept?.get(key);
  }

  keep(key: string, answer: KeptAnswer): void {
    this.#kept?.set(key, answer);
  }

  /** Bytes that are taken at this moment. */
  get bytes(): number {
    return this.#kept?.calculatedSize ?? 0;
  }
}

/** The form in which an answer is sent and kept. */
export function keptAnswer(method: string, { body, contentType }: PlainAnswer, isRepeatable: boolean): KeptAnswer {
  // A validator serves whoever asks with GET: nobody else may keep an answer.
  return { body, contentType, etag: method === 'GET' && isRepeatable ? etagOf(contentType, body) : undefined, cacheControl: isRepeatable ? ASK_AGAIN : 'no-store' };
}

/** A strong validator: the same for the same bytes of the same media type, and for no others. */
export function etagOf(contentType: string, body: string | Buffer): string {
  return `"${createHash('sha256').update(contentType).update('\u0000').update(body).digest('base64url').slice(0, 27)}"`;
}

/** True where a request names this validator (RFC 9110: compared weakly), or any. */
export function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(',').some((each) => {
    const named = each.trim().replace(/^W\//, '');
    return named === etag || named === '*';
  });
}
