import { AtlasError } from '../../domain/errors.ts';
import { availabilityPart } from './availability.ts';
import type { ViewCountryQuery, ViewRankingQuery } from './generated/operations.ts';
import { html, outLink, type Html, type Piece } from './html.ts';
import type { View } from './layout.ts';
import { numberText, reasonText, valueLink } from './numbers.ts';
import { dateText, sinceText, type Stage, stableAsOf, tableFrame } from './stage.ts';
import { eventWord, supportWord } from './systemWords.ts';
import { tools } from './tools.ts';

/** The indicators that place a country among others. */
export const PLACING = ['OECD_GG_PROCUREMENT_GDP', 'OECD_GG_PROCUREMENT_EXPENDITURE', 'DB_CWG_SCORE', 'DB_CWG_TIME', 'WB_BREADY_P2_EPROCUREMENT', 'WB_BREADY_P2_TRANSPARENCY', 'GDB_PROCUREMENT_DATA', 'GTMI_EPROC_PORTAL_LAUNCH_YEAR'];
const CONTEXT = ['WDI_POPULATION', 'WDI_GDP_PER_CAPITA_CONSTANT_PPP', 'IMF_FM_EXPENDITURE_GDP'];

type Country = NonNullable<ViewCountryQuery['country']>;
type Ranking = ViewRankingQuery['ranking'];

export async function countryView(stage: Stage, code: string): Promise<View> {
  const { page, asker, choices, release } = stage;
  const { say } = page;
  const known = new Set(choices.indicators.nodes.map((each) => each.code));
  const national = choices.indicators.nodes.filter((each) => each.code.startsWith(`${code.toUpperCase()}_`)).map((each) => each.code);
  const indicators = [...PLACING, ...CONTEXT].filter((each) => known.has(each)).concat(national);
  const variables = { code, indicators, lang: page.langCode, ...stableAsOf(stage) };
  const { country } = await asker.ask('ViewCountry', variables);
  if (country === null) throw AtlasError.notFound(say(`There is no country with the code "${code}".`, `코드가 "${code}"인 나라가 없습니다.`), { value: code });
  const peers = peerGroups(stage, country).find((group) => group.code === page.text('peers'));
  const placing = await Promise.all(PLACING.filter((each) => known.has(each)).map((indicator) => placeOf(stage, country, { indicator, peers: peers?.code })));
  const body = html`<p class="kind">${country.subregion ?? country.region ?? ''}</p><h1>${country.name}</h1>${facts(stage, country)}
<nav class="contents" aria-label="${say('On this page', '이 화면의 내용')}"><a href="#place">${say('Among others', '다른 나라들 사이에서')}</a><a href="#national">${say('Own figures', '자체 수치')}</a><a href="#systems">${say('Systems', '시스템')}</a><a href="#policies">${say('Policies', '정책')}</a><a href="#cooperation">${say('Cooperation', '협력')}</a><a href="#availability">${say('Which data there are', '데이터 유무')}</a></nav>
${placePart(stage, country, { places: placing, peers })}${nationalPart(stage, country)}${systemsPart(stage, country)}${policiesPart(stage, country)}${cooperationPart(stage, country)}${await availabilityPart(stage, country.code)}
${tools(stage, { question: { name: 'ViewCountry', variables }, release, title: country.name })}`;
  return { title: country.name, summary: say(`How ${country.name} buys: figures among peers, systems, policies, cooperation.`, `${country.name}의 공공조달: 비교 수치, 시스템, 정책, 협력.`), body };
}

const INCOME: Readonly<Record<string, readonly [string, string]>> = { HIC: ['high income', '고소득'], UMC: ['upper middle income', '중상위소득'], LMC: ['lower middle income', '중하위소득'], LIC: ['low income', '저소득'] };

