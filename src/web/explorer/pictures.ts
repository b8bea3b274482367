/** Lets the reader take a drawn chart along as a picture, with its sentence below it. */
export function picturesOf(place: HTMLElement): void {
  const bar = document.querySelector<HTMLElement>('[data-pictures]');
  if (!bar || !bar.hidden) return;
  bar.hidden = false;
  for (const button of bar.querySelectorAll<HTMLButtonElement>('button[data-picture]')) {
    button.addEventListener('click', () => void take(place, button.dataset['picture'] === 'png'));
  }
}

async function take(place: HTMLElement, asPng: boolean): Promise<void> {
  const drawn = place.querySelector<SVGSVGElement>('.canvas svg');
  if (!drawn) return;
  const svg = standalone(drawn, place.querySelector('figcaption')?.textContent ?? '');
  const text = new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' });
  save(asPng ? await toPng(text, svg) : text, `procurement-atlas.${asPng ? 'png' : 'svg'}`);
}

const STYLED = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity', 'font-family', 'font-size', 'font-weight', 'text-anchor'];

/** A copy that looks the same outside of the page: styles written out, background and sentence added. */
function standalone(drawn: SVGSVGElement, sentence: string): SVGSVGElement {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const [from, to] = [[drawn, ...drawn.querySelectorAll('*')], [copy, ...copy.querySelectorAll<SVGElement>('*')]];
  for (const [i, each] of from.entries()) {
    const style = getComputedStyle(each);
    const target = to[i];
    if (target instanceof SVGElement && !(target instanceof SVGStyleElement)) for (const name of STYLED) target.style.setProperty(name, style.getPropertyValue(name));
  }
  const width = drawn.clientWidth;
  const lines = wrapped(sentence, Math.floor(width / 7));
  const height = drawn.clientHeight + 16 * lines.length + 16;
  const colour = getComputedStyle(document.body);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` })) copy.setAttribute(name, String(value));
  copy.style.backgroundColor = colour.backgroundColor;
  for (const [i, line] of lines.entries()) {
    const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    for (const [name, value] of Object.entries({ x: 8, y: drawn.clientHeight + 16 * (i + 1), fill: colour.color, 'font-size': 12, 'font-family': 'sans-serif', 'text-anchor': 'start' })) text.setAttribute(name, String(value));
    text.textContent = line;
    copy.append(text);
  }
  return copy;
}

function wrapped(text: string, most: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length + 1 > most && line !== '') lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`.trim();
  }
  return lines;
}

async function toPng(svg: Blob, { width, height }: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  // The content security policy of the page allows data addresses for images, blob addresses not.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await svg.text())}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: width.baseVal.value * 2, height: height.baseVal.value * 2 });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob((png) => (png ? resolve(png) : reject(new Error('The browser made no picture.'))), 'image/png'));
}

function save(file: Blob, name: string): void {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
