import * as Plot from '@observablehq/plot';
import { say } from '../say.ts';
import { type Comparison, type IndicatorPoints, isKnown, newest, type Point, pointsOf, withInterval } from './points.ts';
import { asPicture, colourOf, FONT, leadsTo, numberText, type Render, SYMBOLS, textWidth, valuePage } from './render.ts';

/** Lines through time, one chart for each indicator; as slopes only the first and the last period that have values. */
export function lines(compare: Comparison, asSlopes: boolean): Render {
  const indicators = pointsOf(compare).map((each) => (asSlopes ? ends(each) : each)).filter(({ points }) => points.some(isKnown));
  return (width) => {
    const all = document.createElement('div');
    all.append(...indicators.map((each) => chartOf(each, width)));
    return all;
  };
}

function ends(indicator: IndicatorPoints): IndicatorPoints {
  const times = indicator.points.filter(isKnown).map(({ time }) => time);
  const [from, to] = [Math.min(...times), Math.max(...times)];
  return { ...indicator, points: indicator.points.filter(({ time }) => time === from || time === to) };
}

const HEIGHT = 400;
const LABEL_HEIGHT = 17;

function chartOf({ name, unit, points }: IndicatorPoints, width: number): Element {
  const known = points.filter(isKnown);
  const areas = [...new Set(known.map(({ area }) => area))];
  const editions = [...new Set(known.map(({ edition }) => edition))];
  const colour = (area: string): string => colourOf(areas.indexOf(area));
  const [low, high] = domainOf(known);
  const wide = width > 560;
  const marginRight = wide ? Math.min(210, Math.max(...areas.map(textWidth)) + 24) : 44;
  const labels = spread(newest(known), { low, high, height: HEIGHT - 60 });
  const times = [...new Set(points.map(({ time }) => time))].toSorted((a, b) => a - b);
  const chart = Plot.plot({
    width, height: HEIGHT, marginRight, marginTop: 30, marginBottom: 30, marginLeft: 50, style: FONT, clip: false,
    x: { label: null, tickFormat: (time: number) => String(time), ticks: ticksOf(times, wide) },
    y: { label: unit, domain: [low, high], grid: true, nice: false, tickFormat: numberText },
    symbol: { domain: editions, range: SYMBOLS.slice(0, Math.max(editions.length, 1)) },
    marks: [
      Plot.ruleX(withInterval(known), { x: 'time', y1: 'low', y2: 'high', stroke: (point: Point) => colour(point.area), strokeWidth: 1.5, strokeOpacity: 0.55 }),
      Plot.line(points, { x: 'time', y: 'value', z: 'code', stroke: (point: Point) => colour(point.area), strokeWidth: 2 }),
      Plot.dot(known, { x: 'time', y: 'value', symbol: 'edition', r: 3.5, stroke: (point: Point) => colour(point.area), fill: (point: Point) => (point.status === 'P' ? 'var(--ground)' : colour(point.area)), strokeWidth: 1.5 }),
      Plot.ruleX(known.filter(({ status }) => status === 'B'), { x: 'time', y1: (point: Point) => point.value - (high - low) / 22, y2: (point: Point) => point.value + (high - low) / 22, stroke: 'currentColor', strokeWidth: 2, strokeDasharray: '3 2' }),
      Plot.text(labels, { x: 'time', y: 'at', text: (label: Label) => (wide ? label.area : label.code), fill: (label: Label) => colour(label.area), textAnchor: 'start', dx: 9, fontWeight: 600 }),
      Plot.tip(known, Plot.pointer({ x: 'time', y: 'value', title: (point: Point) => `${point.area}, ${point.period}\n${numberText(point.value)} ${unit}\n${point.edition}`, fill: 'var(--ground)' })),
    ],
  });
  leadsTo<Point>(chart, ({ id }) => valuePage(id));
  return framed(name, asPicture(chart, `${name}: ${areas.join(', ')}`), { editions, points: known });
}

/** The chart under its name, with the key of its signs where it has several. */
export function framed(name: string, chart: Element, { editions = [], points }: { editions?: readonly string[]; points: readonly Point[] }): Element {
  const frame = document.createElement('div');
  const heading = Object.assign(document.createElement('p'), { className: 'chart-name', textContent: name });
  frame.append(heading, chart);
  const signs = signsOf(points);
  if (signs !== '') frame.append(Object.assign(document.createElement('p'), { className: 'small', textContent: signs }));
  if (editions.length > 1) {
    const shapes = ['●', '■', '▲', '◆', '★', '✚'];
    frame.append(Object.assign(document.createElement('p'), { className: 'small', textContent: `${say('Editions', '판')}: ${editions.map((edition, i) => `${shapes[i % shapes.length] ?? ''} ${edition}`).join('  ')}` }));
  }
  return frame;
}

/** What the signs in a chart mean: those alone that stand in it. */
function signsOf(points: readonly Point[]): string {
  const has = (status: string): boolean => points.some((point) => point.status === status);
  return [
    has('P') ? say('hollow: provisional', '빈 표시: 잠정치') : '',
    has('B') ? say('dashed upright line: break in the series', '세로 점선: 시계열 단절') : '',
    withInterval(points).length > 0 ? say('bar: interval of confidence', '막대: 신뢰구간') : '',
  ].filter((text) => text !== '').join('; ');
}

function domainOf(known: readonly Point[]): [number, number] {
  const values = known.flatMap(({ value, low: least, high: most }) => [value, least ?? value, most ?? value]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const space = (high - low || Math.abs(high) || 1) * 0.08;
  // A scale that begins near nothing begins at nothing.
  return [low >= 0 && low < (high - low) * 0.6 ? 0 : low - space, high + space];
}

function ticksOf(times: readonly number[], wide: boolean): number[] {
  const years = times.filter((time) => Number.isInteger(time));
  const step = Math.ceil(years.length / (wide ? 12 : 5));
  return years.filter((_year, i) => (years.length - 1 - i) % step === 0);
}

interface Label {
  readonly area: string;
  readonly code: string;
  readonly time: number;
  readonly at: number;
}

/** Labels at the ends of lines, pushed apart so that none covers another. */
function spread(last: readonly Point[], { low, high, height }: { low: number; high: number; height: number }): Label[] {
  const least = ((high - low) / height) * LABEL_HEIGHT;
  const sorted = last.toSorted((a, b) => a.value - b.value).map(({ area, code, time, value }) => ({ area, code, time, at: value }));
  for (const [i, label] of sorted.entries()) label.at = Math.max(label.at, (sorted[i - 1]?.at ?? -Infinity) + least);
  // What was pushed above the frame goes down again, and pushes the others.
  for (const [i, label] of [...sorted.entries()].toReversed()) label.at = Math.min(label.at, (sorted[i + 1]?.at ?? high + least) - least);
  return sorted;
}
