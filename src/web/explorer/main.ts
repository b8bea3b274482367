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
  form.addEventListener('change', () => form.requestSubmit());
  // The choice itself is enough here; the button is for readers without scripts.
  form.querySelector('button')?.setAttribute('hidden', '');
}
