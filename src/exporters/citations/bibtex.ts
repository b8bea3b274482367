import type { CitedAnswer } from './citedAnswer.ts';
import { referencesOf, type Reference } from './references.ts';

/** Braces are written as commands, because BibTeX counts even escaped ones. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '{': '\\textbraceleft{}', '}': '\\textbraceright{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
  '&': '\\&', '%': '\\%', $: '\\$', '#': '\\#', _: '\\_',
};

export function bibtexText(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/[\\{}~^&%$#_]/g, (found) => ESCAPES[found] ?? found);
}

/** An address is read verbatim: only what would end the field or the argument is percent-encoded. */
function bibtexUrl(url: string): string {
  return url.replace(/[\s{}\\^~]/g, (found) => encodeURIComponent(found).replace('~', '%7E'));
}

function entry(reference: Reference): string {
  const [year, month] = reference.issued?.split('-') ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    // Inner braces keep an organisation's name whole: without them it would be taken apart at "and" and at commas.
    ['author', reference.authors.map((author) => `{${bibtexText(author)}}`).join(' and ')],
    ['title', `{${bibtexText(reference.title)}}`],
    ['year', year],
    ['month', month === undefined ? undefined : String(Number(month))],
    ['publisher', bibtexText(reference.publisher)],
    ['version', reference.version === null ? undefined : bibtexText(reference.version)],
    ['url', reference.url === null ? undefined : bibtexUrl(reference.url)],
    ['urldate', reference.accessed ?? undefined],
    ['note', bibtexText(reference.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@misc{${reference.key},\n${lines.join(',\n')}\n}\n`;
}

/** @misc entries, which every BibTeX style knows: the answer, then its sources. */
export function bibtex(answer: CitedAnswer): string {
  return referencesOf(answer).map(entry).join('\n');
}
