import type { SeedRow, SourceFile } from '../conversion.ts';
import { PUBLISHER_NAMES } from './publisherNames.ts';

/** A page that rows were read on, as a gathered file names it. */
export interface Page {
  readonly title: string;
  readonly url: string;
}

const ACCESSED = '2026-11-24';
const slug = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '').replace(/\.$/, '');

interface PublisherOfPage {
  readonly code: string;
  readonly en: string;
  readonly ko: string;
}

const PPS: PublisherOfPage = { code: 'pps', en: 'Public Procurement Service (Korea)', ko: '조달청' };

function publisherOfGithub({ title }: Page): PublisherOfPage {
  if (/kingfisher/.test(title)) return { code: 'open-contracting', en: 'Open Contracting Partnership', ko: '' };
  return { code: 'kor-law', en: 'Republic of Korea, text of the law (copy on GitHub)', ko: '대한민국 법령(GitHub 사본)' };
}

/** The publisher of a page: known by its host, else by what its title begins with ("Hanoi Times: ...", "Kuensel 2017-..."). */
export function publisherOf(page: Page): PublisherOfPage {
  if (page.url === 'not stated') return PPS;
  const host = hostOf(page.url);
  if (host === 'github.com') return publisherOfGithub(page);
  const [en, ko = ''] = PUBLISHER_NAMES[host] ?? [page.title.split(/[:(]| (?=(?:19|20)\d\d)/)[0]?.trim() || host];
  if (en === PPS.en) return PPS;
  return { code: slug(host), en, ko };
}

/** Collects the sources that the rows of one seed use and writes its sources table. */
export class SourceBook {
  readonly #rows = new Map<string, SeedRow>();
  readonly #names = new Map<string, PublisherOfPage>();
  readonly #numbers = new Map<string, number>();
  readonly #codes = new Map<string, string>();

  /** The code of a page read through a gathered file; the same page and file give the same code. */
  use(page: Page, file: SourceFile): string {
    const key = `${file.name} ${page.title} ${page.url}`;
    const known = this.#codes.get(key);
    if (known) return known;
    const found = publisherOf(page);
    const publisher = this.#names.get(found.code) ?? found;
    this.#names.set(found.code, publisher);
    const stem = `${publisher.code}-${slug(file.name.split('/').at(-1)?.split('.')[0] ?? '')}`;
    const number = (this.#numbers.get(stem) ?? 0) + 1;
    this.#numbers.set(stem, number);
    const code = `${stem}-${number}`;
    this.#codes.set(key, code);
    this.#rows.set(code, sourceRow(code, publisher, { page, file }));
    return code;
  }

  rows(): SeedRow[] {
    return [...this.#rows.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  }
}

function sourceRow(code: string, publisher: PublisherOfPage, { page, file }: { page: Page; file: SourceFile }): SeedRow {
  const press = page.url === 'not stated';
  return {
    code,
    publisher_code: publisher.code,
    publisher_name_en: publisher.en,
    publisher_name_ko: publisher.ko,
    publisher_url: '',
    title: page.title,
    url: page.url,
    licence: press ? 'KOGL Type 1' : 'not stated',
    licence_confirmed: press ? 'yes' : 'no',
    accessed: ACCESSED,
    citation: '',
    file_name: file.name.split('/').at(-1) ?? file.name,
    file_sha256: file.sha256,
  };
}
