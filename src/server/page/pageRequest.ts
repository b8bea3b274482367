import type { FastifyRequest } from 'fastify';
import { AtlasError } from '../../domain/errors.ts';

export type Language = 'en' | 'ko';
export type Say = (en: string, ko: string) => string;
export type Parameters = Readonly<Record<string, string | number | null | undefined>>;

/** What an address asks of a page: language, release, and the view's own parameters. */
export class PageRequest {
  readonly path: string;
  readonly lang: Language;
  /** The release that the address names; null for the newest. */
  readonly asOf: string | null;
  readonly #query: Readonly<Record<string, unknown>>;

  constructor(request: FastifyRequest) {
    this.path = request.url.replace(/\?.*$/, '');
    this.#query = request.query as Record<string, unknown>;
    const chosen = this.text('lang');
    this.lang = chosen === 'ko' || chosen === 'en' ? chosen : preferred(request.headers['accept-language']);
    this.asOf = this.#readRelease();
  }

  #readRelease(): string | null {
    const text = this.text('release');
    if (text === '') return null;
    if (/^[1-9]\d{0,8}$/.test(text)) return text;
    throw AtlasError.badInput(`"${text.slice(0, 20)}" is not the number of a release.`, { value: text.slice(0, 20) });
  }

  /** The text in the language of the page. */
  readonly say: Say = (en, ko) => (this.lang === 'ko' ? ko : en);

  get langCode(): 'EN' | 'KO' {
    return this.lang === 'ko' ? 'KO' : 'EN';
  }

  /** A parameter of the address; empty where it is not there. Of a repeated one all, joined by commas. */
  text(name: string): string {
    const value = this.#query[name];
    if (Array.isArray(value)) return value.join(',').trim();
    return typeof value === 'string' ? value.trim() : '';
  }

  list(name: string): string[] {
    return [...new Set(this.text(name).split(',').map((part) => part.trim()).filter((part) => part !== ''))];
  }

  /** The address of a page in this language and, where one was asked for, of this release. */
  link(path: string, parameters: Parameters = {}): string {
    return addressOf(path, { ...parameters, lang: this.lang, release: this.asOf });
  }

  /** This same view with some parameters changed; null takes one away. */
  again(changes: Parameters): string {
    const now = Object.fromEntries(Object.keys(this.#query).map((name) => [name, this.text(name)]));
    return addressOf(this.path, { ...now, lang: this.lang, ...changes });
  }
}

function addressOf(path: string, parameters: Parameters): string {
  const pairs = Object.entries(parameters).flatMap(([name, value]) => (value === null || value === undefined || value === '' ? [] : [[name, String(value)] as [string, string]]));
  const query = new URLSearchParams(pairs).toString().replaceAll('%2C', ',');
  return query === '' ? path : `${path}?${query}`;
}

/** The first language of the reader that we have. */
function preferred(header: string | undefined): Language {
  const wishes = (header ?? '').split(',').map((part) => {
    const [tag = '', weight] = part.trim().split(';q=');
    return { tag: tag.slice(0, 2).toLowerCase(), weight: weight === undefined ? 1 : Number(weight) };
  });
  const known = wishes.filter(({ tag }) => tag === 'ko' || tag === 'en').toSorted((a, b) => b.weight - a.weight);
  return known[0]?.tag === 'ko' ? 'ko' : 'en';
}
