import cluster from 'node:cluster';
import { Command, InvalidArgumentError } from 'commander';
import type { FastifyInstance } from 'fastify';
import { type Config, readConfig, readWorkers } from '../config.ts';
import { Database } from '../database/database.ts';
import { ReleaseRepository } from '../database/repositories/release.repository.ts';
import { SecretKeys } from '../database/sealedSecrets.ts';
import { AtlasError } from '../domain/errors.ts';
import { type Atlas, openAtlas } from '../graphql/atlas.ts';
import { letHeapDouble } from '../server/heapGrowth.ts';
import { shareReleases } from '../server/processes/sharedReleases.ts';
import { createServer } from '../server/server.ts';
import { redisAnswers, type SharedAnswers } from '../server/sharedAnswers.ts';
import { memoryGauge } from '../server/threads/memory.ts';
import { ThreadPool } from '../server/threads/threadPool.ts';
import { deliverAlways } from '../server/webhooks/deliveries.ts';
import { say } from './output.ts';
import { seedAtlas } from './seedAtlas.ts';
import { serveProcesses } from './serveProcesses.ts';

export function serveCommand(): Command {
  return new Command('serve')
    .description('Serve the atlas over HTTP until it is stopped.')
    .option('--seed', 'first import the shipped datasets where nothing is published yet', false)
    .option('--workers <count>', 'processes that share the port and the settings of memory, threads and queue; as many as there are cores at most (ATLAS_WORKERS unless given)', readCount)
    .addHelpText('after', '\nSettings come from the environment: see "atlas --help". SIGTERM ends what is under way, within ten seconds. How to run it: docs/operations.md.')
    .action(serve);
}

/** Requests under way when the server is told to stop may go on for so long. */
const LONGEST_GOODBYE_MS = 10_000;

function readCount(text: string): number {
  try {
    return readWorkers(text);
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
  }
}

async function serve({ seed, ...given }: { seed: boolean; workers?: number }): Promise<void> {
  const config = readConfig();
  const workers = given.workers ?? config.workers;
  const database = await openDatabase(config, seed);
  if (workers === 1) return serveHere(config, database);
  const release = await new ReleaseRepository(database).latestNumber();
  await database.close();
  process.exitCode = await serveProcesses({ config, count: workers, onListening: (port) => sayWhere({ config, port, release }) });
}

async function openDatabase(config: Config, seed: boolean): Promise<Database> {
  const database = await Database.open({ url: config.databaseUrl, dataDir: config.dataDir, replicaUrls: config.replicaUrls });
  await database.migrate();
  if (seed && (await new ReleaseRepository(database).latestNumber()) === 0) {
    say('First start: importing the shipped datasets.', false);
    const report = await seedAtlas(database, false);
    say(`Published release ${report.release}.`, false);
  }
  return database;
}

/** Serves with this process alone, or as one of several. */
async function serveHere(config: Config, database: Database): Promise<void> {
  letHeapDouble(config.memoryBytes);
  const atlas = await openAtlas(database, config);
  const pool = openPool(config, (error) => app.log.error({ err: error }, 'a thread ended'));
  let shared: SharedAnswers | undefined;
  const open = async (): Promise<FastifyInstance> => {
    shared = config.redisUrl ? await redisAnswers(config.redisUrl, { publicUrl: config.publicUrl, tell: (line) => app.log.warn(line) }) : undefined;
    const { logLevel, cacheBytes, requestsPerMinute, trustedProxies, persisted, tracing } = config;
    return createServer({ atlas, logLevel, cacheBytes, requestsPerMinute, trustedProxies, persisted, tracing, ...(pool ? { pool } : {}), ...(shared ? { shared } : {}) });
  };
  const app: FastifyInstance = await open().catch((error: unknown) => giveUp(error, async () => Promise.all([shared?.close(), database.close()])));
  atlas.catalogues.watch((error) => app.log.error({ err: error }, 'looking for a newer release failed'));
  const stopDelivering = deliverAlways({ database, place: { url: config.databaseUrl, dataDir: config.dataDir } }, { publicUrl: config.publicUrl, allowPrivate: config.webhooksPrivate, keys: new SecretKeys(config.webhookKeys) }, app.log);
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopped ??= end({ app, atlas, database, stopDelivering }).then(() => shared?.close()));
  // Of several processes each hears Ctrl-C itself, and then the first one's word too.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop().then(() => process.exit(0)));
  shareReleases(atlas.catalogues);
  database.replicas?.watch((line) => app.log.warn(line));
  await listen(app, config).catch((error: unknown) => giveUp(error, stop));
  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : config.port;
  if (cluster.isPrimary) sayWhere({ config, port, release: atlas.catalogues.newest.release.number });
}

/** Ends what a server that cannot begin has begun, which would keep the process alive. */
async function giveUp(error: unknown, close: () => Promise<unknown>): Promise<never> {
  await close();
  // So would the channel to the first process.
  cluster.worker?.disconnect();
  throw error;
}

interface Serving {
  readonly app: FastifyInstance;
  readonly atlas: Atlas;
  readonly database: Database;
  readonly stopDelivering: () => Promise<void>;
}

async function end({ app, atlas, database, stopDelivering }: Serving): Promise<void> {
  atlas.catalogues.stop();
  setTimeout(() => app.server.closeAllConnections(), LONGEST_GOODBYE_MS).unref();
  await Promise.all([app.close(), stopDelivering()]);
  await database.close();
}

function sayWhere({ config, port, release }: { config: Config; port: number; release: number }): void {
  const base = `http://${config.host === '0.0.0.0' ? 'localhost' : config.host}:${port}`;
  say(`Procurement Atlas, release ${release}\n  page        ${base}/\n  playground  ${base}/playground\n  API         ${base}/graphql`, false);
}

function openPool(config: Config, onDeath: (error: unknown) => void): ThreadPool | undefined {
  const { threads, queueLimit, memoryBytes } = config;
  return threads === 0 ? undefined : new ThreadPool({ places: config, threads, queueLimit, isShort: memoryGauge(memoryBytes), onDeath });
}

/** Addresses that cannot be listened on are told in a sentence; what to set is the same for all of them. */
async function listen(app: FastifyInstance, { port, host }: Config): Promise<void> {
  try {
    await app.listen({ port, host });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'EADDRINUSE' ? 'another program listens there' : code === 'EACCES' ? 'this user may not' : code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' ? 'this machine has no such address' : undefined;
    if (why === undefined) throw error;
    throw AtlasError.conflict(`Cannot listen on ${host}, port ${port}: ${why}. Set PORT or HOST to another.`, { value: `${host}:${port}` });
  }
}
