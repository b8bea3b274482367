import { readCsv, type SourceFile, type SourceRow } from '../conversion.ts';

/** A dated fact of facts.csv with the line it stands on. */
export interface Fact {
  readonly line: number;
  readonly subject: string;
  readonly predicate: string;
  readonly value: string;
  readonly year: string;
  readonly title: string;
  readonly url: string;
  readonly place: string;
}

const sameFigure = (a: SourceRow, b: SourceRow): boolean => a.get('subject') === b.get('subject') && a.get('value') === b.get('value') && a.get('source_url') === b.get('source_url');

/** The facts by their line; those that source-errors.csv says are plainly wrong are not among them. */
export function readFacts(file: SourceFile, errors: SourceFile): Map<number, Fact> {
  const wrong = readCsv(errors);
  const rows = readCsv(file).filter((row) => !wrong.some((each) => sameFigure(each, row)) && !row.get('predicate').startsWith('trap_'));
  return new Map(rows.map((row) => [row.line, {
    line: row.line,
    subject: row.get('subject'),
    predicate: row.get('predicate'),
    value: row.get('value'),
    year: row.get('year'),
    title: titleOf(row.get('source_title')),
    url: row.get('source_url'),
    place: placeInSource(row.get('locator')),
  }]));
}

/** Remarks of a title on how its page was reached are left out; what they say of its date stays. */
const titleOf = (title: string): string => title.replace(' via proxy', '').replace(', read through a proxy copy', '').replace('not in excerpt', 'not stated');

/**
 * Where a row of a gathered file is meant: `39 pilot_opening` is line 39 of facts.csv with that predicate, so that a
 * table of ours cannot point at another fact unnoticed.
 */
export function factAt(facts: ReadonlyMap<number, Fact>, at: string): Fact {
  const [line = '', ...words] = at.split(' ');
  const fact = facts.get(Number(line));
  if (!fact || fact.predicate !== words.join(' ')) throw new Error(`facts.csv has no "${at}": line ${line} is ${fact ? fact.predicate : 'not there'}`);
  return fact;
}

const PLACES = [
  /(?:\b(?:EN|KO) )?\bparas? \d+(?:(?:-|, | and )\d+)*/g,
  /\bslides? \d+(?:\/\d+)?|\bsections? (?:[A-Z\d]\b[\d.]*|\d[\d.]*)|\btable \d+|\bitems? \d+(?:-\d+)?|\bpage \d+|\bQ\d\b/g,
  /\bArts?\. [\d()\-, ]*\d\)?|\bArticle \d+|\bAddenda(?: Art\. \d+)?|제\d+조/g,
  /\b(?:title|heading|header|lead|abstract|summary|caption|photo caption|last para)\b/g,
];

/** The short place words of a locator (para 3, Art. 27(1), slide 2); its quotes and remarks stay behind. */
export function placeInSource(locator: string): string {
  const plain = locator.replaceAll(/'[^']*'|"[^"]*"|\([^()]*\)(?= |;|$)/g, ' ');
  const found = PLACES.flatMap((form) => [...plain.matchAll(form)]).toSorted((a, b) => a.index - b.index).map(([place]) => place.trim());
  if (/^kingfisher_scrapy\/spiders\/[\w.]+/.test(locator)) return locator.split(/[ (]/)[0] ?? '';
  return [...new Set(found)].slice(0, 3).join(', ');
}

export function locatorOf(line: number, ...places: readonly string[]): string {
  return [`line ${line}`, ...places.filter((place) => place !== '')].join(', ');
}
