import * as Plot from '@observablehq/plot';
import { framed } from './lines.ts';
import { type Comparison, isKnown, type Point, pointsOf, withInterval } from './points.ts';
import { asPicture, colourOf, cutTo, FONT, leadsTo, numberText, type Render, SYMBOLS, valuePage } from './render.ts';

/** A small chart for each area, all on the same scales. */
export function multiples(compare: Comparison): Render {
  const indicators = pointsOf(compare).filter(({ points }) => points.some(isKnown));
  return (width) => {
    const all = document.createElement('div');
    for (const { name, unit, points } of indicators) {
      const known = points.filter(isKnown);
      const areas = [...new Set(known.map(({ area }) => area))];
      const across = Math.max(2, Math.min(6, Math.floor(width / 190)));
      const place = (area: string): { fx: number; fy: number } => ({ fx: areas.indexOf(area) % across, fy: Math.floor(areas.indexOf(area) / across) });
      const editions = [...new Set(known.map(({ edition }) => edition))];
      const reach = (Math.max(...known.map(({ value }) => value)) - Math.min(...known.map(({ value }) => value))) / 9;
      const times = known.map(({ time }) => time);
      const facet = { fx: (point: Point) => place(point.area).fx, fy: (point: Point) => place(point.area).fy };
      const most = width / across - 24;
      const chart = Plot.plot({
        width, height: Math.ceil(areas.length / across) * 130 + 50, marginLeft: 46, marginRight: 10, marginTop: 30, style: FONT,
        fx: { axis: null, padding: 0.12 }, fy: { axis: null, padding: 0.25 },
        x: { label: null, ticks: [Math.min(...times), Math.max(...times)], tickFormat: String, insetLeft: 6, insetRight: 14 },
        y: { label: null, ticks: 3, grid: true, tickFormat: numberText, nice: true, insetTop: 5, insetBottom: 6 },
        symbol: { domain: editions, range: SYMBOLS.slice(0, Math.max(editions.length, 1)) },
        marks: [
          Plot.line(points.filter(({ area }) => areas.includes(area)), { ...facet, x: 'time', y: 'value', z: 'code', stroke: colourOf(0), strokeWidth: 2 }),
          Plot.ruleX(withInterval(known), { ...facet, x: 'time', y1: 'low', y2: 'high', stroke: colourOf(0), strokeOpacity: 0.5 }),
          Plot.ruleX(known.filter(({ status }) => status === 'B'), { ...facet, x: 'time', y1: ({ value }: Point) => value - reach, y2: ({ value }: Point) => value + reach, stroke: 'currentColor', strokeWidth: 1.5, strokeDasharray: '3 2' }),
          Plot.dot(known, { ...facet, x: 'time', y: 'value', symbol: 'edition', r: 2.8, stroke: colourOf(0), fill: (point: Point) => (point.status === 'P' ? 'var(--ground)' : colourOf(0)) }),
          Plot.text(areas, { fx: (area: string) => place(area).fx, fy: (area: string) => place(area).fy, text: (area: string) => cutTo(area, most), frameAnchor: 'top-left', dy: -14, fontWeight: 600, fill: 'currentColor' }),
          Plot.tip(known, Plot.pointer({ ...facet, x: 'time', y: 'value', title: (point: Point) => `${point.area}, ${point.period}\n${numberText(point.value)} ${unit}\n${point.edition}`, fill: 'var(--ground)' })),
        ],
      });
      leadsTo<Point>(chart, ({ id }) => valuePage(id));
      all.append(framed(`${name} (${unit})`, asPicture(chart, name), { editions, points: known }));
    }
    return all;
  };
}
