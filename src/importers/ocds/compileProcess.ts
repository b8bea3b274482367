import { hash } from 'node:crypto';
import { compileReleases, releaseTime } from './compileRelease.ts';
import { joinPresence } from './fieldPresence.ts';
import { textAt, type JsonObject } from './json.ts';
import type { MergeRules } from './mergeRules.ts';
import type { CompiledProcess } from './processRows.ts';
import type { StagedRelease } from './stagedReleases.ts';

/** What is kept of a release has lists of texts, which are replaced, and lists of objects, which are all joined by id. */
export const KEPT_RULES: MergeRules = { omit: new Set(), wholeList: new Set() };

/** Goes up when the same releases would give other rows, so that they are written again. */
export const ROWS_VERSION = 2;

export interface ReleaseRepeats { readonly repeated: readonly StagedRelease[]; readonly sameId: readonly StagedRelease[] }

const time = (release: StagedRelease): number => releaseTime(release.json);

/** Each release once, and which were read again, or share their id with another. */
export function distinctReleases(releases: readonly StagedRelease[]): { distinct: StagedRelease[]; repeats: ReleaseRepeats } {
  const byHash = new Map<string, StagedRelease>();
  const repeated: StagedRelease[] = [];
  const ids = new Map<string, StagedRelease>();
  const sameId: StagedRelease[] = [];
  for (const release of releases) {
    const before = byHash.get(release.hash);
    if (before) {
      repeated.push(release);
      byHash.set(release.hash, { ...before, presence: joinPresence(before.presence, release.presence) });
      continue;
    }
    byHash.set(release.hash, release);
    const id = release.kind === 'RELEASE' ? textAt(release.json, 'id') : null;
    if (id === null) continue;
    if (ids.has(id)) sameId.push(release);
    else ids.set(id, release);
  }
  return { distinct: [...byHash.values()], repeats: { repeated, sameId } };
}

/**
 * A compiled release stands for all releases up to its date. Where the publisher gave the releases themselves they are
 * merged, unless the compiled one is newer than each of them and there are releases that were only linked.
 */
function mergedOf(releases: readonly StagedRelease[]): JsonObject {
  const compiled = releases.filter(({ kind }) => kind === 'COMPILED').toSorted((a, b) => time(a) - time(b));
  const own = releases.filter(({ kind }) => kind === 'RELEASE');
  const newest = compiled.at(-1);
  if (!newest) return compileReleases(own.map(({ json }) => json), KEPT_RULES);
  const later = own.filter((release) => time(release) > time(newest));
  return compileReleases([newest.json, ...later.map(({ json }) => json)], KEPT_RULES);
}

/** One process from its releases. The hash tells whether anything of it has changed. */
export function compileProcess(releases: readonly StagedRelease[]): CompiledProcess {
  const hashes = releases.map((release) => release.hash).toSorted();
  return {
    release: mergedOf(releases),
    presence: releases.reduce((presence, each) => joinPresence(each.presence, presence), releases[0]?.presence ?? ''),
    hash: hash('sha256', `rows ${ROWS_VERSION}${hashes.join('')}`).slice(0, 32),
  };
}
