import { Command } from 'commander';
import { createBackup } from '../backups/createBackup.ts';
import { say, sayJson } from './output.ts';
import { withDatabase } from './withDatabase.ts';

const MORE = `
The backup is one .tar file in a form of its own, the same for SQLite and PostgreSQL: made from one, it can be restored
into the other. It needs no other program; pg_dump is not used. It may be made while a server answers and imports run:
it holds the state of one moment. It holds every release, long questions kept under permalinks, and the contract stores
with the secret keys of their pseudonyms: only its owner may read it, keep it like a password.`;

export function backupCommand(): Command {
  return new Command('backup')
    .description('Write everything that the atlas keeps into one file: tables, contract stores and their keys.')
    .argument('<path>', 'file that is made, or a folder in which one named by the time is made')
    .option('--json', 'print the report as JSON', false)
    .addHelpText('after', MORE)
    .action(async (path: string, { json }: { json: boolean }) => {
      const { file, bytes, manifest } = await withDatabase((database, { contractsFolder }) => createBackup(database, { path, contractsFolder }));
      const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
      if (json) sayJson({ file, bytes, release: manifest.release, rows, contractFiles: manifest.contracts.length });
      else say(`Wrote ${file}, ${bytes} bytes: release ${manifest.release.number}, ${rows} rows, ${manifest.contracts.length} files of contract stores.`, json);
    });
}
