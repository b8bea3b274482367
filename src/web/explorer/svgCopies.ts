/** Styles that a drawing has, each with the value that goes without saying. */
const STYLED = { fill: '', 'fill-opacity': '1', stroke: 'none', 'stroke-opacity': '1', 'stroke-width': '1px', 'stroke-dasharray': 'none', opacity: '1' };
const OF_TEXTS = ['font-family', 'font-size', 'font-weight', 'text-anchor'];

/** A copy of a drawing that looks the same outside of the page: its styles are written out. */
export function styledCopy(drawn: SVGSVGElement): SVGSVGElement {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const [from, to] = [[drawn, ...drawn.querySelectorAll('*')], [copy, ...copy.querySelectorAll<SVGElement>('*')]];
  for (const [i, each] of from.entries()) {
    const style = getComputedStyle(each);
    const target = to[i];
    if (!(target instanceof SVGElement) || target instanceof SVGStyleElement) continue;
    for (const [name, usual] of Object.entries(STYLED)) if (style.getPropertyValue(name) !== usual) target.style.setProperty(name, style.getPropertyValue(name));
    if (each.matches('text')) for (const name of OF_TEXTS) target.style.setProperty(name, style.getPropertyValue(name));
  }
  return copy;
}

/** An element of SVG with its attributes; those that are undefined are left out. */
export function drawnElement(kind: string, attributes: Readonly<Record<string, string | number | undefined>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', kind);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, String(value));
  return element;
}
