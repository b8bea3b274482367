import { AtlasError } from '../../domain/errors.ts';
import type { ViewQualityQuery } from './generated/operations.ts';
import { computedPart } from './computed.ts';
import { html, outLink, type Html } from './html.ts';
import type { View } from './layout.ts';
import { numberText, percentText } from './numbers.ts';
import { isoDate, type Stage, stableAsOf, tableFrame } from './stage.ts';
import { tools } from './tools.ts';

type Publication = NonNullable<ViewQualityQuery['ocdsPublication']>;

export async function qualityListView(stage: Stage): Promise<View> {
  const { page, asker, release } = stage;
  const { say } = page;
  const variables = { first: 500, lang: page.langCode, ...stableAsOf(stage) };
  const { ocdsPublications } = await asker.ask('ViewPublications', variables);
  const title = say('Quality of contracting data', '계약 데이터의 품질');
  const nodes = ocdsPublications.nodes.toSorted((a, b) => b.imports.length - a.imports.length || (a.country?.name ?? '').localeCompare(b.country?.name ?? '', page.lang));
  const read = nodes.filter(({ imports }) => imports.length > 0).length;
  const body = html`<h1>${title}</h1><p class="lead">${say(`${ocdsPublications.totalCount} publications of open contracting data are known; ${read} have been read into this release.`, `알려진 공개 계약 데이터 ${ocdsPublications.totalCount}건 가운데 ${read}건을 이 릴리스에 읽어 들였습니다.`)}</p>
${tableFrame(title, html`<table><thead><tr><th scope="col">${say('Country', '나라')}</th><th scope="col">${say('Publication', '공개 데이터')}</th><th scope="col">${say('Scope', '범위')}</th><th scope="col">${say('OCDS', 'OCDS')}</th><th scope="col">${say('Read', '읽음')}</th></tr></thead><tbody>${nodes.map(({ code, publisher, scope, version, country, imports }) => html`<tr><td>${country !== null && html`<a href="${page.link(`/country/${country.code}`)}">${country.name}</a>`}</td><th scope="row"><a href="${page.link(`/quality/${encodeURIComponent(code)}`)}">${publisher === 'not stated' ? code : publisher}</a></th><td>${scope}</td><td>${version}</td><td>${imports.length > 0 ? say('yes', '예') : say('no', '아니요')}</td></tr>`)}</tbody></table>`)}
${tools(stage, { question: { name: 'ViewPublications', variables }, release, title })}`;
  return { title, summary: title, body };
}

export async function qualityView(stage: Stage, code: string): Promise<View> {
  const { page, asker, release } = stage;
  const { say } = page;
  const variables = { id: code, lang: page.langCode, ...stableAsOf(stage) };
  const { ocdsPublication: publication } = await asker.ask('ViewQuality', variables);
  if (publication === null) throw AtlasError.notFound(say(`There is no publication "${code}".`, `"${code}" 공개 데이터가 없습니다.`), { value: code });
  const name = publication.publisher === 'not stated' ? publication.code : publication.publisher;
  const title = say(`Data quality: ${name}`, `데이터 품질: ${name}`);
  const dataset = publication.origin.dataset?.code;
  const computed = publication.imports.length > 0 && dataset !== undefined ? await computedPart(stage, dataset) : null;
  const body = html`<p class="kind">${publication.country !== null && html`<a href="${page.link(`/country/${publication.country.code}`)}">${publication.country.name}</a>`}</p><h1>${title}</h1>${facts(stage, publication)}
${publication.imports.length === 0 ? notRead(stage) : html`${contents(stage)}${coverage(stage, publication)}${computed}${findings(stage, publication)}`}
<p class="source">${say('Known from', '알게 된 곳')}: ${publication.origin.publisher.name}, ${outLink(publication.origin.url, publication.origin.title)}; ${publication.origin.locator}</p>
${tools(stage, { question: { name: 'ViewQuality', variables }, release, title })}`;
  return { title, summary: title, body };
}

function facts({ page }: Stage, publication: Publication): Html {
  const { say } = page;
  const fact = (name: string, value: Html | string | number | null): Html | null => (value === null ? null : html`<div><dt>${name}</dt><dd>${value}</dd></div>`);
  const last = publication.imports.at(-1);
  return html`<dl class="facts">${fact(say('Address', '주소'), publication.url === null ? null : outLink(publication.url, publication.url))}${fact(say('Scope', '범위'), publication.scope)}${fact(say('Version of OCDS', 'OCDS 버전'), publication.version)}${fact(say('Newest release seen', '확인된 최신 공개'), publication.lastRelease)}${fact(say('Licence', '이용 조건'), publication.licence)}
${publication.isSample && fact(say('Sample', '표본'), say('What was read is a sample and does not stand for the whole.', '일부만 읽었으므로 전체를 대표하지 않습니다.'))}
${last !== undefined && html`${fact(say('Files', '파일'), numberText(page, last.files, 0))}${fact(say('OCDS releases', 'OCDS 공개 건'), numberText(page, last.ocdsReleases, 0))}${fact(say('Contracting processes', '계약 절차'), numberText(page, last.processes, 0))}${fact(say('Rejected', '거부'), numberText(page, last.rejected, 0))}${fact(say('Accepted with a warning', '주의와 함께 수용'), numberText(page, last.warned, 0))}${fact(say('Read on', '읽은 날'), isoDate(last.startedAt))}`}</dl>`;
}

