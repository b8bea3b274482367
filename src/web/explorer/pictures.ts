/** Lets the reader take a drawn chart along as a picture, with its names, its keys and its sentence. */
export const picturesOf = (place: HTMLElement): void => offer(place);

/** Lets the reader take a view without a chart along as a picture of what it shows. */
export function picturesOfView(): void {
  const main = document.querySelector<HTMLElement>('main');
  if (main && document.querySelector('figure[data-chart]') === null) offer(main);
}

function offer(shown: HTMLElement): void {
  const bar = document.querySelector<HTMLElement>('[data-pictures]');
  if (!bar || !bar.hidden) return;
  bar.hidden = false;
  for (const button of bar.querySelectorAll<HTMLButtonElement>('button[data-picture]')) {
    button.addEventListener('click', () => void take(shown, button.dataset['picture'] === 'png'));
  }
}

async function take(shown: HTMLElement, asPng: boolean): Promise<void> {
  const { viewPicture } = await import('./viewPicture.ts');
  const svg = viewPicture(shown);
  const text = new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' });
  save(asPng ? await toPng(text, svg) : text, `procurement-atlas.${asPng ? 'png' : 'svg'}`);
}

const LARGEST_CANVAS = 16_000;

async function toPng(svg: Blob, { width, height }: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  // The content security policy of the page allows data addresses for images, blob addresses not.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await svg.text())}`;
  await image.decode();
  // Browsers refuse larger canvases.
  const scale = Math.min(2, LARGEST_CANVAS / height.baseVal.value);
  const canvas = Object.assign(document.createElement('canvas'), { width: width.baseVal.value * scale, height: height.baseVal.value * scale });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob((png) => (png ? resolve(png) : reject(new Error('The browser made no picture.'))), 'image/png'));
}

function save(file: Blob, name: string): void {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
