import { AtlasError } from '../../domain/errors.ts';
import type { ViewValueQuery } from './generated/operations.ts';
import { html, outLink, type Html, type Piece } from './html.ts';
import type { View } from './layout.ts';
import { numberText, percentText, reasonText, statusText, valueAddress } from './numbers.ts';
import { inOwnLanguage } from './ownLanguage.ts';
import { type Stage, stableAsOf, tableFrame, warningList } from './stage.ts';
import { tools } from './tools.ts';

type Value = Extract<NonNullable<ViewValueQuery['node']>, { readonly period: string }>;

export async function valueView(stage: Stage, id: string): Promise<View> {
  const { page, asker, release } = stage;
  const { say } = page;
  const variables = { id, lang: page.langCode, ...stableAsOf(stage) };
  const { node } = await asker.ask('ViewValue', variables);
  if (node === null || !('unitCode' in node)) throw AtlasError.notFound(say(`There is no value "${id}" in this release.`, `이 릴리스에 "${id}" 값이 없습니다.`), { value: id });
  const shown = node.value === null ? reasonText(page, node.missingReason) : numberText(page, node.value, node.decimals);
  const title = `${node.indicator.name}: ${node.area.name}, ${node.period}`;
  const area = html`<a href="${page.link(`/country/${node.area.code}`)}">${node.area.name}</a>`;
  const body = html`<p class="kind">${say('One number', '수치 하나')}</p><h1 class="number-page">${title}</h1><p class="big"><data value="${node.decimalValue}">${shown}</data> <span class="unit">${node.unit}</span></p>
<p>${area} · <a href="${page.link(`/indicator/${node.indicator.code}`)}">${node.indicator.name}</a> · ${node.period}</p><p>${node.indicator.definition}</p>${warningList(page, node.warnings)}
${trust(stage, node)}${originPart(stage, node)}${basisPart(stage, node)}${alternatives(stage, node)}${revisions(stage, node)}
<p><a href="${page.link('/compare', { areas: node.area.code, indicators: node.indicator.code, view: 'line' })}">${say('This indicator through time', '이 지표의 연도별 값')}</a></p>
${tools(stage, { question: { name: 'ViewValue', variables }, release, title, citation: citationOf(stage, node, `${title}: ${shown} ${node.unit}`) })}`;
  return { title, summary: `${title}: ${shown} ${node.unit}`, body };
}

const fact = (name: string, value: Piece): Html => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

function trust({ page }: Stage, node: Value): Html {
  const { say } = page;
  return html`<section><h2>${say('How far it can be trusted', '얼마나 믿을 수 있는가')}</h2><dl class="facts">${fact(say('Status', '상태'), statusText(page, node.status))}${fact(say('As the source prints it', '원자료 표기'), node.decimalValue ?? '–')}${fact(say('Decimals of the source', '원자료 소수 자릿수'), node.decimals ?? '–')}${fact(say('Definition', '정의'), node.indicator.comparability === 'INTERNATIONAL' ? say('the same for all countries', '모든 나라에 같음') : say('of one country for itself', '한 나라의 자체 정의'))}${node.indicator.numerator !== null && fact(say('Numerator', '분자'), inOwnLanguage(page, node.indicator.numerator))}${node.indicator.denominator !== null && fact(say('Denominator', '분모'), inOwnLanguage(page, node.indicator.denominator))}${node.breakdown.map(({ dimension, label }) => fact(dimension, label))}</dl></section>`;
}

function originPart({ page }: Stage, { origin }: Value): Html {
  const { say } = page;
  return html`<section><h2>${say('Where it comes from', '출처')}</h2><dl class="facts wide">${fact(say('Publisher', '발행 기관'), outLink(origin.publisher.url, origin.publisher.name))}${fact(say('Publication', '자료'), outLink(origin.url, origin.title))}${origin.dataset !== null && fact(say('Dataset', '데이터셋'), origin.dataset.title)}${origin.edition !== null && fact(say('Edition', '판'), `${origin.edition.title} (${origin.edition.code})${origin.edition.published === null ? '' : `, ${origin.edition.published}`}`)}
${fact(say('File', '파일'), origin.fileName)}${fact(say('Place in the file', '파일 안의 위치'), origin.locator)}${fact('SHA-256', html`<code class="hash">${origin.fileHash}</code>`)}${fact(say('Licence', '이용 조건'), origin.licence)}${fact(say('Read on', '확인한 날'), origin.accessed)}</dl></section>`;
}

