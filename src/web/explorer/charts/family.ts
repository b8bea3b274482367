import * as Plot from '@observablehq/plot';
import type { ViewSystemsQuery } from '../../generated/operations.ts';
import { say } from '../say.ts';
import { asPicture, colourOf, cutTo, FONT, leadsTo, type Render, textWidth, withState } from './render.ts';

type System = ViewSystemsQuery['procurementSystems']['nodes'][number];

interface Life {
  readonly code: string;
  readonly country: string;
  readonly label: string;
  readonly row: number;
  readonly opened: number | null;
  readonly closed: number | null;
}

interface Descent {
  readonly kind: string;
  /** Year on the line of the system that it came from. */
  readonly since: number;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

const ROW = 34;

/** The life of each related system as a bar through time, and arrows from whom it was made of. */
export function family({ procurementSystems }: ViewSystemsQuery): Render {
  const related = procurementSystems.nodes.filter(({ lineage }) => lineage.length > 0);
  const lives = livesOf(related);
  const years = lives.flatMap(({ opened, closed }) => [opened, closed]).filter((year) => year !== null);
  const [first, last] = [Math.floor(Math.min(...years)) - 1, Math.ceil(Math.max(...years))];
  const descents = descentsOf(related, lives, first);
  return (width) => {
    const edge = last + (width < 560 ? 6 : 2);
    // A label that begins near the right edge would be cut: it ends there instead.
    const isLate = ({ opened, label }: Life): boolean => opened !== null && ((edge - opened) / (edge - first)) * width < Math.min(textWidth(label), mostWidth(width)) + 20;
    const chart = Plot.plot({
      width, height: lives.length * ROW + 60, marginLeft: 36, marginRight: 20, marginTop: 34, style: FONT,
      x: { domain: [first, edge], axis: 'top', label: null, tickFormat: String, ticks: width < 560 ? 4 : 10, grid: true },
      y: { domain: [-0.5, lives.length - 0.5], axis: null, reverse: true },
      color: { domain: ['DERIVED_FROM', 'INSPIRED_BY', 'REPLACED', 'RENAMED'], range: [colourOf(1), colourOf(3), colourOf(2), colourOf(4)] },
      marks: [
        Plot.ruleY(lives.filter(({ opened }) => opened !== null), { x1: 'opened', x2: ({ closed }: Life) => closed ?? last, y: 'row', stroke: colourOf(0), strokeWidth: 7, strokeOpacity: ({ closed }: Life) => (closed === null ? 0.85 : 0.4), strokeLinecap: 'round' }),
        Plot.arrow(descents, { x1: 'since', x2: 'at', y1: 'from', y2: 'to', stroke: 'kind', bend: 8, headLength: 6, strokeWidth: 1.4, strokeOpacity: 0.8, insetEnd: 4 }),
        Plot.dot(lives.filter(({ opened }) => opened === null), { x: first + 0.4, y: 'row', r: 4, stroke: colourOf(0), fill: 'var(--ground)' }),
        ...[false, true].map((late) => Plot.text(lives.filter((life) => isLate(life) === late), { x: ({ opened }: Life) => (late ? edge : opened ?? first + 0.4), y: 'row', text: ({ label }: Life) => cutTo(label, mostWidth(width)), textAnchor: late ? 'end' : 'start', dy: -12, fill: 'currentColor', stroke: 'var(--ground)', strokeWidth: 4 })),
        Plot.tip(lives, Plot.pointerY({ x: ({ opened }: Life) => opened ?? first + 0.4, y: 'row', title: ({ label, opened, closed }: Life) => `${label}\n${opened === null ? say('opening undated', '개통일 미상') : Math.floor(opened)} – ${closed === null ? '' : Math.floor(closed)}`, fill: 'var(--ground)' })),
      ],
    });
    leadsTo<Life>(chart, ({ country }) => withState(`/country/${country}`));
    const all = document.createElement('div');
    all.append(key(), asPicture(chart, say('Family of e-procurement systems', '전자조달시스템의 계보')));
    return all;
  };
}

const mostWidth = (width: number): number => (width < 560 ? 210 : 450);

const yearOf = (date: string): number => Number(date.slice(0, 4)) + (Number(date.slice(5, 7)) - 1) / 12;

function dateOf(system: System, kinds: readonly string[]): number | null {
  const dates = system.events.flatMap(({ kind, date }) => (kinds.includes(kind) && date ? [yearOf(date)] : []));
  return dates.length === 0 ? null : Math.min(...dates);
}

/** Korea's own first, then those that descend from it, then the others; each by its opening. */
function livesOf(systems: readonly System[]): Life[] {
  const rank = ({ country, lineage }: System): number => (country.code === 'KOR' ? 0 : lineage.some(({ kind, system }) => kind === 'DERIVED_FROM' && system.code.startsWith('KOR/')) ? 1 : 2);
  const sorted = systems.map((system) => ({ system, rank: rank(system), opened: dateOf(system, ['OPENED', 'PILOT']) })).toSorted((a, b) => a.rank - b.rank || (a.opened ?? 9999) - (b.opened ?? 9999) || (a.system.code < b.system.code ? -1 : 1));
  return sorted.map(({ system, opened }, row) => ({ code: system.code, country: system.country.code, label: `${system.country.name}: ${system.name}`, row, opened, closed: dateOf(system, ['CLOSED']) }));
}

function descentsOf(systems: readonly System[], lives: readonly Life[], first: number): Descent[] {
  const byCode = new Map(lives.map((life) => [life.code, life]));
  const found = new Map<string, Descent>();
  for (const { code, lineage } of systems) {
    const own = byCode.get(code);
    for (const { kind, direction, system } of lineage) {
      const other = byCode.get(system.code);
      if (own && other && direction === 'FROM_THIS' && kind !== 'RUNS_ALONGSIDE') found.set(`${code} ${kind} ${system.code}`, descentOf(kind, { own, other, undated: first + 0.4 }));
    }
  }
  return [...found.values()];
}

/** An arrow leaves the other system's line where its own begins, or the nearest place that line has. */
function descentOf(kind: string, { own, other, undated }: { own: Life; other: Life; undated: number }): Descent {
  const at = own.opened ?? undated;
  const since = other.opened === null ? undated : Math.min(Math.max(at, other.opened), other.closed ?? Infinity);
  return { kind, since, at, from: other.row, to: own.row };
}

function key(): Element {
  const box = document.createElement('p');
  box.className = 'small key';
  const words: readonly (readonly [string, number])[] = [[say('derived from', '기반으로 개발'), 1], [say('modelled on', '본떠 개발'), 3], [say('replaced', '대체'), 2], [say('renamed', '명칭 변경'), 4]];
  for (const [word, colour] of words) {
    const sign = Object.assign(document.createElement('span'), { textContent: '➜ ' });
    sign.style.color = colourOf(colour);
    box.append(sign, `${word}  `);
  }
  box.append(say('○ opening undated; pale: closed', '○ 개통일 미상, 옅은 막대: 종료'));
  return box;
}
