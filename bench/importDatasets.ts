// The first seed and a large dataset, each by its command: rows a second, by the clock and by processor time.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { here, root } from './stores.ts';
import { writeSyntheticDataset } from './syntheticDataset.ts';
import type { Task } from './tasks/report.ts';

interface Imported extends Task {
  readonly rows: number;
  readonly rowsPerSecond: number;
  /** What the rate would be if nothing else ran on the machine, from the processor time of the whole process. */
  readonly rowsPerProcessorSecond: number;
}

export interface DatasetImports {
  readonly firstSeed: Task;
  readonly dataset: Imported;
}

const run = (env: NodeJS.ProcessEnv, ...args: string[]): Task => JSON.parse(execFileSync(process.execPath, [join(here, 'tasks/command.ts'), ...args], { encoding: 'utf8', env }).trim().split('\n').at(-1) ?? '') as Task;

export async function importDatasets(rows: number): Promise<DatasetImports> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  try {
    const env = { ...process.env, ATLAS_DATA_DIR: folder };
    const firstSeed = run(env, 'seed');
    const dataset = join(folder, 'synthetic');
    await writeSyntheticDataset(root, dataset, rows);
    const task = run(env, 'import', 'dataset', dataset);
    return { firstSeed, dataset: { ...task, rows, rowsPerSecond: Math.round(rows / task.seconds), rowsPerProcessorSecond: Math.round(rows / task.processorSeconds) } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
