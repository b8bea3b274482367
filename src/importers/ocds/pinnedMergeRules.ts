import { readFileSync } from 'node:fs';
import { projectFile } from '../../domain/projectFile.ts';
import type { MergeRules } from './mergeRules.ts';

export type OcdsVersion = '1.0' | '1.1';

interface PinnedRules { readonly omit: readonly string[]; readonly wholeList: readonly string[] }

let pinned: Record<OcdsVersion, MergeRules> | undefined;

/** The merge rules of the standard's release schema, as pinned in schema/ocds; a test compares them with the schemas. */
export function pinnedMergeRules(version: OcdsVersion): MergeRules {
  if (!pinned) {
    const file = JSON.parse(readFileSync(projectFile('schema/ocds/merge-rules.json'), 'utf8')) as Record<OcdsVersion, PinnedRules>;
    const read = ({ omit, wholeList }: PinnedRules): MergeRules => ({ omit: new Set(omit), wholeList: new Set(wholeList) });
    pinned = { '1.0': read(file['1.0']), '1.1': read(file['1.1']) };
  }
  return pinned[version];
}
