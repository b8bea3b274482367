import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Database } from '../../src/database/database.ts';
import { openAtlas } from '../../src/graphql/atlas.ts';
import { createServer } from '../../src/server/server.ts';
import { seededDataDir } from '../seededDatabase.ts';

export interface ExplorerServer {
  readonly url: string;
  close(): Promise<void>;
}

/** The server with all seeds and the pages as they are built, on a free port. */
export async function startExplorerServer(): Promise<ExplorerServer> {
  const root = join(import.meta.dirname, '../..');
  await promisify(execFile)(process.execPath, [join(root, 'build/ensure.mjs'), 'web'], { cwd: root });
  const database = await Database.open({ url: undefined, dataDir: await seededDataDir() });
  const atlas = await openAtlas(database, { publicUrl: 'http://localhost:4000', contractsFolder: '/nonexistent' });
  const app = await createServer({ atlas, logLevel: 'silent', cacheBytes: 0 });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    url,
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}
