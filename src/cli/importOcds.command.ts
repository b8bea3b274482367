import { basename } from 'node:path';
import { Command } from 'commander';
import { MEBIBYTE } from '../config.ts';
import { AtlasError } from '../domain/errors.ts';
import { findingHint } from '../importers/ocds/finding.ts';
import { importOcds } from '../importers/ocds/importOcds.ts';
import type { OcdsImportResult } from '../importers/ocds/importTypes.ts';
import { findPublicationSidecar, readPublicationSidecar, type PublicationSidecar } from '../importers/ocds/publicationSidecar.ts';
import { publishContracts, type PublicationFacts, type PublishedContracts } from '../importers/ocds/publishContracts.ts';
import { CONTRACT_INDICATORS } from '../indicators/contractIndicators.ts';
import { EXIT_CODES } from './exitCodes.ts';
import { ImportProgressTeller } from './importProgress.ts';
import { say, sayJson, table } from './output.ts';
import { withDatabase } from './withDatabase.ts';

const MOST_THREADS = 32;

interface OcdsOptions {
  readonly sidecar?: string;
  readonly publisher?: string;
  readonly country?: string;
  readonly publisherName?: string;
  readonly licence?: string;
  readonly scope?: string;
  readonly url?: string;
  readonly encoding?: string;
  readonly largest: string;
  readonly threads?: string;
  readonly sample?: true;
  readonly json: boolean;
}

export function importOcdsCommand(): Command {
  return new Command('ocds')
    .description('Import contracting data after the Open Contracting Data Standard, compute its indicators, and publish them as the dataset ocds-<publisher>.')
    .argument('<input...>', 'files, folders, patterns, archives (.gz, .zip, .tar.gz), or - for standard input')
    .option('--sidecar <file>', 'what is to be known of the publication (schema/publication.schema.json); publication.json beside the inputs unless said. What is given here as well takes its place')
    .option('--publisher <code>', 'code of the publisher: lower-case letters, digits and hyphens')
    .option('--country <alpha3>', 'country of the publisher, ISO 3166-1 alpha-3')
    .option('--publisher-name <name>', 'name of the publisher as people know it; its code unless said')
    .option('--licence <licence>', 'licence of the data; not stated unless said')
    .option('--scope <text>', 'which buyers or levels the data cover')
    .option('--url <address>', 'where the data are published')
    .option('--encoding <label>', 'encoding of inputs without a byte order mark; UTF-8 unless said')
    .option('--largest <MiB>', 'largest release or record that is read; reading one takes some eight times its size of memory', '16')
    .option('--threads <count>', 'threads that parse and merge beside the first one, each in some fifty megabytes; 3 for large imports on four cores and more, 0 on fewer unless said')
    .option('--sample', 'the data are a sample that does not stand for the country: it is labelled, and compared or ranked only where its edition is asked for')
    .option('--json', 'print the report as JSON', false)
    .action(run);
}

function mebibytes(text: string): number {
  const count = Number(text);
  if (/^\d{1,4}$/.test(text) && count >= 1 && count <= 400) return count * MEBIBYTE;
  throw AtlasError.badInput(`--largest ${text} is no whole number of MiB from 1 to 400.`, { value: text });
}

function threadCount(text: string): number {
  if (/^\d{1,2}$/.test(text) && Number(text) <= MOST_THREADS) return Number(text);
  throw AtlasError.badInput(`--threads ${text} is no whole number from 0 to ${MOST_THREADS}.`, { value: text });
}

function required(value: string | undefined, option: string, field: string): string {
  if (value !== undefined) return value;
  throw AtlasError.badInput(`${option} is missing: give it, or write ${field} into publication.json beside the inputs.`, { option });
}

