import type { ApolloServer, HTTPGraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Atlas } from '../graphql/atlas.ts';
import { AtlasContext } from '../graphql/context.ts';
import { type AskedText, LONG_WEIGHT, operationWeight } from '../graphql/limits/operationWeight.ts';
import { limitVariables } from '../graphql/limits/documentLimits.ts';
import { type AnswerCache, ASK_AGAIN, isKnown, keptAnswer, type KeptAnswer, type PlainAnswer } from './answerCache.ts';
import { wordedError } from './errors.ts';
import type { KnownQuestions } from './knownQuestions.ts';
import { playgroundFor, trustAccept, variesWith, withoutEmpty } from './graphqlAddress.ts';
import { type KnownDocuments, readDocument, searchOf } from './persisted/persistedQuery.ts';
import { plainHeads } from './plainHeads.ts';
import { questionOf } from './questionKey.ts';
import type { SharedAnswers } from './sharedAnswers.ts';
import { askThread, sendAnswer } from './threads/forward.ts';
import type { ThreadPool } from './threads/threadPool.ts';

interface GraphqlServices {
  readonly atlas: Atlas;
  readonly apollo: ApolloServer<AtlasContext>;
  readonly cache: AnswerCache;
  readonly pool: ThreadPool | undefined;
  /** Costly answers that other processes made. */
  readonly shared: SharedAnswers | undefined;
  readonly documents: KnownDocuments;
  /** Documents that were answered before. */
  readonly known: KnownQuestions;
  /** Seconds that caches in front may give an answer asked by hash without asking again. */
  readonly sharedCacheSeconds: number;
}

/** `/graphql`: kept answers first, Apollo for everything else. */
export function addGraphql(app: FastifyInstance, services: GraphqlServices): void {
  const { atlas, apollo, cache, documents, known, sharedCacheSeconds } = services;
  app.decorateRequest('documentFrom', 'REQUEST');
  app.decorateRequest('place', undefined);
  app.decorateRequest('kept', undefined);
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    ...(sharedCacheSeconds > 0 && { onSend: keepInFront(sharedCacheSeconds) }),
    handler: async (request, reply) => {
      const playground = playgroundFor(request);
      if (playground !== undefined) return reply.header('vary', 'accept').header('cache-control', 'no-store').redirect(playground, 303);
      trustAccept(request);
      if (request.method === 'GET') request.query = withoutEmpty(request.query as Readonly<Record<string, unknown>>);
      readDocument(request, documents);
      limitVariables(request.body);
      // The release is pinned here, once for key and answer: one that is published meanwhile changes neither.
      const context = new AtlasContext(atlas);
      const question = questionOf(request);
      const key = question && `${context.releaseNumber} ${question.key}`;
      request.place = key === undefined ? undefined : { key, release: context.releaseNumber };
      const kept = key === undefined ? undefined : cache.find(key);
      if (kept) return sendKept(request, reply, kept);
      if (await answerOnThread(request, reply, { ...services, release: context.releaseNumber, releaseHash: context.releaseHash, key })) return reply;
      const ask = () => apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: toApollo(request), context: async () => context });
      if (key === undefined) return sendOnce(reply, await ask());
      const planned = await known.find(request, context.releaseNumber)?.answer(context);
      const answer = planned ?? (await ask());
      const plain = 'contentType' in answer ? answer : plainAnswer(answer);
      if (!plain) return sendOnce(reply, answer as HTTPGraphQLResponse);
      if (!planned) known.learn(request, context, plain.contentType);
      const made = keptAnswer(request.method, plain, context.isRepeatable);
      if (context.isRepeatable) cache.keep(key, made);
      return sendKept(request, reply, made);
    },
  });
  app.route({ method: ['PUT', 'PATCH', 'DELETE'], url: '/graphql', onRequest: refuseMethod, handler: refuseMethod });
}

/** A method that the API does not have, told before anyone reads a body. */
async function refuseMethod({ method }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return reply.code(405).header('allow', 'GET, POST, OPTIONS').header('cache-control', 'no-store').send(wordedError('BAD_REQUEST', `The API has no method ${method}. Send a question with POST, or with GET.`));
}

