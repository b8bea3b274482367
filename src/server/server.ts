import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import fastifyStatic from '@fastify/static';
import { fastify, type FastifyError, LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { AtlasError } from '../domain/errors.ts';
import { projectFile } from '../domain/projectFile.ts';
import type { Atlas } from '../graphql/atlas.ts';
import { createApollo } from '../graphql/execution/apollo.ts';
import { type ExampleOperation, readOperations } from '../graphql/operations.ts';
import { atlasSdl } from '../graphql/schema.ts';
import { AnswerCache, etagOf, isKnown } from './answerCache.ts';
import { operationNamer } from './askedOperation.ts';
import { AnsweredRequests, followAnswers } from './answered.ts';
import { addCrossOrigin } from './crossOrigin.ts';
import { sendError } from './errors.ts';
import { addFeed } from './feed.route.ts';
import { FrontStage } from './front/frontStage.ts';
import { openFront } from './front/openFront.ts';
import { Repeats } from './front/repeats.ts';
import { addGraphql } from './graphql.route.ts';
import { isForPerson } from './graphqlAddress.ts';
import { httpServer, refuseUnreadable } from './httpServer.ts';
import { keepBodyText } from './jsonBodies.ts';
import { KnownQuestions } from './knownQuestions.ts';
import { addMetrics } from './metrics.route.ts';
import { documentHash } from './persisted/documentHash.ts';
import type { KnownDocuments } from './persisted/persistedQuery.ts';
import { RegisteredDocuments } from './persisted/registeredDocuments.ts';
import { readTrusted, trustIntrospection } from './persisted/trustedDocuments.ts';
import { unknownAddress } from './page/errorPage.ts';
import { addExplorer, type ErrorPage } from './page/page.route.ts';
import { addQuestions } from './questions/questions.route.ts';
import { addRateLimit, RateLimit } from './rateLimit.ts';
import { requestIds } from './requestIds.ts';
import { logAnswers } from './requestLog.ts';
import { securityHeaders } from './securityHeaders.ts';
import type { SharedAnswers } from './sharedAnswers.ts';
import { askThread, sendAnswer } from './threads/forward.ts';
import type { ThreadPool } from './threads/threadPool.ts';
import type { TracingSettings } from './tracing/tracingSettings.ts';

export interface ServerOptions {
  readonly atlas: Atlas;
  readonly logLevel: string;
  /** Bytes of answers that are kept in memory; 0 for none. */
  readonly cacheBytes: number;
  /** Requests that one network may send in a minute; 0, and nothing said, for any number. */
  readonly requestsPerMinute?: number;
  /** Proxies in front whose word for the asker's address is taken; nobody's unless said. */
  readonly trustedProxies?: readonly string[];
  /** Answers what is costly; the main thread answers everything where there is none. */
  readonly pool?: ThreadPool;
  /** Costly answers that other processes made; none unless said. */
  readonly shared?: SharedAnswers;
  /** How documents are asked by their hash; the example library alone unless said. */
  readonly persisted?: PersistedOptions;
  /** Sends traces; nothing is made for them unless said. */
  readonly tracing?: TracingSettings | undefined;
  /** True in a thread of the pool, which answers nothing but what is costly. */
  readonly inThread?: boolean;
}

export interface PersistedOptions {
  /** Folder of documents that are trusted beside the example library. */
  readonly folder: string | undefined;
  /** Refuses every document that is not trusted. */
  readonly isAllowList: boolean;
  /** Bytes of documents that clients may tell under their hash; 0 for none. */
  readonly registeredBytes: number;
  /** Seconds that caches in front may give an answer asked by hash without asking again; 0 for none. */
  readonly sharedCacheSeconds: number;
}

const LIBRARY_ALONE: PersistedOptions = { folder: undefined, isAllowList: false, registeredBytes: 0, sharedCacheSeconds: 0 };

const LARGEST_BODY = 1024 * 1024;

/** Part of the memory for kept answers that goes to knowing the requests for them. */
const REPEATS_PART = 8;

/** The HTTP server; it listens when its caller says so. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { atlas, logLevel, cacheBytes, pool, inThread = false, requestsPerMinute = 0, trustedProxies = [], persisted = LIBRARY_ALONE, tracing } = options;
  const [front, nextId] = [new FrontStage(), requestIds()];
  const app = fastify({ serverFactory: (handler) => httpServer(front.before(handler)), genReqId: nextId, logger: { level: logLevel }, logController: new LogController({ disableRequestLogging: true }), bodyLimit: LARGEST_BODY, forceCloseConnections: 'idle', frameworkErrors: refuseAddress, clientErrorHandler: refuseUnreadable, routerOptions: { maxParamLength: 2000 } });
  const apollo = await createApollo((id, error) => app.log.error({ id, err: error }, 'a defect'));
  app.addHook('onSend', securityHeaders);
  app.setErrorHandler(sendError);
  endIdleConnections(app);
  keepBodyText(app);
  const operations = await readOperations();
  const operationOf = operationNamer(operations.map(({ name }) => name));
  // Its packages take time and memory: they are loaded where somebody receives traces.
  if (tracing) (await import('./tracing/tracing.ts')).addTracing(app, { operationOf, inThread, release: () => atlas.catalogues.newest.release.number }, tracing);
  // Before the limit: a page of another host is to read when it may come back.
  if (!inThread) addCrossOrigin(app);
  const limit = requestsPerMinute > 0 ? new RateLimit({ perMinute: requestsPerMinute, trustedProxies, warn: (line) => app.log.warn(line) }) : undefined;
  if (limit) addRateLimit(app, limit);
  if (pool) addThreads(app, atlas, pool);
  const repeatBytes = Math.floor(cacheBytes / REPEATS_PART);
  const [cache, repeats, known] = [new AnswerCache(cacheBytes - repeatBytes), new Repeats(repeatBytes), new KnownQuestions()];
  if (!inThread) {
    const answers = new AnsweredRequests();
    followAnswers(app, answers, operationOf);
    logAnswers(app.log, answers);
    addMetrics(app, { atlas, cache, repeats, pool, answers });
    // A trace has a span for each part of the way, which the short one does not go.
    if (!tracing) openFront(app, front, { atlas, known, pool, cache, repeats, limit, answers, nextId, operationOf, newestRelease: () => atlas.catalogues.newest.release.number });
  }
  // A thread is asked with whole documents: it need not know them by their hash.
  const documents = await knownDocuments(inThread ? [] : operations, persisted);
  addGraphql(app, { atlas, apollo, cache, pool, shared: options.shared, documents, known, sharedCacheSeconds: persisted.sharedCacheSeconds });
  addQuestions(app, { atlas, apollo, operations });
  addUnknownAddresses(app, addExplorer(app, { atlas, apollo, operations }));
  app.addHook('onClose', async () => apollo.stop());
  if (inThread) return app;
  addHealth(app, atlas);
  addFeed(app, atlas);
  await addPages(app, operations);
  return app;
}

/** An address that cannot be read is met before any route is known: the one answer that fastify would word itself. */
function refuseAddress(_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  // No hook is run for it.
  void securityHeaders(request, reply);
  void sendError(AtlasError.badInput('The address cannot be read: it is too long, or a % in it begins no character of UTF-8.'), request, reply);
}

async function knownDocuments(examples: readonly ExampleOperation[], { folder, isAllowList, registeredBytes }: PersistedOptions): Promise<KnownDocuments> {
  const trusted = await readTrusted(examples, folder);
  if (isAllowList) trustIntrospection(trusted);
  return { trusted, isAllowList, registered: new RegisteredDocuments(isAllowList ? 0 : registeredBytes) };
}

/** An address that is not there is an error like any other, and a page where a person looks for it. */
function addUnknownAddresses(app: FastifyInstance, tellPerson: ErrorPage): void {
  app.setNotFoundHandler(async (request, reply) => {
    void reply.header('vary', 'accept, accept-language');
    if (isForPerson(request)) return tellPerson(unknownAddress(request), request, reply.header('cache-control', 'no-store'));
    throw AtlasError.notFound('There is nothing at this address. The page is at /, the API at /graphql, and /q lists the example questions.');
  });
}

/** A connection that becomes idle while the server ends is of no more use; its client would keep it open. */
function endIdleConnections(app: FastifyInstance): void {
  app.addHook('preClose', async () => {
    // Fastify closes no server of ours that never listened, and what it holds would keep the process alive.
    if (!app.server.listening) {
      app.server.close();
      return;
    }
    const ending = setInterval(() => app.server.closeIdleConnections(), 50);
    app.server.once('close', () => clearInterval(ending));
  });
}

/** Routes that say so are answered on threads; the pool ends when the last answer has left. */
function addThreads(app: FastifyInstance, atlas: Atlas, pool: ThreadPool): void {
  // Not async: that one ends with the reply, and where the asker left a moment before its end, the route would answer once more.
  app.addHook('preHandler', (request, reply, next) => {
    const { thread } = request.routeOptions.config;
    if (thread === undefined) next();
    else askThread(request, reply, { pool, release: atlas.catalogues.newest.release.number, isLong: thread === 'LONG' }).then((answer) => void sendAnswer(reply, answer), next);
  });
  app.addHook('onListen', async () => pool.begin());
  app.addHook('onClose', async () => pool.close());
}

function addHealth(app: FastifyInstance, atlas: Atlas): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (request, reply) => {
    try {
      await atlas.releases.latestNumber();
    } catch (error) {
      request.log.error({ err: error }, 'the database does not answer');
      return reply.code(503).send({ status: 'not ready' });
    }
    return { status: 'ready', release: String(atlas.catalogues.newest.release.number) };
  });
}