const contents = ({ page }: Stage): Html => html`<nav class="contents" aria-label="${page.say('On this page', '이 화면의 내용')}"><a href="#fields">${page.say('Fields', '항목별 충실도')}</a><a href="#computed">${page.say('What could be computed', '계산한 것')}</a><a href="#findings">${page.say('What was wrong', '문제')}</a></nav>`;

const notRead = ({ page }: Stage): Html => html`<p class="notice">${page.say('No contracts of this publication have been read into this release, so neither the coverage of its fields nor its indicators can be told. Who runs this server can read them with the command “atlas import ocds”.', '이 릴리스에는 이 공개 데이터의 계약이 없어 항목별 충실도와 지표를 보일 수 없습니다. 서버 운영자는 “atlas import ocds” 명령으로 읽어 들일 수 있습니다.')} <a href="${page.link('/quality')}">${page.say('Publications that were read', '읽어 들인 공개 데이터 보기')}</a></p>`;

function coverage({ page }: Stage, { fieldCoverage }: Publication): Html {
  const { say } = page;
  const row = ({ path, present, total }: Publication['fieldCoverage'][number]): Html => html`<tr><th scope="row"><code>${path.split('/').map((part, i) => html`${i > 0 && html`/<wbr>`}${part}`)}</code></th><td class="number">${numberText(page, present, 0)}</td><td class="number">${numberText(page, total, 0)}</td><td class="number">${total === 0 ? '–' : percentText(page, present / total)}</td><td><progress max="${total}" value="${present}" aria-label="${path}"></progress></td></tr>`;
  return html`<section id="fields"><h2>${say('Which fields are filled', '항목별 충실도')}</h2>${tableFrame(say('Field coverage', '항목별 충실도'), html`<table class="fields"><thead><tr><th scope="col">${say('Field', '항목')}</th><th scope="col" class="number">${say('Filled in', '채워짐')}</th><th scope="col" class="number">${say('Processes', '절차')}</th><th scope="col" class="number">${say('Share', '비율')}</th><td></td></tr></thead><tbody>${fieldCoverage.map(row)}</tbody></table>`)}</section>`;
}

type Import = Publication['imports'][number];
type Finding = Import['rejects']['nodes'][number];

/** Places that a reader is shown of each rule. */
const EXAMPLES = 5;

function findings({ page }: Stage, { imports }: Publication): Html {
  const { say } = page;
  const last = imports.at(-1);
  const heading = html`<h2>${say('What was wrong, and how to mend it', '문제와 고치는 방법')}</h2>`;
  if (last === undefined || last.rejects.totalCount + last.warnings.totalCount === 0) return html`<section id="findings">${heading}<p>${say('Nothing wrong was found in the files.', '파일에서 문제를 찾지 못했습니다.')}</p></section>`;
  const shown = [...last.rejects.nodes, ...last.warnings.nodes];
  const of = last.rejects.totalCount + last.warnings.totalCount;
  const sentence = say(
    `Rejected: ${last.rejects.totalCount}. Accepted with a warning: ${last.warnings.totalCount}.${shown.length < of ? ` Below are the first ${shown.length}, by rule.` : ''}`,
    `${last.rejects.totalCount}건을 거부했고 ${last.warnings.totalCount}건은 주의와 함께 받아들였습니다.${shown.length < of ? ` 아래는 처음 ${shown.length}건을 규칙별로 모은 것입니다.` : ''}`,
  );
  return html`<section id="findings">${heading}<p>${sentence}</p>${[...Map.groupBy(shown, ({ rule }) => rule)].map(([rule, found]) => ruleOf(page, rule, found))}</section>`;
}

function ruleOf(page: Stage['page'], rule: string, found: readonly Finding[]): Html {
  const { say } = page;
  const [first] = found;
  const examples = html`<table class="findings"><thead><tr><th scope="col">${say('File', '파일')}</th><th scope="col">${say('Place', '위치')}</th><th scope="col">${say('Value', '값')}</th></tr></thead><tbody>${found.slice(0, EXAMPLES).map(({ file, line, path, value }) => html`<tr><td>${file}${line !== null && `:${line}`}</td><td><code>${path}</code></td><td>${value}</td></tr>`)}</tbody></table>`;
  return html`<div class="rule"><h3>${rule} <span class="count">${numberText(page, found.length, 0)}</span>${first?.severity === 'REJECT' && html` <span class="tag">${say('rejected', '거부')}</span>`}</h3><p>${first?.hint}</p>${tableFrame(rule, examples)}${found.length > EXAMPLES && html`<p class="small">${say(`and ${found.length - EXAMPLES} more like these`, `외 ${found.length - EXAMPLES}건`)}</p>`}</div>`;
}
