import type { ViewCompareQuery } from './generated/operations.ts';
import { html, type Html, type Piece } from './html.ts';
import { reasonText } from './numbers.ts';
import { type Stage, stableAsOf, tableFrame } from './stage.ts';
import { topicText } from './topics.ts';

interface Held {
  readonly code: string;
  readonly name: string;
  readonly topic: string;
  readonly period: string;
  readonly isKnown: boolean;
  readonly reason: string | null;
}

type Comparison = ViewCompareQuery['compare'];

/** Which of the figures that can be compared between countries a country has, and why it has not the others. */
export async function availabilityPart(stage: Stage, country: string): Promise<Html> {
  const { page, asker, choices } = stage;
  const { say } = page;
  // What is computed from contracts stands with the publication that was read, not with every country.
  const asked = choices.indicators.nodes.filter(({ comparability, code }) => comparability === 'INTERNATIONAL' && !code.startsWith('OCDS_'));
  const { compare } = await asker.ask('ViewCompare', { input: { areas: [country], indicators: asked.map(({ code }) => code), periods: { latest: 1 } }, lang: page.langCode, ...stableAsOf(stage) });
  const held = heldOf(compare, new Map(asked.map(({ code, topic }) => [code, topic])));
  const known = held.filter(({ isKnown }) => isKnown).length;
  const sentence = say(
    `Of ${held.length} indicators that can be compared between countries, ${known} have a value here. A gap is told with its reason and never filled.`,
    `나라 사이에 비교할 수 있는 지표 ${held.length}개 가운데 ${known}개에 값이 있습니다. 빈 곳은 채우지 않고 그 까닭을 밝힙니다.`,
  );
  const table = html`<table class="availability"><thead><tr><th scope="col">${say('Subject', '주제')}</th><th scope="col" class="number">${say('With a value', '값 있음')}</th><th scope="col">${say('Newest', '최신')}</th><th scope="col">${say('What is missing, and why', '없는 것과 그 까닭')}</th></tr></thead><tbody>${[...Map.groupBy(held, ({ topic }) => topic)].map(([topic, own]) => topicRow(stage, topic, own))}</tbody></table>`;
  return html`<section id="availability"><h2>${say('Which data there are, and which not', '있는 데이터와 없는 데이터')}</h2><p>${sentence}</p>${tableFrame(say('Data availability', '데이터 유무'), table)}</section>`;
}

function heldOf({ columns, rows }: Comparison, topics: ReadonlyMap<string, string>): Held[] {
  const cells = rows[0]?.cells ?? [];
  return columns.map(({ indicator: { code, name }, period }, i) => ({ code, name, topic: topics.get(code) ?? '', period, isKnown: cells[i]?.value != null, reason: cells[i]?.missingReason ?? null }));
}

function topicRow({ page }: Stage, topic: string, own: readonly Held[]): Html {
  const { say } = page;
  const known = own.filter(({ isKnown }) => isKnown);
  const newest = known.map(({ period }) => period).toSorted().at(-1);
  const missing = Map.groupBy(own.filter(({ isKnown }) => !isKnown), ({ reason }) => reason);
  const list = (reason: string | null, gaps: readonly Held[]): Piece => html`<details><summary>${reasonText(page, reason)}: ${say(`${gaps.length} indicators`, `지표 ${gaps.length}개`)}</summary><ul>${gaps.map(({ code, name }) => html`<li><a href="${page.link(`/indicator/${code}`)}">${name}</a></li>`)}</ul></details>`;
  return html`<tr><th scope="row">${topicText(page, topic)}</th><td class="number">${known.length} / ${own.length}</td><td>${newest}</td><td>${missing.size === 0 ? say('nothing', '없음') : [...missing].map(([reason, gaps]) => list(reason, gaps))}</td></tr>`;
}
