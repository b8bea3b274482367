import type { LocalisedText } from '../../domain/localisedText.ts';
import { FINDING_RULES, type FindingRule } from './findingRules.ts';

export type Severity = 'REJECT' | 'WARNING';

/** One line of input that was not accepted (reject), or accepted with something wrong in it (warning). */
export interface Finding {
  readonly severity: Severity;
  readonly rule: FindingRule;
  readonly file: string;
  readonly line: number | null;
  readonly path: string | null;
  readonly ocid: string | null;
  readonly value: string | null;
}

export interface Place {
  readonly file: string;
  readonly line: number | null;
  readonly path: string;
  readonly ocid: string | null;
}

export type OnFinding = (finding: Finding) => void;

const EMAIL = /[^\s@<>"']+@[^\s@<>"']+/g;
/** Seven digits or more with the usual marks between them; dates and amounts are shown apart from this. */
const PHONE = /(?:\+|\b)\d(?:[\s().-]{0,3}\d){6,}/g;

/** A text as it may be kept: short, without e-mail addresses and telephone numbers. */
export function shortText(text: string, length = 120): string {
  return text.slice(0, 400).replace(EMAIL, '…').replace(PHONE, '…').replace(/\s+/g, ' ').trim().slice(0, length).toWellFormed();
}

/** A number or something like a date, which is shown as it is so that it can be mended. */
const PLAIN = /^(?:-?\d{1,20}(?:[.,]\d{1,12})?|\d{1,4}[-/.]\d{1,6}[-/.\dT:+Z ]{0,30})$/;

function shownValue(value: unknown): string | null {
  if (value === undefined) return null;
  if (typeof value === 'string') return PLAIN.test(value) ? value : shortText(value, 80);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  return Array.isArray(value) ? 'a list' : 'an object';
}

/** What stands where an object should: a text there may be the name of a person, and is not shown. */
export const shownKind = (value: unknown): unknown => (typeof value === 'string' && value.trim() !== '' ? 'a text' : value);

export function makeFinding(rule: FindingRule, place: Place, value?: unknown): Finding {
  const { file, line, path, ocid } = place;
  return { severity: FINDING_RULES[rule].severity, rule, file, line, path: path === '' ? null : path, ocid, value: shownValue(value) };
}

/** How to mend what a finding tells. */
export function findingHint(rule: string): LocalisedText {
  return rule in FINDING_RULES ? FINDING_RULES[rule as FindingRule].hint : { en: '', ko: null };
}
