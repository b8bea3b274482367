import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The folder of the project. */
export const ROOT = join(import.meta.dirname, '..');

/**
 * A module of the built program, as the compiler wrote it. Entities carry decorators, which Node cannot strip as it strips types, so what
 * needs them is read from dist; `build/ensure.mjs server` brings that up to date first.
 */
export async function builtModule<Module>(path: string): Promise<Module> {
  const file = join(ROOT, 'dist/modules', path);
  if (!existsSync(file)) throw new Error(`dist/modules/${path} is not there: run "npm run build" first.`);
  return (await import(pathToFileURL(file).href)) as Module;
}