/** Lets caches in front give what was asked by the hash of a trusted document for so long without asking again. */
function keepInFront(seconds: number) {
  return async ({ method, documentFrom }: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (method === 'GET' && documentFrom === 'TRUSTED' && reply.getHeader('cache-control') === ASK_AGAIN) void reply.header('cache-control', `public, max-age=0, s-maxage=${seconds}`);
  };
}

/** Has a thread answer what is not light; false where the main thread may. A reply is no result of an async function: who awaits one waits for its end and gets nothing. */
async function answerOnThread(request: FastifyRequest, reply: FastifyReply, { pool, cache, shared, release, releaseHash, key }: GraphqlServices & { release: number; releaseHash: string; key: string | undefined }): Promise<boolean> {
  if (!pool) return false;
  const weight = operationWeight(askedText(request), release);
  if (pool.isLight(weight)) return false;
  const sharedKey = `${releaseHash} ${key}`;
  const found = key === undefined ? undefined : await shared?.find(sharedKey);
  if (key !== undefined && found) {
    cache.keep(key, found);
    void sendKept(request, reply, found);
    return true;
  }
  // The thread makes the whole answer, so that it can be kept; whether the asker has it already is seen here.
  const answer = await askThread(request, reply, { pool, release, isLong: weight > LONG_WEIGHT, without: 'if-none-match' });
  const { status, headers, body } = answer;
  const { 'content-type': contentType, 'cache-control': cacheControl, etag } = headers;
  if (key === undefined || status !== 200 || contentType === undefined || cacheControl !== ASK_AGAIN) {
    void sendAnswer(reply, answer);
    return true;
  }
  const made = { body: whole((await body.toArray()) as Buffer[]), contentType, etag, cacheControl };
  cache.keep(key, made);
  shared?.keep(sharedKey, made);
  void sendKept(request, reply, made);
  return true;
}

/** Most answers come in one piece; a copy of megabytes outside the heap has V8 look through all of it for garbage. */
const whole = (pieces: readonly Buffer[]): Buffer => (pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces));

function askedText(request: FastifyRequest): AskedText {
  if (request.method !== 'GET') return (request.body ?? {}) as AskedText;
  const { query, operationName, variables } = request.query as Record<string, unknown>;
  return { query, operationName, variables: typeof variables === 'string' ? parsed(variables) : undefined };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toApollo(request: FastifyRequest) {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(plainHeads(request.headers))) if (value !== '') headers.set(name, value);
  return { body: request.body, method: request.method.toUpperCase(), headers, search: request.method === 'GET' ? `?${searchOf(request.query as Readonly<Record<string, unknown>>)}` : '' };
}

/** What Apollo answered, where it is whole and has no errors. */
function plainAnswer({ status, headers, body }: HTTPGraphQLResponse): PlainAnswer | undefined {
  if ((status ?? 200) !== 200 || body.kind !== 'complete') return undefined;
  // Apollo writes errors before data; a text "errors" inside the data does not stand at the beginning.
  if (!body.string.startsWith('{"data":{')) return undefined;
  return { body: Buffer.from(body.string), contentType: headers.get('content-type') ?? 'application/json; charset=utf-8' };
}

function sendKept(request: FastifyRequest, reply: FastifyReply, kept: KeptAnswer): FastifyReply {
  const { etag, cacheControl, contentType, body } = kept;
  request.kept = kept;
  void reply.header('cache-control', cacheControl).header('vary', variesWith(request.headers));
  if (etag !== undefined) {
    void reply.header('etag', etag);
    if (isKnown(request.headers['if-none-match'], etag)) return reply.code(304).send();
  }
  return reply.header('content-type', contentType).header('content-length', body.length).send(body);
}

/** An answer with errors, or of an unusual request: nobody keeps it. */
function sendOnce(reply: FastifyReply, { status, headers, body }: HTTPGraphQLResponse): FastifyReply {
  for (const [name, value] of headers) void reply.header(name, value);
  void reply.header('cache-control', 'no-store').code(status ?? 200);
  if (body.kind === 'complete') return reply.send(body.string);
  throw new Error('Answers in parts are not made by this server.');
}
