// Runs the tests of attacks and faults one file after the other and keeps what they count for docs/reliability.md.
// "npm run test:long" runs all in their long form, which takes hours; "npm run test:long -- test/faults/disks.test.ts" some;
// ATLAS_LONG_TESTS=20 makes the fuzzes 20 times as long as in every run, and ATLAS_LONG_TESTS=0 measures the short form.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ATTEMPTS } from '../../test/faults/attempts.ts';
import { ROOT } from '../project.ts';
import { recordMeasured, type TestReport } from './measured.ts';

const form = process.env['ATLAS_LONG_TESTS'] ?? '1';
const times = form === '1' ? 120 : Number(form);
if (!Number.isInteger(times) || times < 0) throw new Error(`ATLAS_LONG_TESTS is "${form}"; give how many times as long the fuzzes shall take, or 0 for the short form.`);
const files = [...new Set(ATTEMPTS.map(({ test }) => test))];
const asked = process.argv.slice(2);
const unknown = asked.filter((file) => !files.includes(file));
if (unknown.length > 0) throw new Error(`"${unknown.join(', ')}" tries nothing that is counted; there are ${files.join(', ')}.`);

const { ATLAS_LONG_TESTS: _form, ...env } = process.env;
const folder = mkdtempSync(join(tmpdir(), 'atlas-measured-'));
const failed: string[] = [];
for (const file of asked.length > 0 ? asked : files) {
  const path = join(folder, 'report.json');
  const { status } = spawnSync('vitest', ['run', file, '--no-file-parallelism', '--reporter=default', '--reporter=json', `--outputFile.json=${path}`], { cwd: ROOT, stdio: 'inherit', env: { ...env, ...(times > 0 ? { ATLAS_LONG_TESTS: form } : {}) } });
  if (status !== 0) failed.push(file);
  for (const line of recordMeasured(JSON.parse(readFileSync(path, 'utf8')) as TestReport, file.startsWith('test/fuzz/') ? Math.max(1, times) : 1)) process.stdout.write(`${line}\n`);
}
rmSync(folder, { recursive: true });
process.stdout.write(failed.length === 0 ? 'Everything was survived.\n' : `Something was lost: ${failed.join(', ')}.\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
