import { AtlasError } from '../../domain/errors.ts';
import type { ViewIndicatorQuery, ViewRankingQuery } from './generated/operations.ts';
import { html, outLink, type Html, type Piece } from './html.ts';
import type { View } from './layout.ts';
import { numberText } from './numbers.ts';
import { rankingSentence, rankingTable } from './home.ts';
import { inOwnLanguage } from './ownLanguage.ts';
import { revisionHistory } from './releases.ts';
import { chartPlace, type Stage, stableAsOf, tableFrame, warningList } from './stage.ts';
import { tools } from './tools.ts';
import { topicText } from './topics.ts';

type Indicator = NonNullable<ViewIndicatorQuery['indicator']>;

export async function indicatorView(stage: Stage, code: string): Promise<View> {
  const { page, asker, release } = stage;
  const { say } = page;
  const variables = { code, lang: page.langCode, ...stableAsOf(stage) };
  const { indicator } = await asker.ask('ViewIndicator', variables);
  if (indicator === null) throw AtlasError.notFound(say(`There is no indicator "${code}".`, `"${code}" 지표가 없습니다.`), { value: code });
  const ranked = indicator.comparability === 'INTERNATIONAL' ? await rankingPart(stage, indicator) : nationalPart(stage, indicator);
  const history = await revisionHistory(stage, indicator.code, new Set(indicator.datasets.flatMap(({ editions }) => editions.map((edition) => edition.code))));
  const body = html`<p class="kind">${say('Indicator', '지표')} <code>${indicator.code}</code></p><h1>${indicator.name}</h1><p class="lead">${indicator.definition}</p>${facts(stage, indicator)}${ranked}${sources(stage, indicator)}${history}
${tools(stage, { question: { name: 'ViewIndicator', variables }, release, title: indicator.name, about: say('This definition', '이 지표의 정의') })}`;
  return { title: indicator.name, summary: indicator.definition, body };
}

const BETTER = { HIGHER: ['higher is better', '높을수록 좋음'], LOWER: ['lower is better', '낮을수록 좋음'], NEITHER: ['describes, does not judge', '우열을 뜻하지 않음'] } as const;

function facts({ page }: Stage, indicator: Indicator): Html {
  const { say } = page;
  const [better, betterKo] = BETTER[indicator.betterWhen];
  const fact = (name: string, value: Piece): Html => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  return html`<dl class="facts">${fact(say('Unit', '단위'), indicator.unit)}${fact(say('Direction', '방향'), say(better, betterKo))}
${fact(say('Comparability', '비교 가능성'), indicator.comparability === 'INTERNATIONAL' ? say('one definition for all countries', '모든 나라에 같은 정의') : say('defined by one country for itself: not to be ranked across countries', '한 나라의 자체 정의: 나라 간 순위에 쓰지 않음'))}
${indicator.numerator !== null && fact(say('Numerator', '분자'), inOwnLanguage(page, indicator.numerator))}${indicator.denominator !== null && fact(say('Denominator', '분모'), inOwnLanguage(page, indicator.denominator))}
${fact(say('Observations', '관측값'), numberText(page, indicator.observations.totalCount, 0))}${fact(say('Version of the definition', '정의 버전'), indicator.version)}
${indicator.crosswalk.length > 0 && fact(say('Same or like in other schemes', '다른 체계의 대응 지표'), indicator.crosswalk.map(({ scheme, code, note }) => html`<div>${scheme} ${code}${note !== null && ` (${note})`}</div>`))}</dl>`;
}

async function rankingPart(stage: Stage, { code, name }: Indicator): Promise<Html> {
  const { page, release } = stage;
  const { say } = page;
  const period = page.text('period');
  const gap = page.text('gap') === '' ? 3 : Number(page.text('gap'));
  const group = page.text('group');
  const asked = { indicator: code, maxYearGap: gap, group };
  const { variables, ranking } = await (period === '' ? fullerRanking(stage, asked) : askRanking(stage, asked, period));
  const chosen = variables.input.period ?? '';
  const thin = isThin(ranking);
  return html`<section><h2>${say('Where countries stand', '나라별 위치')}</h2>
<form class="choices" method="get"><input type="hidden" name="lang" value="${page.lang}">${page.asOf !== null && html`<input type="hidden" name="release" value="${page.asOf}">`}<div><label for="period">${say('Year', '연도')}</label><input id="period" name="period" value="${chosen || ranking.period}" size="6"></div><div><label for="gap">${say('Take values of up to so many years away', '허용하는 연도 차이')}</label><input id="gap" name="gap" type="number" min="0" max="20" value="${gap}"></div><div><label for="group">${say('Peers', '비교 집단')}</label>${groupSelect(stage, group)}</div><button>${say('Show', '보기')}</button></form>
${period === '' && chosen !== '' && html`<p class="small">${say('The newest year has values of few countries: this is the newest one that most have.', '가장 최근 연도에는 값이 있는 나라가 적어, 많은 나라에 값이 있는 최근 연도를 보입니다.')}</p>`}${thin && html`<p class="notice">${say('Few countries have a value near this year: choose another year, or allow values of more years away.', '이 연도 부근에는 값이 있는 나라가 적습니다. 다른 연도를 고르거나 허용하는 연도 차이를 늘려 보십시오.')}</p>`}
${chartPlace({ kind: 'distribution', operation: 'ViewRanking', variables, sentence: rankingSentence(stage, ranking) })}${warningList(page, ranking.warnings)}${rankingTable(stage, ranking)}
${tools(stage, { question: { name: 'ViewRanking', variables }, release, title: name, permalink: ranking.permalink, citation: ranking.citation, embed: page.link(`/embed/indicator/${code}`, { release }), about: say('This ranking', '이 순위') })}</section>`;
}

