import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFile } from '../../src/domain/projectFile.ts';
import { Atlas, AtlasError } from '../../clients/typescript/src/atlas.js';
import { compareOverTime, rankCountries, releaseEditions } from '../../clients/typescript/src/generated/operations.js';
import { ListeningServer } from '../server/listening.ts';

describe('the client for TypeScript', () => {
  let server: ListeningServer;
  let atlas: Atlas;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'atlas-client-'));
    server = await ListeningServer.open();
    atlas = new Atlas(`${server.url}/`);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await server.close();
  });

  it('asks typed questions and gives addresses of exports', async () => {
    const { ranking } = await atlas.ask(rankCountries, { input: { indicator: 'OECD_GG_PROCUREMENT_GDP', period: '2017', areas: ['KOR', 'NLD'] } });
    expect(ranking.rows.map(({ rank, area }) => [rank, area.code])).toEqual([[1, 'NLD'], [2, 'KOR']]);
    const address = atlas.exportUrl(ranking.permalink, 'csv');
    expect(await (await fetch(address)).text()).toContain('19.468338561396');
    expect((await atlas.ask(releaseEditions, { release: '1' })).release?.number).toBe('1');
  });

  it('throws what the atlas finds wrong with its code', async () => {
    await expect(atlas.ask(rankCountries, { input: { indicator: 'NONE' } })).rejects.toMatchObject({ name: 'AtlasError', code: 'BAD_USER_INPUT' });
    await expect(atlas.ask(compareOverTime, {} as never)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', message: 'The question needs the variable "input".' });
    await expect(new Atlas(`${server.url}/nowhere`).ask(releaseEditions, { release: '1' })).rejects.toBeInstanceOf(AtlasError);
  });

  it('bundles only the questions that are imported', async () => {
    const entry = join(folder, 'entry.ts');
    writeFileSync(entry, `import { rankCountries } from '${projectFile('clients/typescript/src/generated/operations.ts')}';\nexport const asked = rankCountries.document;\n`);
    await build({ logLevel: 'silent', configFile: false, build: { outDir: join(folder, 'out'), lib: { entry, formats: ['es'], fileName: 'entry' }, minify: false } });
    const bundle = readFileSync(join(folder, 'out/entry.js'), 'utf8');
    expect(bundle).toContain('query RankCountries');
    expect(bundle).not.toContain('query CompareOverTime');
  });

  it('builds what its package.json promises', () => {
    execFileSync(process.execPath, [projectFile('node_modules/typescript/bin/tsc'), '-p', projectFile('clients/typescript/tsconfig.json'), '--outDir', join(folder, 'dist')]);
    const { exports, files } = JSON.parse(readFileSync(projectFile('clients/typescript/package.json'), 'utf8')) as { exports: Record<string, { types: string; default: string }>; files: string[] };
    expect(files).toEqual(['dist']);
    for (const place of Object.values(exports).flatMap((each) => [each.types, each.default])) expect(readFileSync(join(folder, place), 'utf8').length).toBeGreaterThan(0);
  });
});
