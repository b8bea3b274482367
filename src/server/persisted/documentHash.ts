import { createHash } from 'node:crypto';

/** The name of a document among clients: the SHA-256 of its text as it is sent. */
export function documentHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
