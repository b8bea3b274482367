import type { ViewSessionQuery } from './generated/operations.ts';
import { AtlasError } from '../../domain/errors.ts';
import { html, outLink, type Html } from './html.ts';
import type { View } from './layout.ts';
import { valueLink } from './numbers.ts';
import { inOwnLanguage } from './ownLanguage.ts';
import { dateText, sinceText, type Stage, stableAsOf, tableFrame } from './stage.ts';
import { eventWord, supportWord } from './systemWords.ts';
import { tools } from './tools.ts';

const SESSION = 'CooperationEvent:KOR/POLICY_SESSION_2023_09';
const BESIDE = ['GTMI_EPROC_PORTAL_LAUNCH_YEAR', 'DB_CWG_SCORE', 'WB_BREADY_P2_EPROCUREMENT', 'WDI_GDP_PER_CAPITA_CONSTANT_PPP'];

type SessionEvent = Extract<NonNullable<ViewSessionQuery['node']>, { readonly kind: string }>;

export async function sessionView(stage: Stage): Promise<View> {
  const { page, asker, choices, release } = stage;
  const { say } = page;
  const known = new Set(choices.indicators.nodes.map(({ code }) => code));
  const variables = { id: SESSION, indicators: BESIDE.filter((code) => known.has(code)), lang: page.langCode, ...stableAsOf(stage) };
  const { node } = await asker.ask('ViewSession', variables);
  if (node === null || !('participants' in node)) throw AtlasError.notFound(say('This release does not hold the session of 7 September 2023.', '이 릴리스에는 2023년 9월 7일 행사가 없습니다.'));
  const body = html`<p class="kind">${say('Korea and the world', '한국과 세계')}</p><h1>${node.name}</h1><p class="lead">${node.summary}</p>${facts(stage, node)}
<section><h2>${say('What was presented', '소개된 내용')}</h2>${policies(stage, node)}${systems(stage, node)}</section>
<section><h2>${say('The countries that took part', '참가국의 데이터')}</h2>${countries(stage, node)}</section>
<section><h2>${say('What the sources say', '출처별 서술')}</h2>${claimTable(stage, node.claims)}</section>
<p class="source">${say('Source', '출처')}: ${node.origin.publisher.name}, ${outLink(node.origin.url, node.origin.title)}; ${node.origin.locator}; ${node.origin.licence}</p>
${tools(stage, { question: { name: 'ViewSession', variables }, release, title: node.name })}`;
  return { title: node.name, summary: node.summary, body };
}

function facts({ page }: Stage, { date, place, host, participantCount, participantCountryCount, participants }: SessionEvent): Html {
  const { say } = page;
  const fact = (name: string, value: string | number | null): Html | null => (value === null ? null : html`<div><dt>${name}</dt><dd>${value}</dd></div>`);
  return html`<dl class="facts">${fact(say('Date', '날짜'), dateText(page, date, 'DAY'))}${fact(say('Place', '장소'), place)}${fact(say('Host', '주최'), host?.name ?? null)}${fact(say('People who took part', '참석 인원'), participantCount)}${fact(say('Countries that took part', '참가국 수'), participantCountryCount)}${fact(say('Countries that the sources name', '출처에 이름이 나온 나라'), participants.map(({ name }) => name).join(', '))}</dl>`;
}

function policies(stage: Stage, { policies: all }: SessionEvent): Html {
  const { page } = stage;
  const said = (claims: SessionEvent['claims']): Html => html`<details><summary>${page.say(`What the sources say of it: ${claims.length}`, `출처별 서술 ${claims.length}건`)}</summary>${claimTable(stage, claims)}</details>`;
  const figures = (observations: SessionEvent['policies'][number]['observations']['nodes']): Html => html`<ul class="figures">${observations.map((each) => html`<li><a href="${page.link(`/indicator/${each.indicator.code}`)}">${each.indicator.name}</a>, ${each.period}: ${valueLink(page, { value: each.value, status: 'A', observation: each })} <span class="unit">${each.unit}</span></li>`)}</ul>`;
  return html`<div class="cards">${all.map(({ name, summary, started, observations, partOf, claims }) => html`<article class="card"><h3>${name}</h3>${partOf === null && html`<p class="kind">${page.say('The frame', '전체 틀')}</p>`}<p>${summary}</p>${started !== null && html`<p class="count">${page.say(`since ${started}`, `${sinceText(page, started)}부터`)}</p>`}${observations.nodes.length > 0 && figures(observations.nodes)}${claims.length > 0 && said(claims)}</article>`)}</div>`;
}

