import type { Catalogue } from '../database/catalogue.ts';
import { initialsOf, isInitials } from '../domain/initialConsonants.ts';
import { editDistance } from '../domain/nearMatches.ts';
import { foldText, wordsOf } from '../domain/searchTerms.ts';

interface Name {
  readonly code: string;
  readonly nameEn: string;
  readonly nameKo: string | null;
  readonly aliases?: string | null;
}

/** A word of the catalogue: as search compares it, letter by letter (a syllable of Hangul is two or three), by its initial letters, and in how many names it stands. */
interface KnownWord {
  readonly word: string;
  readonly letters: string;
  readonly initials: string;
  count: number;
}

const KNOWN = new WeakMap<Catalogue, readonly KnownWord[]>();

/** Letters below which a word is too short to guess at. */
const SHORTEST = 4;
const LONGEST = 40;

/** Words that initial consonants may stand for; more of them say nothing. */
const MOST_BEGUN = 12;

function knownWords(catalogue: Catalogue): readonly KnownWord[] {
  const kept = KNOWN.get(catalogue);
  if (kept) return kept;
  const names: readonly Name[] = [catalogue.countries, catalogue.groups, catalogue.systems, catalogue.indicators, catalogue.policies, catalogue.events].flatMap(({ all }): readonly Name[] => all);
  const found = new Map<string, KnownWord>();
  for (const { code, nameEn, nameKo, aliases } of names) {
    for (const word of wordsOf([code.replaceAll(/[_/]/g, ' '), nameEn, nameKo ?? '', aliases ?? ''].join(' '))) {
      const known = found.get(word);
      if (known) known.count += 1;
      else found.set(word, { word, letters: word.normalize('NFD'), initials: initialsOf(word), count: 1 });
    }
  }
  const words = [...found.values()];
  KNOWN.set(catalogue, words);
  return words;
}

/** Texts to search by where nothing has the one that was typed: words of which the initial consonants were typed, or words that are nearly as typed. */
export function mendedTexts(catalogue: Catalogue, text: string): string[] {
  const known = knownWords(catalogue);
  if (isInitials(text)) return begunWords(text, known);
  const mended = nearestText(text, known);
  return mended === null ? [] : [mended];
}

/** Words of Hangul whose initial consonants begin as those typed: 한국 for ㅎㄱ. The shortest come first, since least of them is left to be typed. */
function begunWords(typed: string, known: readonly KnownWord[]): string[] {
  const wanted = foldText(typed.trim());
  const begun = known.filter(({ initials }) => initials.startsWith(wanted));
  return begun.toSorted((a, b) => a.word.length - b.word.length || (isBefore(a, b) ? -1 : 1)).slice(0, MOST_BEGUN).map(({ word }) => word);
}

/** The text with each word that no name has put right by the nearest that one has; null where that changes nothing. */
function nearestText(text: string, known: readonly KnownWord[]): string | null {
  const typed = wordsOf(text);
  const mended = typed.map((word) => mendedWord(word, known));
  return mended.every((word, i) => word === typed[i]) ? null : mended.join(' ');
}

function mendedWord(word: string, known: readonly KnownWord[]): string {
  const letters = foldText(word).normalize('NFKD');
  if (letters.length < SHORTEST || letters.length > LONGEST || known.some((each) => each.word.includes(word))) return word;
  const allowed = letters.length < 6 ? 1 : 2;
  let best: KnownWord | null = null;
  let least = allowed + 1;
  for (const each of known) {
    if (each.letters.length < letters.length - allowed) continue;
    const far = distanceTo(each.letters, letters, allowed);
    if (far > least || (far === least && !isBefore(each, best))) continue;
    if (far <= allowed) [best, least] = [each, far];
  }
  return best?.word ?? word;
}

/** To the whole word, or to as much of it as may have been typed so far. */
function distanceTo(known: string, typed: string, allowed: number): number {
  const begun = editDistance(typed, known.slice(0, typed.length)) + (known.length > typed.length ? 0.1 : 0);
  return known.length <= typed.length + allowed ? Math.min(begun, editDistance(typed, known)) : begun;
}

const isBefore = (one: KnownWord, other: KnownWord | null): boolean => other === null || one.count > other.count || (one.count === other.count && one.word < other.word);
