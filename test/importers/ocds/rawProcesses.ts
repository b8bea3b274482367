import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

// A recount that shares nothing with the importer: plain reading of the files, in the fewest words.
// oxlint-disable-next-line typescript/no-explicit-any
export type Raw = any;

const filesBelow = (path: string): string[] => readdirSync(path).toSorted().flatMap((name) => (statSync(join(path, name)).isDirectory() ? filesBelow(join(path, name)) : [join(path, name)]));

/** Every process of a folder with its own releases and its compiled ones. */
export function rawProcesses(folder: string): Map<string, { own: Raw[]; compiled: Raw[] }> {
  const found = new Map<string, { own: Raw[]; compiled: Raw[] }>();
  const put = (release: Raw, ocid: string | undefined, kind: 'own' | 'compiled'): void => {
    if (!ocid) return;
    const process = found.get(ocid) ?? { own: [], compiled: [] };
    found.set(ocid, process);
    process[kind].push({ ...release, ocid });
  };
  const release = (each: Raw): void => put(each, each.ocid, each.tag?.includes?.('compiled') ? 'compiled' : 'own');
  const walk = (json: Raw): void => {
    if (Array.isArray(json)) json.forEach(walk);
    else if (json.records) json.records.forEach(walk);
    else if (json.releases || json.compiledRelease) {
      for (const each of json.releases ?? []) if (each.ocid) release(each);
      if (json.compiledRelease && Object.keys(json.compiledRelease).length > 0) put(json.compiledRelease, json.compiledRelease.ocid ?? json.ocid, 'compiled');
    } else release(json);
  };
  for (const file of filesBelow(folder)) walk(JSON.parse(readFileSync(file, 'utf8')));
  return found;
}

export const rawDay = (text: string | null | undefined): number | null => (text && /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(`${text.slice(0, 10)}T00:00:00Z`) / 86_400_000 : null);
export const rawYear = (text: string | null | undefined): string | null => (rawDay(text) === null ? null : (text ?? '').slice(0, 4));

export function tally(keys: readonly (string | null)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) if (key !== null) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

export const middle = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) / 2;
};
