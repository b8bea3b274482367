import { html, type Html } from './html.ts';

/** Heights in pixels that a chart will take on a screen and on a telephone, so that nothing below it jumps when it is drawn. */
export interface Room {
  readonly wide: number;
  readonly narrow: number;
}

/** Name of an indicator above its chart, and a key below. */
const NAME = 44;
const KEY = 40;

export interface ComparedSize {
  /** Areas with a value, of each indicator that has any. */
  readonly areas: readonly number[];
  readonly hasKey: boolean;
}

/** What the chart of a comparison will take; null where the style knows it, as of a map. */
export function comparisonRoom(kind: string, { areas, hasKey }: ComparedSize): Room | null {
  const key = hasKey ? KEY : 0;
  const all = (heightOf: (count: number) => number): number => areas.reduce((sum, count) => sum + heightOf(count) + NAME + key, 0);
  if (kind === 'map' || areas.length === 0) return null;
  if (kind === 'scatter') return { wide: 520, narrow: 340 };
  if (kind === 'dot') return { wide: all((count) => count * 26 + 64), narrow: all((count) => count * 26 + 64) };
  if (kind === 'multiples') return { wide: all((count) => Math.ceil(count / 6) * 130 + 50), narrow: all((count) => Math.ceil(count / 2) * 130 + 50) };
  return { wide: all(() => 400), narrow: all(() => 400) };
}

/** The empty room: a picture without anything in it, for the page may carry no styles of its own. */
export function roomOf(room: Room | null): Html {
  if (room === null) return html``;
  const space = (kind: keyof Room): Html => html`<canvas class="room ${kind}" width="1" height="${Math.round(room[kind])}" aria-hidden="true"></canvas>`;
  return html`${space('wide')}${space('narrow')}`;
}
