import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const PINS = 'schema/migrations.sha256';

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

function readPins(root: string): ReadonlyMap<string, string> {
  const path = join(root, PINS);
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

const landed = (root: string): string[] =>
  globSync('src/database/migrations/*/[0-9]*.ts', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();

/** A database in use ran the migrations that landed: an edit would never reach it. */
export function editedMigrations(root: string): string[] {
  const pins = readPins(root);
  const files = landed(root);
  return [
    ...[...pins].filter(([file]) => !files.includes(file)).map(([file]) => `${file} has landed and is gone: bring it back.`),
    ...[...pins].filter(([file, hash]) => files.includes(file) && hashOf(join(root, file)) !== hash).map(([file]) => `${file} has landed and was edited: undo that and write another migration.`),
    ...files.filter((file) => !pins.has(file)).map((file) => `${file} is not pinned: run "npm run emit".`),
  ];
}

/** The pins with new migrations added; a pinned one keeps its hash. */
export function pinsText(root: string): string {
  const pins = new Map(readPins(root));
  for (const file of landed(root)) if (!pins.has(file)) pins.set(file, hashOf(join(root, file)));
  return [...pins].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([file, hash]) => `${hash}  ${file}\n`).join('');
}