/** What the sidecar says of the publication; what is given on the command line as well takes its place. */
function factsOf(options: OcdsOptions, sidecar: PublicationSidecar | undefined, publisher: string): PublicationFacts {
  const isOwnLicence = options.licence === undefined || options.licence === sidecar?.licence.name;
  return {
    publisherName: options.publisherName ?? sidecar?.publisher.name.en ?? publisher,
    licence: options.licence ?? sidecar?.licence.name ?? 'not stated',
    scope: options.scope ?? sidecar?.scope ?? null,
    url: options.url ?? sidecar?.url ?? null,
    isSample: options.sample ?? sidecar?.sample ?? false,
    ...(sidecar?.publisher.name.ko && options.publisherName === undefined ? { publisherNameKo: sidecar.publisher.name.ko } : {}),
    ...(sidecar?.publisher.url ? { publisherUrl: sidecar.publisher.url } : {}),
    ...(isOwnLicence && sidecar?.licence.url ? { licenceUrl: sidecar.licence.url } : {}),
    ...(isOwnLicence && sidecar?.licence.confirmed !== undefined ? { licenceConfirmed: sidecar.licence.confirmed } : {}),
    ...(sidecar?.published ? { published: sidecar.published } : {}),
    ...(sidecar?.accessed ? { accessed: sidecar.accessed } : {}),
  };
}

async function run(inputs: string[], options: OcdsOptions): Promise<void> {
  const { json, largest } = options;
  const path = options.sidecar ?? (await findPublicationSidecar(inputs));
  const sidecar = path === undefined ? undefined : await readPublicationSidecar(path);
  const publisher = required(options.publisher ?? sidecar?.publisher.code, '--publisher', 'publisher.code');
  const country = required(options.country ?? sidecar?.country, '--country', 'country').toUpperCase();
  const encoding = options.encoding ?? sidecar?.encoding;
  if (path !== undefined) say(`Read ${basename(path)}.`, json);
  await withDatabase(async (database, { contractsFolder }) => {
    const progress = new ImportProgressTeller(json);
    const result = await importOcds({
      inputs, publisher, country, storeFolder: contractsFolder, itemLimit: mebibytes(largest),
      ...(options.threads === undefined ? {} : { threads: threadCount(options.threads) }),
      ...(path ? { sidecar: path } : {}), ...(encoding ? { encoding } : {}), ...(sidecar?.codes ? { codes: sidecar.codes } : {}),
      onProgress: (each) => progress.update(each),
    }).finally(() => progress.stop());
    // Where nothing was ever read there is nothing to publish, and the report says why.
    const published = result.processesInStore === 0 ? null : await publishContracts(database, result, factsOf(options, sidecar, publisher));
    if (!published) process.exitCode = EXIT_CODES.rejected.code;
    if (json) sayJson({ ...result, published });
    else tell(result, published);
  });
}

function tell(result: OcdsImportResult, published: PublishedContracts | null): void {
  const { counts, findingsByRule, isUnchanged, observations, publisher } = result;
  say(`${counts.files} files, ${counts.ocdsReleases} OCDS releases, ${counts.processes} processes; ${counts.rejected} rejected, ${counts.warned} warnings.`, false);
  if (findingsByRule.length > 0) {
    say(table([['severity', 'rule', 'count', 'how to mend it'], ...findingsByRule.map(({ severity, rule, count }) => [severity, rule, String(count), findingHint(rule).en])]), false);
    say(`Where each stands: atlas import report ${publisher}`, false);
  }
  if (!published) return say('Nothing was published: no process could be read.', false);
  tellUse(result);
  if (isUnchanged) say('The same files were imported before.', false);
  say(published.release === null ? `${observations.length} observations, the same as are current already.` : `Published release ${published.release}: ${published.observations} observations in ${published.edition}.`, false);
}

/** What the data can be used for: of which processes the year is known, and how much of what was asked could be computed. */
function tellUse({ processesInStore, processesWithoutYear, indicators, observations }: OcdsImportResult): void {
  if (processesWithoutYear > 0) say(`${processesWithoutYear} of ${processesInStore} processes have no usable date of a tender, award or contract, so no year counts them.`, false);
  const withValue = observations.filter(({ value }) => value !== null);
  say(`${indicators.length} of ${CONTRACT_INDICATORS.length} indicators have an observation; ${withValue.length} of ${observations.length} observations have a value, the others say why not (too few cases, or fields that are not filled).`, false);
}
