import type { Lang } from '../../domain/localisedText.ts';
import { ATLAS, dayOf, distinctSources, publishersOf, type CitedAnswer, type CitedSource } from './citedAnswer.ts';
import { publisherName } from './obligations.ts';

/** Of one publisher under one licence so many titles are spelled out; the rest are counted and stand under the permalink. */
const TITLES_SPELLED_OUT = 4;

interface Words {
  readonly release: (number: number, day: string) => string;
  readonly sources: string;
  readonly licence: (name: string) => string;
  readonly title: (title: string) => string;
  readonly accessed: (day: string) => string;
  readonly further: (count: number) => string;
  readonly hash: string;
}

const WORDS: Readonly<Record<Lang, Words>> = {
  EN: {
    release: (number, day) => `${ATLAS}, release ${number} (${day})`,
    sources: 'Sources',
    licence: (name) => (name === 'not stated' ? 'licence not stated' : `licence: ${name}`),
    title: (title) => `"${title}"`,
    accessed: (day) => `accessed ${day}`,
    further: (count) => `and ${count} further ${count === 1 ? 'source' : 'sources'} listed under the permalink`,
    hash: 'SHA-256 of the result',
  },
  KO: {
    release: (number, day) => `${ATLAS}, 릴리스 ${number} (${day})`,
    sources: '출처',
    licence: (name) => (name === 'not stated' ? '이용조건 명시되지 않음' : `이용조건: ${name}`),
    title: (title) => `「${title}」`,
    accessed: (day) => `${day} 열람`,
    further: (count) => `그 밖의 출처 ${count}건(고정 링크 참조)`,
    hash: '결과 SHA-256',
  },
};

function titleText(source: CitedSource, words: Words): string {
  const edition = source.edition !== null && !source.title.includes(source.edition) ? ` (${source.edition})` : '';
  return [words.title(source.title) + edition, source.url, words.accessed(source.accessed)].filter((part) => part !== null).join(', ');
}

function groupText(sources: readonly CitedSource[], lang: Lang): string {
  const words = WORDS[lang];
  const [first] = sources;
  if (!first) return '';
  const shown = sources.slice(0, TITLES_SPELLED_OUT).map((source) => titleText(source, words));
  const rest = sources.length > TITLES_SPELLED_OUT ? [words.further(sources.length - TITLES_SPELLED_OUT)] : [];
  return `${publisherName(first.publisher, lang)}, ${[...shown, ...rest].join('; ')} [${words.licence(first.licence)}]`;
}

function groupsOf(sources: readonly CitedSource[]): readonly (readonly CitedSource[])[] {
  const groups = new Map<string, CitedSource[]>();
  for (const source of sources) {
    const key = JSON.stringify([source.publisher.en, source.licence]);
    groups.set(key, [...(groups.get(key) ?? []), source]);
  }
  return [...groups.values()];
}

/** The citation as a sentence: it names every publisher and every licence. */
export function citationText(answer: CitedAnswer, lang: Lang): string {
  const words = WORDS[lang];
  const sources = distinctSources(answer.sources);
  const publishers = publishersOf(sources).map((publisher) => publisherName(publisher, lang)).join('; ');
  const title = lang === 'KO' ? (answer.title.ko ?? answer.title.en) : answer.title.en;
  const listed = groupsOf(sources).map((group) => groupText(group, lang)).join('. ');
  const sentences = [
    publishers,
    title,
    words.release(answer.release.number, dayOf(answer.release.publishedAt)),
    listed === '' ? '' : `${words.sources}: ${listed}`,
  ].filter((part) => part !== '').map((part) => (part.endsWith('.') ? part : `${part}.`));
  // No full stop after the address: it would be taken for a part of it.
  return [...sentences, answer.permalink, `(${words.hash}: ${answer.resultHash})`].join(' ');
}
