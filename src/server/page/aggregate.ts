import type { ViewAggregateQuery } from './generated/operations.ts';
import { type Choice, toInput } from './compareChoice.ts';
import { html, type Html, type Piece } from './html.ts';
import { numberText, percentText, reasonText } from './numbers.ts';
import { type Stage, stableAsOf, tableFrame } from './stage.ts';

type Row = ViewAggregateQuery['aggregate']['rows'][number];

/** Indicators of one comparison whose medians are shown. */
const MOST = 3;

/** The median of the chosen group by each indicator, never without the part of the group that it rests on. */
export async function groupMedians(stage: Stage, choice: Choice, names: ReadonlyMap<string, string>): Promise<Piece> {
  const { page, asker } = stage;
  const { say } = page;
  if (choice.group === '') return null;
  const { periods, normalise, edition, acknowledgeDefinitions } = toInput(choice);
  const answers = await Promise.all(
    choice.indicators.slice(0, MOST).map(async (indicator) => {
      const input = { indicator, measure: 'MEDIAN', by: 'GROUP', areas: [choice.group], ...(periods == null ? {} : { periods }), ...(normalise == null ? {} : { normalise }), ...(edition == null ? {} : { edition }), ...(acknowledgeDefinitions == null ? {} : { acknowledgeDefinitions }) } as const;
      const { aggregate } = await asker.ask('ViewAggregate', { input, lang: page.langCode, ...stableAsOf(stage) });
      return { indicator, ...aggregate };
    }),
  );
  const rows = answers.flatMap(({ indicator, rows: own, permalink }) => own.map((row) => ({ indicator, row, permalink })));
  if (rows.length === 0) return null;
  const label = rows[0]?.row.label ?? choice.group;
  const table = html`<table class="medians"><caption>${say(`Median of ${label}`, `${label}의 중앙값`)}</caption><thead><tr><th scope="col">${say('Indicator', '지표')}</th><th scope="col">${say('Period', '기간')}</th><th scope="col" class="number">${say('Median', '중앙값')}</th><th scope="col">${say('Rests on', '바탕')}</th></tr></thead><tbody>${rows.map(({ indicator, row, permalink }) => medianRow(page, row, { name: names.get(indicator) ?? indicator, permalink }))}</tbody></table>`;
  return html`<section class="aggregate"><h2>${say('The group as a whole', '국가군 전체')}</h2>${tableFrame(say('Medians', '중앙값'), table)}</section>`;
}

function medianRow(page: Stage['page'], { period, value, missingReason, coverage }: Row, { name, permalink }: { name: string; permalink: string }): Html {
  const { say } = page;
  const people = coverage.populationShare === null ? '' : say(`, ${percentText(page, coverage.populationShare)} of their population`, `, 인구의 ${percentText(page, coverage.populationShare)}`);
  const missing = coverage.missing.length === 0 ? '' : say(`; without ${coverage.missing.map((area) => area.name).join(', ')}`, `. 값 없음: ${coverage.missing.map((area) => area.name).join(', ')}`);
  return html`<tr><th scope="row">${name}</th><td>${period}</td><td class="number">${value === null ? reasonText(page, missingReason) : html`<a class="value" href="${permalink}.json">${numberText(page, value, null)}</a>`}</td><td>${say(`${coverage.withValue} of ${coverage.asked} members`, `구성국 ${coverage.asked}곳 중 ${coverage.withValue}곳`)}${people}${missing}</td></tr>`;
}
