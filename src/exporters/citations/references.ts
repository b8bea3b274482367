import { ATLAS, dayOf, distinctSources, publishersOf, type CitedAnswer } from './citedAnswer.ts';

/** One entry of a bibliography: the answer itself, or a source that it rests on. */
export interface Reference {
  readonly key: string;
  readonly authors: readonly string[];
  readonly title: string;
  /** ISO year, month or day; null where the source gives none. */
  readonly issued: string | null;
  readonly publisher: string;
  readonly version: string | null;
  readonly url: string | null;
  readonly accessed: string | null;
  readonly note: string;
}

function slug(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '_').replace(/^_|_$/g, '').slice(0, 40);
}

/** Keys in the order asked for, each once: the second oecd becomes oecd_2. */
function uniqueKeys(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((key) => {
    let candidate = key;
    for (let n = 2; taken.has(candidate); n += 1) candidate = `${key}_${n}`;
    taken.add(candidate);
    return candidate;
  });
}

const ISO = /^\d{4}(-\d{2}){0,2}$/;

function answerReference(answer: CitedAnswer): Omit<Reference, 'key'> {
  const publishers = publishersOf(answer.sources).map(({ en }) => en);
  const licences = [...new Set(distinctSources(answer.sources).map(({ publisher, licence }) => `${publisher.en}: ${licence}`))];
  return {
    authors: publishers.length > 0 ? publishers : [ATLAS],
    title: answer.title.en,
    issued: dayOf(answer.release.publishedAt),
    publisher: ATLAS,
    version: `release ${answer.release.number}`,
    url: answer.permalink,
    accessed: null,
    note: [`SHA-256 of the result: ${answer.resultHash}`, ...(licences.length > 0 ? [`Licences: ${licences.join('; ')}`] : [])].join('. '),
  };
}

/** The answer first, then each source once, so that a paper can cite the publishers themselves. */
export function referencesOf(answer: CitedAnswer): readonly Reference[] {
  const sources = distinctSources(answer.sources);
  const entries = [
    { ...answerReference(answer), wanted: `procurement_atlas_r${answer.release.number}_${answer.resultHash.slice(0, 8)}` },
    ...sources.map((source) => ({
      authors: [source.publisher.en],
      title: source.title,
      issued: source.published !== null && ISO.test(source.published) ? source.published : null,
      publisher: source.publisher.en,
      version: source.edition,
      url: source.url,
      accessed: source.accessed,
      note: [`Licence: ${source.licence}`, ...(source.citation === null ? [] : [source.citation])].join('. '),
      wanted: slug([source.publisher.en, source.edition ?? source.title].join(' ')) || 'source',
    })),
  ];
  const keys = uniqueKeys(entries.map(({ wanted }) => wanted));
  return entries.map(({ wanted, ...entry }, index) => ({ ...entry, key: keys[index] ?? wanted }));
}
