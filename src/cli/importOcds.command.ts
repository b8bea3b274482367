import { Command } from 'commander';
import { AtlasError } from '../domain/errors.ts';
import { findingHint } from '../importers/ocds/finding.ts';
import { importOcds } from '../importers/ocds/importOcds.ts';
import type { OcdsImportResult } from '../importers/ocds/importTypes.ts';
import { publishContracts, type PublishedContracts } from '../importers/ocds/publishContracts.ts';
import { CONTRACT_INDICATORS } from '../indicators/contractIndicators.ts';
import { ImportProgressTeller } from './importProgress.ts';
import { say, sayJson, table } from './output.ts';
import { withDatabase } from './withDatabase.ts';

interface OcdsOptions {
  readonly publisher: string;
  readonly country: string;
  readonly publisherName?: string;
  readonly licence: string;
  readonly scope?: string;
  readonly url?: string;
  readonly encoding?: string;
  readonly largest: string;
  readonly sample: boolean;
  readonly json: boolean;
}

export function importOcdsCommand(): Command {
  return new Command('ocds')
    .description('Import contracting data after the Open Contracting Data Standard, compute its indicators, and publish them as the dataset ocds-<publisher>.')
    .argument('<input...>', 'files, folders, patterns, archives (.gz, .zip, .tar.gz), or - for standard input')
    .requiredOption('--publisher <code>', 'code of the publisher: lower-case letters, digits and hyphens')
    .requiredOption('--country <alpha3>', 'country of the publisher, ISO 3166-1 alpha-3')
    .option('--publisher-name <name>', 'name of the publisher as people know it; its code unless said')
    .option('--licence <licence>', 'licence of the data', 'not stated')
    .option('--scope <text>', 'which buyers or levels the data cover')
    .option('--url <address>', 'where the data are published')
    .option('--encoding <label>', 'encoding of inputs without a byte order mark; UTF-8 unless said')
    .option('--largest <MiB>', 'largest release or record that is read; reading one takes some eight times its size of memory', '16')
    .option('--sample', 'the data are a sample that does not stand for the country: it is labelled, and compared or ranked only where its edition is asked for', false)
    .option('--json', 'print the report as JSON', false)
    .action(run);
}

function mebibytes(text: string): number {
  const count = Number(text);
  if (/^\d{1,4}$/.test(text) && count >= 1 && count <= 400) return count * 1_048_576;
  throw AtlasError.badInput(`--largest ${text} is no whole number of MiB from 1 to 400.`, { value: text });
}

async function run(inputs: string[], options: OcdsOptions): Promise<void> {
  const { publisher, country, encoding, json, largest } = options;
  await withDatabase(async (database, { contractsFolder }) => {
    const progress = new ImportProgressTeller(json);
    const result = await importOcds({
      inputs, publisher, country: country.toUpperCase(), storeFolder: contractsFolder,
      itemLimit: mebibytes(largest), ...(encoding ? { encoding } : {}),
      onProgress: (each) => progress.update(each),
    }).finally(() => progress.stop());
    const published = await publishContracts(database, result, {
      publisherName: options.publisherName ?? publisher, licence: options.licence, scope: options.scope ?? null, url: options.url ?? null, isSample: options.sample,
    });
    if (json) sayJson({ ...result, published });
    else tell(result, published);
  });
}

function tell(result: OcdsImportResult, published: PublishedContracts): void {
  const { counts, findingsByRule, isUnchanged, observations, publisher } = result;
  say(`${counts.files} files, ${counts.ocdsReleases} OCDS releases, ${counts.processes} processes; ${counts.rejected} rejected, ${counts.warned} warnings.`, false);
  if (findingsByRule.length > 0) {
    say(table([['severity', 'rule', 'count', 'how to mend it'], ...findingsByRule.map(({ severity, rule, count }) => [severity, rule, String(count), findingHint(rule).en])]), false);
    say(`Where each stands: atlas import report ${publisher}`, false);
  }
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
