import type { ViewSearchQuery } from './generated/operations.ts';
import { html, type Html, type Piece } from './html.ts';
import { searchForm, type View } from './layout.ts';
import type { PageRequest } from './pageRequest.ts';
import { type Stage, stableAsOf } from './stage.ts';
import { tools } from './tools.ts';

export type Hit = ViewSearchQuery['search'][number];

const KINDS: Readonly<Record<string, readonly [string, string]>> = { COUNTRY: ['Country', '나라'], COUNTRY_GROUP: ['Group', '국가군'], INDICATOR: ['Indicator', '지표'], PROCUREMENT_SYSTEM: ['System', '시스템'], POLICY: ['Policy', '정책'], COOPERATION_EVENT: ['Cooperation', '협력'], DATASET: ['Dataset', '데이터셋'] };

/** Where a hit leads to: nouns without a page of their own stand on the page of their country. */
export function hitAddress(page: PageRequest, { kind, node }: Hit): string {
  const code = node.id.slice(node.id.indexOf(':') + 1);
  if (kind === 'COUNTRY') return page.link(`/country/${code}`);
  if (kind === 'INDICATOR') return page.link(`/indicator/${code}`);
  if (kind === 'COUNTRY_GROUP') return page.link('/compare', { group: code, indicators: 'DB_CWG_SCORE', latest: 1, view: 'dot' });
  if (kind === 'PROCUREMENT_SYSTEM' || kind === 'POLICY') return `${page.link(`/country/${code.slice(0, code.indexOf('/'))}`)}#${code}`;
  return code.startsWith('KOR/POLICY_SESSION') ? page.link('/session') : `${page.link(`/country/${code.slice(0, code.indexOf('/'))}`)}#cooperation`;
}

export function hitList(page: PageRequest, hits: readonly Hit[]): Html {
  return html`<ol class="hits">${hits.map((hit) => html`<li><a href="${hitAddress(page, hit)}">${'name' in hit.node ? hit.node.name : hit.title}</a> <span class="tag">${page.say(...(KINDS[hit.kind] ?? [hit.kind, hit.kind]))}</span></li>`)}</ol>`;
}

/** Says that the hits are of words that were not typed. */
function mendedNote({ say }: PageRequest, text: string, hits: readonly Hit[]): Piece {
  const words = [...new Set(hits.flatMap(({ mended }) => mended ?? []))];
  return words.length > 0 && html`<p class="notice">${say(`Nothing has “${text}”; these have ${words.map((word) => `“${word}”`).join(', ')}.`, `‘${text}’(은)는 찾지 못해 ${words.map((word) => `‘${word}’`).join(', ')}(으)로 찾았습니다.`)}</p>`;
}

export async function searchView(stage: Stage): Promise<View> {
  const { page, asker, release } = stage;
  const { say } = page;
  const text = page.text('text').slice(0, 100);
  const title = say(`Search: ${text}`, `검색: ${text}`);
  const variables = { text, first: 50, lang: page.langCode, ...stableAsOf(stage) };
  const { search } = text === '' ? { search: [] } : await asker.ask('ViewSearch', variables);
  const none = html`<p class="notice">${say('Nothing has these words in its name. Try a shorter word, an ISO code such as KOR, or the other language.', '이 낱말이 들어간 것이 없습니다. 더 짧은 낱말이나 KOR 같은 국가 코드, 영어 이름으로 찾아보십시오.')} <a href="${page.link('/indicators')}">${say('All indicators', '모든 지표')}</a></p>`;
  return { title, summary: title, body: html`<h1>${title}</h1>${searchForm(page, text)}${search.length === 0 ? none : [mendedNote(page, text, search), hitList(page, search)]}${text !== '' && tools(stage, { question: { name: 'ViewSearch', variables }, release, title })}` };
}
