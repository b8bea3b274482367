import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { Database } from '../database/database.ts';
import { ReleaseRepository } from '../database/repositories/release.repository.ts';
import { openAtlas } from '../graphql/atlas.ts';
import { createServer } from '../server/server.ts';
import { say } from './output.ts';
import { seedAtlas } from './seedAtlas.ts';

export function serveCommand(): Command {
  return new Command('serve')
    .description('Serve the atlas over HTTP until it is stopped.')
    .option('--seed', 'first import the shipped datasets where nothing is published yet', false)
    .action(serve);
}

async function serve({ seed }: { seed: boolean }): Promise<void> {
  const config = readConfig();
  const database = await Database.open({ url: config.databaseUrl, dataDir: config.dataDir });
  await database.migrate();
  if (seed && (await new ReleaseRepository(database).latestNumber()) === 0) {
    say('First start: importing the shipped datasets.', false);
    const report = await seedAtlas(database, false);
    say(`Published release ${report.release}.`, false);
  }
  const atlas = await openAtlas(database);
  const app = await createServer({ atlas, logLevel: config.logLevel });
  atlas.catalogues.watch((error) => app.log.error({ err: error }, 'looking for a newer release failed'));
  const stop = async (): Promise<void> => {
    atlas.catalogues.stop();
    await app.close();
    await database.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop().then(() => process.exit(0)));
  await app.listen({ port: config.port, host: config.host });
  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : config.port;
  const base = `http://${config.host === '0.0.0.0' ? 'localhost' : config.host}:${port}`;
  say(`Procurement Atlas, release ${atlas.catalogues.newest.release.number}\n  page        ${base}/\n  playground  ${base}/playground\n  API         ${base}/graphql`, false);
}