function facts({ page }: Stage, country: Country): Html {
  const { say } = page;
  const fact = (name: string, value: Piece): Html => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  const figures = country.latest.filter(({ indicator }) => CONTEXT.includes(indicator.code));
  const income = INCOME[country.incomeGroup ?? ''];
  const groups = country.groups.filter(({ kind }) => kind === 'ORGANISATION');
  return html`<dl class="facts">${income !== undefined && fact(say('Income group (World Bank)', '소득 집단(세계은행)'), say(...income))}${country.currency !== null && fact(say('Currency', '통화'), country.currency)}
${figures.map((figure) => fact(html`${figure.indicator.name}, ${figure.period}`.text, html`${valueLink(page, { ...figure, observation: figure })} <span class="unit">${figure.unit}</span>`))}
${groups.length > 0 && fact(say('Groups', '소속 국가군'), groups.map(({ code, name }, i) => html`${i > 0 && ', '}<a href="${page.link('/compare', { group: code, indicators: 'DB_CWG_SCORE', latest: 1, view: 'dot' })}">${name}</a>`))}
${fact(say('Observations', '관측값'), numberText(page, country.observations.totalCount, 0))}</dl>`;
}

interface Place {
  readonly indicator: string;
  readonly ranking: Ranking;
}

/** The ranking of an indicator in the year of the country's own newest value, so that a country that reports late has a place too. */
async function placeOf(stage: Stage, country: Country, { indicator, peers }: { indicator: string; peers: string | undefined }): Promise<Place> {
  const period = country.latest.find((each) => each.indicator.code === indicator)?.period;
  const { ranking } = await stage.asker.ask('ViewRanking', { input: { indicator, ...(period === undefined ? {} : { period }), ...(peers === undefined ? {} : { group: peers }) }, lang: stage.page.langCode, ...stableAsOf(stage) });
  return { indicator, ranking };
}

interface Peer {
  readonly code: string;
  readonly name: string;
}

/** The groups that a country can be seen among: its region, its income group, and what it is a member of. */
function peerGroups({ choices }: Stage, { groups, incomeGroup }: Country): Peer[] {
  const income = choices.countryGroups.filter(({ code }) => code === incomeGroup);
  return [...new Map([...groups.filter(({ kind }) => kind !== 'AGGREGATE'), ...income].map((group) => [group.code, group])).values()];
}

function peerForm(stage: Stage, country: Country, chosen: Peer | undefined): Html {
  const { page } = stage;
  const { say } = page;
  return html`<form class="inline" method="get" action="/country/${country.code}#place" data-submit-on-change><label for="peers">${say('Among', '비교 대상')}</label> <select id="peers" name="peers"><option value="">${say('all countries', '모든 나라')}</option>${peerGroups(stage, country).map(({ code, name }) => html`<option value="${code}" ${code === chosen?.code && html`selected`}>${name}</option>`)}</select><input type="hidden" name="lang" value="${page.lang}">${page.asOf !== null && html`<input type="hidden" name="release" value="${page.asOf}">`} <button>${say('Show', '보기')}</button></form>`;
}

function placePart(stage: Stage, country: Country, { places, peers }: { places: readonly Place[]; peers: Peer | undefined }): Html {
  const { page } = stage;
  const { say } = page;
  const rows = places.map(({ indicator, ranking }) => placeRow(stage, { code: country.code, indicator, ranking }));
  const peerGroup = peers ?? country.groups.find(({ kind }) => kind === 'REGION') ?? peerGroups(stage, country)[0];
  return html`<section id="place"><h2>${say('Among other countries', '다른 나라들 사이에서')}</h2><p>${say('Each tick is a country; the dark mark is this one, the thin line the median. Right is better where a direction is known.', '선 하나가 나라 하나입니다. 굵은 표시가 이 나라, 가는 긴 선이 중앙값이며, 방향이 정해진 지표는 오른쪽이 더 좋습니다.')}</p>${peerForm(stage, country, peers)}
${tableFrame(say('Among other countries', '다른 나라들 사이에서'), html`<table class="place"><thead><tr><th scope="col">${say('Indicator', '지표')}</th><th scope="col" class="number">${say('Value', '값')}</th><th scope="col">${say('Year', '연도')}</th><th scope="col">${say('Distribution', '분포')}</th><th scope="col">${say('Position', '위치')}</th></tr></thead><tbody>${rows}</tbody></table>`)}
<p>${peerGroup !== undefined && html`<a href="${page.link('/compare', { areas: country.code, group: peerGroup.code, indicators: 'DB_CWG_SCORE', latest: 1, view: 'dot' })}">${say(`Compare with ${peerGroup.name}`, `${peerGroup.name} 구성국과 비교`)}</a>`}</p></section>`;
}

