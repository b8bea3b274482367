import { execFileSync } from 'node:child_process';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** Paths that the unreleased part of the change log names under "Breaking": breaks that are meant and told. */
export function toldBreaks(changelog: string): ReadonlySet<string> {
  const unreleased = /^## Unreleased$([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(changelog)?.[1] ?? '';
  const breaking = /^### Breaking$([\s\S]*?)(?=^### |(?![\s\S]))/m.exec(unreleased)?.[1] ?? '';
  return new Set([...breaking.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''));
}

/** Changes that would break a client of `before`, but for those that the change log tells. */
export async function breakingChanges(before: string, after: string, changelog: string): Promise<string[]> {
  const told = toldBreaks(changelog);
  const changes = await diff(buildSchema(before), buildSchema(after));
  return changes
    .filter(({ criticality, path }) => criticality.level === CriticalityLevel.Breaking && !told.has(path ?? ''))
    .map(({ message, path }) => `Breaks clients: ${message}. Deprecate it first (docs/schema-policy.md), or name \`${path}\` in CHANGELOG.md under Unreleased, Breaking.`);
}

const git = (root: string, ...args: string[]): string | undefined => {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64 * 1024 * 1024 }).trimEnd();
  } catch {
    return undefined;
  }
};

/** The schema that clients have: of the newest version tag, else of where this branch left main, else of the last commit. */
export function publishedSdl(root: string): { readonly from: string; readonly sdl: string } | undefined {
  const bases = [git(root, 'describe', '--tags', '--abbrev=0', '--match', 'v*'), git(root, 'merge-base', 'HEAD', 'origin/main'), 'HEAD'];
  for (const from of bases) {
    const sdl = from ? git(root, 'show', `${from}:schema/schema.graphql`) : undefined;
    if (from && sdl) return { from, sdl };
  }
  return undefined;
}
