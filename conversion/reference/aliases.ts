import { packageFile } from './packageFile.ts';

export const NAME_LIST = packageFile('i18n-iso-countries', '7.14.0', 'langs/en.json');

/** Names that people in Korea use or still type and that no source at hand gives: ours. */
const OURS: Readonly<Record<string, readonly string[]>> = {
  AE: ['아랍에미리트연합'],
  AU: ['호주'],
  CN: ['중화인민공화국'],
  GE: ['그루지야'],
  KP: ['조선민주주의인민공화국'],
  MK: ['마케도니아'],
  MM: ['버마'],
  TR: ['터키'],
  TW: ['타이완'],
  US: ['미합중국'],
  ZA: ['남아프리카공화국', '남아공'],
};

const listed = (JSON.parse(NAME_LIST.text) as { countries: Readonly<Record<string, string | readonly string[]>> }).countries;

/** "Congo" alone is the usual name of the Republic, and the list gives it to both. */
const isAmbiguous = (alpha2: string, name: string): boolean => alpha2 === 'CD' && name === 'Congo';

/** Names in English, as i18n-iso-countries lists them (Viet Nam, Republic of Korea), then our own. */
export function otherNames(alpha2: string): string[] {
  const names = listed[alpha2] ?? [];
  return [...(typeof names === 'string' ? [names] : names).filter((name) => !isAmbiguous(alpha2, name)), ...(OURS[alpha2] ?? [])];
}

/** "Korea (the Republic of)" as a person types it: without marks and articles that UNTERM adds. */
export function withoutMarks(name: string): string {
  return name.replace(/\s*\*+\s*$/u, '').replace(/\s*\((?:the|l'|la|le)\)\s*$/u, '').trim();
}

/** Each name once, in the order given, without those that the row already shows. */
export function aliasList(names: readonly string[], shown: readonly string[]): string {
  const key = (name: string): string => name.normalize('NFKC').toLowerCase();
  const seen = new Set(shown.map(key));
  const kept: string[] = [];
  for (const name of names) {
    if (name === '' || name.includes(';') || seen.has(key(name))) continue;
    seen.add(key(name));
    kept.push(name);
  }
  return kept.join(';');
}
