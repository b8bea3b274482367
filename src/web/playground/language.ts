import { useSyncExternalStore } from 'react';
import { labelsOf, type Labels, type Language } from './labels.ts';

const storageKey = 'atlas-language';
const listeners = new Set<() => void>();

function chosenBefore(): Language | null {
  try {
    const stored = localStorage.getItem(storageKey);
    return stored === 'ko' || stored === 'en' ? stored : null;
  } catch {
    // A browser that forbids storage still gets the page, only without a memory.
    return null;
  }
}

/** The first language of the reader's browser that we have. */
function browserLanguage(): Language {
  const known = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag === 'ko' || tag === 'en');
  return known === 'ko' ? 'ko' : 'en';
}

let current: Language = chosenBefore() ?? browserLanguage();
document.documentElement.lang = current;

export const currentLanguage = (): Language => current;

export const currentLabels = (): Labels => labelsOf(current);

export function switchLanguage(language: Language): void {
  current = language;
  document.documentElement.lang = language;
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // See chosenBefore.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLanguage(): { language: Language; labels: Labels } {
  const language = useSyncExternalStore(subscribe, () => current);
  return { language, labels: labelsOf(language) };
}
