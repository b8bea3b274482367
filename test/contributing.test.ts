import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { follow } from './followGuide.ts';
import { blocksOf, type Block } from './guide.ts';
import { ProjectCopy } from './projectCopy.ts';
import { copyOfSeeds } from './seededDatabase.ts';

const CONTRIBUTING = readFileSync(join(import.meta.dirname, '../CONTRIBUTING.md'), 'utf8');

/** The blocks below a heading, up to the next one. */
function recipe(heading: string): Block[] {
  const lines = CONTRIBUTING.split('\n');
  const from = lines.indexOf(`## ${heading}`);
  const to = lines.findIndex((line, i) => i > from && line.startsWith('## '));
  return from < 0 ? [] : blocksOf(CONTRIBUTING).filter(({ line }) => line > from && (to < 0 || line <= to));
}

/** The recipes are followed in their order in one copy of the project: the second goes on with the dataset of the first. */
describe('CONTRIBUTING', { timeout: 240_000 }, () => {
  let copy: ProjectCopy;
  const env: NodeJS.ProcessEnv = {};
  beforeAll(async () => {
    copy = new ProjectCopy();
    env['ATLAS_DATA_DIR'] = await copyOfSeeds();
  });
  afterAll(() => copy[Symbol.dispose]());

  it.each(['Add a dataset', 'Add an indicator', 'Add a field'])('%s', (heading) => {
    const blocks = recipe(heading);
    if (blocks.length === 0) throw new Error(`CONTRIBUTING.md has no recipe "${heading}".`);
    blocks.forEach((block, i) => follow(copy, block, blocks[i + 1], env));
  });
});
