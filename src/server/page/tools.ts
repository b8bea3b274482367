import { FORMATS } from '../../exporters/mediaTypes.ts';
import type { AskedQuestion, Asker } from './ask.ts';
import { html, type Html, type Piece } from './html.ts';
import type { PageRequest } from './pageRequest.ts';
import { querySnippets } from './querySnippets.ts';

interface AnswerCitation {
  readonly text: string;
  readonly bibtex: string;
  readonly ris: string;
  readonly obligations: readonly string[];
}

export interface Tools {
  readonly question: AskedQuestion;
  readonly release: string;
  readonly title: string;
  /** Of an answer that has one of its own; else the question's path under /q is the permalink. */
  readonly permalink?: string;
  readonly citation?: AnswerCitation;
  /** Path of the embeddable form of the view, where there is one. */
  readonly embed?: string;
  /** What they take along, where a page has them twice. */
  readonly about?: string;
}

/** Get the query, Download, Cite, Share: below every view. */
export function tools({ page, asker }: { page: PageRequest; asker: Asker }, given: Tools): Html {
  const { say } = page;
  return html`<section class="tools" aria-label="${given.about ?? say('Use this view', '이 화면 활용')}">${given.about !== undefined && html`<p class="about">${given.about}</p>`}
${drawer(say('Get the query', '질의 가져오기'), queryPart(page, asker, given))}
${drawer(say('Download', '내려받기'), downloadPart(page, given))}
${drawer(say('Cite', '인용'), citePart(page, asker, given))}
${drawer(say('Share', '공유'), sharePart(page, asker, given))}</section>`;
}

const drawer = (name: string, body: Piece): Html => html`<details><summary>${name}</summary><div class="drawer">${body}</div></details>`;

const copyable = (page: PageRequest, text: string): Html => html`<div class="copyable"><pre tabindex="0"><code>${text}</code></pre><button type="button" data-copy hidden>${page.say('Copy', '복사')}</button></div>`;

function queryPart(page: PageRequest, asker: Asker, { question }: Tools): Piece {
  const playground = `/playground?${new URLSearchParams({ operation: question.name, variables: JSON.stringify(question.variables) }).toString()}`;
  const snippets = querySnippets(asker.documentOf(question.name), question.variables, `${asker.publicUrl}/graphql`);
  return [
    html`<p><a href="${playground}">${page.say('Open in the playground', '플레이그라운드에서 열기')}</a></p>`,
    snippets.map(({ name, text }) => html`<h3>${name}</h3>${copyable(page, text)}`),
  ];
}

export function downloadPath({ question, permalink }: Pick<Tools, 'question' | 'permalink'>, format: string): string {
  return permalink === undefined ? `/q/${question.name}.${format}?variables=${encodeURIComponent(JSON.stringify(question.variables))}` : `${permalink}.${format}`;
}

/** Formats that only tables with dimensions and measures fill. */
const OF_CUBES = new Set(['jsonstat', 'sdmx-csv', 'sdmx-json']);

function downloadPart(page: PageRequest, given: Tools): Piece {
  const formats = FORMATS.filter(({ code }) => given.permalink !== undefined || !OF_CUBES.has(code));
  return html`<ul class="formats">${formats.map(({ code, title }) => html`<li><a href="${downloadPath(given, code)}" download data-format="${code}">${title}</a></li>`)}</ul><p class="pictures" data-pictures hidden><button type="button" data-picture="svg">${page.say('Picture as SVG', '그림 SVG')}</button> <button type="button" data-picture="png">${page.say('Picture as PNG', '그림 PNG')}</button></p>`;
}

function citePart(page: PageRequest, asker: Asker, { citation, release, title }: Tools): Piece {
  const { say } = page;
  if (citation === undefined) {
    const address = `${asker.publicUrl}${page.again({ release })}`;
    return [copyable(page, say(`Procurement Atlas, "${title}", release ${release}. ${address}`, `세계 공공조달 아틀라스, 「${title}」, ${release}차 릴리스. ${address}`)), html`<p>${say('Name the sources shown in this view beside it.', '이 화면에 나온 출처를 함께 밝혀 주십시오.')}</p>`];
  }
  return [
    copyable(page, citation.text),
    citation.obligations.length > 0 && html`<h3>${say('What the licences ask', '이용 조건')}</h3><ul>${citation.obligations.map((each) => html`<li>${each}</li>`)}</ul>`,
    html`<h3>BibTeX</h3>${copyable(page, citation.bibtex)}<h3>RIS</h3>${copyable(page, citation.ris)}`,
  ];
}

function sharePart(page: PageRequest, asker: Asker, { release, embed, permalink, title }: Tools): Piece {
  const { say } = page;
  const address = `${asker.publicUrl}${page.again({ release })}`;
  const frame = embed === undefined ? null : `<iframe src="${asker.publicUrl}${embed}" title="${title.replaceAll('"', '&quot;')}" width="100%" height="600" loading="lazy"></iframe>`;
  return [
    html`<h3>${say('Address of this view, in this release', '이 릴리스의 이 화면 주소')}</h3>${copyable(page, address)}`,
    permalink !== undefined && html`<h3>${say('Permalink of the data', '데이터 고정 주소')}</h3>${copyable(page, `${asker.publicUrl}${permalink}`)}`,
    frame !== null && html`<h3>${say('Embed', '다른 사이트에 넣기')}</h3>${copyable(page, frame)}`,
  ];
}
