import { Command } from 'commander';
import { say, sayJson } from './output.ts';
import { seedAtlas } from './seedAtlas.ts';
import { withDatabase } from './withDatabase.ts';

export function seedCommand(): Command {
  return new Command('seed')
    .description('Import the datasets that ship with the atlas and publish them as one release. What is there already is left alone.')
    .option('--json', 'print the report as JSON', false)
    .action(async ({ json }: { json: boolean }) => {
      const report = await withDatabase((database) => seedAtlas(database, json));
      if (json) sayJson(report);
      else if (report.release === null) say('Nothing to do: every shipped dataset is current.', json);
      else say(`Published release ${report.release}: ${report.editions.length} editions, ${report.editions.reduce((sum, edition) => sum + edition.observations, 0)} observations.`, json);
    });
}
