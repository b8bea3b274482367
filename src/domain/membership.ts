import type { Period } from './period.ts';

export interface MembershipSpan {
  /** Day, month or year from which a membership is known; null is "as far back as anything is known". */
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Dates known to the month or year: the earliest day for a beginning, the latest for an end. */
const firstDay = (date: string): string => (date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date);
const lastDay = (date: string): string => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date);

/** True where a membership is known to hold on a day; a bound that is not known does not limit. */
export function memberOn({ validFrom, validTo }: MembershipSpan, day: string): boolean {
  return (validFrom === null || firstDay(validFrom) <= day) && (validTo === null || lastDay(validTo) >= day);
}

/** The last day of a period, near enough to compare with days of memberships: every month is given 31. */
export function lastDayOf(period: Period): string {
  return `${Math.floor(period.end / 100)}-${String(period.end % 100).padStart(2, '0')}-31`;
}
