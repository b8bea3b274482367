// The atlas over PostgreSQL beside one hand-written statement for each question.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withPostgres } from '../build/postgresServer.ts';
import { asField, asGraphql, type Compared, compareServers, type Rounds } from './compareServers.ts';
import { start, stop } from './measure.ts';
import { type Shape, shapes } from './shapes.ts';
import { cli, here, root } from './stores.ts';
import { countryCodes, writeSyntheticDataset } from './syntheticDataset.ts';

/** The questions that one statement can answer whole; the cursor of a page is the atlas's own and left out. */
function questions(): Shape[] {
  const asked = new Set(['one country', 'list of 200 with two relations', 'filter, sort, page deep']);
  return shapes(countryCodes(root)).filter(({ name }) => asked.has(name)).map((shape) => ({ ...shape, query: shape.query.replace(' totalCount nodes { area', ' nodes { area').replace(' endCursor', '') }));
}

export async function comparePostgres(count: number, rounds: Rounds): Promise<Compared> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  try {
    await writeSyntheticDataset(root, join(folder, 'synthetic'), count);
    return await withPostgres(async (url) => {
      const env = { ATLAS_DATA_DIR: folder, DATABASE_URL: url };
      for (const args of [['seed'], ['import', 'dataset', join(folder, 'synthetic')]]) execFileSync(process.execPath, [cli, ...args], { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] });
      const servers = [
        { name: 'one statement', running: await start([join(here, 'servers/jsonAgg.ts'), url, 'PORT']), path: '/', body: asField, isSpaced: true },
        { name: 'atlas', running: await start([cli, 'serve'], { ...env, ATLAS_CACHE_MIB: '0' }), path: '/graphql', body: asGraphql },
      ];
      const compared = await compareServers(servers, questions(), rounds);
      for (const { running } of servers) await stop(running);
      return compared;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
