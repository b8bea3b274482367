// Measures what one process answers and what two answer, for docs/scale.md: in turns, so that a machine with other
// work to do disturbs both alike. `npm run scale -- --rounds 5 --seconds 2`
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { load } from './load.ts';
import { freePort } from '../build/postgresServer.ts';
import { ROOT } from '../build/project.ts';

const { values: given } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '2' }, connections: { type: 'string', default: '32' } } });
const [rounds, seconds, connections] = [Number(given.rounds), Number(given.seconds), Number(given.connections)];

const QUERY = '{ country(code: "KOR") { code name currency procurementSystems { code name status } observations(first: 20, indicators: ["OECD_GG_PROCUREMENT_EXPENDITURE"]) { nodes { period value status } } } }';

interface Server {
  readonly name: string;
  readonly url: string;
  readonly process: ChildProcess;
  readonly processes: number;
}

async function start(processes: number, dataDir: string, settings: Readonly<Record<string, string>>): Promise<Server> {
  const name = processes === 1 ? '1 process' : `${processes} processes`;
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [join(ROOT, 'dist/cli/main.js'), 'serve'], { env: { ...process.env, NODE_ENV: 'production', PORT: String(port), HOST: '127.0.0.1', ATLAS_DATA_DIR: dataDir, ATLAS_THREADS: '0', ATLAS_RATE_LIMIT: '0', ...settings, ATLAS_WORKERS: String(processes) }, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
  while (!said.includes('/graphql')) {
    if (child.exitCode !== null) throw new Error(`The server with ${name} ended with ${child.exitCode}.`);
    await new Promise((later) => setTimeout(later, 50));
  }
  return { name, url, process: child, processes };
}

/** Seconds of processor time that all processes of a server took since their start. */
async function processorSeconds({ url }: Server): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return text.split('\n').filter((line) => /^process_cpu_seconds_total[ {]/.test(line)).reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}

/** Code that was seldom run is slow: every process has given so many answers before it is measured. */
const WARM_ANSWERS = 5000;

interface Turn {
  readonly answers: number;
  readonly perSecond: number;
  readonly p99Ms: number;
  readonly processorMs: number;
}

interface Asked {
  readonly path: string;
  readonly body: string;
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
}

async function turn(server: Server, { path, ...asked }: Asked): Promise<Turn> {
  const before = await processorSeconds(server);
  const { answers, perSecond, p99Ms } = await load({ ...asked, url: `${server.url}${path}`, connections: connections * server.processes, seconds });
  return { answers, perSecond, p99Ms, processorMs: (1000 * ((await processorSeconds(server)) - before)) / answers };
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

async function measure(name: string, servers: readonly Server[], asked: Asked): Promise<void> {
  const turns = new Map<Server, Turn[]>(servers.map((server) => [server, []]));
  for (const server of servers) for (let answers = 0; answers < WARM_ANSWERS * server.processes; ) answers += (await turn(server, asked)).answers;
  for (let round = 0; round < rounds; round++) for (const server of servers) turns.get(server)?.push(await turn(server, asked));
  const middle = (server: Server, part: keyof Turn): number => median((turns.get(server) ?? []).map((each) => each[part]));
  const [first] = servers;
  for (const server of servers) {
    const ratio = first ? middle(server, 'perSecond') / middle(first, 'perSecond') : 1;
    const cells = [name, server.name, Math.round(middle(server, 'perSecond')), ratio.toFixed(2), middle(server, 'p99Ms').toFixed(1), middle(server, 'processorMs').toFixed(3)];
    process.stdout.write(`| ${cells.join(' | ')} |\n`);
  }
}

async function withServers(dataDir: string, settings: Readonly<Record<string, string>>, work: (servers: readonly Server[]) => Promise<void>): Promise<void> {
  const servers: Server[] = [];
  try {
    for (const processes of [1, 2]) servers.push(await start(processes, dataDir, settings));
    await work(servers);
  } finally {
    for (const server of servers) server.process.kill('SIGTERM');
  }
}

const dataDir = mkdtempSync(join(tmpdir(), 'atlas-scale-'));
try {
  execFileSync(process.execPath, [join(ROOT, 'dist/cli/main.js'), 'seed'], { env: { ...process.env, ATLAS_DATA_DIR: dataDir }, stdio: ['ignore', 'ignore', 'inherit'] });
  process.stdout.write(`${cpus()[0]?.model ?? ''}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)} before, Node ${process.versions.node}; ${connections} connections for each process, median of ${rounds} turns of ${seconds} s\n\n`);
  process.stdout.write('| question | server | answers/s | ratio | p99 ms | processor ms an answer |\n|---|---|---:|---:|---:|---:|\n');
  const post: Asked = { path: '/graphql', method: 'POST', body: JSON.stringify({ query: QUERY }) };
  await withServers(dataDir, { ATLAS_CACHE_MIB: '0' }, async (servers) => measure('made anew', servers, post));
  await withServers(dataDir, {}, async (servers) => {
    await measure('kept in memory', servers, post);
    const path = `/graphql?query=${encodeURIComponent(QUERY)}`;
    const headers = { 'apollo-require-preflight': 'true' };
    const etag = (await fetch(`${servers[0]?.url}${path}`, { headers })).headers.get('etag');
    await measure('GET with ETag, 304', servers, { path, method: 'GET', body: '', headers: { ...headers, 'if-none-match': etag ?? '' } });
  });
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
