import { AtlasError } from './errors.ts';

const WORD = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|[\p{L}\p{N}]+/gu;
const COMPOUND = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const MARKS = /\p{Diacritic}/gu;

/** Lower case, compatibility forms folded, accents of Latin letters dropped; Hangul stays in syllables. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').normalize('NFC').toLowerCase();
}

const bigrams = (run: string): string[] => {
  const letters = [...run];
  return letters.length === 1 ? letters : letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);
};

/** The words of a text, folded; a run of Hangul or Han is one. */
export const wordsOf = (text: string): string[] => foldText(text).match(WORD) ?? [];

/**
 * The terms that a text is found by. Words of alphabets stay whole; Korean (and Chinese, Japanese) runs become pairs of
 * neighbouring characters, because their compounds are written together: 국가종합전자조달시스템 must be found by 조달.
 */
export function searchTerms(text: string): string[] {
  return wordsOf(text).flatMap((word) => splitScripts(word).flatMap((run) => (COMPOUND.test(run) ? bigrams(run) : [run])));
}

/** Characters of a text that things are searched by; taking a long one apart takes milliseconds. */
const LONGEST_TEXT = 200;

/** BAD_USER_INPUT where a text, of a search or of a filter, is too long to be searched by. */
export function requireShort(text: string, of: 'search' | 'filter'): void {
  if (text.length > LONGEST_TEXT) throw AtlasError.badInput(`The text of a ${of} has at most ${LONGEST_TEXT} characters; this one has ${text.length}.`, { value: text.length });
}

/** Words as a person typed them: all but the last must match from their beginning too, so that one search serves typing. */
export function queryTerms(text: string): string[] {
  return [...new Set(searchTerms(text.slice(0, LONGEST_TEXT)))].slice(0, 24);
}

function splitScripts(word: string): string[] {
  return word.match(/[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|[^\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu) ?? [];
}
