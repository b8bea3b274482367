import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { atlasSchema } from '../src/graphql/schema.ts';
import { follow } from './followGuide.ts';
import { blocksOf } from './guide.ts';
import { ProjectCopy } from './projectCopy.ts';
import { copyOfSeeds } from './seededDatabase.ts';
import { TestAtlas } from './testAtlas.ts';

const README = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');

describe('README', () => {
  const blocks = blocksOf(README);
  const questions = blocks.flatMap((block, i) => (block.language === 'graphql' ? [{ line: block.line, query: block.text, answer: blocks[i + 1] }] : []));

  it('begins with the two commands', () => {
    expect(blocks.slice(0, 2).map((block) => block.text)).toEqual(['npm ci && npm start\n', 'npm test\n']);
    expect(questions).toHaveLength(3);
  });

  it.each(questions)('prints the answer to the question of line $line', { timeout: 120_000 }, async ({ query, answer }) => {
    const atlas = await TestAtlas.open();
    const said = await atlas.ask(query);
    expect(said.errors).toBeUndefined();
    expect(said.data).toEqual(JSON.parse(answer?.text ?? ''));
    await atlas.database.close();
  });

  it("imports the steward's example as it says", { timeout: 120_000 }, async () => {
    using copy = new ProjectCopy();
    const env = { ATLAS_DATA_DIR: await copyOfSeeds() };
    const steward = blocks.slice(blocks.findIndex((block) => block.info.startsWith('my-data/')));
    expect(steward.map((block) => block.info)).toEqual(['my-data/dataset.json', 'my-data/indicators.csv', 'my-data/figures.csv', 'run exits 4', 'output']);
    steward.forEach((block, i) => follow(copy, block, steward[i + 1], env));
  });

  it('names files and folders that are there', () => {
    const links = [...README.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? '');
    const folders = [...README.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap((row) => [...(row[1] ?? '').matchAll(/`([^`]*\/[^`]*)`/g)].map((match) => match[1] ?? ''));
    expect(links.length + folders.length).toBeGreaterThan(10);
    for (const path of [...links, ...folders]) expect(() => readFileSync(join(import.meta.dirname, '..', path)), path).not.toThrow(/ENOENT/);
  });

  it('names every root field and every command', () => {
    const roots = Object.keys(atlasSchema().getQueryType()?.getFields() ?? {});
    const told = README.slice(README.indexOf('- **Roots**'), README.indexOf('- **Lists**'));
    expect([...told.matchAll(/`(\w+)`/g)].map((match) => match[1]).toSorted()).toEqual(roots.toSorted());
    const commands = readdirSync(join(import.meta.dirname, '../src/cli')).flatMap((file) => /^([a-z]+)\.command\.ts$/.exec(file)?.[1] ?? []);
    const line = /The commands are ([^;]+);/.exec(README)?.[1] ?? '';
    expect([...line.matchAll(/`(\w+)`/g)].map((match) => match[1]).toSorted()).toEqual(commands.toSorted());
  });
});
