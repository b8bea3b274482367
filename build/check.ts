// Runs every script "check:..." of package.json, two at a time, and says which held: "npm run check", or "npm run check -- lint sdl".
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project.ts';

interface Outcome {
  readonly name: string;
  readonly held: boolean;
  readonly seconds: number;
}

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const all = Object.keys(scripts).flatMap((script) => /^check:(.+)$/.exec(script)?.[1] ?? []);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) throw new Error(`There is no check "${unknown.join(', ')}"; there are ${all.join(', ')}.`);
const waiting = all.filter((name) => asked.length === 0 || asked.includes(name));

// Once, before checks that need the built program start side by side.
execFileSync(process.execPath, [join(ROOT, 'build/ensure.mjs'), 'server'], { stdio: 'inherit' });

async function run(name: string): Promise<Outcome> {
  const begun = performance.now();
  const output: Buffer[] = [];
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', `check:${name}`], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => output.push(piece));
    child.once('error', reject);
    child.once('close', resolve);
  });
  const seconds = (performance.now() - begun) / 1000;
  const held = code === 0;
  process.stdout.write(`${held ? 'holds ' : 'BROKEN'}  ${name.padEnd(10)} ${seconds.toFixed(1)} s\n`);
  if (!held) process.stdout.write(`${Buffer.concat(output).toString('utf8').replaceAll(/^/gm, '    ')}\n`);
  return { name, held, seconds };
}

async function worker(): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) outcomes.push(await run(name));
  return outcomes;
}

const outcomes = (await Promise.all([worker(), worker()])).flat();
const broken = outcomes.filter(({ held }) => !held).map(({ name }) => name);
process.stdout.write(`checks: ${outcomes.length - broken.length} passed, ${broken.length} failed${broken.length > 0 ? ` (${broken.join(', ')})` : ''}\n`);
if (broken.length > 0) process.exitCode = 1;
