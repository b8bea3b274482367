import { html, type Html, type Piece } from './html.ts';
import { type View, searchForm } from './layout.ts';
import { numberText, percentText, reasonText, valueLink } from './numbers.ts';
import { latestReleases } from './releases.ts';
import { chartPlace, type Stage, stableAsOf, tableFrame, warningList } from './stage.ts';
import { tools } from './tools.ts';
import type { ViewRankingQuery } from './generated/operations.ts';

/** The map of the first visit: an index that covers nearly all countries. */
export const FIRST_INDICATOR = 'DB_CWG_SCORE';
const MAPPED = ['DB_CWG_SCORE', 'DB_CWG_TIME', 'GTMI_EPROC_PORTAL_LAUNCH_YEAR', 'WB_BREADY_P2_EPROCUREMENT', 'WB_BREADY_P2_TRANSPARENCY', 'GDB_PROCUREMENT_DATA'];

export async function homeView(stage: Stage): Promise<View> {
  const { page, asker, choices, release } = stage;
  const { say } = page;
  const indicator = page.text('indicator') || FIRST_INDICATOR;
  const variables = { input: { indicator, maxYearGap: 5 }, lang: page.langCode, ...stableAsOf(stage) };
  const { ranking } = await asker.ask('ViewRanking', variables);
  const title = say('How countries buy', '세계는 어떻게 조달하는가');
  const body = html`<section class="hero"><div><h1>${title}</h1><p class="lead">${say('Public procurement of the world in figures, systems and policies. Every number leads to the row that it was read from.', '세계 공공조달의 수치와 시스템, 정책을 한곳에 모았습니다. 모든 수치는 원자료의 행까지 이어집니다.')}</p>${searchForm(page)}</div>${questions(stage)}</section>
<section class="map"><div class="head"><h2>${ranking.indicator.name}</h2>${indicatorForm(stage, indicator)}</div>
${chartPlace({ kind: 'map', operation: 'ViewRanking', variables, sentence: rankingSentence(stage, ranking) })}
<p class="small">${say('Boundaries: Natural Earth through world-atlas, simplified. Borders do not imply any position on the status of a territory; disputed borders are drawn like all others.', '경계: world-atlas의 Natural Earth 자료를 단순화한 것입니다. 경계선은 영토의 지위에 관한 어떤 입장도 뜻하지 않으며, 분쟁 경계도 다른 경계와 같게 그렸습니다.')}</p>
<p><a href="${page.link(`/indicator/${indicator}`)}">${say('What this indicator means, and the whole ranking', '지표의 뜻과 전체 순위 보기')}</a></p>${warningList(page, ranking.warnings)}
<details class="table"><summary>${say('Show as a table', '표로 보기')}</summary>${rankingTable(stage, ranking)}</details></section>
${await latestReleases(stage)}
${tools(stage, { question: { name: 'ViewRanking', variables }, release, title: ranking.indicator.name, permalink: ranking.permalink, citation: ranking.citation, embed: page.link(`/embed/map/${indicator}`, { release }) })}`;
  return { title, summary: say(`Procurement of ${choices.countries.nodes.length} countries and areas compared, with sources.`, `${choices.countries.nodes.length}개 국가·지역의 공공조달을 출처와 함께 비교합니다.`), body };
}

type Ranking = ViewRankingQuery['ranking'];

/** Which indicator the map shows; without JavaScript the button sends it. */
function indicatorForm({ page, choices }: Stage, chosen: string): Html {
  const offered = choices.indicators.nodes.filter(({ code }) => MAPPED.includes(code) || code === chosen);
  return html`<form class="inline" method="get" action="/" data-submit-on-change><label for="indicator">${page.say('Indicator', '지표')}</label> <select id="indicator" name="indicator">${offered.map(({ code, name }) => html`<option value="${code}" ${code === chosen && html`selected`}>${name}</option>`)}</select><input type="hidden" name="lang" value="${page.lang}"> <button>${page.say('Show', '보기')}</button></form>`;
}

