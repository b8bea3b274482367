import { say } from './say.ts';

/** Shows the buttons that copy what stands beside them; they are hidden where no script runs. */
export function copyButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => void copy(button));
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const text = button.parentElement?.querySelector('code')?.textContent ?? '';
  const before = button.textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = say('Copied', '복사함');
  } catch {
    button.textContent = say('Select the text and copy it', '글자를 선택해 복사하십시오');
  }
  setTimeout(() => (button.textContent = before), 2500);
}
