import type { CompareInput, ViewCompareQuery } from './generated/operations.ts';
import { groupMedians } from './aggregate.ts';
import { type ComparedSize, comparisonRoom } from './chartRoom.ts';
import { choiceForm } from './compareForm.ts';
import { type Choice, readChoice, toInput } from './compareChoice.ts';
import { html, type Html, type Piece } from './html.ts';
import type { View } from './layout.ts';
import { numberText, percentText, reasonText, statusKey, valueLink } from './numbers.ts';
import { chartPlace, type Stage, stableAsOf, tableFrame, warningList } from './stage.ts';
import { tools } from './tools.ts';

type Comparison = ViewCompareQuery['compare'];

export async function compareView(stage: Stage, embedded = false): Promise<View> {
  const { page, asker, release } = stage;
  const { say } = page;
  const choice = readChoice(page);
  const input: CompareInput = toInput(choice);
  const variables = { input, lang: page.langCode, ...stableAsOf(stage) };
  const { compare } = await asker.ask('ViewCompare', variables);
  const names = new Map(compare.columns.map(({ indicator }) => [indicator.code, indicator.name]));
  const medians = compare.coverage.withValue === 0 ? null : await groupMedians(stage, choice, names);
  const title = [...names.values()].join('; ') || say('Compare', '비교');
  const chart = choice.view === 'table' ? null : chartPlace({ kind: choice.view, operation: 'ViewCompare', variables, sentence: sentence(stage, compare), room: comparisonRoom(choice.view, sizeOf(compare)) });
  const table = compare.coverage.withValue === 0 ? html`${nothing(stage, choice)}${signKey(page, compare.rows)}` : comparisonTable(stage, compare);
  const coverage = html`<p class="coverage">${say(`${compare.coverage.withValue} of ${compare.coverage.asked} cells have a value.`, `칸 ${compare.coverage.asked}개 가운데 ${compare.coverage.withValue}개에 값이 있습니다.`)}</p>`;
  const whole = html`<h1>${title}</h1>${!embedded && choiceForm(stage, choice)}${chart}${choice.view === 'map' && mapNote(stage)}${coverage}${warningList(page, compare.warnings)}${choice.view === 'table' || embedded ? table : html`<details class="table" open><summary>${say('The numbers as a table', '표로 보기')}</summary>${table}</details>`}${medians}`;
  const below = embedded ? html`<p class="source">${compare.citation.text} <a href="${asker.publicUrl}${compare.permalink}">${say('Data', '데이터')}</a></p>` : tools(stage, { question: { name: 'ViewCompare', variables }, release, title, permalink: compare.permalink, citation: compare.citation, embed: page.again({ release }).replace(/^\/compare/, '/embed/compare') });
  return { title, summary: sentence(stage, compare), body: html`${whole}${below}`, embedded };
}

/** How much a chart of it will have to show. */
function sizeOf({ columns, rows }: Comparison): ComparedSize {
  const codes = [...new Set(columns.map(({ indicator }) => indicator.code))];
  const counts = codes.map((code) => rows.filter(({ cells }) => cells.some((cell, i) => columns[i]?.indicator.code === code && cell.value !== null)).length);
  return { areas: counts.filter((count) => count > 0), hasKey: editionsOf(rows).length > 1 };
}

const mapNote = ({ page }: Stage): Html => html`<p class="small">${page.say('Borders do not imply any position on the status of a territory; disputed borders are drawn like all others.', '경계선은 영토의 지위에 관한 어떤 입장도 뜻하지 않으며, 분쟁 경계도 다른 경계와 같게 그렸습니다.')}</p>`;

function nothing({ page }: Stage, choice: Choice): Html {
  return html`<p class="notice">${page.say('No value for this choice.', '이 조건에 해당하는 값이 없습니다.')} <a href="${page.again({ from: null, to: null, latest: 1 })}">${page.say('Take the newest values there are', '가장 최근 값으로 보기')}</a>${choice.indicators[0] !== undefined && html` · <a href="${page.link(`/indicator/${choice.indicators[0]}`)}">${page.say('See which countries have one', '값이 있는 나라 보기')}</a>`}</p>`;
}

/** What the view shows, in words: the ends of the newest column that has values. */
function sentence({ page }: Stage, { columns, rows, coverage }: Comparison): string {
  const at = columns.findLastIndex((_column, i) => rows.some(({ cells }) => cells[i]?.value != null));
  const column = columns[at];
  if (column === undefined) return page.say('No value for this choice.', '이 조건에 해당하는 값이 없습니다.');
  const known = rows.flatMap(({ area, cells }) => {
    const cell = cells[at];
    return cell?.value == null ? [] : [{ name: area.name, value: cell.value, decimals: cell.observation?.decimals ?? null }];
  });
  const sorted = known.toSorted((a, b) => b.value - a.value);
  const shown = (each: (typeof sorted)[number] | undefined): string => (each === undefined ? '' : `${each.name} ${numberText(page, each.value, each.decimals)}`);
  const what = `${column.indicator.name}, ${column.period} (${column.unit})`;
  if (sorted.length === 1) return `${what}: ${shown(sorted[0])}.`;
  return page.say(`${what}: highest ${shown(sorted[0])}, lowest ${shown(sorted.at(-1))}; ${sorted.length} of ${rows.length} areas have a value in that period, ${coverage.withValue} of ${coverage.asked} cells in all.`, `${what}: 가장 높은 곳은 ${shown(sorted[0])}, 가장 낮은 곳은 ${shown(sorted.at(-1))}. 그 기간에 값이 있는 곳은 ${rows.length}곳 중 ${sorted.length}곳입니다.`);
}

