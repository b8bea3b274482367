export type Lang = 'EN' | 'KO';

/** Text in English, and in Korean where a source or our translators gave it; null is "no Korean text". */
export interface LocalisedText {
  readonly en: string;
  readonly ko: string | null;
}
