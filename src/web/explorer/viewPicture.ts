import { drawnElement, styledCopy } from './svgCopies.ts';

/** What serves the page and not its reader. */
const LEFT_OUT = '.tools, form, nav, details.table > summary, script';
const BOXES = '.card, .facts, .notice, .warnings, .support, .tag, .swatch';
const MARGIN = 16;
/** Height of the line that says where the picture is from. */
const SOURCE = 22;

interface Piece {
  readonly element: SVGElement;
  readonly right: number;
}

/** A view or a chart as it stands on the screen, drawn anew with lines of text, so that any program that reads SVG shows it. */
export function viewPicture(main: HTMLElement): SVGSVGElement {
  const frame = main.getBoundingClientRect();
  const shown = (element: Element): boolean => element.closest(LEFT_OUT) === null && element.checkVisibility();
  const at = (rect: DOMRect): DOMRect => new DOMRect(rect.left - frame.left + MARGIN, rect.top - frame.top + MARGIN, rect.width, rect.height);
  const boxes = [...main.querySelectorAll(BOXES)].filter(shown).map((each) => boxOf(each, at));
  const lines = [...main.querySelectorAll('tr')].filter(shown).map((each) => ruleOf(each, at));
  const texts = textNodes(main, shown).flatMap((node) => textOf(node, at));
  const drawings = [...main.querySelectorAll<SVGSVGElement>('svg')].filter((each) => each.parentElement?.closest('svg') === null && shown(each)).map((each) => drawingOf(each, at));
  const bars = [...main.querySelectorAll('progress')].filter(shown).flatMap((each) => barOf(each, at));
  const pieces = [...boxes, ...lines, ...drawings, ...bars, ...texts];
  const width = Math.ceil(Math.max(frame.width, ...pieces.map(({ right }) => right)) + MARGIN);
  const tools = main.querySelector('.tools:last-of-type');
  const height = Math.ceil((tools ? tools.getBoundingClientRect().top : frame.bottom) - frame.top + 2 * MARGIN + SOURCE);
  const { color, backgroundColor, fontFamily } = getComputedStyle(document.body);
  const whole = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of Object.entries({ xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` })) whole.setAttribute(name, String(value));
  const source = drawnElement('text', { x: MARGIN, y: height - 10, fill: color, 'font-size': 11, 'font-family': fontFamily });
  source.textContent = sourceLine(width - 2 * MARGIN);
  whole.append(drawnElement('rect', { width, height, fill: backgroundColor }), ...pieces.map(({ element }) => element), source);
  return whole;
}

/** The address without its title where both are too long; a comma stays a comma. */
function sourceLine(width: number): string {
  const address = location.href;
  const whole = `${document.title}, ${address}`;
  return whole.length * 6 <= width ? whole : address;
}

type Place = (rect: DOMRect) => DOMRect;

function boxOf(element: Element, at: Place): Piece {
  const { x, y, width, height, right } = at(element.getBoundingClientRect());
  const { backgroundColor, borderTopColor, borderTopWidth, borderRadius } = getComputedStyle(element);
  return { element: drawnElement('rect', { x, y, width, height, rx: Math.min(Number.parseFloat(borderRadius) || 0, height / 2), fill: backgroundColor, stroke: borderTopColor, 'stroke-width': Number.parseFloat(borderTopWidth) }), right };
}

function ruleOf(row: Element, at: Place): Piece {
  const { left, right, bottom } = at(row.getBoundingClientRect());
  const { borderBottomColor } = getComputedStyle(row.firstElementChild ?? row);
  return { element: drawnElement('line', { x1: left, x2: right, y1: bottom, y2: bottom, stroke: borderBottomColor }), right };
}

function drawingOf(drawing: SVGSVGElement, at: Place): Piece {
  const { x, y, width, height, right } = at(drawing.getBoundingClientRect());
  const copy = styledCopy(drawing);
  for (const [name, value] of Object.entries({ x, y, width, height, overflow: 'visible' })) copy.setAttribute(name, String(value));
  return { element: copy, right };
}

function barOf(bar: HTMLProgressElement, at: Place): Piece[] {
  const { x, y, width, height, right } = at(bar.getBoundingClientRect());
  const { accentColor, color } = getComputedStyle(bar);
  const middle = { y: y + height / 4, height: height / 2, rx: 3 };
  return [{ element: drawnElement('rect', { x, width, ...middle, fill: 'none', stroke: color, 'stroke-opacity': 0.3 }), right }, { element: drawnElement('rect', { x, width: width * Math.max(bar.position, 0), ...middle, fill: accentColor }), right }];
}

function textNodes(main: HTMLElement, shown: (element: Element) => boolean): Text[] {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const { parentElement } = node;
    if (parentElement && node.data.trim() !== '' && parentElement.closest('svg, progress') === null && shown(parentElement)) found.push(node);
  }
  return found;
}

/** A run of text for each line that the browser broke it into. */
function textOf(node: Text, at: Place): Piece[] {
  const style = getComputedStyle(node.parentElement ?? document.body);
  const range = document.createRange();
  const lines: { text: string; rect: DOMRect }[] = [];
  const add = (from: number, to: number): void => {
    range.setStart(node, from);
    range.setEnd(node, to);
    const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
    const [rect] = rects;
    if (!rect) return;
    if (rects.length > 1 && to - from > 1) {
      for (let i = from; i < to; i++) add(i, i + 1);
      return;
    }
    const last = lines.at(-1);
    const text = node.data.slice(from, to);
    if (last && Math.abs(last.rect.top - rect.top) < 2) Object.assign(last, { text: last.text + text, rect: new DOMRect(last.rect.left, last.rect.top, rect.right - last.rect.left, rect.height) });
    else lines.push({ text, rect });
  };
  for (const { index, 0: word } of node.data.matchAll(/\S+|\s+/g)) add(index, index + word.length);
  return lines.map(({ text, rect }) => {
    const { x, y, width, height, right } = at(rect);
    // The baseline lies about four fifths down the box of a line.
    const element = drawnElement('text', { x, y: y + height * 0.79, fill: style.color, 'font-size': style.fontSize, 'font-family': style.fontFamily, 'font-weight': style.fontWeight, textLength: text.trim() === '' ? undefined : width, lengthAdjust: 'spacingAndGlyphs', 'xml:space': 'preserve' });
    element.textContent = text.replaceAll(/\s+/g, ' ');
    return { element, right };
  });
}
