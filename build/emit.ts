// Writes the files in git that follow from others: "npm run emit", or "npm run emit -- sdl attribution" for some of them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GENERATED } from './generated.ts';
import { ROOT } from './project.ts';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in GENERATED));
if (unknown.length > 0) throw new Error(`"${unknown.join(', ')}" is not written here; there are ${Object.keys(GENERATED).join(', ')}.`);

for (const [name, { path, make }] of Object.entries(GENERATED)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const text = await make();
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), text);
  process.stdout.write(`${path}\n`);
}
