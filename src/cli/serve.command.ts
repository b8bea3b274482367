import { Command } from 'commander';
import type { FastifyInstance } from 'fastify';
import { type Config, readConfig } from '../config.ts';
import { Database } from '../database/database.ts';
import { ReleaseRepository } from '../database/repositories/release.repository.ts';
import { AtlasError } from '../domain/errors.ts';
import { openAtlas } from '../graphql/atlas.ts';
import { createServer } from '../server/server.ts';
import { memoryGauge } from '../server/threads/memory.ts';
import { ThreadPool } from '../server/threads/threadPool.ts';
import { say } from './output.ts';
import { seedAtlas } from './seedAtlas.ts';

export function serveCommand(): Command {
  return new Command('serve')
    .description('Serve the atlas over HTTP until it is stopped.')
    .option('--seed', 'first import the shipped datasets where nothing is published yet', false)
    .action(serve);
}

/** Requests under way when the server is told to stop may go on for so long. */
const LONGEST_GOODBYE_MS = 10_000;

async function serve({ seed }: { seed: boolean }): Promise<void> {
  const config = readConfig();
  const database = await Database.open({ url: config.databaseUrl, dataDir: config.dataDir });
  await database.migrate();
  if (seed && (await new ReleaseRepository(database).latestNumber()) === 0) {
    say('First start: importing the shipped datasets.', false);
    const report = await seedAtlas(database, false);
    say(`Published release ${report.release}.`, false);
  }
  const atlas = await openAtlas(database, config);
  const pool = openPool(config, (error) => app.log.error({ err: error }, 'a thread ended'));
  const { logLevel, cacheBytes, requestsPerMinute, trustedProxies } = config;
  const app = await createServer({ atlas, logLevel, cacheBytes, requestsPerMinute, trustedProxies, ...(pool ? { pool } : {}) });
  atlas.catalogues.watch((error) => app.log.error({ err: error }, 'looking for a newer release failed'));
  const stop = async (): Promise<void> => {
    atlas.catalogues.stop();
    setTimeout(() => app.server.closeAllConnections(), LONGEST_GOODBYE_MS).unref();
    await app.close();
    await database.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop().then(() => process.exit(0)));
  await listen(app, config).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : config.port;
  const base = `http://${config.host === '0.0.0.0' ? 'localhost' : config.host}:${port}`;
  say(`Procurement Atlas, release ${atlas.catalogues.newest.release.number}\n  page        ${base}/\n  playground  ${base}/playground\n  API         ${base}/graphql`, false);
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
