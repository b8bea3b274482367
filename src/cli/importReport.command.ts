import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { readConfig } from '../config.ts';
import { ContractStore, type StoredFinding } from '../contracts/contractStore.ts';
import { AtlasError } from '../domain/errors.ts';
import { delimitedLine } from '../exporters/delimited.ts';
import { findingHint } from '../importers/ocds/finding.ts';
import { findInputFiles } from '../importers/ocds/inputFiles.ts';
import { say, table } from './output.ts';

interface ReportOptions {
  readonly import?: string;
  readonly severity?: 'reject' | 'warning';
  readonly rule?: string;
  readonly inputs?: string[];
  readonly format: 'text' | 'csv' | 'json';
}

/** Findings that are read together; a report may have millions. */
const PAGE = 1000;
/** Findings that a person is shown of each rule. */
const SHOWN = 5;

const COLUMNS = ['severity', 'rule', 'file', 'line', 'path', 'ocid', 'value'] as const;

export function importReportCommand(): Command {
  return new Command('report')
    .description('Tell what an import of contracting data found wrong: each reject and warning with its place, its value and how to mend it.')
    .argument('<publisher>', 'code that the publisher was imported under')
    .option('--import <id>', 'this import instead of the newest')
    .addOption(new Option('--severity <severity>', 'rejects or warnings alone').choices(['reject', 'warning']))
    .option('--rule <rule>', 'findings of this rule alone')
    .option('--inputs <path...>', 'the files that were imported: their names are then told as they are, and not as they are kept')
    .addOption(new Option('--format <format>', 'a summary with examples, or every finding as csv or as lines of JSON').choices(['text', 'csv', 'json']).default('text'))
    .action(report);
}

async function report(publisher: string, options: ReportOptions): Promise<void> {
  const { contractsFolder } = readConfig();
  const folder = join(contractsFolder, publisher);
  if (!/^[a-z0-9-]+$/.test(publisher) || !existsSync(folder)) throw unknownPublisher(publisher, contractsFolder);
  const store = await ContractStore.open(folder, publisher);
  try {
    const { imports } = store.manifest;
    const chosen = options.import === undefined ? imports.at(-1) : imports.find(({ id }) => id === options.import);
    if (!chosen) throw AtlasError.notFound(`${publisher} has no import "${options.import ?? ''}"; it has ${imports.map(({ id }) => id).join(', ') || 'none'}.`);
    const findings = withNames(findingsOf(store, chosen.id, options), await namesOf(options.inputs ?? []));
    if (options.format === 'text') await tell(findings, `${publisher}, import ${chosen.id} of ${chosen.startedAt}`);
    else await write(findings, options.format);
  } finally {
    await store.close();
  }
}

function unknownPublisher(publisher: string, contractsFolder: string): AtlasError {
  const known = existsSync(contractsFolder) ? readdirSync(contractsFolder).toSorted() : [];
  return AtlasError.notFound(`Nothing was imported under "${publisher}" here. ${known.length === 0 ? 'No contracting data were imported yet: see atlas import ocds --help.' : `Imported are ${known.join(', ')}.`}`);
}

async function* findingsOf(store: ContractStore, importId: string, { severity, rule }: ReportOptions): AsyncGenerator<StoredFinding> {
  const asked = severity === 'reject' ? 'REJECT' : severity === 'warning' ? 'WARNING' : undefined;
  for (let offset = 0; ; offset += PAGE) {
    const { findings, totalCount } = await store.findings(importId, { severity: asked, first: PAGE, offset });
    for (const finding of findings) if (rule === undefined || finding.rule === rule) yield finding;
    if (offset + PAGE >= totalCount) return;
  }
}

/** Names of files as they are kept, and as they are. */
async function namesOf(inputs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const files = inputs.length === 0 ? [] : await findInputFiles(inputs);
  return new Map(files.map(({ name, path }) => [name, path]));
}

async function* withNames(findings: AsyncGenerator<StoredFinding>, names: ReadonlyMap<string, string>): AsyncGenerator<StoredFinding> {
  for await (const finding of findings) {
    const [file = '', ...entries] = finding.file.split('!');
    yield { ...finding, file: [names.get(file) ?? file, ...entries].join('!') };
  }
}

/** Waits for a slow reader of the output, so that a long report is never held in memory. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

async function write(findings: AsyncGenerator<StoredFinding>, format: 'csv' | 'json'): Promise<void> {
  if (format === 'csv') await print(delimitedLine([...COLUMNS, 'how to mend it'], ','));
  for await (const finding of findings) {
    const hint = findingHint(finding.rule).en;
    await print(format === 'csv' ? delimitedLine([...COLUMNS.map((column) => finding[column]), hint], ',') : `${JSON.stringify({ ...finding, hint })}\n`);
  }
}

interface Tally {
  readonly severity: string;
  count: number;
  readonly examples: StoredFinding[];
}

async function tell(findings: AsyncGenerator<StoredFinding>, title: string): Promise<void> {
  const byRule = new Map<string, Tally>();
  for await (const finding of findings) {
    const tally = byRule.get(finding.rule) ?? { severity: finding.severity, count: 0, examples: [] };
    byRule.set(finding.rule, tally);
    tally.count += 1;
    if (tally.examples.length < SHOWN) tally.examples.push(finding);
  }
  say(title, false);
  if (byRule.size === 0) say('Nothing was found wrong.', false);
  for (const [rule, { severity, count, examples }] of [...byRule].toSorted(([, a], [, b]) => a.severity.localeCompare(b.severity) || b.count - a.count)) {
    say(`\n${severity} ${rule}, ${count} ${count === 1 ? 'time' : 'times'}. ${findingHint(rule).en}`, false);
    say(table(examples.map(({ file, line, path, ocid, value }) => ['', `${file}${line === null ? '' : `:${line}`}`, path ?? '', ocid ?? '', value === null ? '' : JSON.stringify(value)])), false);
    if (count > examples.length) say(`  ... and ${count - examples.length} more`, false);
  }
  if (byRule.size > 0) say('\nEvery finding: --format csv or --format json, with --rule or --severity for some of them.', false);
}
