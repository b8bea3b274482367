#!/usr/bin/env node
import 'reflect-metadata';
import { Command } from 'commander';
import { SETTINGS } from '../config.ts';
import { AtlasError } from '../domain/errors.ts';
import { outsideFailure } from '../domain/outsideFailure.ts';
import { EXIT_CODES } from './exitCodes.ts';

const widest = Math.max(...SETTINGS.map(({ name }) => name.length));
const settings = SETTINGS.map(({ name, standard, meaning }) => `  ${name.padEnd(widest)} ${meaning} [${standard}]`).join('\n');
const codes = Object.values(EXIT_CODES).map(({ code, meaning }) => `  ${code}  ${meaning}`).join('\n');

const program = new Command('atlas')
  .description('Procurement Atlas: import data, publish releases, serve them.')
  .addHelpText('after', `\nEnvironment:\n${settings}\n\nExit codes:\n${codes}`)
  .showHelpAfterError();

/** Commands made elsewhere do not inherit how the program ends. */
function endsByOurCodes(command: Command): void {
  command.exitOverride((error) => process.exit(error.exitCode === 0 ? EXIT_CODES.done.code : EXIT_CODES.usage.code));
  for (const each of command.commands) endsByOurCodes(each);
}

/** Reading the files of all takes two seconds, and a command needs its own alone; help tells of every one. */
const COMMANDS = new Map<string, () => Promise<Command>>(Object.entries({
  serve: async () => (await import('./serve.command.ts')).serveCommand(),
  seed: async () => (await import('./seed.command.ts')).seedCommand(),
  import: async () => (await import('./import.command.ts')).importCommand(),
  release: async () => (await import('./release.command.ts')).releaseCommand(),
  export: async () => (await import('./export.command.ts')).exportCommand(),
  check: async () => (await import('./check.command.ts')).checkCommand(),
  backup: async () => (await import('./backup.command.ts')).backupCommand(),
  restore: async () => (await import('./restore.command.ts')).restoreCommand(),
  webhook: async () => (await import('./webhook.command.ts')).webhookCommand(),
}));

const asked = COMMANDS.get(process.argv[2] ?? '');
for (const make of asked ? [asked] : COMMANDS.values()) program.addCommand(await make());
endsByOurCodes(program);

// Whoever reads only the first lines (head) is done then, and so are we.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT_CODES.done.code);
});

try {
  await program.parseAsync();
} catch (error) {
  // One sentence for a person; the stack only for defects.
  const outside = error instanceof AtlasError ? error.message : outsideFailure(error);
  process.stderr.write(`atlas: ${outside ?? (error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
  process.exitCode = outside === undefined ? EXIT_CODES.defect.code : EXIT_CODES.refused.code;
}
