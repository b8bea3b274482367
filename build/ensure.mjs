// Builds dist/ where its inputs changed since it was last built, so that a second `npm start` waits for nothing.
// `node build/ensure.mjs server` builds that part alone.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

const PARTS = [
  { name: 'server', inputs: ['src/**/*.ts', 'tsconfig*.json', 'build/*.mjs'], without: 'src/web', commands: [['node_modules/.bin/tsc', '-p', 'tsconfig.build.json'], ['build/bundle.mjs']] },
  { name: 'web', inputs: ['src/web/**/*'], without: undefined, commands: [['node_modules/.bin/vite', 'build', '--config', 'src/web/vite.config.ts', '--logLevel', 'warn']] },
];

/** SHA-256 over names and contents of the inputs, and over the versions of all packages. */
function hashOf({ inputs, without }) {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  const files = globSync(inputs, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !without || !file.startsWith(join(root, without)))
    .toSorted();
  for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex');
}

mkdirSync(join(root, 'dist'), { recursive: true });
const wanted = process.argv.slice(2);
for (const part of PARTS) {
  if (wanted.length > 0 && !wanted.includes(part.name)) continue;
  const mark = join(root, 'dist', `.${part.name}-inputs`);
  const hash = hashOf(part);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) continue;
  rmSync(mark, { force: true });
  for (const command of part.commands) execFileSync(process.execPath, command, { cwd: root, stdio: ['ignore', 2, 2] });
  writeFileSync(mark, hash);
}
