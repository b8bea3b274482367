/** Draws a chart at a width in pixels. */
export type Render = (width: number) => Element;

/** Colours that readers with any colour vision tell apart (after Okabe and Ito), dark enough on white and light enough on black. */
export const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc5fa0', '#b8860b', '#3f9bd6', '#8a63d2', '#7a7a7a'];
export const SYMBOLS = ['circle', 'square', 'triangle', 'diamond', 'star', 'cross'] as const;

export const colourOf = (i: number): string => COLOURS[i % COLOURS.length] ?? '#0072b2';

export const FONT = { fontFamily: 'inherit', fontSize: '13px', background: 'transparent', overflow: 'visible' } as const;

export const valuePage = (id: string | null | undefined): string | null => (id ? withState(`/value/${encodeURIComponent(id)}`) : null);

/** An address in the language and of the release of this page. */
export function withState(path: string): string {
  const { lang, dataset } = document.documentElement;
  return `${path}?${new URLSearchParams({ lang, ...(dataset['release'] ? { release: dataset['release'] } : {}) })}`;
}

export const numberText = (value: number): string => new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: Math.abs(value) >= 1000 ? 0 : 2, useGrouping: Math.abs(value) >= 10_000 }).format(value);

/** About how wide a text is in the type of the charts: letters of Hangul and Han are twice as wide as Latin ones. */
export const textWidth = (text: string): number => [...text].reduce((sum, letter) => sum + (letter > '\u1100' ? 13.2 : 7.4), 0);

/** The text, cut where it would be wider than so many pixels. */
export function cutTo(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let cut = text;
  while (cut.length > 1 && textWidth(cut) > width - 13) cut = cut.slice(0, -1);
  return `${cut}…`;
}

/** What stands below the pointer leads to its page when it is clicked. */
export function leadsTo<Datum>(chart: Element & { value?: unknown }, addressOf: (datum: Datum) => string | null): void {
  chart.addEventListener('click', () => {
    const address = chart.value ? addressOf(chart.value as Datum) : null;
    if (address) location.assign(address);
  });
}

/** For those who do not see it a chart is one picture; its sentence and its table stand beside it. */
export function asPicture<Chart extends Element>(chart: Chart, label: string): Chart {
  const svg = chart.matches('svg') ? chart : chart.querySelector(':scope > svg:last-of-type');
  // Plot names its groups for assistive technology; within one picture such names are neither heard nor allowed.
  for (const part of chart.querySelectorAll('[aria-label], [aria-hidden], [aria-description]')) for (const name of ['aria-label', 'aria-description']) part.removeAttribute(name);
  svg?.setAttribute('role', 'img');
  svg?.setAttribute('aria-label', label);
  return chart;
}
