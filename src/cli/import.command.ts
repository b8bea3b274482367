import { Command } from 'commander';
import { importDatasets, type EditionReport, type ImportReport } from '../importers/datasets/importDatasets.ts';
import { EXIT_CODES } from './exitCodes.ts';
import { importOcdsCommand } from './importOcds.command.ts';
import { importReportCommand } from './importReport.command.ts';
import { say, sayJson, table } from './output.ts';
import { withDatabase } from './withDatabase.ts';

interface DatasetOptions {
  readonly json: boolean;
  readonly dryRun: boolean;
  readonly acceptPartial: boolean;
  readonly note?: string;
}

export function importCommand(): Command {
  return new Command('import').description('Import data and publish a release, or tell what an import found wrong.').addCommand(datasetCommand()).addCommand(importOcdsCommand()).addCommand(importReportCommand());
}

function datasetCommand(): Command {
  return new Command('dataset')
    .description('Import datasets, each a folder with dataset.json and its CSV tables (docs/seed-format.md), and publish one release.')
    .argument('<folder...>', 'folders of datasets')
    .option('--dry-run', 'show what would change, and publish nothing', false)
    .option('--accept-partial', 'publish the rows that pass although others are rejected', false)
    .option('--note <text>', 'what the release says of itself')
    .option('--json', 'print the report as JSON', false)
    .action(async (folders: string[], options: DatasetOptions) => {
      const { dryRun, acceptPartial, note } = options;
      const report = await withDatabase((database) => importDatasets(database, folders, { dryRun, acceptPartial, ...(note ? { note: { en: note, ko: null } } : {}) }));
      if (options.json) sayJson(report);
      else tell(report, options);
      if (report.rejected > 0) process.exitCode = EXIT_CODES.rejected.code;
    });
}

function tell(report: ImportReport, { dryRun }: DatasetOptions): void {
  for (const edition of report.editions) tellEdition(edition);
  if (dryRun) say('Nothing was published: this was a dry run.', false);
  else if (report.release !== null) say(`Published release ${report.release}.`, false);
  else if (report.rejected > 0) say(`Nothing was published: ${report.rejected} rows were rejected. Mend them, or publish the others with --accept-partial.`, false);
  else say('Nothing to do: the same files are current already.', false);
}

function tellEdition({ edition, revision, observations, changes, rejects, rejected, notRead, doubts }: EditionReport): void {
  const { added, removed, revised, unchanged } = changes;
  say(`${edition}, revision ${revision}: ${observations} observations (${added} added, ${removed} removed, ${revised} revised, ${unchanged} unchanged)`, false);
  for (const { file, column, hint } of notRead) say(`Not read: column "${column}" of ${file}. ${hint}`, false);
  for (const doubt of doubts) say(`Look again: ${doubt}`, false);
  if (rejected === 0) return;
  const rows = rejects.map((reject) => [`${reject.file}:${reject.line ?? '-'}`, reject.column ?? '-', JSON.stringify(reject.value ?? ''), reject.rule, reject.hint]);
  say(table([['file:line', 'column', 'value', 'rule', 'how to mend it'], ...rows]), false);
  if (rejected > rejects.length) say(`... and ${rejected - rejects.length} more.`, false);
}
