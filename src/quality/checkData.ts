import type { Database } from '../database/database.ts';
import { AUDIT } from './audit.ts';
import type { Invariant, QualityContext } from './invariant.ts';
import { otherMethods } from './methods.ts';
import { ORIGIN_INVARIANTS } from './origins.ts';
import { REFERENCE_INVARIANTS } from './references.ts';
import { RELEASE_INVARIANTS } from './releases.ts';
import { SPOT_INVARIANTS } from './spotValues.ts';

export interface CheckResult {
  readonly invariant: string;
  readonly violations: readonly string[];
  /** What is worth knowing and breaks nothing. */
  readonly notes?: readonly string[];
}

const INVARIANTS: readonly Invariant[] = [...ORIGIN_INVARIANTS, ...REFERENCE_INVARIANTS, ...RELEASE_INVARIANTS, ...SPOT_INVARIANTS, AUDIT];

/** Checks everything that must hold of the loaded data; a result for each invariant. */
export async function checkData(context: QualityContext): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const { name, violations } of INVARIANTS) results.push({ invariant: name, violations: await violations(context) });
  return results;
}

/** Checks the hashes alone: releases, editions and their counts; and tells what another version of a method computed. */
export async function verifyReleases(database: Database): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const { name, violations } of RELEASE_INVARIANTS) results.push({ invariant: name, violations: await violations({ database }) });
  results.push({ invariant: 'What was computed names the version of its method; where another is computed now, it is noted.', violations: [], notes: await otherMethods(database) });
  return results;
}
