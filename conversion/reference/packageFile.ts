import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../conversion.ts';

const modules = join(import.meta.dirname, '../../node_modules');

/**
 * A data file of an npm package. The version belongs to the name, because the bytes do;
 * package.json fixes it, and another version is refused rather than quietly giving other seeds.
 */
export function packageFile(name: string, version: string, path: string): SourceFile {
  const installed: unknown = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'));
  const found = typeof installed === 'object' && installed !== null && 'version' in installed ? installed.version : undefined;
  if (found !== version) throw new Error(`${name} is installed as ${String(found)}, and the seeds are made from ${version}. Run npm ci.`);
  const bytes = readFileSync(join(modules, name, path));
  return { name: `${name}@${version}/${path}`, sha256: createHash('sha256').update(bytes).digest('hex'), text: bytes.toString('utf8') };
}
