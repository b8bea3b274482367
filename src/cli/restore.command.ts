import { Command } from 'commander';
import { restoreBackup } from '../backups/restoreBackup.ts';
import { readConfig } from '../config.ts';
import { verifyReleases } from '../quality/checkData.ts';
import { say, sayJson } from './output.ts';

interface Options {
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
}

const MORE = `
Stop the server first. Every file of the backup is held against its hash, and every row against the hash of its edition,
before anything is changed: a backup that is damaged, cut off or made by a later version is refused. With --force what was
there is moved into a folder replaced-<time> of the data folder (the rows of a PostgreSQL database are replaced in one
transaction and not kept). A restore that was killed is mended by running it again with --force. Needed for the while: room
in the data folder for the unpacked backup beside what is there.`;

export function restoreCommand(): Command {
  return new Command('restore')
    .description('Restore a backup into the data folder and the database that the environment names.')
    .argument('<file>', 'a file that "atlas backup" made')
    .option('--force', 'put it in the place of what is there', false)
    .option('--dry-run', 'check the backup from end to end, and change nothing', false)
    .option('--json', 'print the report as JSON', false)
    .addHelpText('after', MORE)
    .action(async (file: string, { force, dryRun, json }: Options) => {
      const { databaseUrl, dataDir } = readConfig();
      const { manifest, replaced } = await restoreBackup({
        file, force, dryRun, place: { url: databaseUrl, dataDir },
        verify: async (database) => (await verifyReleases(database)).flatMap(({ violations }) => violations),
      });
      const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
      if (json) sayJson({ release: manifest.release, createdAt: manifest.createdAt, rows, contractFiles: manifest.contracts.length, restored: !dryRun, replaced });
      else say(`${dryRun ? 'The backup is whole' : 'Restored'}: release ${manifest.release.number} as of ${manifest.createdAt}, ${rows} rows, ${manifest.contracts.length} files of contract stores.${replaced === null ? '' : ` What was there is in ${replaced}.`}`, json);
    });
}
