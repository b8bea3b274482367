import { Command } from 'commander';
import { AtlasError } from '../domain/errors.ts';
import { ReleaseRepository } from '../database/repositories/release.repository.ts';
import { say, sayJson, table } from './output.ts';
import { withDatabase } from './withDatabase.ts';

export function releaseCommand(): Command {
  return new Command('release').description('Look at the releases of the atlas.').addCommand(listCommand()).addCommand(showCommand());
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
