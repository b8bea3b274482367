import * as Plot from '@observablehq/plot';
import type { ViewRankingQuery } from '../../generated/operations.ts';
import { say } from '../say.ts';
import { asPicture, colourOf, FONT, leadsTo, numberText, type Render, valuePage } from './render.ts';

interface Dot {
  readonly value: number;
  readonly area: string;
  readonly id: string | null;
  readonly end: boolean;
}

/** Every ranked country as a dot on one axis, those of like value above each other. */
export function distribution({ rows, median, indicator }: ViewRankingQuery['ranking']): Render {
  const dots = rows.flatMap(({ area, cell }, i): Dot[] => (cell.value === null ? [] : [{ value: cell.value, area: area.name, id: cell.observation?.id ?? null, end: i === 0 || i === rows.length - 1 }]));
  return (width) => {
    const r = width < 560 ? 3.2 : 4.5;
    const tallest = tallestStack(dots, { width: width - 40, r });
    const chart = Plot.plot({
      width, height: Math.min(460, Math.max(150, tallest * (r * 2 + 1) + 96)), marginLeft: 20, marginRight: 20, marginTop: 34, marginBottom: 46, style: FONT,
      x: { label: indicator.unit, labelOffset: 42, tickFormat: numberText, nice: true, ticks: width < 560 ? 4 : 8 },
      marks: [
        median === null ? null : Plot.ruleX([median], { stroke: 'currentColor', strokeDasharray: '4 3' }),
        median === null ? null : Plot.text([median], { x: (value: number) => value, text: (value: number) => `${say('median', '중앙값')} ${numberText(value)}`, frameAnchor: 'top', dy: -18, fill: 'currentColor' }),
        Plot.dot(dots, Plot.dodgeY({ x: 'value', r, padding: 1, fill: colourOf(0), fillOpacity: 0.8 })),
        Plot.tip(dots, Plot.pointer(Plot.dodgeY({ x: 'value', r, padding: 1, title: ({ area, value }: Dot) => `${area}\n${numberText(value)} ${indicator.unit}`, fill: 'var(--ground)' }))),
      ],
    });
    leadsTo<Dot>(chart, ({ id }) => valuePage(id));
    return asPicture(chart, indicator.name);
  };
}

/** How many dots come to stand above each other, about: the height follows it. */
function tallestStack(dots: readonly Dot[], { width, r }: { width: number; r: number }): number {
  const values = dots.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const counts = new Map<number, number>();
  for (const value of values) {
    const place = Math.round(((value - low) / (high - low || 1)) * (width / (r * 2 + 1)));
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return Math.max(...counts.values(), 1);
}
