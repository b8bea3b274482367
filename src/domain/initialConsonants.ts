/** Consonants as a Korean keyboard writes them before a vowel follows. */
const TYPED = /^[ㄱ-ㅎ]{2,}$/;

/** True of two or more initial consonants and nothing else: Koreans type ㅎㄱ to find 한국. */
export const isInitials = (text: string): boolean => TYPED.test(text.trim());

/** The first letter of each syllable of Hangul, as foldText writes the consonants that are typed; other letters stay as they are. */
export const initialsOf = (word: string): string => [...word].map((letter) => letter.normalize('NFD').charAt(0)).join('');
