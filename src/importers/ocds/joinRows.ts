import { hash } from 'node:crypto';
import { compileReleases } from './compileRelease.ts';
import { joinPresence } from './fieldPresence.ts';
import { canonicalJson, textAt, type JsonObject } from './json.ts';
import type { MergeRules } from './mergeRules.ts';
import type { StagedRelease } from './stagedReleases.ts';

/** What came of the rows of tables: a release for each id of a release that they name. */
function releaseOf(rows: readonly StagedRelease[], rules: MergeRules): StagedRelease | undefined {
  const main = rows.find((row) => textAt(row.json, 'date') !== null) ?? rows[0];
  if (!main) return undefined;
  const merged = compileReleases(rows.map(({ json }) => ({ ...json, date: null })), rules);
  const { tag: _tag, ...members } = merged;
  const json: JsonObject = { ...members, ocid: main.ocid, id: main.json['id'] ?? null, date: main.json['date'] ?? null };
  return { ...main, kind: 'RELEASE', json, text: JSON.stringify(json), hash: hash('sha256', `ROWS${canonicalJson(json)}`).slice(0, 32), presence: rows.reduce((presence, row) => joinPresence(row.presence, presence), main.presence) };
}

/** The rows of one process joined into releases, and its other releases as they are. */
export function joinRows(releases: readonly StagedRelease[], rules: MergeRules): { readonly releases: readonly StagedRelease[]; readonly joined: readonly StagedRelease[] } {
  if (!releases.some(({ kind }) => kind === 'ROW')) return { releases, joined: [] };
  const groups = Map.groupBy(releases.filter(({ kind }) => kind === 'ROW'), (row) => textAt(row.json, 'id') ?? '');
  const joined = [...groups.values()].flatMap((rows) => releaseOf(rows, rules) ?? []);
  return { releases: [...releases.filter(({ kind }) => kind !== 'ROW'), ...joined], joined };
}