function comparisonTable({ page }: Stage, { columns, rows }: Comparison): Html {
  const { say } = page;
  const editions = editionsOf(rows);
  const letterOf = new Map(editions.map(([code], i) => [code, String.fromCodePoint(945 + i)]));
  const many = editions.length > 1;
  const cellOf = (cell: Comparison['rows'][number]['cells'][number]): Html => {
    if (cell.value === null) return html`<td class="number gap"><span title="${reasonText(page, cell.missingReason)}" aria-label="${reasonText(page, cell.missingReason)}" role="img">·</span></td>`;
    const letter = many ? letterOf.get(cell.observation?.origin.edition?.code ?? '') : undefined;
    return html`<td class="number ${cell.status === 'B' && 'break'} ${cell.status === 'P' && 'provisional'}">${valueLink(page, cell)}${intervalText(page, cell.observation?.basis?.interval ?? null)}${letter !== undefined && html`<sup>${letter}</sup>`}</td>`;
  };
  const groups = columnGroups(columns);
  const table = html`<table class="compare"><thead>${groups.length > 0 && html`<tr><td></td>${groups.map(({ name, unit, span }) => html`<th scope="colgroup" colspan="${span}">${name} <span class="unit">${unit.unit}</span></th>`)}</tr>`}<tr><th scope="col">${say('Area', '지역')}</th>${columns.map(({ period }) => html`<th scope="col" class="number">${period}</th>`)}</tr></thead>
<tbody>${rows.map(({ area, cells }) => html`<tr data-code="${area.code}"><th scope="row"><a href="${page.link(`/country/${area.code}`)}">${area.name}</a></th>${cells.map(cellOf)}</tr>`)}</tbody></table>`;
  return html`${tableFrame(say('Values', '값'), table)}${editionKey(page, editions, letterOf)}${signKey(page, rows)}`;
}

type Interval = NonNullable<NonNullable<Comparison['rows'][number]['cells'][number]['observation']>['basis']>['interval'];

const intervalText = (page: Stage['page'], interval: Interval): Piece => interval !== null && html` <span class="unit interval">${numberText(page, interval.low, null)} – ${numberText(page, interval.high, null)}</span>`;

/** The editions that the cells are from, each once, with their titles. */
function editionsOf(rows: Comparison['rows']): [string, string][] {
  const found = rows.flatMap(({ cells }) => cells.flatMap(({ observation }) => observation?.origin.edition ?? []));
  return [...new Map(found.map(({ code, title }) => [code, title])).entries()];
}

/** Which letter is which edition, each a link that takes the values of that edition alone. */
function editionKey(page: Stage['page'], editions: readonly [string, string][], letterOf: ReadonlyMap<string, string>): Piece {
  const pinned = page.text('edition');
  if (pinned !== '') return html`<p class="small">${page.say('Only this edition', '이 판만 표시')}: ${editions.map(([, title]) => title).join('; ')}. <a href="${page.again({ edition: null })}">${page.say('Take the preferred edition of each cell', '칸마다 우선하는 판으로 보기')}</a></p>`;
  if (editions.length < 2) return null;
  return html`<p class="small">${page.say('Editions, each to be seen alone', '판(누르면 그 판만 표시)')}: ${editions.map(([code, title], i) => html`${i > 0 && '; '}${letterOf.get(code)} <a href="${page.again({ edition: code })}">${title}</a>`)}</p>`;
}

/** What the signs in this table mean: those alone that stand in it. */
function signKey(page: Stage['page'], rows: Comparison['rows']): Html {
  const cells = rows.flatMap((row) => row.cells);
  const statuses = [...new Set(cells.filter(({ value }) => value !== null).map(({ status }) => status))];
  const level = cells.find(({ observation }) => observation?.basis?.interval != null)?.observation?.basis?.interval?.level;
  const reasons = Map.groupBy(cells.filter(({ value }) => value === null), ({ missingReason }) => missingReason);
  return html`<p class="small">${statuses.map((status) => statusKey(page, status))}${level !== undefined && page.say(`grey: interval of ${percentText(page, level)} confidence `, `회색: ${percentText(page, level)} 신뢰구간 `)}${reasons.size > 0 && html`· ${page.say('no value', '값 없음')}: ${[...reasons].map(([reason, found], i) => `${i > 0 ? ', ' : ''}${reasonText(page, reason)} (${found.length})`)}`}</p>`;
}

function columnGroups(columns: Comparison['columns']): { name: string; unit: Comparison['columns'][number]; span: number }[] {
  const groups: { code: string; name: string; unit: Comparison['columns'][number]; span: number }[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last?.code === column.indicator.code) last.span += 1;
    else groups.push({ code: column.indicator.code, name: column.indicator.name, unit: column, span: 1 });
  }
  return groups;
}
