// The six questions over SQLite: the atlas beside the limit of the machine and other servers, and its kept answers beside node:http alone.
import { join } from 'node:path';
import { asField, asGraphql, type Compared, compareServers, type Rounds, type Server } from './compareServers.ts';
import { type Running, start, stop } from './measure.ts';
import { shapes } from './shapes.ts';
import { cli, here, prepare, root } from './stores.ts';
import { countryCodes } from './syntheticDataset.ts';

const script = (name: string, argument: string): Promise<Running> => start([join(here, 'servers', `${name}.ts`), argument, 'PORT']);

/** Sixty-four clients with the longest question wait for each other longer than a question may take on a busy machine. */
const atlas = (folder: string, cacheMib: number): Promise<Running> => start([cli, 'serve'], { ATLAS_DATA_DIR: folder, ATLAS_CACHE_MIB: String(cacheMib), ATLAS_TIME_LIMIT_MS: '120000' });

async function compare(servers: readonly Server[], rounds: Rounds): Promise<Compared> {
  const compared = await compareServers(servers, shapes(countryCodes(root)), rounds);
  for (const { running } of servers) await stop(running);
  return compared;
}

export async function comparePeers(count: number, rounds: Rounds): Promise<Compared> {
  const { folder } = await prepare(count);
  const file = join(folder, 'atlas.sqlite');
  const peer = async (name: string, server: string): Promise<Server> => ({ name, running: await script(server, file), path: '/graphql', body: asGraphql });
  return compare([
    { name: 'limit', running: await script('limit', file), path: '/', body: asField },
    { name: 'atlas', running: await atlas(folder, 0), path: '/graphql', body: asGraphql },
    await peer('yoga', 'yoga'),
    await peer('mercurius jit', 'mercurius'),
  ], rounds);
}

export async function compareKept(count: number, rounds: Rounds): Promise<Compared> {
  const { folder } = await prepare(count);
  const keeping = await atlas(folder, 256);
  return compare([
    { name: 'node:http', running: await script('repeat', keeping.url), path: '/graphql', body: asGraphql },
    { name: 'atlas, kept answers', running: keeping, path: '/graphql', body: asGraphql },
  ], rounds);
}
