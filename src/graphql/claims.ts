import { type Catalogue, claimKey } from '../database/catalogue.ts';
import type { ClaimSubject } from '../domain/procurement.ts';
import type { Claim } from '../entities/claim.entity.ts';

/** What sources say of a subject. */
export function claimsAbout(catalogue: Catalogue, kind: ClaimSubject, code: string): readonly Claim[] {
  return catalogue.claims.get(claimKey(kind, code)) ?? [];
}

/** True where another claim gives another value for the same thing at the same time. */
export function isConflicting(catalogue: Catalogue, claim: Claim): boolean {
  return claimsAbout(catalogue, claim.subjectKind, claim.subjectCode).some((other) => other.predicate === claim.predicate && other.asOfPeriod === claim.asOfPeriod && other.value !== claim.value);
}
