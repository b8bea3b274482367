import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFile } from '../../src/domain/projectFile.ts';
import { ListeningServer } from '../server/listening.ts';

const r = spawnSync('Rscript', ['-e', 'library(httr2); library(jsonlite)']).status === 0;
if (!r) console.info('Skipped: R with httr2 and jsonlite is not here to run the client.');

const SCRIPT = `
library(procurementatlas, lib.loc = Sys.getenv("ATLAS_R_LIBRARY"))
client <- atlas_client(Sys.getenv("ATLAS_URL"))
ranking <- rank_countries(input = list(indicator = "OECD_GG_PROCUREMENT_GDP", period = "2017", group = "OECD"), client = client)$ranking
table <- atlas_table(client, ranking$permalink)
ranked <- table[!is.na(table$rank), ]
cat(jsonlite::toJSON(list(
  area = ranking$rows$area$code, rank = ranking$rows$rank, value = ranking$rows$cell$value, table = ranked$value,
  verified = c(atlas_verify(client, ranking$permalink, ranking$resultHash), atlas_verify(client, ranking$permalink, strrep("0", 64))),
  citation = ranking$citation$text, meta = attr(table, "meta")$resultHash == ranking$resultHash,
  error = tryCatch(rank_countries(input = list(indicator = "OECD_GG_PROCUREMENT_GDX"), client = client), error = conditionMessage)
), auto_unbox = TRUE, digits = NA))
`;

const RANKED = 'query ($input: RankingInput!) { ranking(input: $input) { rows { rank area { code } cell { value } } citation { text } } }';

interface Ranked {
  readonly ranking: { readonly rows: readonly { readonly rank: number; readonly area: { readonly code: string }; readonly cell: { readonly value: number } }[]; readonly citation: { readonly text: string } };
}

describe.skipIf(!r)('the client for R', () => {
  const library = mkdtempSync(join(tmpdir(), 'atlas-r-'));
  let server: ListeningServer;
  beforeAll(async () => {
    server = await ListeningServer.open();
  });
  afterAll(async () => {
    rmSync(library, { recursive: true });
    await server.close();
  });

  it('installs, and answers with what the API answers', async () => {
    const install = spawnSync('R', ['CMD', 'INSTALL', `--library=${library}`, projectFile('clients/r')], { encoding: 'utf8' });
    expect(install.status, install.stderr).toBe(0);
    const run = spawn('Rscript', ['-e', SCRIPT], { env: { ...process.env, ATLAS_R_LIBRARY: library, ATLAS_URL: server.url }, stdio: ['ignore', 'pipe', 'pipe'] });
    const [output, errors] = await Promise.all([run.stdout, run.stderr].map(async (stream) => Buffer.concat((await stream.toArray()) as Buffer[]).toString('utf8')));
    const { data } = (await server.ask(RANKED, { input: { indicator: 'OECD_GG_PROCUREMENT_GDP', period: '2017', group: 'OECD' } })).body as unknown as { data: Ranked };
    const { rows, citation } = data.ranking;
    const values = rows.map(({ cell }) => cell.value);
    expect(JSON.parse(output || JSON.stringify(errors))).toEqual({
      area: rows.map(({ area }) => area.code), rank: rows.map(({ rank }) => rank), value: values, table: values,
      verified: [true, false], citation: citation.text, meta: true,
      error: expect.stringMatching(/^BAD_USER_INPUT: .*OECD_GG_PROCUREMENT_GDP/) as string,
    });
  }, 60_000);
});
