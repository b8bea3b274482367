import { ViewSearchDocument, type ViewSearchQuery } from '../generated/operations.ts';
import { AskError, askServer } from './askServer.ts';
import { say } from './say.ts';

type Hit = ViewSearchQuery['search'][number];

const KINDS: Readonly<Record<string, readonly [string, string]>> = { COUNTRY: ['Country', '나라'], COUNTRY_GROUP: ['Group', '국가군'], INDICATOR: ['Indicator', '지표'], PROCUREMENT_SYSTEM: ['System', '시스템'], POLICY: ['Policy', '정책'], COOPERATION_EVENT: ['Cooperation', '협력'] };

const linked = (path: string, hash = ''): string => {
  const { lang } = document.documentElement;
  const release = new URLSearchParams(location.search).get('release');
  return `${path}${path.includes('?') ? '&' : '?'}lang=${lang}${release === null ? '' : `&release=${release}`}${hash}`;
};

/** The page that tells of a hit. */
function addressOf({ kind, node }: Hit): string {
  const code = node.id.slice(node.id.indexOf(':') + 1);
  const country = code.split('/')[0] ?? code;
  if (kind === 'COUNTRY') return linked(`/country/${code}`);
  if (kind === 'INDICATOR') return linked(`/indicator/${code}`);
  if (kind === 'COUNTRY_GROUP') return linked(`/compare?group=${code}&indicators=DB_CWG_SCORE&latest=1&view=dot`);
  if (code.startsWith('KOR/POLICY_SESSION')) return linked('/session');
  return linked(`/country/${country}`, kind === 'COOPERATION_EVENT' ? '#cooperation' : `#${code}`);
}

/** Says that the hits are of words that were not typed: of initial consonants they are several. */
function mendedNote(hits: readonly Hit[]): string {
  const words = [...new Set(hits.flatMap(({ mended }) => mended ?? []))];
  return words.length === 0 ? '' : say(`Nothing has that; these have ${words.map((word) => `“${word}”`).join(', ')}.`, `찾지 못해 ${words.map((word) => `‘${word}’`).join(', ')}(으)로 찾았습니다.`);
}

/** Turns the search field into a combobox (ARIA 1.2): hits as one types, arrows, Enter, Escape. */
export function searchBox(): void {
  const input = document.querySelector<HTMLInputElement>('input[data-search]');
  if (input) new SearchBox(input);
}

class SearchBox {
  readonly #input: HTMLInputElement;
  readonly #list = document.createElement('ul');
  readonly #status: Element | null;
  #asking = new AbortController();
  #timer = 0;
  #active = -1;

  constructor(input: HTMLInputElement) {
    this.#input = input;
    this.#status = input.form?.querySelector('.suggestion-status') ?? null;
    Object.assign(this.#list, { id: 'search-hits', hidden: true, className: 'suggestions' });
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', say('Suggestions', '제안'));
    for (const [name, value] of Object.entries({ role: 'combobox', 'aria-expanded': 'false', 'aria-controls': 'search-hits', 'aria-autocomplete': 'list' })) input.setAttribute(name, value);
    input.closest('.field')?.append(this.#list);
    input.addEventListener('input', () => this.#later());
    input.addEventListener('keydown', (event) => this.#key(event));
    input.addEventListener('blur', () => setTimeout(() => this.#close(), 150));
  }

  /** Not at every key: a syllable of Hangul is several. */
  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#ask(), 140);
  }

  async #ask(): Promise<void> {
    this.#asking.abort();
    this.#asking = new AbortController();
    const text = this.#input.value.trim();
    if (text === '') return this.#close();
    const lang = document.documentElement.lang === 'ko' ? 'KO' : 'EN';
    try {
      const { search } = await askServer(ViewSearchDocument, { text: text.slice(0, 100), first: 8, lang }, this.#asking.signal);
      this.#show(search);
    } catch (error) {
      if (error instanceof AskError) this.#tell(error.message);
    }
  }

  #show(hits: readonly Hit[]): void {
    this.#active = -1;
    this.#list.replaceChildren(...hits.map((hit, i) => option(hit, i)));
    this.#list.hidden = hits.length === 0;
    this.#input.setAttribute('aria-expanded', String(hits.length > 0));
    this.#input.removeAttribute('aria-activedescendant');
    this.#tell(hits.length > 0 ? mendedNote(hits) : say('Nothing has these words in its name.', '이 낱말이 들어간 것이 없습니다.'));
  }

  #tell(text: string): void {
    if (this.#status) this.#status.textContent = text;
  }

  #close(): void {
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape') return this.#close();
    // While Hangul is being composed, Enter ends the syllable.
    if (event.isComposing || this.#list.hidden) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.#move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      const chosen = this.#list.children[Math.max(this.#active, 0)]?.querySelector('a');
      if (!chosen) return;
      event.preventDefault();
      location.assign(chosen.href);
    }
  }

  #move(step: number): void {
    const count = this.#list.children.length;
    this.#active = (this.#active + step + count) % count;
    for (const [i, each] of [...this.#list.children].entries()) each.setAttribute('aria-selected', String(i === this.#active));
    this.#input.setAttribute('aria-activedescendant', `search-hit-${this.#active}`);
  }
}

function option(hit: Hit, i: number): HTMLLIElement {
  const item = document.createElement('li');
  Object.assign(item, { id: `search-hit-${i}` });
  item.setAttribute('role', 'option');
  item.setAttribute('aria-selected', 'false');
  const link = Object.assign(document.createElement('a'), { href: addressOf(hit), tabIndex: -1, textContent: 'name' in hit.node ? hit.node.name : hit.title });
  const kind = Object.assign(document.createElement('span'), { className: 'tag', textContent: say(...(KINDS[hit.kind] ?? [hit.kind, hit.kind])) });
  link.append(' ', kind);
  item.append(link);
  return item;
}