function systems({ page }: Stage, { systems: all }: SessionEvent): Html {
  return html`<div class="cards">${all.map(({ name, events, functions }) => html`<article class="card"><h3>${name}</h3><ol class="timeline">${events.map(({ kind, date, precision, note }) => html`<li><time>${dateText(page, date, precision)}</time> ${eventWord(page, kind)}${note !== null && note !== '' && html`: ${note}`}</li>`)}</ol><ul class="functions">${functions.map(({ name: label, support }) => html`<li class="support ${support}">${label} <span>${supportWord(page, support)}</span></li>`)}</ul></article>`)}</div><p><a href="${page.link('/systems')}">${page.say('KONEPS and its descendants abroad', '나라장터와 해외의 후속 시스템들')}</a></p>`;
}

function countries({ page, choices }: Stage, { participants }: SessionEvent): Html {
  const { say } = page;
  const asked = choices.indicators.nodes.filter(({ code }) => BESIDE.includes(code)).toSorted((a, b) => BESIDE.indexOf(a.code) - BESIDE.indexOf(b.code));
  const cell = (figure: SessionEvent['participants'][number]['latest'][number] | undefined): Html =>
    figure === undefined ? html`<td class="number gap">–</td>` : html`<td class="number">${valueLink(page, { ...figure, observation: figure })} <span class="unit">${figure.period}</span></td>`;
  const table = html`<table><thead><tr><th scope="col">${say('Country', '나라')}</th>${asked.map(({ name, unit }) => html`<th scope="col" class="number">${name} <span class="unit">${unit}</span></th>`)}<th scope="col">${say('Systems', '시스템')}</th></tr></thead><tbody>${participants.map((country) => html`<tr><th scope="row"><a href="${page.link(`/country/${country.code}`)}">${country.name}</a></th>${asked.map(({ code }) => cell(country.latest.find(({ indicator }) => indicator.code === code)))}<td>${country.procurementSystems.map(({ name }) => html`<div>${name}</div>`)}</td></tr>`)}</tbody></table>`;
  const codes = ['KOR', ...participants.map(({ code }) => code)].join(',');
  return html`<p>${say('These are the countries that a source names; more took part. An empty cell has no value in any source read.', '출처에 이름이 나온 나라들이며, 실제 참가국은 더 많습니다. 빈칸은 읽어 들인 어느 출처에도 값이 없다는 뜻입니다.')}</p>${tableFrame(say('Participating countries', '참가국'), table)}<p><a href="${page.link('/compare', { areas: codes, indicators: 'DB_CWG_SCORE', latest: 1, view: 'dot' })}">${say('Compare them with Korea', '한국과 비교하기')}</a></p>`;
}

function claimTable({ page }: Stage, all: SessionEvent['claims']): Html {
  const { say } = page;
  return tableFrame(say('What the sources say', '출처별 서술'), html`<table><thead><tr><th scope="col">${say('About', '항목')}</th><th scope="col">${say('What it says', '내용')}</th><th scope="col">${say('Source', '출처')}</th></tr></thead><tbody>${all.map(({ label, value, asOf, conflicting, origin }) => html`<tr><th scope="row">${inOwnLanguage(page, label)}${asOf !== null && html` <span class="unit">${asOf}</span>`}</th><td>${inOwnLanguage(page, value)}${conflicting && html` <span class="tag">${say('sources differ', '출처마다 다름')}</span>`}</td><td>${outLink(origin.url, origin.title)}, ${origin.accessed}</td></tr>`)}</tbody></table>`);
}