function basisPart({ page }: Stage, { basis }: Value): Html | null {
  if (basis === null) return null;
  const { say } = page;
  const { interval } = basis;
  return html`<section><h2>${say('What it was computed from', '계산의 바탕')}</h2><dl class="facts">${basis.numerator !== null && fact(say('Numerator', '분자'), numberText(page, basis.numerator, null))}${basis.denominator !== null && fact(say('Denominator', '분모'), numberText(page, basis.denominator, null))}${fact(say('Cases', '사례'), numberText(page, basis.processes, 0))}${fact(say('Not computable', '계산 불가'), html`${numberText(page, basis.notComputable, 0)} ${basis.notComputableReasons.map(({ reason, count }) => html`<div>${reason}: ${count}</div>`)}`)}${interval !== null && fact(say('Interval', '신뢰구간'), `${numberText(page, interval.low, null)} – ${numberText(page, interval.high, null)} (${percentText(page, interval.level)}, ${interval.method})`)}</dl></section>`;
}

function alternatives({ page }: Stage, { alternatives: others }: Value): Html {
  const { say } = page;
  const heading = html`<h2>${say('What else is said of the same cell', '같은 칸에 대한 다른 값')}</h2>`;
  if (others.length === 0) return html`<section>${heading}<p>${say('No other edition gives a value for this cell.', '이 칸에 다른 값을 주는 판은 없습니다.')}</p></section>`;
  return html`<section>${heading}${tableFrame(say('Alternatives', '다른 값'), html`<table><thead><tr><th scope="col">${say('Edition', '판')}</th><th scope="col" class="number">${say('Value', '값')}</th><th scope="col">${say('Place', '위치')}</th></tr></thead><tbody>${others.map(({ id, value, decimals, origin }) => html`<tr><th scope="row">${origin.edition?.title ?? ''}</th><td class="number"><a href="${valueAddress(page, id)}">${value === null ? '–' : numberText(page, value, decimals)}</a></td><td>${origin.locator}</td></tr>`)}</tbody></table>`)}</section>`;
}

function revisions({ page }: Stage, { revisions: all }: Value): Html {
  const { say } = page;
  return html`<section><h2>${say('How it changed', '수정 이력')}</h2><ol class="timeline">${all.map(({ release, observation }) => html`<li>${say(`Release ${release.number}`, `${release.number}차 릴리스`)}: <strong>${observation.value === null ? '–' : numberText(page, observation.value, observation.decimals)}</strong></li>`)}</ol></section>`;
}

/** The citation of one number: the number, its source as the source asks to be named, and where it was read. */
function citationOf({ page, asker, release }: Stage, { id, origin, area, period, indicator }: Value, claim: string): { text: string; bibtex: string; ris: string; obligations: string[] } {
  const address = `${asker.publicUrl}/value/${encodeURIComponent(id)}?release=${release}`;
  const key = `${area.code}_${indicator.code}_${period}`;
  return {
    text: `${claim}. ${origin.citation} ${page.say('Read through Procurement Atlas', '세계 공공조달 아틀라스에서 확인')}, ${page.say('release', '릴리스')} ${release}, ${address}`,
    bibtex: `@misc{${key},\n  title = {{${origin.title}}},\n  author = {{${origin.publisher.name}}},\n  note = {Read through Procurement Atlas, release ${release}; ${origin.locator}},\n  url = {${address}},\n  urldate = {${origin.accessed}}\n}`,
    ris: `TY  - DATA\nTI  - ${origin.title}\nAU  - ${origin.publisher.name}\nUR  - ${address}\nY2  - ${origin.accessed}\nN1  - Procurement Atlas, release ${release}; ${origin.locator}\nER  - `,
    obligations: [origin.licence],
  };
}
