// npm run bench (a short form, under five minutes) and npm run bench:full: ratios to the limit of the machine.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { answerOf, geometricMean, load, type Measured } from './measure.ts';
import { type Running, start, stop } from './running.ts';
import { PAGE, shapes, valueCursor } from './shapes.ts';
import { countryCodes, indicatorCode, writeSyntheticDataset } from './syntheticDataset.ts';

const here = import.meta.dirname;
const root = join(here, '..');
const full = process.argv.includes('--full');
const CLIENTS = [1, 16, 64];
const SECONDS = full ? 5 : 1.5;
const SIZES = full ? [10_000, 100_000, 1_000_000, 10_000_000] : [10_000, 100_000, 1_000_000];
const MAIN = 1_000_000;
const cli = join(root, 'dist/cli/main.js');

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

interface Prepared {
  readonly folder: string;
  readonly rowsPerSecond: number | null;
}

/** A store with the shipped data and so many synthetic observations; kept for the next run. */
async function prepare(count: number): Promise<Prepared> {
  const folder = join(here, 'data', String(count));
  if (existsSync(join(folder, 'done'))) return { folder, rowsPerSecond: null };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const env = { ...process.env, ATLAS_DATA_DIR: folder };
  execFileSync(process.execPath, [cli, 'seed'], { env, stdio: 'ignore' });
  const dataset = join(folder, 'synthetic');
  await writeSyntheticDataset(root, dataset, count);
  const began = performance.now();
  execFileSync(process.execPath, [cli, 'import', 'dataset', dataset], { env, stdio: 'ignore' });
  const seconds = (performance.now() - began) / 1000;
  rmSync(dataset, { recursive: true });
  writeFileSync(join(folder, 'done'), '');
  return { folder, rowsPerSecond: Math.round(count / seconds) };
}

interface Server {
  readonly name: string;
  readonly running: Running;
  readonly path: string;
  readonly body: (shape: { query: string; variables: object }) => string;
}

