import type { FastifyInstance, FastifyReply } from 'fastify';
import type { KeptAnswer } from '../answerCache.ts';
import type { OperationNamer } from '../askedOperation.ts';
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

interface Opened extends FrontServices {
  readonly operationOf: OperationNamer;
}

/** Has the stage before `app` answer what `app` answered from the cache, until `app` begins to end. */
export function openFront(app: FastifyInstance, front: FrontStage, { operationOf, ...services }: Opened): void {
  front.open(services);
  app.addHook('preClose', async () => front.close());
  app.addHook('onResponse', (request, reply, done) => {
    const { place, kept } = request;
    // Whoever sends a document with its hash wants it to be known by the hash from then on, and that is done further in.
    if (place && kept && services.cache.peek(place.key) === kept && request.documentFrom !== 'REGISTERED' && restsOnRequest(reply)) {
      front.learn(request.raw, { ...place, operation: operationOf(request), status: reply.statusCode, heads: sentHeads(reply) });
    }
    done();
  });
}

/** An answer that rests on further heads would be another's for the next one who asks. */
const restsOnRequest = (reply: FastifyReply): boolean => reply.getHeader('vary') === 'accept';

function sentHeads(reply: FastifyReply): SentHeads {
  return Object.entries(reply.getHeaders()).flatMap(([name, value]) => (value === undefined || COUNTING.test(name) ? [] : [name, String(value)]));
}