function placeRow({ page }: Stage, { code, indicator, ranking }: { code: string; indicator: string; ranking: Ranking }): Html {
  const { say } = page;
  const name = html`<th scope="row"><a href="${page.link(`/indicator/${indicator}`)}">${ranking.indicator.name}</a></th>`;
  const row = ranking.rows.find(({ area }) => area.code === code);
  if (row === undefined) {
    const reason = ranking.unranked.find(({ area }) => area.code === code)?.missingReason ?? null;
    return html`<tr>${name}<td class="number">–</td><td></td><td colspan="2" class="missing">${reason === null ? say('not covered by the source', '출처의 수록 대상 아님') : reasonText(page, reason)}</td></tr>`;
  }
  const of = ranking.coverage.withValue;
  const position = ranking.indicator.betterWhen === 'NEITHER' ? say(`${row.rank} of ${of}, largest first`, `큰 순서로 ${of}곳 중 ${row.rank}번째`) : say(`${row.rank}${row.tied ? ' (tied)' : ''} of ${of}; ahead of ${numberText(page, Math.floor(row.percentile), 0)}%`, `${of}곳 중 ${row.tied ? '공동 ' : ''}${row.rank}위, 상위 ${Math.ceil((100 * row.rank) / of)}%`);
  return html`<tr>${name}<td class="number">${valueLink(page, row.cell)} <span class="unit">${ranking.indicator.unit}</span></td><td>${row.cell.observation?.period ?? ranking.period}</td><td>${strip(ranking, code, position)}</td><td>${position}</td></tr>`;
}

const WIDTH = 240;

/** All values on one line; small and drawn here, so that it is there before any script. */
function strip({ rows, median, indicator }: Ranking, code: string, label: string): Html {
  const values = rows.flatMap(({ cell, area }) => (cell.value === null ? [] : [{ value: cell.value, code: area.code }]));
  const low = Math.min(...values.map(({ value }) => value));
  const high = Math.max(...values.map(({ value }) => value));
  const turned = indicator.betterWhen === 'LOWER';
  const x = (value: number): string => {
    const share = high === low ? 0.5 : (value - low) / (high - low);
    return (4 + (turned ? 1 - share : share) * (WIDTH - 8)).toFixed(1);
  };
  const own = values.find((each) => each.code === code);
  return html`<svg class="strip" viewBox="0 0 ${WIDTH} 28" width="${WIDTH}" height="28" role="img" aria-label="${label}"><path class="ticks" d="${values.map(({ value }) => `M${x(value)} 8V20`).join('')}"/>${median !== null && html`<path class="median" d="M${x(median)} 2V26"/>`}${own !== undefined && html`<circle class="own" cx="${x(own.value)}" cy="14" r="5.5"/>`}</svg>`;
}

