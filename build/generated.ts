import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributionText } from './attribution.ts';
import { migratedTables } from './ddl.ts';
import { indicatorsText } from './indicators.ts';
import { manifestText } from './manifest.ts';
import { PINS, pinsText } from './migrationPins.ts';
import { ROOT } from './project.ts';
import { reliabilityText } from './reliability/text.ts';
import { sdlText } from './sdl.ts';
import { withSettings } from './settings.ts';

export interface GeneratedFile {
  readonly path: string;
  readonly make: () => Promise<string>;
}

/** Files in git that follow from others. "npm run emit" writes them; checks compare them. */
export const GENERATED = {
  sdl: { path: 'schema/schema.graphql', make: sdlText },
  sqlite: { path: 'schema/database.sqlite.sql', make: async () => (await migratedTables('sqlite')).ddl },
  postgresql: { path: 'schema/database.postgresql.sql', make: async () => (await migratedTables('postgresql')).ddl },
  pins: { path: PINS, make: async () => pinsText(ROOT) },
  manifest: { path: 'schema/operations.manifest.json', make: manifestText },
  attribution: { path: 'ATTRIBUTION.md', make: attributionText },
  indicators: { path: 'docs/indicators/README.md', make: async () => indicatorsText() },
  reliability: { path: 'docs/reliability.md', make: async () => reliabilityText() },
  readme: { path: 'README.md', make: async () => withSettings(readFileSync(join(ROOT, 'README.md'), 'utf8')) },
} as const satisfies Readonly<Record<string, GeneratedFile>>;

/** Where the file in `root` first differs from what it is made from; empty where it does not. */
export function drift(root: string, path: string, wanted: string): string[] {
  const file = join(root, path);
  if (!existsSync(file)) return [`${path} is not there: run "npm run emit".`];
  const found = readFileSync(file, 'utf8');
  if (found === wanted) return [];
  const [have, want] = [found.split('\n'), wanted.split('\n')];
  const at = want.findIndex((line, i) => line !== have[i]);
  const line = at < 0 ? want.length : at;
  return [`${path} is out of step at line ${line + 1}: it has ${JSON.stringify(have[line] ?? '')}, and ${JSON.stringify(want[line] ?? '')} is meant. Run "npm run emit".`];
}
