// Writes seeds/ anew from ../shared/data: `node conversion/run.ts [name ...]`. A test runs the same and compares bytes.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { conversions } from './index.ts';
import { seedFiles, sourceReader } from './conversion.ts';

const root = join(import.meta.dirname, '..');
const source = sourceReader(join(root, '../shared/data'));
const wanted = process.argv.slice(2);

for (const [name, convert] of Object.entries(conversions)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const seed of convert(source)) {
    rmSync(join(root, 'seeds', seed.folder), { recursive: true, force: true });
    for (const [file, text] of seedFiles(seed)) {
      const path = join(root, 'seeds', file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    process.stdout.write(`${name}: seeds/${seed.folder}, ${seed.tables.map((table) => `${table.rows.length} ${table.file}`).join(', ')}\n`);
  }
}
