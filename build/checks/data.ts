// Seeds an empty SQLite database with the datasets that ship and runs "atlas check" on it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../project.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'atlas-check-'));
const { DATABASE_URL: _elsewhere, ...env } = process.env;
const atlas = (...args: string[]): void => {
  execFileSync(process.execPath, [join(ROOT, 'dist/cli/main.js'), ...args], { cwd: ROOT, stdio: 'inherit', env: { ...env, ATLAS_DATA_DIR: dataDir } });
};

try {
  atlas('seed');
  atlas('check');
} catch {
  process.exitCode = 1;
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
