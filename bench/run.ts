// npm run bench (a short form, under five minutes on an idle machine) and npm run bench:full: ratios to the limit of the
// machine. Parts by name: npm run bench -- servers growth
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tables } from './compareServers.ts';
import { contracting } from './contracting.ts';
import { growth } from './growth.ts';
import { importDatasets } from './importDatasets.ts';
import { comparePostgres } from './postgres.ts';
import { compareKept, comparePeers } from './serving.ts';
import { here } from './stores.ts';

const { values, positionals } = parseArgs({ options: { full: { type: 'boolean', default: false } }, allowPositionals: true });
const { full } = values;
const ROUNDS = full ? { clients: [1, 16, 64], rounds: 5, seconds: 2 } : { clients: [1, 64], rounds: 3, seconds: 0.4 };
const SIZES = full ? [10_000, 100_000, 1_000_000, 10_000_000] : [10_000, 100_000, 1_000_000];
const MAIN = 1_000_000;

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

const PARTS: Readonly<Record<string, () => Promise<unknown>>> = {
  growth: async () => {
    const grown = [];
    say('Growth, over synthetic observations:');
    for (const count of SIZES) {
      grown.push(await growth(count, full ? 3 : 1.5));
      say(`  ${JSON.stringify(grown.at(-1))}`);
    }
    return grown;
  },
  servers: async () => {
    const compared = await comparePeers(MAIN, ROUNDS);
    say(`\nTimes that an answer takes as long as the limit of the machine, over ${MAIN} synthetic observations:\n${tables(compared)}`);
    return compared;
  },
  kept: async () => {
    const compared = await compareKept(MAIN, { ...ROUNDS, clients: [16] });
    say(`\nTimes that a kept answer takes as long as the same bytes by node:http alone:\n${tables(compared)}`);
    return compared;
  },
  postgres: async () => {
    const compared = await comparePostgres(full ? MAIN : 20_000, { ...ROUNDS, clients: [1, 16] });
    say(`\nTimes that an answer takes as long as one hand-written statement of PostgreSQL:\n${tables(compared)}`);
    return compared;
  },
  import: async () => {
    const imported = importDatasets(full ? MAIN : 100_000);
    say(`\nDatasets: ${JSON.stringify(await imported)}`);
    return imported;
  },
  contracts: async () => {
    const measured = await contracting(full ? { releases: 60_000, contracts: 5_000_000 } : { releases: 6000, contracts: 200_000 });
    say(`\nContracting data: ${JSON.stringify(measured, null, 1)}`);
    return measured;
  },
};

const unknown = positionals.find((name) => !(name in PARTS));
if (unknown !== undefined) throw new Error(`There is no part "${unknown}"; the parts are ${Object.keys(PARTS).join(', ')}.`);
if (!existsSync(join(here, 'node_modules'))) execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });
const began = performance.now();
const file = join(here, 'results', full ? 'full.json' : 'short.json');
mkdirSync(join(here, 'results'), { recursive: true });
// Parts that are measured alone take their place among those of the last run; each tells when it was, and how busy the machine.
const results: Record<string, unknown> = positionals.length > 0 && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
Object.assign(results, { node: process.version, cpus: cpus().length, cpu: cpus()[0]?.model, full });
for (const name of positionals.length > 0 ? positionals : Object.keys(PARTS)) {
  const load = loadavg()[0];
  const result = await PARTS[name]?.();
  results[name] = { at: new Date().toISOString(), loadBefore: load, loadAfter: loadavg()[0], result };
  writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`);
}
say(`\n${Math.round((performance.now() - began) / 1000)} s; bench/results/${full ? 'full' : 'short'}.json`);
