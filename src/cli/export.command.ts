import { open, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { Command } from 'commander';
import type { Config } from '../config.ts';
import { type Catalogue, loadCatalogue } from '../database/catalogue.ts';
import type { Database } from '../database/database.ts';
import { ObservationRepository } from '../database/repositories/observation.repository.ts';
import { ReleaseRepository } from '../database/repositories/release.repository.ts';
import { AtlasError } from '../domain/errors.ts';
import { exportRelease } from '../exporters/bulk/exportRelease.ts';
import { observationTable, releaseTables, type TableContext } from '../exporters/bulk/releaseTables.ts';
import { citedSources } from '../exporters/citations/citedSources.ts';
import { writerOf } from '../exporters/formats.ts';
import { formatOf } from '../exporters/mediaTypes.ts';
import { selectObservations } from '../graphql/observationSelection.ts';
import { say, sayJson } from './output.ts';
import { releaseNumber } from './release.command.ts';
import { withDatabase } from './withDatabase.ts';

interface Options {
  readonly release?: string;
  readonly format?: string;
  readonly indicators?: string[];
  readonly areas?: string[];
  readonly editions?: string[];
  readonly json: boolean;
}

export function exportCommand(): Command {
  return new Command('export')
    .description('Export a whole release as csv and parquet with a datapackage.json, or with --format its observations into one file.')
    .argument('<path>', 'folder that is made; with --format the file, or - for standard output')
    .option('--release <number>', 'release to export; the newest unless said')
    .option('--format <format>', 'csv, tsv, json, ndjson, xlsx, parquet, arrow, jsonstat, sdmx-csv or sdmx-json')
    .option('--indicators <code...>', 'with --format: observations of these indicators')
    .option('--areas <code...>', 'with --format: observations of these areas')
    .option('--editions <code...>', 'with --format: observations of these editions')
    .option('--json', 'print the report as JSON', false)
    .action(async (path: string, options: Options) => {
      await withDatabase(async (database, config) => {
        const context = await openContext(database, config, options.release);
        if (options.format) await exportFile(context, path, options as Options & { format: string });
        else await exportFolder(context, path, options);
      });
    });
}

async function openContext(database: Database, { publicUrl }: Config, release: string | undefined): Promise<TableContext> {
  const number = release === undefined ? await new ReleaseRepository(database).latestNumber() : releaseNumber(release);
  if (number === 0) throw AtlasError.conflict('Nothing is published yet. Run "atlas seed" first.');
  return { catalogue: await loadCatalogue(database, number), observations: new ObservationRepository(database), publicUrl };
}

async function exportFile(context: TableContext, path: string, { format, indicators, areas, editions, json }: Options & { format: string }): Promise<void> {
  const query = selectObservations(context.catalogue, { indicators, areas, editions });
  const { code } = formatOf(format);
  const pieces = Readable.from((await writerOf(code))(observationTable(context, query)));
  // Left open, standard output is not destroyed where a piece cannot be made, and the reason is told once.
  if (path === '-') await pipeline(pieces, process.stdout, { end: false });
  else {
    await writeNew(path, pieces);
    say(`Wrote ${path}.`, json);
  }
}

/** Writes a file that is not there yet; where it cannot be written to its end, it is not there afterwards. */
async function writeNew(path: string, pieces: Readable): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await pipeline(pieces, file.createWriteStream());
  } catch (error) {
    await rm(path);
    throw error;
  }
}

async function exportFolder(context: TableContext, folder: string, { json }: Options): Promise<void> {
  const files = await exportRelease({
    folder,
    facts: factsOf(context.catalogue, context.publicUrl),
    tables: releaseTables(context),
    onFile: (file) => say(`${file.path}, ${file.bytes} bytes`, json),
  });
  if (json) sayJson(files.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })));
}

function factsOf(catalogue: Catalogue, publicUrl: string) {
  const { release } = catalogue;
  return {
    name: `procurement-atlas-release-${release.number}`,
    title: `Procurement Atlas, release ${release.number}`,
    description: 'How countries buy: every observation of the release with its unit, status and origin, and what its codes mean.',
    homepage: publicUrl,
    release,
    sources: citedSources(catalogue, [...catalogue.sources.keys()].map((sourceId) => ({ sourceId }))),
  };
}
