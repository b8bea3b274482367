import type { Catalogue } from '../../database/catalogue.ts';
import type { CitedSource } from './citedAnswer.ts';

/** The sources that rows came from, in the order of editions and sources, each once. */
export function citedSources(catalogue: Catalogue, rows: Iterable<{ readonly sourceId: number }>): CitedSource[] {
  const ids = [...new Set([...rows].map((row) => row.sourceId))].toSorted((a, b) => a - b);
  return ids.flatMap((id): CitedSource[] => {
    const source = catalogue.sources.get(id);
    const edition = source && catalogue.listed.find(({ edition: each }) => each.id === source.editionId)?.edition;
    if (!source || !edition) return [];
    return [
      {
        publisher: { en: source.publisherNameEn, ko: source.publisherNameKo },
        title: source.title,
        url: source.url === 'not stated' ? null : source.url,
        licence: source.licence,
        licenceUrl: source.licence === edition.licence ? edition.licenceUrl : null,
        licenceConfirmed: source.licenceConfirmed,
        accessed: source.accessed,
        edition: edition.title,
        published: edition.published,
        fileHash: source.fileHash,
        citation: source.citation,
      },
    ];
  });
}
