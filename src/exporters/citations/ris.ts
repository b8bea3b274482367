import type { CitedAnswer } from './citedAnswer.ts';
import { referencesOf, type Reference } from './references.ts';

/** RIS has one line a field: a line break in a value would begin a field. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** 2026/11/24/ with the parts that are known. */
function risDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${year}/${month}/${day}/`;
}

function record(reference: Reference): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', 'DATA'],
    ['ID', reference.key],
    ...reference.authors.map((author) => ['AU', author] as const),
    ['TI', reference.title],
    ['PY', reference.issued?.slice(0, 4) ?? null],
    ['DA', reference.issued === null ? null : risDate(reference.issued)],
    ['PB', reference.publisher],
    ['ET', reference.version],
    ['UR', reference.url],
    ['Y2', reference.accessed === null ? null : risDate(reference.accessed)],
    ['N1', reference.note],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}\r\n`])).join('');
}

/** RIS records of type DATA: the answer, then its sources. */
export function ris(answer: CitedAnswer): string {
  return referencesOf(answer).map(record).join('\r\n');
}
