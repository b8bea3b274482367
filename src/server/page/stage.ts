import type { Asker } from './ask.ts';
import type { ViewChoicesQuery } from './generated/operations.ts';
import { type Room, roomOf } from './chartRoom.ts';
import { html, type Html } from './html.ts';
import type { PageRequest } from './pageRequest.ts';

/** What every view is made with. */
export interface Stage {
  readonly page: PageRequest;
  readonly asker: Asker;
  readonly choices: ViewChoicesQuery;
  /** Number of the release that is shown. */
  readonly release: string;
}

export const stableAsOf = ({ release }: Stage): { readonly asOf: string } => ({ asOf: release });

export interface Warned {
  readonly code: string;
  readonly message: string;
}

export function warningList(page: PageRequest, warnings: readonly Warned[]): Html {
  if (warnings.length === 0) return html``;
  return html`<aside class="warnings" aria-label="${page.say('Warnings', '주의 사항')}"><h3>${page.say('Mind this', '주의 사항')}</h3><ul>${warnings.map(({ message }) => html`<li>${message}</li>`)}</ul></aside>`;
}

export interface ChartCall {
  readonly kind: string;
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What the chart shows, as a sentence; the table beside it holds every number. */
  readonly sentence: string;
  /** What it will take, where that can be told before it is drawn. */
  readonly room?: Room | null;
}

/** The place of a chart: it asks the operation again in the browser and draws; without JavaScript the sentence and the table stand alone. */
export function chartPlace({ kind, operation, variables, sentence, room = null }: ChartCall): Html {
  return html`<figure class="chart" data-chart="${kind}" data-operation="${operation}" data-variables="${JSON.stringify(variables)}"><div class="canvas">${roomOf(room)}</div><figcaption>${sentence}</figcaption></figure>`;
}

/** A table that scrolls sideways within itself on a narrow screen. */
export const tableFrame = (name: string, table: Html, tall = false): Html => html`<div class="scroll ${tall && 'tall'}" tabindex="0" role="region" aria-label="${name}">${table}</div>`;

export const isoDate = (moment: string): string => moment.slice(0, 10);

/** A year, or a year and a month, as a reader writes it. */
export function sinceText(page: PageRequest, date: string): string {
  const [year = '', month] = date.split('-');
  return page.say(date, month === undefined ? `${year}년` : `${year}년 ${Number(month)}월`);
}

export function dateText(page: PageRequest, date: string | null, precision: string | null): string {
  if (date === null) return page.say('undated', '날짜 미상');
  const [year = '', month = '', day = ''] = date.split('-');
  if (precision === 'YEAR') return page.say(year, `${year}년`);
  if (precision === 'QUARTER') return page.say(`${year} Q${Math.ceil(Number(month) / 3)}`, `${year}년 ${Math.ceil(Number(month) / 3)}분기`);
  if (precision === 'MONTH') return page.say(`${year}-${month}`, `${year}년 ${Number(month)}월`);
  return page.say(`${year}-${month}-${day}`, `${year}년 ${Number(month)}월 ${Number(day)}일`);
}
