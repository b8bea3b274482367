import { SETTINGS } from '../src/config.ts';

const START = '<!-- settings: written by "npm run emit" -->';
const END = '<!-- end of settings -->';

/** README with its table of settings as src/config.ts has it. */
export function withSettings(readme: string): string {
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`README.md lacks the lines "${START}" and "${END}" around its table of settings.`);
  const rows = SETTINGS.map(({ name, standard, meaning }) => `| \`${name}\` | \`${standard}\` | ${meaning} |`);
  const table = ['| variable | where it is not set | meaning |', '|---|---|---|', ...rows].join('\n');
  return `${readme.slice(0, start)}${START}\n${table}\n${readme.slice(end)}`;
}
