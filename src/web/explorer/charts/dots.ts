import * as Plot from '@observablehq/plot';
import { framed } from './lines.ts';
import { type Comparison, newest, type Point, pointsOf, withInterval } from './points.ts';
import { asPicture, colourOf, cutTo, FONT, leadsTo, numberText, type Render, SYMBOLS, textWidth, valuePage } from './render.ts';

/** One dot for the newest value of each area, sorted; one chart for each indicator. */
export function dots(compare: Comparison): Render {
  const indicators = pointsOf(compare).map((each) => ({ ...each, points: newest(each.points) })).filter(({ points }) => points.length > 0);
  return (width) => {
    const all = document.createElement('div');
    for (const { name, unit, points } of indicators) {
      const sorted = points.toSorted((a, b) => b.value - a.value);
      const editions = [...new Set(sorted.map(({ edition }) => edition))];
      const marginLeft = Math.min(width * 0.42, Math.max(...sorted.map(({ area }) => textWidth(area))) + 20);
      const chart = Plot.plot({
        width, height: sorted.length * 26 + 64, marginLeft, marginRight: 60, marginTop: 8, marginBottom: 46, style: FONT,
        x: { label: unit, labelOffset: 42, grid: true, zero: sorted.every(({ value }) => value >= 0) && unit !== 'year' && (sorted.at(-1)?.value ?? 0) < 1500, tickFormat: numberText, ticks: width < 560 ? 4 : 8 },
        y: { label: null, domain: sorted.map(({ area }) => area), tickFormat: (area: string) => cutTo(area, marginLeft - 14), tickSize: 0 },
        symbol: { domain: editions, range: SYMBOLS.slice(0, editions.length) },
        marks: [
          Plot.gridY({ strokeOpacity: 0.15 }),
          Plot.ruleY(withInterval(sorted), { x1: 'low', x2: 'high', y: 'area', stroke: colourOf(0), strokeWidth: 2, strokeOpacity: 0.5 }),
          Plot.dot(sorted, { x: 'value', y: 'area', symbol: 'edition', r: 6, stroke: colourOf(0), fill: (point: Point) => (point.status === 'P' ? 'var(--ground)' : colourOf(0)) }),
          Plot.text(sorted, { x: 'value', y: 'area', text: (point: Point) => `${numberText(point.value)}`, dx: 11, textAnchor: 'start', fill: 'currentColor' }),
          Plot.tip(sorted, Plot.pointerY({ x: 'value', y: 'area', title: (point: Point) => `${point.area}, ${point.period}\n${numberText(point.value)} ${unit}\n${point.edition}`, fill: 'var(--ground)' })),
        ],
      });
      leadsTo<Point>(chart, ({ id }) => valuePage(id));
      all.append(framed(name, asPicture(chart, name), { editions, points: sorted }));
    }
    return all;
  };
}
