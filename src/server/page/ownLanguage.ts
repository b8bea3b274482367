import { hasWords } from '../../domain/localisedText.ts';
import { html, type Piece } from './html.ts';
import type { PageRequest } from './pageRequest.ts';

/** A text of the data, marked as English where a Korean page has no other: screen readers then read it as what it is. */
export const inOwnLanguage = ({ lang }: PageRequest, text: string): Piece => (lang === 'ko' && hasWords(text) && !/\p{Script=Hangul}/u.test(text) ? html`<span lang="en">${text}</span>` : text);
