import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startExplorerServer, type ExplorerServer } from './explorerServer.ts';

const run = promisify(execFile);
let server: ExplorerServer;

beforeAll(async () => {
  server = await startExplorerServer();
});

afterAll(() => server?.close());

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The snippet of a view as a reader copies it, asking this server instead of the public one. */
async function snippet(path: string, language: string): Promise<string> {
  const html = await (await fetch(`${server.url}${path}`)).text();
  const start = html.indexOf(`<h3>${language}</h3>`);
  const code = /<code>(?<code>.*?)<\/code>/s.exec(html.slice(start))?.groups?.['code'] ?? '';
  return code.replaceAll(/&(?<name>amp|lt|gt|quot|#39);/g, (_sign, name: string) => ENTITIES[name] ?? '').replaceAll('http://localhost:4000', server.url);
}

/** Each view with what its answer must hold: a value, a name in Hangul, a text with quotes. */
const VIEWS = [
  ['/compare?areas=KOR&indicators=OECD_GG_PROCUREMENT_GDP&from=2007&to=2007&lang=ko', /12\.3127/],
  ['/?lang=ko', /홍콩/],
  ['/country/KOR?lang=ko', /나라장터/],
  ['/search?text=%27%22%5C+KONEPS&lang=en', /KONEPS/],
] as const;

async function has(program: string, args: readonly string[]): Promise<boolean> {
  return run(program, args).then(() => true, () => false);
}

test.each(VIEWS)('the curl snippet of %s answers in a shell', async (path, expected) => {
  const { stdout } = await run('sh', ['-c', await snippet(path, 'curl')], { maxBuffer: 1e8 });
  expect(stdout).toMatch(expected);
  expect(JSON.parse(stdout)).not.toHaveProperty('errors');
});

test.each(VIEWS)('the TypeScript snippet of %s runs as it stands', async (path, expected) => {
  const code = (await snippet(path, 'TypeScript')).replace('console.log(data)', 'console.log(JSON.stringify(data))');
  const { stdout } = await run(process.execPath, ['--input-type=module-typescript', '--eval', code], { maxBuffer: 1e8 });
  expect(stdout).toMatch(expected);
});

const hasPython = await has('python3', ['--version']);
if (!hasPython) process.stdout.write('Skipped: the Python snippets are not run, because there is no python3 on this machine.\n');

test.skipIf(!hasPython)('the Python snippets run as they stand', async () => {
  for (const [path, expected] of VIEWS) {
    const { stdout } = await run('python3', ['-c', await snippet(path, 'Python')], { maxBuffer: 1e8, env: { ...process.env, PYTHONIOENCODING: 'utf-8' } });
    expect(stdout).toMatch(expected);
  }
});

test('the R snippets hold the question unchanged', async () => {
  for (const [path] of VIEWS) {
    const [r, curl] = [await snippet(path, 'R'), await snippet(path, 'curl')];
    const [query, variables] = [...r.matchAll(/r"---\((?<raw>.*?)\)---"/gs)].map(({ groups }) => groups?.['raw'] ?? '');
    const body = /--data-binary '(?<body>.*)'$/s.exec(curl)?.groups?.['body']?.replaceAll("'\\''", "'") ?? '';
    expect(JSON.parse(body)).toEqual({ query, variables: JSON.parse(variables ?? '') as unknown });
  }
});

const hasR = await has('Rscript', ['--version']);
if (!hasR) process.stdout.write('Skipped: the R snippets are not read by R itself, because there is no Rscript on this machine.\n');

test.skipIf(!hasR)('the R snippets are R', async () => {
  for (const [path] of VIEWS) await run('Rscript', ['-e', `invisible(parse(text = ${JSON.stringify(await snippet(path, 'R'))}))`]);
});
