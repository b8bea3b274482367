import { Command } from 'commander';
import { AtlasError } from '../domain/errors.ts';
import { ReleaseRepository } from '../database/repositories/release.repository.ts';
import { retractEdition } from '../importers/datasets/retractEdition.ts';
import { verifyReleases } from '../quality/checkData.ts';
import { EXIT_CODES } from './exitCodes.ts';
import { say, sayJson, table, tellResults } from './output.ts';
import { type DiffLine, releaseDiff } from './release.diff.ts';
import { withDatabase } from './withDatabase.ts';

export function releaseCommand(): Command {
  return new Command('release').description('Look at the releases of the atlas, compare and verify them, retract an edition.').addCommand(listCommand()).addCommand(showCommand()).addCommand(diffCommand()).addCommand(verifyCommand()).addCommand(retractCommand());
}

function listCommand(): Command {
  return new Command('list')
    .description('List all releases, newest first.')
    .option('--json', 'print as JSON', false)
    .action(async ({ json }: { json: boolean }) => {
      const releases = await withDatabase((database) => new ReleaseRepository(database).all());
      const newestFirst = releases.toReversed();
      if (json) return sayJson(newestFirst);
      say(table([['release', 'published', 'observations', 'note'], ...newestFirst.map((row) => [String(row.number), row.publishedAt, String(row.observationCount), row.noteEn])]), json);
    });
}

export function releaseNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw AtlasError.badInput(`"${text}" is not the number of a release; "atlas release list" shows them.`, { value: text });
}

function showCommand(): Command {
  return new Command('show')
    .description('Show the editions of a release.')
    .argument('<number>', 'number of the release')
    .option('--json', 'print as JSON', false)
    .action(async (number: string, { json }: { json: boolean }) => {
      await withDatabase(async (database) => {
        const releases = new ReleaseRepository(database);
        const release = await releases.find(releaseNumber(number));
        const editions = await releases.editions(release.number);
        if (json) return sayJson({ ...release, editions: editions.map(({ edition, retracted }) => ({ ...edition, warnings: JSON.parse(edition.warnings) as unknown, retracted })) });
        say(`Release ${release.number}, published ${release.publishedAt}: ${release.noteEn}\nhash ${release.hash}`, json);
        const rows = editions.map(({ edition, retracted }) => [edition.code, String(edition.revision), edition.datasetCode, String(edition.observationCount), String(edition.precedence), retracted ? 'retracted' : 'current']);
        say(table([['edition', 'revision', 'dataset', 'observations', 'precedence', 'state'], ...rows]), json);
      });
    });
}

function diffCommand(): Command {
  return new Command('diff')
    .description('Show what changed between two releases, cell by cell within each edition.')
    .argument('<from>', 'the earlier release')
    .argument('<to>', 'the later release')
    .option('--json', 'print one JSON object a line', false)
    .action(async (from: string, to: string, { json }: { json: boolean }) => {
      await withDatabase(async (database) => {
        const counts: Record<string, number> = { ADDED: 0, REMOVED: 0, REVISED: 0 };
        for await (const line of releaseDiff(database, releaseNumber(from), releaseNumber(to))) {
          counts[line.kind] = (counts[line.kind] ?? 0) + 1;
          const cell = line.after ?? line.before;
          if (json) process.stdout.write(`${JSON.stringify(line)}\n`);
          else say(`${line.kind.padEnd(8)} ${cell?.indicator} ${cell?.area} ${cell?.period}${cell?.breakdown ? ` ${cell.breakdown}` : ''}: ${shown(line.before)} -> ${shown(line.after)}`, json);
        }
        say(`${counts['ADDED']} added, ${counts['REMOVED']} removed, ${counts['REVISED']} revised.`, json);
      });
    });
}

const shown = (row: DiffLine['before']): string => (row === null ? '-' : (row.decimalValue ?? `(${row.missingReason})`));

function verifyCommand(): Command {
  return new Command('verify')
    .description('Work out every hash anew: of each release from its editions, of each edition from its stored rows; note what another version of a method computed.')
    .option('--json', 'print the results as JSON', false)
    .action(async ({ json }: { json: boolean }) => {
      const results = await withDatabase(verifyReleases);
      if (json) sayJson(results);
      else tellResults(results);
      if (results.some((result) => result.violations.length > 0)) process.exitCode = EXIT_CODES.failedCheck.code;
    });
}

function retractCommand(): Command {
  return new Command('retract')
    .description('Publish a release in which an edition is withdrawn. Earlier releases go on giving its observations.')
    .argument('<edition>', 'code of the edition')
    .requiredOption('--reason <text>', 'why, as the release will say')
    .option('--json', 'print the report as JSON', false)
    .action(async (edition: string, { reason, json }: { reason: string; json: boolean }) => {
      const release = await withDatabase((database) => retractEdition(database, edition, { en: `Retracted ${edition}: ${reason}`, ko: null }));
      if (json) sayJson({ release, retracted: edition });
      else say(`Published release ${release}: ${edition} is retracted.`, json);
    });
}
