import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { seedFiles, sourceReader } from '../../conversion/conversion.ts';
import { conversions } from '../../conversion/index.ts';

const root = join(import.meta.dirname, '../..');
const seeds = join(root, 'seeds');
const data = join(root, '../shared/data');
const present = existsSync(data);
if (!present) process.stdout.write(`Skipped: seeds are not compared with their sources, because ${relative(root, data)} is not here.\n`);

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => relative(seeds, join(entry.parentPath, entry.name))).toSorted();
}

describe.skipIf(!present)('seeds are what the conversions make of the sources, byte by byte', () => {
  test.each(Object.entries(conversions))('%s', (_name, convert) => {
    for (const seed of convert(sourceReader(data))) {
      const made = seedFiles(seed);
      expect(filesBelow(join(seeds, seed.folder)), `files of seeds/${seed.folder}`).toEqual([...made.keys()].toSorted());
      for (const [file, text] of made) {
        const same = readFileSync(join(seeds, file)).equals(Buffer.from(text, 'utf8'));
        expect(same, `seeds/${file} differs from its source: run node conversion/run.ts and look at git diff`).toBe(true);
      }
    }
  }, 60_000);

  test('no seed lies there that no conversion makes', () => {
    const made = Object.values(conversions).flatMap((convert) => convert(sourceReader(data)).flatMap((seed) => [...seedFiles(seed).keys()]));
    expect(filesBelow(seeds)).toEqual(made.toSorted());
  }, 120_000);
});
