import { FORMATS } from '../mediaTypes.ts';
import { ATLAS, dayOf, distinctSources, publishersOf, type CitedAnswer, type CitedSource } from './citedAnswer.ts';
import { licenceOf } from './licences.ts';
import { licenceGroups } from './obligations.ts';
import { citationText } from './text.ts';

type Thing = Readonly<Record<string, unknown>>;

const organisation = (name: string, url?: string): Thing => ({ '@type': 'Organization', name, ...(url && { url }) });

/** The address of a licence where it has one, else its name. */
const licenceValue = (source: CitedSource): string => source.licenceUrl ?? licenceOf(source.licence).url ?? source.licence;

function sourceThing(source: CitedSource): Thing {
  return {
    '@type': ['Dataset', 'dcat:Dataset'],
    name: source.title,
    ...(source.url !== null && { url: source.url }),
    publisher: organisation(source.publisher.en),
    license: licenceValue(source),
    ...(source.edition !== null && { version: source.edition }),
    ...(source.published !== null && { datePublished: source.published }),
    ...(source.fileHash !== null && { identifier: `sha256:${source.fileHash}` }),
  };
}

function distribution(permalink: string): readonly Thing[] {
  return FORMATS.map(({ code, mediaType, title }) => ({
    '@type': ['DataDownload', 'dcat:Distribution'],
    name: title,
    contentUrl: `${permalink}.${code}`,
    encodingFormat: mediaType,
  }));
}

/** schema.org Dataset that is also a dcat:Dataset: publishers as creators, every licence, every source, every download. */
export function jsonLd(answer: CitedAnswer): Thing {
  const sources = distinctSources(answer.sources);
  return {
    '@context': { '@vocab': 'https://schema.org/', dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/', prov: 'http://www.w3.org/ns/prov#' },
    '@id': answer.permalink,
    '@type': ['Dataset', 'dcat:Dataset'],
    name: answer.title.ko === null ? answer.title.en : [{ '@language': 'en', '@value': answer.title.en }, { '@language': 'ko', '@value': answer.title.ko }],
    description: citationText(answer, 'EN').slice(0, 5000),
    url: answer.permalink,
    identifier: `sha256:${answer.resultHash}`,
    version: String(answer.release.number),
    datePublished: dayOf(answer.release.publishedAt),
    inLanguage: ['en', 'ko'],
    isAccessibleForFree: true,
    creator: publishersOf(sources).map(({ en }) => organisation(en)),
    publisher: organisation(ATLAS),
    license: [...new Set(licenceGroups(sources).map(({ licence, url }) => url ?? licence))],
    isBasedOn: sources.map(sourceThing),
    'prov:wasDerivedFrom': sources.flatMap(({ url }) => (url === null ? [] : [{ '@id': url }])),
    distribution: distribution(answer.permalink),
  };
}
