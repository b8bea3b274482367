import type { FastifyInstance, FastifyReply } from 'fastify';
import type { KeptAnswer } from '../answerCache.ts';
import type { OperationNamer } from '../askedOperation.ts';
import type { Atlas } from '../../graphql/atlas.ts';
import { jsonReader } from '../jsonBodies.ts';
import type { KnownQuestions } from '../knownQuestions.ts';
import type { ThreadPool } from '../threads/threadPool.ts';
import { FreshAnswers } from './freshAnswers.ts';
import type { FrontServices, FrontStage } from './frontStage.ts';
import type { SentHeads } from './repeats.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Where the answer to this request is kept, if it is. */
    place: { readonly key: string; readonly release: number } | undefined;
    /** The answer that was sent, where it may be sent again. */
    kept: KeptAnswer | undefined;
  }
}

/** Heads of how much a network has asked; whoever sends an answer again counts anew. */
const COUNTING = /^x-ratelimit-/;

interface Opened extends Omit<FrontServices, 'fresh'> {
  readonly atlas: Atlas;
  readonly known: KnownQuestions;
  readonly pool: ThreadPool | undefined;
  readonly operationOf: OperationNamer;
}

/** Has the stage before `app` answer what `app` answered before, until `app` begins to end. */
export function openFront(app: FastifyInstance, front: FrontStage, { atlas, known, pool, operationOf, ...services }: Opened): void {
  const { cache } = services;
  front.open({ ...services, fresh: new FreshAnswers({ atlas, known, pool, isKept: (key) => cache.peek(key) !== undefined, readJson: jsonReader(app) }) });
  app.addHook('preClose', async () => front.close());
  app.addHook('onResponse', (request, reply, done) => {
    const { place, kept } = request;
    // Whoever sends a document with its hash wants it to be known by the hash from then on, and that is done further in.
    if (place && kept && request.documentFrom !== 'REGISTERED' && restsOnRequest(reply)) {
      const [operation, heads] = [operationOf(request), sentHeads(reply)];
      if (cache.peek(place.key) === kept) front.learn(request.raw, { ...place, operation, status: reply.statusCode, heads });
      if (reply.statusCode === 200) known.learnForm(request, kept.cacheControl, { operation, heads: withoutLength(heads) });
    }
    done();
  });
}

const withoutLength = (heads: SentHeads): SentHeads => heads.filter((_, i) => heads[i - (i % 2)] !== 'content-length');

/** An answer that rests on further heads would be another's for the next one who asks. */
const restsOnRequest = (reply: FastifyReply): boolean => reply.getHeader('vary') === 'accept';

function sentHeads(reply: FastifyReply): SentHeads {
  return Object.entries(reply.getHeaders()).flatMap(([name, value]) => (value === undefined || COUNTING.test(name) ? [] : [name, String(value)]));
}
