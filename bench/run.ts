// npm run bench (a short form, under five minutes) and npm run bench:full: ratios to the limit of the machine.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { asField, asGraphql, compareServers, type Server, tables } from './compareServers.ts';
import { type Growth, growth } from './growth.ts';
import { start, stop } from './measure.ts';
import { shapes } from './shapes.ts';
import { cli, here, prepare, root } from './stores.ts';
import { countryCodes } from './syntheticDataset.ts';

const full = process.argv.includes('--full');
const ROUNDS = full ? { clients: [1, 16, 64], rounds: 5, seconds: 2 } : { clients: [1, 16, 64], rounds: 3, seconds: 0.5 };
const SIZES = full ? [10_000, 100_000, 1_000_000, 10_000_000] : [10_000, 100_000, 1_000_000];
const MAIN = 1_000_000;

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

async function startAll(folder: string): Promise<Server[]> {
  const file = join(folder, 'atlas.sqlite');
  const script = (name: string) => start([join(here, 'servers', `${name}.ts`), file, 'PORT']);
  const atlas = (cache: string) => start([cli, 'serve'], { ATLAS_DATA_DIR: folder, ATLAS_CACHE_MIB: cache });
  return [
    { name: 'limit', running: await script('limit'), path: '/', body: asField },
    { name: 'atlas', running: await atlas('0'), path: '/graphql', body: asGraphql },
    { name: 'atlas, kept answers', running: await atlas('256'), path: '/graphql', body: asGraphql },
    { name: 'yoga', running: await script('yoga'), path: '/graphql', body: asGraphql },
    { name: 'mercurius jit', running: await script('mercurius'), path: '/graphql', body: asGraphql },
  ];
}

if (!existsSync(join(here, 'node_modules'))) execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });
const began = performance.now();
const grown: Growth[] = [];
say('Growth, over synthetic observations:');
for (const count of SIZES) {
  grown.push(await growth(count, full ? 3 : 1));
  say(`  ${JSON.stringify(grown.at(-1))}`);
}
const { folder } = await prepare(MAIN);
const servers = await startAll(folder);
const compared = await compareServers(servers, shapes(countryCodes(root)), ROUNDS);
for (const { running } of servers) await stop(running);
say(`\nTimes that an answer takes as long as the limit of the machine, over ${MAIN} synthetic observations:\n${tables(compared)}`);
const result = { at: new Date().toISOString(), node: process.version, cpus: cpus().length, cpu: cpus()[0]?.model, otherLoad: loadavg(), full, growth: grown, ...compared };
mkdirSync(join(here, 'results'), { recursive: true });
writeFileSync(join(here, 'results', full ? 'full.json' : 'short.json'), `${JSON.stringify(result, null, 1)}\n`);
say(`\n${Math.round((performance.now() - began) / 1000)} s; bench/results/${full ? 'full' : 'short'}.json`);