const asGraphql = ({ query, variables }: { query: string; variables: object }): string => JSON.stringify({ query, variables });
const asField = ({ query, variables }: { query: string; variables: object }): string => JSON.stringify({ field: /\{ (\w+)/.exec(query)?.[1], variables });

async function startAll(folder: string): Promise<Server[]> {
  const file = join(folder, 'atlas.sqlite');
  const script = (name: string) => start([join(here, 'servers', `${name}.ts`), file, 'PORT']);
  const atlas = (cache: string) => start([cli, 'serve'], { ATLAS_DATA_DIR: folder, ATLAS_CACHE_MIB: cache });
  return [
    { name: 'limit', running: await script('limit'), path: '/', body: asField },
    { name: 'atlas', running: await atlas('0'), path: '/graphql', body: asGraphql },
    { name: 'atlas cached', running: await atlas('256'), path: '/graphql', body: asGraphql },
    { name: 'yoga', running: await script('yoga'), path: '/graphql', body: asGraphql },
    { name: 'mercurius jit', running: await script('mercurius'), path: '/graphql', body: asGraphql },
  ];
}

interface Line {
  readonly shape: string;
  readonly clients: number;
  readonly server: string;
  readonly measured: Measured;
  readonly timesLimit: number;
}

async function compareServers(folder: string): Promise<{ lines: Line[]; bytes: Record<string, number> }> {
  const servers = await startAll(folder);
  const lines: Line[] = [];
  const bytes: Record<string, number> = {};
  for (const shape of shapes(countryCodes(root))) {
    const texts = await Promise.all(servers.map(async ({ running, path, body }) => (await answerOf(running.url + path, body(shape))).trimEnd()));
    bytes[shape.name] = Buffer.byteLength(texts[0] ?? '');
    for (const [i, text] of texts.entries()) if (text !== texts[0]) throw new Error(`${shape.name}: ${servers[i]?.name} answers otherwise than the limit:\n${text.slice(0, 600)}\n${texts[0]?.slice(0, 600)}`);
    for (const connections of CLIENTS) {
      let limit = 0;
      for (const { name, running, path, body } of servers) {
        const asked = { url: running.url + path, body: body(shape), connections };
        await load({ ...asked, seconds: 0.5 });
        const measured = await load({ ...asked, seconds: SECONDS });
        if (name === 'limit') limit = measured.perSecond;
        lines.push({ shape: shape.name, clients: connections, server: name, measured, timesLimit: limit / measured.perSecond });
      }
    }
    say(`  ${shape.name}: ${CLIENTS.map((clients) => lines.filter((line) => line.shape === shape.name && line.clients === clients).map((line) => `${line.server} ${line.timesLimit.toFixed(2)}`).join(', ')).join(' | ')}`);
  }
  for (const { running } of servers) await stop(running);
  return { lines, bytes };
}

interface Growth {
  readonly observations: number;
  readonly startMs: number;
  readonly importRowsPerSecond: number | null;
  readonly pageMs: Readonly<Record<string, number>>;
  readonly memoryMiB: number;
}

/** The same pages over ever more observations: at the beginning and deep in the list, by value and by area. */
async function growth(count: number): Promise<Growth> {
  const { folder, rowsPerSecond } = await prepare(count);
  const running = await start([cli, 'serve'], { ATLAS_DATA_DIR: folder, ATLAS_CACHE_MIB: '0' });
  const deep = Buffer.from(JSON.stringify(['AREA+', 'TZA', indicatorCode(10), 19_900_301, 0])).toString('base64url');
  const pages: Record<string, object> = {
    'by value, deep': { filter: { indicators: [indicatorCode(1)], hasValue: true }, orderBy: { field: 'VALUE', direction: 'DESC' }, first: 100, after: valueCursor(20, 1) },
    'all by area, deep': { filter: {}, orderBy: { field: 'AREA' }, first: 100, after: deep },
    'all, first': { filter: {}, first: 100 },
  };
  const pageMs: Record<string, number> = {};
  for (const [name, variables] of Object.entries(pages)) {
    const { perSecond } = await load({ url: `${running.url}/graphql`, body: JSON.stringify({ query: PAGE, variables }), connections: 1, seconds: 2 });
    pageMs[name] = Number((1000 / perSecond).toFixed(3));
  }
  const memory = execFileSync('ps', ['-o', 'rss=', '-p', String(running.process.pid)]).toString();
  await stop(running);
  return { observations: count, startMs: Math.round(running.readyMs), importRowsPerSecond: rowsPerSecond, pageMs, memoryMiB: Math.round(Number(memory) / 1024) };
}

function table(lines: readonly Line[]): string {
  const names = [...new Set(lines.map((line) => line.server))];
  const rows = CLIENTS.map((clients) => {
    const cells = names.map((name) => {
      const own = lines.filter((line) => line.clients === clients && line.server === name);
      return `${geometricMean(own.map((line) => line.timesLimit)).toFixed(2)}`;
    });
    return `| ${clients} | ${cells.join(' | ')} |`;
  });
  return [`| clients | ${names.join(' | ')} |`, `|---|${names.map(() => '---').join('|')}|`, ...rows].join('\n');
}

if (!existsSync(join(here, 'node_modules'))) execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });
const began = performance.now();
say('Growth, over synthetic observations:');
const grown: Growth[] = [];
for (const count of SIZES) {
  grown.push(await growth(count));
  say(`  ${JSON.stringify(grown.at(-1))}`);
}
say('Times the limit (1 is the machine), by clients 1 | 16 | 64:');
const { folder } = await prepare(MAIN);
const { lines, bytes } = await compareServers(folder);
say(`\nGeometric mean of the times of the limit, over six shapes:\n${table(lines)}`);
const result = { at: new Date().toISOString(), node: process.version, cpus: cpus().length, cpu: cpus()[0]?.model, full, growth: grown, bytes, lines };
mkdirSync(join(here, 'results'), { recursive: true });
writeFileSync(join(here, 'results', full ? 'full.json' : 'short.json'), `${JSON.stringify(result, null, 1)}\n`);
say(`\n${Math.round((performance.now() - began) / 1000)} s; bench/results/${full ? 'full' : 'short'}.json`);