export function rankingSentence({ page }: Stage, { rows, coverage, median, period, indicator }: Ranking): string {
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last || median === null) return page.say('No country has a value for this choice.', '이 조건에 해당하는 값이 있는 나라가 없습니다.');
  const shown = (row: typeof first): string => `${row.area.name} (${row.cell.value === null ? '–' : numberText(page, row.cell.value, row.cell.observation?.decimals ?? null)})`;
  const of = `${coverage.withValue}/${coverage.asked}`;
  const unit = indicator.unit;
  return page.say(
    `${period ?? ''}, ${unit}: from ${shown(first)} to ${shown(last)}, median ${numberText(page, median, null)}. Values of ${of} areas${coverage.populationShare === null ? '' : ` with ${percentText(page, coverage.populationShare)} of their population`}.`,
    `${period ?? ''}년, ${unit}: ${shown(first)}부터 ${shown(last)}까지, 중앙값 ${numberText(page, median, null)}. 대상 ${coverage.asked}곳 가운데 ${coverage.withValue}곳에 값이 있습니다${coverage.populationShare === null ? '' : `(인구의 ${percentText(page, coverage.populationShare)})`}.`,
  );
}

export function rankingTable({ page }: Stage, { rows, unranked, indicator, period }: Ranking): Html {
  const { say } = page;
  const table = html`<table class="ranking"><caption>${indicator.name}, ${period ?? ''} (${indicator.unit})</caption><thead><tr><th scope="col" class="number">${say('Rank', '순위')}</th><th scope="col">${say('Country', '나라')}</th><th scope="col" class="number">${say('Value', '값')}</th><th scope="col">${say('Year', '연도')}</th></tr></thead>
<tbody>${rows.map(({ rank, tied, area, cell }) => html`<tr data-code="${area.code}"><td class="number">${rank}${tied ? '=' : ''}</td><th scope="row"><a href="${page.link(`/country/${area.code}`)}">${area.name}</a></th><td class="number">${valueLink(page, cell)}</td><td>${cell.observation?.period ?? ''}</td></tr>`)}</tbody></table>`;
  return html`${tableFrame(indicator.name, table, true)}${unrankedPart(page, unranked)}`;
}

function unrankedPart(page: Stage['page'], unranked: Ranking['unranked']): Piece {
  if (unranked.length === 0) return null;
  const byReason = Map.groupBy(unranked, ({ missingReason }) => missingReason);
  return html`<details class="unranked"><summary>${page.say(`${unranked.length} areas without a rank, and why`, `순위가 없는 ${unranked.length}곳과 그 까닭`)}</summary><dl>${[...byReason].map(([reason, areas]) => html`<dt>${reasonText(page, reason)} (${areas.length})</dt><dd>${areas.map(({ area }) => area.name).join(', ')}</dd>`)}</dl></details>`;
}

function questions({ page }: Stage): Html {
  const { say } = page;
  const ask = (path: string, text: string): Html => html`<li><a href="${path}">${text}</a></li>`;
  return html`<section class="questions"><h2>${say('Five questions to start from', '이런 질문으로 시작해 보세요')}</h2><ol>
${ask(page.link('/country/KOR'), say('How does Korea buy, and where does it stand among its peers?', '한국은 어떻게 조달하며, 다른 나라들 사이에서 어디쯤 있는가?'))}
${ask(page.link('/compare', { areas: 'KOR,JPN,GBR,DEU,FRA,USA,OECD', indicators: 'OECD_GG_PROCUREMENT_GDP', from: '2007', to: '2017', view: 'line' }), say('How large is procurement in the economy, and how has it changed?', '공공조달은 경제에서 얼마나 크고, 어떻게 변해 왔는가?'))}
${ask(page.link('/systems'), say('Which countries took their system from Korea, and what became of it?', '어느 나라가 한국의 시스템을 도입했고, 그 뒤 어떻게 되었는가?'))}
${ask(page.link('/compare', { group: 'ASEAN', indicators: 'WB_BREADY_P2_EPROCUREMENT', latest: 1, view: 'dot' }), say('How far has e-procurement come in ASEAN?', '아세안의 전자조달은 어디까지 왔는가?'))}
${ask(page.link('/session'), say('What was presented in Seoul on 7 September 2023?', '2023년 9월 7일 서울에서 무엇이 소개되었는가?'))}</ol></section>`;
}
