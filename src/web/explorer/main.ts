import './explorer.css';
import { copyButtons } from './copyButtons.ts';
import { drawCharts } from './chartPlaces.ts';
import { keepRelease } from './keepRelease.ts';
import { picturesOfView } from './pictures.ts';
import { searchBox } from './searchBox.ts';

keepRelease();
copyButtons();
searchBox();
drawCharts();
picturesOfView();
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-submit-on-change]')) {
  // Choosing with a pointer is enough; with the keys of the arrows each step would load another page.
  let byPointer = false;
  form.addEventListener('pointerdown', () => { byPointer = true; });
  form.addEventListener('keydown', () => { byPointer = false; });
  form.addEventListener('change', () => { if (byPointer) form.requestSubmit(); });
}
