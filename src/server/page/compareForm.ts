import { CHART_VIEWS, type ChartView, type Choice, NORMALISATIONS } from './compareChoice.ts';
import { html, type Html } from './html.ts';
import { groupSelect } from './indicator.ts';
import type { Stage } from './stage.ts';

const VIEW_WORDS: Readonly<Record<ChartView, readonly [string, string]>> = { table: ['Table', '표'], line: ['Lines', '선'], dot: ['Dots', '점'], slope: ['Slopes', '기울기'], scatter: ['Scatter', '산점도'], map: ['Map', '지도'], multiples: ['Small multiples', '작은 차트들'] };

/** The choices of a comparison as links and one form: all of it works without a script. */
export function choiceForm(stage: Stage, choice: Choice): Html {
  const { page } = stage;
  const { say } = page;
  return html`<div class="chooser"><nav class="views" aria-label="${say('Show as', '보기 방식')}">${CHART_VIEWS.map((view) => html`<a href="${page.again({ view })}" ${view === choice.view && html`aria-current="true"`}>${say(...VIEW_WORDS[view])}</a>`)}</nav>
${chips(stage, choice)}<form method="get" action="/compare" class="choices">${hidden(stage, choice)}
<div><label for="area">${say('Add a country or group', '나라·국가군 추가')}</label><input id="area" name="area" list="areas" autocomplete="off"></div>
<div><label for="indicator">${say('Add an indicator', '지표 추가')}</label><input id="indicator" name="indicator" list="indicators" autocomplete="off"></div>
<div><label for="group">${say('All members of', '구성국 전체')}</label>${groupSelect(stage, choice.group)}</div>
<div><label for="from">${say('From', '시작')}</label><input id="from" name="from" value="${choice.from}" size="6"></div><div><label for="to">${say('To', '끝')}</label><input id="to" name="to" value="${choice.to}" size="6"></div>
<div><label for="per">${say('Turn values into', '값 환산')}</label><select id="per" name="per"><option value="">${say('as published', '공표값 그대로')}</option>${Object.entries(NORMALISATIONS).map(([code, { en, ko }]) => html`<option value="${code}" ${code === choice.per && html`selected`}>${say(en, ko)}</option>`)}</select></div>
<button>${say('Show', '보기')}</button>${lists(stage)}</form></div>`;
}

function chips({ page, choices }: Stage, { areas, indicators }: Choice): Html {
  const names = new Map([...choices.countries.nodes, ...choices.countryGroups, ...choices.indicators.nodes].map(({ code, name }) => [code, name]));
  const chip = (list: readonly string[], code: string, parameter: 'areas' | 'indicators'): Html => {
    const rest = list.filter((each) => each !== code).join(',');
    const name = names.get(code) ?? code;
    const off = html`<a href="${page.again({ areas: areas.join(','), indicators: indicators.join(','), [parameter]: rest })}" aria-label="${page.say(`Take ${name} away`, `${name} 빼기`)}">×</a>`;
    return html`<li>${name}${list.length > 1 && off}</li>`;
  };
  return html`<ul class="chips" aria-label="${page.say('Chosen', '선택한 항목')}">${areas.map((code) => chip(areas, code, 'areas'))}${indicators.map((code) => chip(indicators, code, 'indicators'))}</ul>`;
}

function hidden({ page }: Stage, { areas, indicators, view, latest, edition, acknowledged }: Choice): Html[] {
  const pairs = { areas: areas.join(','), indicators: indicators.join(','), view, lang: page.lang, release: page.asOf, latest, edition, ack: acknowledged ? '1' : null };
  return Object.entries(pairs).flatMap(([name, value]) => (value === null || value === '' ? [] : [html`<input type="hidden" name="${name}" value="${value}">`]));
}

function lists({ choices }: Stage): Html {
  const option = ({ code, name }: { code: string; name: string }): Html => html`<option value="${code}">${name}</option>`;
  return html`<datalist id="areas">${choices.countries.nodes.map(option)}${choices.countryGroups.map(option)}</datalist><datalist id="indicators">${choices.indicators.nodes.map(option)}</datalist>`;
}
