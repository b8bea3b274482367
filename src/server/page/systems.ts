import type { ViewSystemsQuery } from './generated/operations.ts';
import { html, outLink, type Html } from './html.ts';
import type { View } from './layout.ts';
import { inOwnLanguage } from './ownLanguage.ts';
import { chartPlace, dateText, type Stage, stableAsOf, tableFrame } from './stage.ts';
import { lineageWord, supportWord } from './systemWords.ts';
import { tools } from './tools.ts';

type System = ViewSystemsQuery['procurementSystems']['nodes'][number];

export async function systemsView(stage: Stage): Promise<View> {
  const { page, asker, release } = stage;
  const { say } = page;
  const variables = { lang: page.langCode, ...stableAsOf(stage) };
  const { procurementSystems } = await asker.ask('ViewSystems', variables);
  const systems = procurementSystems.nodes;
  const title = say('The family of e-procurement systems', '전자조달시스템의 계보');
  const related = systems.filter(({ lineage }) => lineage.length > 0);
  const descendants = systems.filter(({ lineage }) => lineage.some(({ kind, direction, system }) => kind === 'DERIVED_FROM' && direction === 'FROM_THIS' && system.code === 'KOR/KONEPS'));
  const sentence = say(
    `${procurementSystems.totalCount} systems, ${related.length} of them related to another. ${descendants.length} systems abroad are derived from KONEPS of Korea: ${descendants.map(({ country }) => country.name).join(', ')}.`,
    `시스템 ${procurementSystems.totalCount}개 가운데 ${related.length}개가 다른 시스템과 이어집니다. 한국의 나라장터를 기반으로 한 해외 시스템은 ${descendants.length}개입니다: ${descendants.map(({ country }) => country.name).join(', ')}.`,
  );
  const body = html`<h1>${title}</h1><p class="lead">${say('Who built on whom, what each system does, and where the sources disagree.', '어느 시스템이 어느 시스템을 바탕으로 했고, 각각 무엇을 하며, 출처들은 어디에서 다른지 봅니다.')}</p>
<section id="family"><h2>${say('Who derived from whom', '시스템의 계보')}</h2>${chartPlace({ kind: 'family', operation: 'ViewSystems', variables, sentence, room: { wide: related.length * 34 + 104, narrow: related.length * 34 + 128 } })}${familyTable(stage, related)}</section>
<section id="functions"><h2>${say('What each system does', '시스템별 기능')}</h2>${functionMatrix(stage, systems)}</section>
<section id="claims"><h2>${say('Where sources disagree', '출처가 서로 다른 점')}</h2>${conflicts(stage, systems)}</section>
${tools(stage, { question: { name: 'ViewSystems', variables }, release, title })}`;
  return { title, summary: sentence, body };
}

function familyTable({ page }: Stage, systems: readonly System[]): Html {
  const { say } = page;
  const rows = systems.flatMap((system) =>
    [...new Map(system.lineage.filter(({ direction }) => direction === 'FROM_THIS').map((edge) => [`${edge.kind} ${edge.system.code}`, edge])).values()].map(({ kind, system: other, origin }) => {
      const opened = system.events.find((event) => event.kind === 'OPENED');
      const closed = system.events.find((event) => event.kind === 'CLOSED');
      return html`<tr><th scope="row"><a href="${page.link(`/country/${system.country.code}`)}">${system.country.name}</a></th><td>${system.name}</td><td>${lineageWord(page, kind)}</td><td>${other.name}</td><td>${opened !== undefined && dateText(page, opened.date, opened.precision)}</td><td>${closed !== undefined && dateText(page, closed.date, closed.precision)}</td><td>${outLink(origin.url, origin.title)}</td></tr>`;
    }),
  );
  return tableFrame(say('Family of systems', '시스템 계보'), html`<table><thead><tr><th scope="col">${say('Country', '나라')}</th><th scope="col">${say('System', '시스템')}</th><th scope="col">${say('Relation', '관계')}</th><th scope="col">${say('To', '대상')}</th><th scope="col">${say('Opened', '개통')}</th><th scope="col">${say('Closed', '종료')}</th><th scope="col">${say('Source', '출처')}</th></tr></thead><tbody>${rows}</tbody></table>`);
}

const SIGNS: Readonly<Record<string, string>> = { YES: '●', NO: '○', PARTLY: '◐', PLANNED: '◌', SUSPENDED: '⊘' };

function functionMatrix({ page }: Stage, systems: readonly System[]): Html {
  const { say } = page;
  const stated = systems.filter(({ functions }) => functions.length > 0);
  const functions = [...new Map(stated.flatMap((system) => system.functions.map(({ function: code, name }) => [code, name] as const)))];
  const cell = (system: System, code: string): Html => {
    const found = system.functions.filter((each) => each.function === code);
    const supports = [...new Set(found.map(({ support }) => support))];
    if (supports.length === 0) return html`<td class="gap"><span role="img" aria-label="${supportWord(page, 'NOT_STATED')}"></span></td>`;
    const words = supports.map((support) => supportWord(page, support)).join(' / ');
    return html`<td class="sign"><span role="img" aria-label="${words}" title="${words}">${supports.map((support) => SIGNS[support] ?? '?').join('')}</span></td>`;
  };
  return html`<p class="small">${say('● yes ◐ partly ◌ planned ⊘ suspended ○ no. An empty cell: no source at hand says it, which is not “no”.', '● 지원 ◐ 일부 ◌ 계획 ⊘ 중단 ○ 미지원. 빈칸은 확인된 출처가 없다는 뜻이며, ‘없음’이 아닙니다.')}</p>
${tableFrame(say('Functions of systems', '시스템별 기능'), html`<table class="matrix"><thead><tr><th scope="col">${say('System', '시스템')}</th>${functions.map(([, name]) => html`<th scope="col" class="tall"><span>${name}</span></th>`)}</tr></thead><tbody>${stated.map((system) => html`<tr><th scope="row"><a href="${page.link(`/country/${system.country.code}`)}">${system.country.name}</a> <span class="unit">${system.name}</span></th>${functions.map(([code]) => cell(system, code))}</tr>`)}</tbody></table>`)}
<p class="small">${say(`${systems.length - stated.length} systems of which no source states a function are left out here.`, `기능을 밝힌 출처가 없는 시스템 ${systems.length - stated.length}개는 이 표에서 뺐습니다.`)}</p>`;
}

function conflicts({ page }: Stage, systems: readonly System[]): Html {
  const { say } = page;
  const groups = systems.flatMap((system) => [...Map.groupBy(system.claims.filter(({ conflicting }) => conflicting), ({ predicate, asOf }) => `${predicate} ${asOf ?? ''}`).values()].map((claims) => ({ system, claims })));
  return html`<p>${say('Each side stands as its source has it; none is averaged away.', '각 출처의 주장을 그대로 나란히 두며, 어느 쪽도 지우거나 섞지 않습니다.')}</p><div class="cards">${groups.map(({ system, claims }) => {
    const [first] = claims;
    return html`<article class="card"><h3>${system.name}</h3><p class="kind">${inOwnLanguage(page, first?.label ?? '')}${first?.asOf != null && `, ${first.asOf}`}</p><dl>${claims.map(({ value, origin }) => html`<div><dt>${inOwnLanguage(page, value)}</dt><dd>${outLink(origin.url, origin.title)}, ${origin.accessed}</dd></div>`)}</dl></article>`;
  })}</div>`;
}

