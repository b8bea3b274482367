import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort, withPostgres } from '../../build/postgresServer.ts';
import { SETTINGS } from '../../src/config.ts';
import { copiesOf, stagesOf } from './dockerfile.ts';

const ROOT = join(import.meta.dirname, '../..');
const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const stages = stagesOf(text('Dockerfile'));
const last = stages.at(-1) ?? { name: undefined, image: '', instructions: [] };
const said = (name: string): string[] => last.instructions.filter((each) => each.name === name).map((each) => each.text);

describe('Dockerfile and compose.yaml', () => {
  it('copies what is in git and is not ignored', () => {
    const allowed = text('.dockerignore').split('\n').flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
    const own = stages.flatMap(copiesOf).filter(({ from }) => from === undefined).flatMap(({ sources }) => sources);
    const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }).split('\n');
    for (const source of own) {
      expect(tracked.some((file) => file === source || file.startsWith(`${source}/`)), source).toBe(true);
      expect(allowed, source).toContain(source);
    }
    expect(allowed.toSorted()).toEqual([...new Set(own)].toSorted());
  });

  it('takes from earlier stages by name, and every stage is of the same Node', () => {
    const names = stages.map(({ name }) => name);
    for (const { from } of stages.flatMap(copiesOf)) if (from !== undefined) expect(names).toContain(from);
    expect(new Set(stages.map(({ image }) => image))).toEqual(new Set(['node:24-slim']));
  });

  it('runs as nobody special, says whether it is well, and brings no development packages', () => {
    expect(said('USER')).toEqual(['node']);
    expect(said('HEALTHCHECK')).toHaveLength(1);
    expect(said('RUN').join('\n')).not.toContain('npm');
    expect(stages.find(({ name }) => name === 'packages')?.instructions.at(-1)?.text).toBe('npm ci --omit=dev');
  });

  it('sets only variables that the program reads', () => {
    const known = new Set(SETTINGS.map(({ name }) => name));
    const inImage = said('ENV').flatMap((line) => line.split(/\s+/).map((pair) => pair.split('=')[0] ?? ''));
    const atlas = /^ {2}atlas:\n([\s\S]*?)(?=^ {2}\S|^\S)/m.exec(text('compose.yaml'))?.[1] ?? '';
    const inCompose = [...(/ {4}environment:\n((?: {6}.*\n)+)/.exec(atlas)?.[1] ?? '').matchAll(/^ {6}(\w+):/gm)].map((match) => match[1] ?? '');
    expect(inCompose).toContain('DATABASE_URL');
    for (const name of [...inImage, ...inCompose]) if (name !== 'NODE_ENV') expect(known, name).toContain(name);
  });
});

/** The last stage without Docker: the files that it copies, with the packages of production alone, in a folder of their own. */
function runtimeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-image-'));
  const production = execFileSync('npm', ['ls', '--omit=dev', '--all', '--parseable'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }).split('\n');
  const packages = production.filter((path) => path.includes('node_modules')).map((path) => relative(ROOT, path));
  for (const path of packages) {
    mkdirSync(join(folder, path), { recursive: true });
    cpSync(join(ROOT, path), join(folder, path), { recursive: true, filter: (source) => !source.slice(join(ROOT, path).length).includes('node_modules') });
  }
  for (const { from, sources, target } of copiesOf(last)) {
    if (from === 'packages') continue;
    for (const source of sources) {
      const own = source.replace(/^\/atlas\//, '');
      cpSync(join(ROOT, own), join(folder, target === './' ? own : target), { recursive: true });
    }
  }
  return folder;
}

describe('what the image runs, without Docker', { timeout: 240_000 }, () => {
  let folder = '';
  const server: { process?: ChildProcess } = {};
  beforeAll(() => {
    folder = runtimeFolder();
  });
  afterAll(() => {
    server.process?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  it('leaves development packages out', () => {
    expect(existsSync(join(folder, 'node_modules/fastify'))).toBe(true);
    for (const name of ['typescript', 'vite', 'vitest', 'node']) expect(existsSync(join(folder, 'node_modules', name)), name).toBe(false);
  });

  it('seeds PostgreSQL, turns well, answers, and stops when asked', async () => {
    await withPostgres(async (url) => {
      const command = JSON.parse(said('CMD')[0] ?? '[]') as string[];
      const wellness = JSON.parse((said('HEALTHCHECK')[0] ?? '').replace(/^.*?CMD /, '')) as string[];
      expect([command[0], wellness[0]]).toEqual(['node', 'node']);
      const port = String(await freePort());
      const env = { PATH: process.env['PATH'], NODE_ENV: 'production', HOST: '127.0.0.1', PORT: port, ATLAS_DATA_DIR: join(folder, 'data'), DATABASE_URL: url };
      const started = spawn(process.execPath, command.slice(1), { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
      server.process = started;
      const output: string[] = [];
      for (const stream of [started.stdout, started.stderr]) stream.on('data', (piece: Buffer) => output.push(piece.toString()));
      const well = async (): Promise<boolean> => (await once(spawn(process.execPath, wellness.slice(1), { env, stdio: 'ignore' }), 'exit'))[0] === 0;
      expect(await well()).toBe(false);
      while (!(await well())) {
        if (started.exitCode !== null) throw new Error(`The server ended: ${output.join('')}`);
        await wait(500);
      }
      const query = '{ country(code: "KR") { code } indicators(first: 1) { totalCount } }';
      const answer = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
      const { data } = (await answer.json()) as { data: { country: { code: string }; indicators: { totalCount: number } } };
      expect(data.country.code).toBe('KOR');
      expect(data.indicators.totalCount).toBeGreaterThan(100);
      expect((await fetch(`http://127.0.0.1:${port}/playground`)).headers.get('content-type')).toContain('text/html');
      started.kill('SIGTERM');
      expect((await once(started, 'exit'))[0]).toBe(0);
    });
  });
});