/** Sends a text that only changes with the program: a repeated request is answered by its ETag alone. */
function sendStable(request: FastifyRequest, reply: FastifyReply, { type, text }: { type: string; text: string }): FastifyReply {
  const etag = etagOf(type, text);
  void reply.header('etag', etag).header('cache-control', 'no-cache');
  return isKnown(request.headers['if-none-match'], etag) ? reply.code(304).send() : reply.type(type).send(text);
}

async function addPages(app: FastifyInstance, examples: readonly ExampleOperation[]): Promise<void> {
  const sdl = atlasSdl();
  const operations = JSON.stringify(examples.map((example) => ({ ...example, sha256Hash: documentHash(example.document) })));
  app.get('/schema.graphql', (request, reply) => sendStable(request, reply, { type: 'application/graphql; charset=utf-8', text: sdl }));
  app.get('/operations.json', (request, reply) => sendStable(request, reply, { type: 'application/json; charset=utf-8', text: operations }));
  const web = projectFile('dist/web');
  if (!existsSync(web)) return;
  await app.register(fastifyStatic, { root: `${web}/assets`, prefix: '/assets/', index: false, preCompressed: true, immutable: true, maxAge: '1y', decorateReply: false });
  const playground = await readFile(`${web}/playground.html`, 'utf8');
  app.get('/playground', (request, reply) => sendStable(request, reply, { type: 'text/html; charset=utf-8', text: playground }));
}
