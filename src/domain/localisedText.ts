export type Lang = 'EN' | 'KO';

/** Text in English, and in Korean where a source or our translators gave it; null is "no Korean text". */
export interface LocalisedText {
  readonly en: string;
  readonly ko: string | null;
}

/** Chooses the text in a language; where there is no Korean the English one is given and the place is told to the asker. */
export interface TextReader {
  text(lang: Lang, text: LocalisedText, place: unknown): string;
}

/** Whether a text has words of a language: figures, codes, dates and addresses read the same in all of them. */
export function hasWords(text: string): boolean {
  return /[a-z]{2}/.test(text.replaceAll(/(?:https?:\/\/|www\.)\S+/g, ''));
}