type Ranking = ViewRankingQuery['ranking'];

const isThin = ({ coverage }: Ranking): boolean => coverage.withValue * 3 < coverage.asked;

/** Years that are tried where the newest one has few countries. */
const BACK = [3, 5, 8, 12];

interface AskedRanking {
  readonly indicator: string;
  readonly maxYearGap: number;
  readonly group: string;
}

async function askRanking(stage: Stage, { group, ...input }: AskedRanking, period?: string) {
  const variables = { input: { ...input, ...(period === undefined ? {} : { period }), ...(group === '' ? {} : { group }) }, lang: stage.page.langCode, ...stableAsOf(stage) };
  const { ranking } = await stage.asker.ask('ViewRanking', variables);
  return { variables, ranking };
}

/** The ranking of the newest year in which a third of the countries at least have a value; of the newest of all, without a period, where that will do. */
async function fullerRanking(stage: Stage, asked: AskedRanking): ReturnType<typeof askRanking> {
  const newest = await askRanking(stage, asked);
  if (!isThin(newest.ranking) || !/^\d{4}$/.test(newest.ranking.period ?? '')) return newest;
  let best = newest;
  for (const years of BACK) {
    const older = await askRanking(stage, asked, String(Number(newest.ranking.period) - years));
    if (older.ranking.coverage.withValue > best.ranking.coverage.withValue) best = older;
    if (!isThin(best.ranking)) break;
  }
  return best;
}

export function groupSelect({ page, choices }: Pick<Stage, 'page' | 'choices'>, chosen: string): Html {
  const groups = choices.countryGroups.filter(({ kind }) => kind !== 'AGGREGATE');
  return html`<select id="group" name="group"><option value="">${page.say('none', '없음')}</option>${groups.map(({ code, name }) => html`<option value="${code}" ${code === chosen && html`selected`}>${name}</option>`)}</select>`;
}

function nationalPart({ page }: Stage, { code }: Indicator): Html {
  const country = code.slice(0, 3);
  return html`<section><p class="notice">${page.say('This figure follows one country’s own definition, so there is no ranking.', '한 나라의 자체 정의에 따른 수치이므로 순위를 매기지 않습니다.')} <a href="${page.link('/compare', { areas: country, indicators: code, view: 'table' })}">${page.say('Its values through time', '연도별 값 보기')}</a></p></section>`;
}

function sources({ page }: Stage, { datasets }: Indicator): Html {
  const { say } = page;
  const rows = datasets.flatMap((dataset) => dataset.editions.map((edition) => html`<tr><th scope="row">${outLink(dataset.url, dataset.title)}</th><td>${dataset.publisher.name}</td><td>${edition.title}${edition.retracted && say(' (withdrawn)', ' (철회)')}</td><td>${edition.published ?? ''}</td><td>${edition.accessed}</td><td class="number">${edition.revision}</td><td class="number">${edition.precedence}</td><td>${dataset.licence}</td></tr>`));
  return html`<section><h2>${say('Sources, editions and licences', '출처, 판, 이용 조건')}</h2><p>${say('Where two editions give the same cell, the one with the higher precedence is shown and the other stands under alternatives.', '두 판이 같은 칸의 값을 주면 우선순위가 높은 판을 보이고, 나머지는 다른 값으로 함께 둡니다.')}</p>
${tableFrame(say('Sources', '출처'), html`<table><thead><tr><th scope="col">${say('Dataset', '데이터셋')}</th><th scope="col">${say('Publisher', '발행 기관')}</th><th scope="col">${say('Edition', '판')}</th><th scope="col">${say('Published', '발행')}</th><th scope="col">${say('Accessed', '확인')}</th><th scope="col" class="number">${say('Revision', '개정')}</th><th scope="col" class="number">${say('Precedence', '우선순위')}</th><th scope="col">${say('Licence', '이용 조건')}</th></tr></thead><tbody>${rows}</tbody></table>`)}</section>`;
}

export async function indicatorsView({ page, choices, asker, release }: Stage): Promise<View> {
  const { say } = page;
  const title = say('Indicators', '지표');
  const byTopic = Map.groupBy(choices.indicators.nodes, ({ topic }) => topic);
  const body = html`<h1>${title}</h1><p class="lead">${say(`${choices.indicators.nodes.length} indicators by topic. Those marked “national” follow one country’s own definition.`, `주제별 지표 ${choices.indicators.nodes.length}개. ‘자체 정의’ 표시는 한 나라의 자체 정의를 따르는 지표입니다.`)}</p>
${[...byTopic].map(([topic, indicators]) => html`<section><h2>${topicText(page, topic)} <span class="count">${indicators.length}</span></h2><ul class="columns">${indicators.map(({ code, name: label, comparability }) => html`<li><a href="${page.link(`/indicator/${code}`)}">${label}</a>${comparability === 'NATIONAL_DEFINITION' && html` <span class="tag">${say('national', '자체 정의')}</span>`}</li>`)}</ul></section>`)}
${tools({ page, asker }, { question: { name: 'ViewChoices', variables: { lang: page.langCode, asOf: release } }, release, title })}`;
  return { title, summary: title, body };
}
