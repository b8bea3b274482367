import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../build/postgresServer.ts';
import { EXIT_CODES } from '../../src/cli/exitCodes.ts';
import { ERROR_CODES } from '../../src/domain/errors.ts';
import { projectFile } from '../../src/domain/projectFile.ts';
import { STATUS } from '../../src/server/errors.ts';
import { follow } from '../followGuide.ts';
import { blocksOf } from '../guide.ts';
import { ProjectCopy } from '../projectCopy.ts';
import { copyOfSeeds } from '../seededDatabase.ts';

const RUNBOOK = readFileSync(projectFile('docs/operations.md'), 'utf8');
const blocks = blocksOf(RUNBOOK);

/** Of requests and documents that nobody can read; the words of the last three are Apollo's. */
const UNREADABLE = ['BAD_REQUEST', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE'];

/** Cells of the rows below a heading, without the head of the table. */
const rowsBelow = (heading: string): string[][] =>
  (RUNBOOK.split(`| ${heading} |`)[1] ?? '').split('\n').slice(2).join('\n').split('\n\n')[0]?.split('\n').map((line) => line.split('|').map((cell) => cell.trim()).slice(1, -1)) ?? [];

describe('the runbook', () => {
  it('tells every error and its status, and every code that a command ends with', () => {
    const errors = rowsBelow('code | HTTP | who acts').flatMap(([codes = '', statuses = '']) => codes.split(', ').map((code) => [code.replaceAll('`', ''), Number(statuses.split(', ')[0])]));
    const told = (codes: readonly string[]): unknown[] => errors.filter(([code]) => codes.includes(String(code)));
    expect(told(ERROR_CODES)).toEqual(ERROR_CODES.map((code) => [code, STATUS[code]]));
    expect(told(UNREADABLE)).toEqual(UNREADABLE.map((code) => [code, 400]));
    expect(errors).toHaveLength(ERROR_CODES.length + UNREADABLE.length);
    expect(rowsBelow('code | what it means').map(([code]) => Number(code))).toEqual(Object.values(EXIT_CODES).map(({ code }) => code));
  });

  it('shows two blocks that are not run: npm ci is what begins a run of CI, and Docker is not everywhere', () => {
    expect(blocks.filter(({ language, info }) => language === 'sh' && info === '').map(({ text }) => text)).toEqual(['npm ci\nnpm run build\n', 'POSTGRES_PASSWORD=<letters and digits> docker compose up --detach\n']);
  });
});

describe('what the runbook shows, from the first start to the new key', { timeout: 600_000 }, () => {
  let copy: ProjectCopy;
  const env: NodeJS.ProcessEnv = { HOST: '127.0.0.1', DATABASE_URL: '', LOG_LEVEL: 'warn', NODE_ENV: 'production', ATLAS_THREADS: '0' };
  beforeAll(async () => {
    copy = new ProjectCopy();
    env['PORT'] = String(await freePort());
    env['ATLAS_DATA_DIR'] = await copyOfSeeds();
  });
  afterAll(async () => {
    const pid = join(copy.root, 'atlas.pid');
    try {
      if (existsSync(pid)) process.kill(Number(readFileSync(pid, 'utf8')));
      await wait(500);
    } catch {
      // It ended as the runbook says.
    }
    copy[Symbol.dispose]();
  });

  it('works', () => {
    const done = blocks.filter(({ language, info }) => language !== 'sh' || info !== '');
    expect(done.filter(({ info }) => info === 'run').length).toBeGreaterThanOrEqual(8);
    done.forEach((block, i) => follow(copy, block, done[i + 1], env));
    expect(copy.read('atlas.log')).toContain(`http://127.0.0.1:${env['PORT']}/graphql`);
    const { bomFormat, components } = JSON.parse(copy.read('sbom.json')) as { bomFormat: string; components: { name: string; hashes?: { alg: string }[] }[] };
    expect(bomFormat).toBe('CycloneDX');
    expect(components.length).toBeGreaterThan(300);
    expect(components.filter(({ hashes }) => hashes?.[0]?.alg !== 'SHA-512')).toEqual([]);
  });
});
