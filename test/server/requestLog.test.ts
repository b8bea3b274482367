import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { seededDataDir } from '../seededDatabase.ts';
import { askAndLeave } from './askAndLeave.ts';

const ROOT = join(import.meta.dirname, '../..');

interface Served { readonly url: string; readonly output: () => string; readonly end: () => Promise<void> }

async function serve(env: Readonly<Record<string, string>>): Promise<Served> {
  const child = spawn(process.execPath, [join(ROOT, 'dist/cli/main.js'), 'serve'], { env: { ...process.env, DATABASE_URL: '', PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'info', ATLAS_DATA_DIR: await seededDataDir(), ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  await expect.poll(() => /API\s+(\S+)\/graphql/.exec(output)?.[1], { timeout: 15_000 }).toBeDefined();
  const end = async (): Promise<void> => {
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return { url: /API\s+(\S+)\/graphql/.exec(output)?.[1] ?? '', output: () => output, end };
}

test('who leaves as soon as a page is whole was answered once', async () => {
  const { url, output, end } = await serve({ ATLAS_THREADS: '1' });
  const answered = (): number => output().split('"msg":"answered"').length - 1;
  for (let i = 0; i < 40; i += 1) await askAndLeave(url, `/country/KOR?x=${i}`);
  await expect.poll(answered).toBe(40);
  await end();
  expect(output()).not.toContain('"level":50');
  expect(answered()).toBe(40);
}, 30_000);

test('a line for each request names route, operation, status and duration, and neither the question nor who asked', async () => {
  const { url, output, end } = await serve({ ATLAS_THREADS: '0' });
  const headers = { 'user-agent': 'secret-agent/1', 'x-forwarded-for': '203.0.113.77', cookie: 'session=secret-cookie' };
  await fetch(`${url}/graphql?query=${encodeURIComponent('query SecretName { country(code: "VNM") { code } }')}&operationName=SecretName`, { headers: { ...headers, accept: 'application/json', 'apollo-require-preflight': '1' } });
  await fetch(`${url}/search?q=secret-text`, { headers });
  await expect.poll(() => output().split('"msg":"answered"').length - 1).toBe(2);
  await end();
  const lines = output().split('\n').filter((line) => line.includes('"answered"')).map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines[0]).toMatchObject({ method: 'GET', route: '/graphql', operation: 'other', status: 200 });
  expect(lines[1]).toMatchObject({ method: 'GET', route: '/search', operation: '', status: 200 });
  expect(typeof lines[0]?.['ms']).toBe('number');
  expect(lines[0]?.['reqId']).not.toBe(lines[1]?.['reqId']);
  for (const secret of ['SecretName', 'secret-text', 'secret-agent', 'secret-cookie', '203.0.113.77', 'VNM', '127.0.0.1:', 'remoteAddress']) expect(lines.map((line) => JSON.stringify(line)).join('\n')).not.toContain(secret);
});
