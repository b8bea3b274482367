// ATTRIBUTION.md, the indicators and the settings in README.md follow from what they are made from, and so does the typed client.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { drift, GENERATED } from '../generated.ts';
import { ROOT } from '../project.ts';
import { report } from '../report.ts';

function clientDrift(): string[] {
  if (!existsSync(join(ROOT, 'codegen.ts'))) return [];
  try {
    execFileSync(process.execPath, [join(ROOT, 'node_modules/.bin/graphql-codegen'), '--check'], { cwd: ROOT, stdio: 'pipe' });
    return [];
  } catch (error) {
    const said = error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
    return [`The typed client is out of step with schema/: run "npm run codegen".\n${said}`];
  }
}

const found = clientDrift();
for (const { path, make } of [GENERATED.attribution, GENERATED.readme, GENERATED.indicators, GENERATED.reliability]) found.push(...drift(ROOT, path, await make()));
report('ATTRIBUTION.md, docs/indicators, docs/reliability.md, the settings in README.md and the typed client are in step.', found);
