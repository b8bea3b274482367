/** The text in the language of the page. */
export const say = (en: string, ko: string): string => (document.documentElement.lang === 'ko' ? ko : en);