function nationalPart({ page }: Stage, country: Country): Piece {
  const figures = country.latest.filter(({ indicator }) => indicator.code.startsWith(`${country.code}_`));
  const { say } = page;
  const title = html`<h2>${say('By its own definitions', '자체 정의에 따른 수치')}</h2>`;
  if (figures.length === 0) return html`<section id="national">${title}<p class="missing">${say('No national figures of this country have been read into this release.', '이 릴리스에는 이 나라의 자체 수치가 없습니다.')}</p></section>`;
  const row = (figure: (typeof figures)[number]): Html => html`<tr><th scope="row"><a href="${page.link('/compare', { areas: country.code, indicators: figure.indicator.code, view: 'line' })}">${figure.indicator.name}</a></th><td class="number">${valueLink(page, { ...figure, observation: figure })}</td><td class="unit">${figure.unit}</td><td>${figure.period}</td><td>${figure.origin.publisher.name}</td></tr>`;
  return html`<section id="national">${title}<p>${say('These are not to be ranked against other countries: each follows the country’s own definition.', '나라마다 정의가 달라 다른 나라와 순위를 비교할 수 없습니다.')}</p>${tableFrame(say('National figures', '자체 수치'), html`<table><thead><tr><th scope="col">${say('Figure', '수치')}</th><th scope="col" class="number">${say('Value', '값')}</th><th scope="col">${say('Unit', '단위')}</th><th scope="col">${say('Year', '연도')}</th><th scope="col">${say('Publisher', '발행 기관')}</th></tr></thead><tbody>${figures.map(row)}</tbody></table>`)}</section>`;
}

function systemsPart({ page }: Stage, { procurementSystems, ocdsPublications }: Country): Html {
  const { say } = page;
  const card = (system: Country['procurementSystems'][number]): Html => html`<article class="card" id="${system.code}"><h3>${outLink(system.url, system.name)}</h3>${system.operatorName !== null && html`<p>${system.operatorName}</p>`}
<ol class="timeline">${system.events.map((event) => html`<li><time>${dateText(page, event.date, event.precision)}</time> ${eventWord(page, event.kind)}${event.note !== null && event.note !== '' && html`: ${event.note}`} <cite>${outLink(event.origin.url, event.origin.title)}</cite></li>`)}</ol>
${system.functions.length === 0 ? html`<p class="missing">${say('No source at hand says which functions it has.', '어떤 기능이 있는지 밝힌 출처가 없습니다.')}</p>` : html`<ul class="functions">${system.functions.map(({ name, support }) => html`<li class="support ${support}">${name} <span>${supportWord(page, support)}</span></li>`)}</ul>`}</article>`;
  return html`<section id="systems"><h2>${say('Procurement systems', '전자조달시스템')}</h2>${procurementSystems.length === 0 ? html`<p class="missing">${say('No system of this country is in this release.', '이 릴리스에는 이 나라의 시스템이 없습니다.')} <a href="${page.link('/systems')}">${say('See all systems', '모든 시스템 보기')}</a></p>` : html`<div class="cards">${procurementSystems.map(card)}</div>`}
${ocdsPublications.length > 0 && html`<h3>${say('Contracting data it publishes (OCDS)', '공개 계약 데이터(OCDS)')}</h3><ul>${ocdsPublications.map(({ code, publisher, scope }) => html`<li><a href="${page.link(`/quality/${encodeURIComponent(code)}`)}">${publisher === 'not stated' ? code : publisher}</a>${scope !== null && html` (${scope})`}</li>`)}</ul>`}</section>`;
}

function policiesPart({ page }: Stage, { policies }: Country): Html {
  const { say } = page;
  return html`<section id="policies"><h2>${say('Policies', '정책')}</h2>${policies.length === 0 ? html`<p class="missing">${say('No policy of this country has been read into this release.', '이 릴리스에는 이 나라의 정책이 없습니다.')}</p>` : html`<dl class="policies">${policies.map(({ name, summary, started, code }) => html`<div id="${code}"><dt>${name}${started !== null && html` <span class="count">${say(`since ${started}`, `${sinceText(page, started)}부터`)}</span>`}</dt><dd>${summary}</dd></div>`)}</dl>`}</section>`;
}

function cooperationPart({ page }: Stage, { cooperationEvents }: Country): Html {
  const { say } = page;
  return html`<section id="cooperation"><h2>${say('Cooperation', '협력')}</h2>${cooperationEvents.length === 0 ? html`<p class="missing">${say('No event with this country is in this release.', '이 릴리스에는 이 나라의 협력 기록이 없습니다.')}</p>` : html`<ol class="timeline">${cooperationEvents.map(({ name, date, precision }) => html`<li><time>${dateText(page, date, precision)}</time> ${name}</li>`)}</ol>`}</section>`;
}
