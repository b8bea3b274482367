import { hash } from 'node:crypto';

const ENDING = /(?:\.(?:json|jsonl|ndjson|csv|tsv|zip|tar|tgz|gz))+$/i;
const EMAIL = /[^\s@/<>"']+@[^\s@/<>"']+/g;
/** As telephone numbers are written: with a plus, a bracket, or an area code; days, ocids and running numbers are none. */
const PHONE = /\+\d(?:[\s().-]{0,2}\d){6,}|\(\d{2,5}\)[\s.-]?\d(?:[\s.-]?\d){4,}|(?<!\d)0\d{1,3}[-. ]\d{3,4}[-. ]\d{4}(?!\d)|(?<!\d)01\d{8,9}(?!\d)/g;

function shownPart(part: string): string {
  const ending = ENDING.exec(part)?.[0] ?? '';
  const stem = part.slice(0, part.length - ending.length);
  const kept = stem.replace(EMAIL, '…').replace(PHONE, '…');
  // Two files that differ in what is left out must stay two.
  return kept === stem ? part : `${kept}~${hash('sha256', stem).slice(0, 8)}${ending}`;
}

/**
 * A file's name as findings show it and the store keeps it: publishers name files after whom they were sent by, so e-mail
 * addresses and telephone numbers are left out (docs/decisions/0011-names-of-files.md).
 */
export const shownName = (name: string): string => name.split('/').map(shownPart).join('/').slice(-300).toWellFormed();
