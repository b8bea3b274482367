import type { IncomingMessage } from 'node:http';
import type { Atlas } from '../../graphql/atlas.ts';
import { AtlasContext } from '../../graphql/context.ts';
import { limitVariables } from '../../graphql/limits/documentLimits.ts';
import { type KeptAnswer, keptAnswer } from '../answerCache.ts';
import type { KnownQuestion, KnownQuestions } from '../knownQuestions.ts';
import { type AskedRequest, questionOf } from '../questionKey.ts';
import type { ThreadPool } from '../threads/threadPool.ts';
import type { SentHeads } from './repeats.ts';

export interface FreshServices {
  readonly atlas: Atlas;
  readonly known: KnownQuestions;
  readonly pool: ThreadPool | undefined;
  readonly isKept: (key: string) => boolean;
  /** Reads a body as fastify does; throws, or gives nothing, where it refuses it. */
  readonly readJson: (text: string) => unknown;
}

/** An answer that was made just now, and how it is sent. */
export interface FreshAnswer {
  readonly key: string;
  readonly release: number;
  readonly operation: string;
  readonly heads: SentHeads;
  readonly made: KeptAnswer;
  readonly isRepeatable: boolean;
}

/** Makes answers to documents that were answered before, asked with other variables or after another release. */
export class FreshAnswers {
  readonly #services: FreshServices;

  constructor(services: FreshServices) {
    this.#services = services;
  }

  /** Begins an answer; nothing where fastify is to see the question: the first of its document, a costly one, a kept one, one with a fault. */
  begin({ headers }: IncomingMessage, body: Buffer): Promise<FreshAnswer | undefined> | undefined {
    const { atlas, known, pool, isKept, readJson } = this.#services;
    try {
      const asked: AskedRequest = { method: 'POST', url: '/graphql', headers, query: undefined, body: readJson(body.toString()) };
      const question = questionOf(asked);
      if (!question) return undefined;
      limitVariables(asked.body);
      const { number } = atlas.catalogues.newest.release;
      const found = known.find(asked, number);
      const key = `${number} ${question.key}`;
      if (!found || isKept(key) || pool?.isLight(found.weight) === false) return undefined;
      // The same release: nothing was awaited since.
      return this.#make(found, asked, { context: new AtlasContext(atlas), key });
    } catch {
      return undefined;
    }
  }

  async #make(found: KnownQuestion, asked: AskedRequest, { context, key }: { context: AtlasContext; key: string }): Promise<FreshAnswer | undefined> {
    const plain = await found.answer(context);
    const made = plain && keptAnswer(asked.method, plain, context.isRepeatable);
    const form = made && found.sentForm(made.cacheControl);
    if (!form) return undefined;
    const { isRepeatable, releaseNumber: release } = context;
    return { key, release, operation: form.operation, heads: [...form.heads, 'content-length', String(made.body.length)], made, isRepeatable };
  }
}
