import type { Condition, Need } from '../domain/formula.ts';

/** Conditions that several indicators share, so that the same words mean the same cases. */
export const hasTender: Condition = { field: 'hasTender', is: 1 };

/** Processes with an active award; one whose awards have no status stays in, to be told as not computable. */
export const awarded: Condition = { any: [{ field: 'activeAwards', atLeast: 1 }, { field: 'awardsWithoutStatus', atLeast: 1 }] };

export const awardStatusMissing: Need = { reason: 'AWARD_STATUS_MISSING', when: { field: 'activeAwards', below: 1 } };

/** Open and selective methods; a process without a method stays in, to be told as not computable. */
export const competitiveOrUnknown: Condition = { any: [{ field: 'method', missing: true }, { field: 'method', among: ['open', 'selective'] }] };

export const endedOrUnknown: Condition = { any: [{ field: 'tenderStatus', missing: true }, { field: 'tenderStatus', among: ['complete', 'unsuccessful', 'cancelled', 'withdrawn'] }] };

export const notCancelled: Condition = { any: [{ field: 'status', missing: true }, { not: { field: 'status', is: 'cancelled' } }] };

export const methodMissing: Need = { reason: 'METHOD_MISSING', when: { field: 'method', missing: true } };

export const supplierMissing: Need = { reason: 'SUPPLIER_MISSING', when: { field: 'supplierKey', missing: true } };

export const submissionNeeds: readonly Need[] = [
  { reason: 'TENDER_START_MISSING', when: { field: 'tenderStartDay', missing: true } },
  { reason: 'TENDER_END_MISSING', when: { field: 'tenderEndDay', missing: true } },
  { reason: 'PERIOD_REVERSED', when: { field: 'submissionDays', missing: true } },
];
