import { Command } from 'commander';
import { loadCatalogue } from '../database/catalogue.ts';
import { ReleaseRepository } from '../database/repositories/release.repository.ts';
import { AtlasError } from '../domain/errors.ts';
import { seedEditions } from '../importers/datasets/seedFolders.ts';
import { checkData } from '../quality/checkData.ts';
import { EXIT_CODES } from './exitCodes.ts';
import { sayJson, tellResults } from './output.ts';
import { withDatabase } from './withDatabase.ts';

interface Options {
  readonly json: boolean;
  readonly sample: string;
  readonly random: string;
}

export function checkCommand(): Command {
  return new Command('check')
    .description('Check what must hold of the loaded data: origins, references, hashes, spot values, and observations re-read from their sources.')
    .option('--sample <n>', 'how many observations are re-read', '500')
    .option('--random <n>', 'seed of their choice; another number chooses others', '1')
    .option('--json', 'print the results as JSON', false)
    .action(async (options: Options) => {
      const results = await withDatabase(async (database) => {
        const number = await new ReleaseRepository(database).latestNumber();
        if (number === 0) throw AtlasError.conflict('Nothing is published yet. Run "atlas seed" first.');
        return checkData({ database, catalogue: await loadCatalogue(database, number), sample: wholeNumber('--sample', options.sample), random: wholeNumber('--random', options.random), shipped: await seedEditions() });
      });
      if (options.json) sayJson(results);
      else tellResults(results);
      if (results.some((result) => result.violations.length > 0)) process.exitCode = EXIT_CODES.failedCheck.code;
    });
}

function wholeNumber(option: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw AtlasError.badInput(`${option} is "${text}"; give a whole number.`, { value: text });
}
