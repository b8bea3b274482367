import { createHash } from 'node:crypto';

export type CanonicalValue = string | number | boolean | null | readonly CanonicalValue[] | { readonly [name: string]: CanonicalValue };

/**
 * JSON as RFC 8785 (JCS) fixes it: no white space, names sorted by UTF-16 code units, strings and numbers as ECMAScript
 * writes them. A number that JSON cannot hold is a defect of ours.
 */
export function canonicalJson(value: CanonicalValue): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${value} has no canonical form.`);
  if (typeof value === 'string' && !value.isWellFormed()) throw new Error('A text with half a surrogate pair has no canonical form.');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const names = Object.keys(value).toSorted();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name] ?? null)}`).join(',')}}`;
}

const isList = (value: object): value is readonly CanonicalValue[] => Array.isArray(value);

/** SHA-256 of the canonical form in UTF-8, as 64 hexadecimal digits. */
export function resultHash(document: CanonicalValue): string {
  return createHash('sha256').update(canonicalJson(document), 'utf8').digest('hex');
}
