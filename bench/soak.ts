// npm run soak (30 seconds) and npm run soak -- --minutes 60: memory stays flat, no handle is lost, every answer is the first one again.
// With --keep the numbers go into docs/reliability.md at the next "npm run emit".
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { start, stop } from './measure.ts';
import { soak } from './soak/soak.ts';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '0.5' }, keep: { type: 'boolean', default: false } } });
const seconds = Number(values.minutes) * 60;
if (!(seconds >= 10)) throw new Error(`--minutes is "${values.minutes}"; give a number of at least 0.2.`);

/** What the memory may grow by between the second and the last quarter: in half a minute buffers still fill. */
const ALLOWED_MIB = seconds >= 300 ? 32 : 96;
const cli = join(import.meta.dirname, '../dist/cli/main.js');
const dataDir = mkdtempSync(join(tmpdir(), 'atlas-soak-'));
try {
  execFileSync(process.execPath, [cli, 'seed'], { env: { ...process.env, ATLAS_DATA_DIR: dataDir }, stdio: 'ignore' });
  const server = await start([cli, 'serve'], { ATLAS_DATA_DIR: dataDir, ATLAS_CACHE_MIB: '8', LOG_LEVEL: 'error' });
  const { samples, firstWrong, ...result } = await soak(server.url, seconds);
  const step = Math.max(1, Math.floor(samples.length / 10));
  for (const { second, residentMiB, heapMiB, openFiles } of samples.filter((_, i) => i % step === 0)) process.stdout.write(`${String(second).padStart(5)} s  ${residentMiB.toFixed(0)} MiB resident  ${heapMiB.toFixed(0)} MiB heap  ${openFiles} files\n`);
  for (const wrong of firstWrong) process.stdout.write(`${wrong}\n`);
  process.stdout.write(`${JSON.stringify(result)}\n`);
  await stop(server);
  const faults = [
    ...(result.wrong > 0 ? [`${result.wrong} answers were wrong`] : []),
    ...(result.growthMiB > ALLOWED_MIB ? [`the memory grew by ${result.growthMiB.toFixed(0)} MiB`] : []),
    ...(result.filesAfter > result.filesBefore + 4 ? [`${result.filesAfter - result.filesBefore} files or sockets were left open`] : []),
    ...(server.process.exitCode === 0 ? [] : [`the server ended with ${server.process.exitCode}`]),
  ];
  if (values.keep) {
    const { capacityPerSecond, askedPerSecond, answered, cancelled, wrong, p99Ms, growthMiB, filesBefore, filesAfter } = result;
    const round = (number: number): number => Math.round(number * 10) / 10;
    const kept = { date: new Date().toISOString().slice(0, 10), minutes: seconds / 60, capacityPerSecond: round(capacityPerSecond), askedPerSecond: round(askedPerSecond), answered, cancelled, wrong, p99Ms: round(p99Ms), growthMiB: round(growthMiB), filesBefore, filesAfter, machineLoad: round(loadavg()[2] ?? 0) };
    writeFileSync(join(import.meta.dirname, '../test/faults/measuredSoak.json'), `${JSON.stringify(kept, null, 1)}\n`);
  }
  process.stdout.write(faults.length === 0 ? 'The soak found nothing.\n' : `The soak found: ${faults.join('; ')}.\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
