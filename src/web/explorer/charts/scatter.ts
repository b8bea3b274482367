import * as Plot from '@observablehq/plot';
import { NothingToDraw } from '../askServer.ts';
import { say } from '../say.ts';
import { type Comparison, newest, pointsOf } from './points.ts';
import { asPicture, colourOf, cutTo, FONT, leadsTo, numberText, type Render, withState } from './render.ts';

interface Pair {
  readonly code: string;
  readonly area: string;
  readonly x: number;
  readonly y: number;
  readonly years: string;
}

/** Two indicators against each other: the newest value that each area has of both. */
export function scatter(compare: Comparison): Render {
  const [across, up] = pointsOf(compare);
  if (!across || !up) throw new NothingToDraw(say('A scatter chart needs two indicators: add one above.', '산점도에는 지표가 두 개 필요합니다. 위에서 지표를 하나 더 고르십시오.'));
  const heights = new Map(newest(up.points).map((point) => [point.code, point]));
  const pairs = newest(across.points).flatMap((point): Pair[] => {
    const other = heights.get(point.code);
    return other ? [{ code: point.code, area: point.area, x: point.value, y: other.value, years: `${point.period} / ${other.period}` }] : [];
  });
  if (pairs.length === 0) throw new NothingToDraw(say('No area has a value of both indicators.', '두 지표의 값이 모두 있는 지역이 없습니다.'));
  return (width) => {
    const chart = Plot.plot({
      width, height: Math.min(520, Math.max(340, width * 0.6)), marginLeft: 56, marginRight: 30, marginTop: 40, marginBottom: 44, style: FONT, grid: true,
      x: { label: short(`${across.name} (${across.unit})`, width), tickFormat: numberText, nice: true, ticks: width < 560 ? 4 : 8, labelAnchor: 'right' },
      y: { label: short(`${up.name} (${up.unit})`, width), tickFormat: numberText, nice: true },
      marks: [
        Plot.dot(pairs, { x: 'x', y: 'y', r: 5, fill: colourOf(0), fillOpacity: 0.75 }),
        pairs.length > width / 20 ? null : Plot.text(pairs, { x: 'x', y: 'y', text: 'code', dy: -11, fill: 'currentColor', stroke: 'var(--ground)', strokeWidth: 3 }),
        Plot.tip(pairs, Plot.pointer({ x: 'x', y: 'y', title: ({ area, x, y, years }: Pair) => `${area}, ${years}\n${numberText(x)}, ${numberText(y)}`, fill: 'var(--ground)' })),
      ],
    });
    leadsTo<Pair>(chart, ({ code }) => withState(`/country/${code}`));
    return asPicture(chart, `${across.name}, ${up.name}`);
  };
}

function short(text: string, width: number): string {
  return cutTo(text, width - 70);
}
