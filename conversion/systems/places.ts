import type { SeedRow, SourceFile, SourceRow } from '../conversion.ts';
import { factAt, locatorOf, type Fact } from './gathered.ts';
import type { SourceBook } from './sourceBook.ts';

/** The gathered files that rows are read from, and the book that notes each page used. */
export interface Gathered {
  readonly facts: ReadonlyMap<number, Fact>;
  readonly factsFile: SourceFile;
  readonly systems: ReadonlyMap<number, SourceRow>;
  readonly systemsFile: SourceFile;
  readonly book: SourceBook;
}

interface Place {
  readonly source: string;
  readonly locator: string;
}

export function placeOfFact(gathered: Gathered, fact: Fact): Place {
  return { source: gathered.book.use({ title: fact.title, url: fact.url }, gathered.factsFile), locator: locatorOf(fact.line, fact.place) };
}

/** A row of systems.csv names several pages: the first whose title is known from the facts stands for the row. */
export function placeOfSystem(gathered: Gathered, line: number, column: string): Place {
  const row = gathered.systems.get(line);
  if (!row) throw new Error(`systems.csv has no line ${line}`);
  row.get(column);
  const urls = row.get('source_urls').split(' ; ').map((url) => url.trim());
  const titles = new Map([...gathered.facts.values()].map((fact) => [fact.url, fact.title]));
  const index = urls.findIndex((url) => titles.has(url));
  const url = urls[index];
  if (url === undefined) throw new Error(`systems.csv line ${line}: none of its pages has a title in facts.csv`);
  const source = gathered.book.use({ title: titles.get(url) ?? '', url }, gathered.systemsFile);
  return { source, locator: locatorOf(line, `column ${column}`, urls.length > 1 ? `page ${index + 1} of ${urls.length} that the row names` : '') };
}

/** The place of `facts 39 pilot_opening` or `systems 15 launch_event`. */
export function placeAt(gathered: Gathered, at: string): Place {
  const [file, line = '', ...word] = at.split(' ');
  if (file === 'facts') return placeOfFact(gathered, factAt(gathered.facts, `${line} ${word.join(' ')}`));
  if (file === 'systems') return placeOfSystem(gathered, Number(line), word.join(' '));
  throw new Error(`"${at}" names neither a fact nor a row of systems.csv`);
}

/** The row of a claim, as the claims table has it. */
export function placed(row: SeedRow, place: Place): SeedRow {
  return { ...row, source: place.source, locator: place.locator };
}
