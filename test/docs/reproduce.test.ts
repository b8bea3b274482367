import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectFile } from '../../src/domain/projectFile.ts';
import { ListeningServer } from '../server/listening.ts';
import { cellsOf, runNotebook } from './notebook.ts';

const PUBLISHED = projectFile('../shared/data/indicators/oecd-procurement-size/eco_oecd_gaag2019_procurement_2007_2009_2017.csv');
const there = existsSync(PUBLISHED);
if (!there) console.info('Skipped: the published file lies beside the project and is not here; the other blocks of the notebook run.');

const cells = cellsOf(readFileSync(projectFile('docs/reproduce-government-at-a-glance.md'), 'utf8'));
let server: ListeningServer;

beforeAll(async () => {
  server = await ListeningServer.open();
});

afterAll(() => server.close());

it('the notebook prints what it says, and the printed file differs from the API by 0', async () => {
  const runnable = cells.filter(({ code }) => there || code.info === '');
  const printed = await runNotebook(runnable, { url: server.url, readPublishedFile: () => readFile(PUBLISHED, 'utf8') });
  for (const [i, { code, printed: expected }] of runnable.entries()) expect(printed[i], `the block of line ${code.line}`).toBe(expected ?? '');
  expect(runnable.filter(({ printed: expected }) => expected !== null).length).toBeGreaterThanOrEqual(there ? 7 : 6);
  if (there) expect(printed[runnable.findIndex(({ code }) => code.info !== '')]?.match(/largest difference 0, ranks that differ 0/g)).toHaveLength(2);
});
