import type { SeedRow, SourceFile } from '../conversion.ts';
import { fileStated } from './figures.ts';
import { PUBLISHERS, type Publisher, type PublisherCode } from './publishers.ts';

/** A page that rows of a gathered file were read on, under the address that those rows carry. */
export interface PageSource {
  readonly code: string;
  readonly publisher: PublisherCode;
  /** The release or report, and who reported it where the page is not the publisher's own. */
  readonly title: string;
  /** Read in a newspaper or another page about the release, not in the release itself. */
  readonly secondHand: boolean;
}

export type Pages = Readonly<Record<string, PageSource>>;

export const own = (code: string, publisher: PublisherCode, title: string): PageSource => ({ code, publisher, title, secondHand: false });
export const reported = (code: string, publisher: PublisherCode, title: string): PageSource => ({ code, publisher, title, secondHand: true });

export function pageOf(pages: Pages, url: string): PageSource {
  const page = pages[url];
  if (!page) throw new Error(`${url} has no source: add it to the pages of its conversion`);
  return page;
}

/** The sources table for the pages that are used, in the order of their codes. */
export function sourceRows(pages: Pages, used: ReadonlySet<string>, file: SourceFile): SeedRow[] {
  const { name, sha256 } = fileStated(file);
  return Object.entries(pages).filter(([, page]) => used.has(page.code)).toSorted(([, a], [, b]) => (a.code < b.code ? -1 : 1)).map(([url, page]) => {
    const publisher: Publisher = PUBLISHERS[page.publisher];
    return {
      code: page.code,
      publisher_code: page.publisher,
      publisher_name_en: publisher.en,
      publisher_name_ko: publisher.ko,
      publisher_url: publisher.url ?? '',
      title: page.title,
      url,
      licence: 'not stated',
      licence_confirmed: 'no',
      accessed: '2026-11-24',
      citation: '',
      file_name: name,
      file_sha256: sha256,
    };
  });
}
