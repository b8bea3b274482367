import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AtlasError } from '../domain/errors.ts';

/** The folder of one publisher's contract store below the folder of all stores. */
export function publisherFolder(storeFolder: string, publisher: string): string {
  if (!/^[a-z0-9][a-z0-9-]{0,60}$/.test(publisher)) throw AtlasError.badInput(`"${publisher.slice(0, 70)}" is no code of a publisher. Use lower-case letters, digits and hyphens, for example armeps.`, { value: publisher.slice(0, 70) });
  return join(storeFolder, publisher);
}

/** The secret with which organisations are hashed; made once for each store, and only its owner may read it. */
export function pseudonymKey(folder: string): Buffer {
  const path = join(folder, 'pseudonym.key');
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${path}.next`, randomBytes(32).toString('hex'), { mode: 0o600 });
    chmodSync(`${path}.next`, 0o600);
    renameSync(`${path}.next`, path);
  }
  return Buffer.from(readFileSync(path, 'utf8').trim(), 'hex');
}
