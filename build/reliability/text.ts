import { type AttemptRow, BY_FILES, BY_REQUESTS, DEFENCES_TAKEN, FAULTS } from '../../test/faults/attempts.ts';
import { DEFENCES } from '../../test/faults/defences.ts';
import { type MeasuredById, readMeasured, readSoak } from './measured.ts';

const HEAD = `# What was tried against the atlas, and what came of it

Written by "npm run emit" from \`test/faults/attempts.ts\`, \`test/faults/defences.ts\` and the numbers of the last runs
(\`test/faults/measured.json\`, written by "npm run test:long"). All of these tests run with "npm test" too, with fewer moments and
fixed seeds; the long form takes new ones.

- **Tried**: kills, cuts, damaged files, requests of a fuzz; where a test tries one thing, the tests.
- **Survived**: requests were answered or refused by a code, without a defect, a leak or a crash; files were imported, or told where
  they are wrong; after faults every hash of every release was right (\`atlas release verify\`), the old releases answered with
  the same bytes, and the command ended well when it was run again.
- **Lost**: the rest. A test that fails counts as lost.
- **Run**: the day, and how many times as long the fuzzes were as in every run of the tests.
`;

const cell = (text: string): string => text.replaceAll('|', '\\|');

function line({ id, what, test }: AttemptRow, measured: MeasuredById): string {
  const counts = measured[id];
  const numbers = counts ? [counts.tried, counts.survived, counts.tried - counts.survived, `${counts.date}${counts.times > 1 ? `, x ${counts.times}` : ''}`] : ['not counted yet', '', '', ''];
  return `| ${[id, cell(what), ...numbers, `\`${test}\``].join(' | ')} |`;
}

function table(title: string, rows: readonly AttemptRow[], measured: MeasuredById): string {
  const counts = rows.flatMap(({ id }) => measured[id] ?? []);
  const tried = counts.reduce((sum, each) => sum + each.tried, 0);
  const survived = counts.reduce((sum, each) => sum + each.survived, 0);
  return [`## ${title}`, '', `${tried.toLocaleString('en')} tried, ${survived.toLocaleString('en')} survived, ${(tried - survived).toLocaleString('en')} lost.`, '', '| | what | tried | survived | lost | run | test |', '|---|---|---:|---:|---:|---|---|', ...rows.map((row) => line(row, measured)), ''].join('\n');
}

function defences(measured: MeasuredById): string {
  const counts = measured[DEFENCES_TAKEN.id];
  const told = counts ? `On ${counts.date} ${counts.tried} were taken away one at a time in a copy of the project; ${counts.survived} times the test failed without the defence and passed with it.` : 'They were not taken away yet in a run that counted.';
  return [
    '## Defences, and the tests that fail without them', '',
    `Each of these ${DEFENCES.length} can be taken away by changing one place; \`${DEFENCES_TAKEN.test}\` holds in every run that the place and the test are there, and in its long form takes each away. ${told}`, '',
    '| defence | where | test | its name holds |', '|---|---|---|---|',
    ...DEFENCES.map(({ what, file, test, named }) => `| ${cell(what)} | \`${file}\` | \`${test}\` | ${cell(named)} |`), '',
  ].join('\n');
}

function soak(): string {
  const kept = readSoak();
  const told = kept
    ? `On ${kept.date}, for ${kept.minutes} minutes on a machine whose load was ${kept.machineLoad} meanwhile: ${kept.askedPerSecond} questions a second of the ${kept.capacityPerSecond} that it could answer at the beginning, ${kept.answered.toLocaleString('en')} answered, ${kept.cancelled.toLocaleString('en')} left by their askers, ${kept.wrong} wrong; the 99th percentile was ${kept.p99Ms} ms; the memory of the last quarter was ${Math.abs(kept.growthMiB)} MiB ${kept.growthMiB < 0 ? 'below' : 'above'} that of the second; ${kept.filesBefore} files and sockets were open before and ${kept.filesAfter} after.`
    : 'It was not kept yet.';
  return ['## Soak', '', `\`npm run soak -- --minutes 60 --keep\` asks the example library, its tables, pages and mistakes at 70 % of what the server can answer, one in three in words that were never asked; every answer must be the first one again. Questions are sent in time whether or not those before are answered, so where other programs take the cores they wait for one another, and the percentile tells how long. R56 is its short form, in every run of the tests. ${told}`, ''].join('\n');
}

/** docs/reliability.md: each attack and each fault with its test and its numbers, and the defences. */
export function reliabilityText(): string {
  const measured = readMeasured();
  return [HEAD, table('Attacks by requests', BY_REQUESTS, measured), table('Attacks by files', BY_FILES, measured), table('Faults: disk, power, processes, connections', FAULTS, measured), soak(), defences(measured)].join('\n');
}
