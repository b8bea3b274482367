import type { CitedAnswer } from './citedAnswer.ts';
import { referencesOf } from './references.ts';

export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

export interface CslItem {
  readonly id: string;
  readonly type: 'dataset';
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly publisher: string;
  readonly version?: string;
  readonly URL?: string;
  readonly note: string;
}

const cslDate = (iso: string): CslDate => ({ 'date-parts': [iso.split('-').map(Number)] });

/** CSL-JSON items of type dataset: the answer, then its sources. */
export function cslJson(answer: CitedAnswer): readonly CslItem[] {
  return referencesOf(answer).map(({ key, title, authors, issued, accessed, publisher, version, url, note }) => ({
    id: key,
    type: 'dataset',
    title,
    author: authors.map((literal) => ({ literal })),
    ...(issued !== null && { issued: cslDate(issued) }),
    ...(accessed !== null && { accessed: cslDate(accessed) }),
    publisher,
    ...(version !== null && { version }),
    ...(url !== null && { URL: url }),
    note,
  }));
}
