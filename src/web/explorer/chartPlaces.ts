import { AskError, NothingToDraw } from './askServer.ts';
import { picturesOf } from './pictures.ts';
import { say } from './say.ts';

/** Draws each chart when it comes near the window; the charts themselves are loaded then. */
export function drawCharts(): void {
  const seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      seen.unobserve(target);
      void draw(target);
    }
  }, { rootMargin: '200px' });
  for (const place of document.querySelectorAll<HTMLElement>('figure[data-chart]')) {
    seen.observe(place);
  }
}

async function draw(place: HTMLElement): Promise<void> {
  const canvas = place.querySelector<HTMLElement>('.canvas');
  if (!canvas) return;
  try {
    const { chartFor } = await import('./charts/chartFor.ts');
    const render = await chartFor(place.dataset);
    let width = 0;
    const again = (): void => {
      if (canvas.clientWidth === width || canvas.clientWidth === 0) return;
      width = canvas.clientWidth;
      canvas.replaceChildren(render(width));
      place.dataset['drawn'] = 'true';
    };
    again();
    new ResizeObserver(again).observe(canvas);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => { width = 0; again(); });
    picturesOf(place);
  } catch (error) {
    tellFailure({ place, canvas, error });
  }
}

/** Says what went wrong in the place of the chart; the table below holds the numbers all the same. */
function tellFailure({ place, canvas, error }: { place: HTMLElement; canvas: HTMLElement; error: unknown }): void {
  const text = document.createElement('p');
  text.className = 'notice';
  text.setAttribute('role', 'status');
  text.textContent = error instanceof AskError ? error.message : say('The chart could not be drawn; its numbers stand in the table.', '차트를 그리지 못했습니다. 수치는 표에 있습니다.');
  place.dataset['drawn'] = 'false';
  canvas.replaceChildren(text);
  if (error instanceof NothingToDraw) return;
  const retry = Object.assign(document.createElement('button'), { type: 'button', textContent: say('Try again', '다시 시도') });
  retry.addEventListener('click', () => void draw(place));
  text.append(' ', retry);
  // A failure of ours is for whoever looks into the console.
  if (!(error instanceof AskError)) console.error(error);
}
